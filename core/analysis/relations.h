// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace vigie {

/// Rank correlation of pairs with mid-ranks for ties (C. Spearman 1904). Empty below three pairs, or when one side is
/// constant. Pairs with a missing value (NaN) are left out, and so is what one side has beyond the other's length.
struct RankCorrelation
{
    double rho = 0;    ///< -1 to 1
    qint64 n = 0;      ///< complete pairs
};
std::optional<RankCorrelation> spearman(std::span<const double> x, std::span<const double> y);

/// Share of variance between groups (η² = SSB / SST; R. A. Fisher 1925). Missing values (NaN) are left out, and groups
/// that have no others. Empty below two groups or without variance.
struct VarianceShares
{
    double between = 0;    ///< 0 to 1
    double within = 0;
    qint64 n = 0;
    qint64 groups = 0;
};
std::optional<VarianceShares> varianceShares(std::span<const std::vector<double>> groups);

/// Where a value stands among others: mid-percentile 100 × (below + ½ equal) / n, and how many are equal to it.
struct PercentilePosition
{
    double percentile = 0;    ///< 0 to 100
    qint64 below = 0;
    qint64 equal = 0;    ///< itself included
    qint64 n = 0;
};
/// @p ascending has no missing value and holds the value itself; without any, all is 0.
PercentilePosition percentilePosition(std::span<const double> ascending, double value);

/// Adjusted standardised residuals of a table of counts, row-major (S. J. Haberman 1973, Biometrics 29:205-220): how
/// far a cell is from independence, in standard deviations. NaN where a margin is 0 or everything.
std::vector<double> standardisedResiduals(std::span<const double> counts, size_t columns);

/// How often two of several things come together. A ratio is empty where it would divide by nothing.
struct CoOccurrence
{
    qint64 both = 0, first = 0, second = 0, n = 0;
    std::optional<double> lift() const;       ///< (both/n) / (first/n · second/n); 1 = as independent things do
    std::optional<double> jaccard() const;    ///< both / (first + second − both)
};

}    // namespace vigie
