// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vigie {

/// Individuals and moving range chart (XmR): W. A. Shewhart; constants 2.66 and 3.268 after D. J. Wheeler 1993,
/// "Understanding Variation". Limits: mean ± 2.66 × mean moving range.
struct ControlChart
{
    /// Why a point is a signal. Rules of the NHS "Making Data Count" practice: a point beyond the limits; seven in a row on
    /// one side of the mean; six in a row rising or falling; two of three beyond two thirds of the limits.
    enum class Signal { None, BeyondLimits, RunOnOneSide, Trend, TwoOfThree };

    struct Point
    {
        double value = 0;
        Signal signal = Signal::None;
        bool above = false;    ///< the side on which the signal lies
    };
    std::vector<Point> points;
    double mean = 0;
    double meanMovingRange = 0;
    double lower = 0;
    double upper = 0;
};

inline constexpr size_t fewestForControlChart = 12;
inline constexpr size_t fewestForTrend = 5;

/// std::nullopt below fewestForControlChart points. @p lowest bounds the lower limit (0 for counts and shares).
std::optional<ControlChart> controlChartOf(std::span<const double> values, std::optional<double> lowest = {});

/// Direction of a short series. Only said from fewestForTrend points on; else "series too short".
enum class TrendDirection { TooShort, Rising, Falling, Flat };

struct Trend
{
    TrendDirection direction = TrendDirection::TooShort;
    size_t points = 0;
    double slope = 0;    ///< Theil–Sen, per step (H. Theil 1950; P. K. Sen 1968)
    double p = 1;        ///< Mann–Kendall, two-sided, with ties (H. B. Mann 1945; M. G. Kendall 1975)
};
/// Rising or falling when p < 0.05, else flat.
Trend trendOf(std::span<const double> values);

}    // namespace vigie
