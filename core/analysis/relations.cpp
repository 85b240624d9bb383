// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/relations.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace vigie {

namespace {

/// Mid-ranks as 2·rank − (n + 1): whole numbers around 0, so that their sums have no rounding below 2^53.
std::vector<double> centredRanks(const std::vector<double>& values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (size_t first = 0; first < order.size();) {
        size_t end = first + 1;
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        // Ranks first+1 … end share their mean, (first + 1 + end) / 2.
        const double centred = static_cast<double>(first + end) - static_cast<double>(values.size());
        for (size_t i = first; i < end; ++i)
            ranks[order[i]] = centred;
        first = end;
    }
    return ranks;
}

double productSum(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

double squaredDistances(const std::vector<double>& values, double from)
{
    return std::accumulate(values.begin(), values.end(), 0.0,
                           [from](double sum, double value) { return sum + (value - from) * (value - from); });
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// The groups without missing values, and without those that are then empty.
std::vector<std::vector<double>> statedGroups(std::span<const std::vector<double>> groups)
{
    std::vector<std::vector<double>> stated;
    for (const std::vector<double>& group : groups) {
        std::vector<double> values;
        std::copy_if(group.begin(), group.end(), std::back_inserter(values), [](double v) { return !std::isnan(v); });
        if (!values.empty())
            stated.push_back(std::move(values));
    }
    return stated;
}

}    // namespace

std::optional<RankCorrelation> spearman(std::span<const double> x, std::span<const double> y)
{
    std::vector<double> xs, ys;
    for (size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
        if (std::isnan(x[i]) || std::isnan(y[i]))
            continue;
        xs.push_back(x[i]);
        ys.push_back(y[i]);
    }
    if (xs.size() < 3)
        return std::nullopt;
    const std::vector<double> xRanks = centredRanks(xs), yRanks = centredRanks(ys);
    const double xSquares = productSum(xRanks, xRanks), ySquares = productSum(yRanks, yRanks);
    if (xSquares == 0 || ySquares == 0)
        return std::nullopt;
    const double rho = productSum(xRanks, yRanks) / (std::sqrt(xSquares) * std::sqrt(ySquares));
    return RankCorrelation{std::clamp(rho, -1.0, 1.0), static_cast<qint64>(xs.size())};
}

std::optional<VarianceShares> varianceShares(std::span<const std::vector<double>> groups)
{
    const std::vector<std::vector<double>> stated = statedGroups(groups);
    std::vector<double> all;
    for (const std::vector<double>& group : stated)
        all.insert(all.end(), group.begin(), group.end());
    // Asked of the values, not of the sum of squares: a mean is rounded, and equal values then seem to vary.
    if (stated.size() < 2 || *std::min_element(all.begin(), all.end()) == *std::max_element(all.begin(), all.end()))
        return std::nullopt;

    const double overall = meanOf(all);
    double between = 0, within = 0;
    for (const std::vector<double>& group : stated) {
        const double mean = meanOf(group);
        between += static_cast<double>(group.size()) * (mean - overall) * (mean - overall);
        within += squaredDistances(group, mean);
    }
    const double total = between + within;
    return VarianceShares{between / total, within / total, static_cast<qint64>(all.size()),
                          static_cast<qint64>(stated.size())};
}

PercentilePosition percentilePosition(std::span<const double> ascending, double value)
{
    const auto [first, last] = std::equal_range(ascending.begin(), ascending.end(), value);
    PercentilePosition position;
    position.below = first - ascending.begin();
    position.equal = last - first;
    position.n = static_cast<qint64>(ascending.size());
    if (position.n > 0)
        position.percentile =
            100.0 * static_cast<double>(2 * position.below + position.equal) / static_cast<double>(2 * position.n);
    return position;
}

std::vector<double> standardisedResiduals(std::span<const double> counts, size_t columns)
{
    const size_t rows = columns == 0 ? 0 : counts.size() / columns;
    std::vector<double> ofRow(rows, 0), ofColumn(columns, 0);
    double total = 0;
    for (size_t cell = 0; cell < rows * columns; ++cell) {
        ofRow[cell / columns] += counts[cell];
        ofColumn[cell % columns] += counts[cell];
        total += counts[cell];
    }
    std::vector<double> residuals(counts.size(), std::numeric_limits<double>::quiet_NaN());
    const auto varies = [total](double margin) { return margin > 0 && margin < total; };
    for (size_t cell = 0; cell < rows * columns; ++cell) {
        const double row = ofRow[cell / columns], column = ofColumn[cell % columns];
        if (!varies(row) || !varies(column))
            continue;
        const double expected = row / total * column;
        residuals[cell] =
            (counts[cell] - expected) / std::sqrt(expected * ((total - row) / total) * ((total - column) / total));
    }
    return residuals;
}

std::optional<double> CoOccurrence::lift() const
{
    if (first == 0 || second == 0)
        return std::nullopt;
    return static_cast<double>(both) / static_cast<double>(first) *
           (static_cast<double>(n) / static_cast<double>(second));
}

std::optional<double> CoOccurrence::jaccard() const
{
    const qint64 either = first + second - both;
    if (either == 0)
        return std::nullopt;
    return static_cast<double>(both) / static_cast<double>(either);
}

}    // namespace vigie
