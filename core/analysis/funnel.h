// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/small_numbers.h"
#include "core/query/counts.h"
#include "core/query/statistics.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

inline constexpr double normal998 = 3.090232306167813;    ///< two-sided 99.8 %

struct Proportion
{
    double count = 0;
    double n = 0;
};

/// Control limits of a proportion around a common centre: p̄ ± z·√(p̄(1−p̄)/n), not clamped. Source: D. J. Spiegelhalter
/// 2005, "Funnel plots for comparing institutional performance", Stat. Med. 24:1185-1202, normal approximation.
Interval funnelLimits(double centre, double n, double z);

/// Overdispersion of z-scores (Spiegelhalter 2012, "Handling over-dispersion of performance indicators", Qual. Saf. Health
/// Care 14:347-351): winsorised at @p winsorShare of each end (quantiles type 7), φ = Σz²/k, τ² = max(0, (kφ−(k−1)) /
/// (Σw − Σw²/Σw)) with w = 1/s², s² = p̄(1−p̄)/n.
struct Overdispersion
{
    double centre = 0;            ///< Σcount / Σn
    std::vector<double> z;        ///< as observed, in the order given
    double phi = 0;
    double tauSquared = 0;
};
Overdispersion overdispersionOf(std::span<const Proportion> points, double winsorShare = 0.1);

/// What may be said of a point. "Outside" is a signal to read the testimonies, no rank.
enum class FunnelPosition { TooFew, Inside, Above95, Below95, Above998, Below998 };

struct FunnelPoint
{
    std::string group;
    qint64 count = 0;
    qint64 n = 0;
    double share = 0;
    double z = 0;                   ///< with τ² when overdispersion was asked for
    Interval limits95, limits998;   ///< at this n, clamped to [0, 1]
    FunnelPosition position = FunnelPosition::TooFew;    ///< below Thresholds::hideBelow: never named
};

struct Funnel
{
    double centre = 0;
    qint64 count = 0;
    qint64 n = 0;
    bool overdispersed = false;    ///< limits are widened by τ²
    double phi = 0;
    double tauSquared = 0;
    std::vector<FunnelPoint> points;    ///< largest n first, then the group's text; the missing group is left out
};

/// Share of one sentiment among the selected testimonies that state one, by group. The condition on the sentiment itself
/// is ignored. std::nullopt when nothing states a sentiment.
std::optional<Funnel> sentimentFunnel(const Selection& selection, std::string_view sentimentLabel,
                                      std::string_view groupField, CountingUnit unit, bool withOverdispersion,
                                      const Thresholds& thresholds);

}    // namespace vigie
