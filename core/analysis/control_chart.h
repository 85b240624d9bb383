// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace vigie {

/// Individuals and moving range chart (XmR): W. A. Shewhart; constants after D. J. Wheeler 1993, "Understanding
/// Variation".
struct ControlChart
{
    /// Mean moving ranges from the mean to a limit, and from zero to the upper limit of the ranges (3/d2 and D4 of
    /// pairs).
    static constexpr double limitFactor = 2.66;
    static constexpr double rangeFactor = 3.268;

    /// Why a point is a signal. Rules of the NHS "Making Data Count" practice: a point beyond the limits; seven in a
    /// row on one side of the mean; six in a row, each above (or each below) the one before; two of three beyond two
    /// thirds of the way from the mean to a limit, on the same side. Every point of a run or a trend carries the
    /// signal, and of three those that lie beyond. A point for which several hold carries the first in this order. A
    /// point on a line is not beyond it, and one on the mean ends a run.
    enum class Signal { None, BeyondLimits, RunOnOneSide, Trend, TwoOfThree };

    struct Point
    {
        double value = 0;
        Signal signal = Signal::None;
        bool above = false;    ///< the side on which the signal lies; of a trend: it rises
    };
    std::vector<Point> points;
    double mean = 0;
    double meanMovingRange = 0;
    double lower = 0;               ///< mean − 2.66 mean moving ranges, not below what is possible
    double upper = 0;               ///< mean + 2.66 mean moving ranges
    double upperMovingRange = 0;    ///< 3.268 mean moving ranges
};

inline constexpr size_t fewestForControlChart = 12;
inline constexpr size_t fewestForTrend = 5;

/// std::nullopt below fewestForControlChart points. Requires finite values in the order of time. @p lowest bounds the
/// lower limit (0 for counts and shares); the two-thirds lines stand where they would without it. O(n).
std::optional<ControlChart> controlChartOf(std::span<const double> values, std::optional<double> lowest = {});

/// Direction of a short series. Only said from fewestForTrend points on; else "series too short".
enum class TrendDirection { TooShort, Rising, Falling, Flat };

struct Trend
{
    TrendDirection direction = TrendDirection::TooShort;
    size_t points = 0;
    double slope = 0;    ///< Theil–Sen, per step: the median of all slopes (H. Theil 1950; P. K. Sen 1968)
    /// Mann–Kendall, two-sided, with ties and correction for continuity (H. B. Mann 1945; M. G. Kendall 1975), by the
    /// normal approximation.
    double p = 1;
};
/// Rising or falling when p < 0.05, else flat. Requires finite values at equal steps in the order of time. O(n²):
/// months and releases, not testimonies.
Trend trendOf(std::span<const double> values);

/// `rising`, `falling`, `flat`, `too_short`: the words of the JSON.
std::string_view directionWord(TrendDirection direction);

}    // namespace vigie
