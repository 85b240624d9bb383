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

/// The same limits widened by the variance between groups, on the scale where overdispersionOf() has measured it:
/// sin²(arcsin √p̄ ± z·√(1/(4n) + τ²)), the angle held within [0, π/2]. As R's FunnelPlotR draws them.
Interval widenedFunnelLimits(double centre, double n, double z, double tauSquared);

/// Overdispersion of proportions: how much more they differ than chance makes them. On the scale y = arcsin √(count/n),
/// where the standard error s = 1/(2√n) does not depend on the proportion:
///
///     z  = (y − arcsin √p̄) / s
///     zʷ = z winsorised: drawn in to the quantiles (type 7) winsorShare and 1 − winsorShare of all z
///     φ  = Σ zʷ² / k                                           k points; by chance alone ≈ 0.68 (1 unwinsorised)
///     τ² = max(0, (k·φ − (k − 1)) / (Σw − Σw²/Σw))             w = 1/s² = 4n; moments after DerSimonian & Laird 1986
///
/// Sources: D. J. Spiegelhalter 2005, "Handling over-dispersion of performance indicators", Qual. Saf. Health Care
/// 14:347-351; transformation and formulas as in R's FunnelPlotR (C. Mainey) for proportions.
struct Overdispersion
{
    double centre = 0;        ///< p̄ = Σcount / Σn
    std::vector<double> z;    ///< before winsorising, in the order given
    double phi = 0;           ///< 0 without points
    double tauSquared = 0;    ///< 0 for fewer than two points
};
/// Requires n > 0 and 0 <= count <= n of every point.
Overdispersion overdispersionOf(std::span<const Proportion> points, double winsorShare = 0.1);

/// What may be said of a point. "Outside" is a signal to read the testimonies, no rank.
enum class FunnelPosition { TooFew, Inside, Above95, Below95, Above998, Below998 };

struct FunnelPoint
{
    std::string group;
    qint64 count = 0;
    qint64 n = 0;
    double share = 0;
    double z = 0;                                        ///< on the scale of the limits, so that |z| tells the position
    Interval limits95, limits998;                        ///< at this n, clamped to [0, 1]
    FunnelPosition position = FunnelPosition::TooFew;    ///< below Thresholds::hideBelow: never named
};

struct Funnel
{
    double centre = 0;    ///< Σcount / Σn of the points shown
    qint64 count = 0;
    qint64 n = 0;
    bool overdispersed = false;    ///< limits are widened by τ²: it was asked for, and τ² > 0
    double phi = 0;                ///< of the points that may be named, around their own centre; told either way
    double tauSquared = 0;
    std::vector<FunnelPoint> points;    ///< largest n first, then the group's text; the missing group is left out
};

/// Share of one sentiment among the selected testimonies that state one, by group. The condition on the sentiment
/// itself is ignored, that on the group's field is not: it chooses the peers. std::nullopt when no group states a
/// sentiment.
std::optional<Funnel> sentimentFunnel(const Selection& selection, std::string_view sentimentLabel,
                                      std::string_view groupField, CountingUnit unit, bool withOverdispersion,
                                      const Thresholds& thresholds);

}    // namespace vigie
