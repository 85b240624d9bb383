// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/control_chart.h"

#include "core/query/statistics.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vigie {

namespace {

using Signal = ControlChart::Signal;

constexpr size_t runLength = 7;
constexpr size_t trendLength = 6;
constexpr double significance = 0.05;

int signOf(double difference, double tolerance = 0)
{
    return (difference > tolerance) - (difference < -tolerance);
}

/// Marks the points of a chart whose lines are known. Rules are applied from the strongest on; a mark stays.
class SignalMarker
{
public:
    explicit SignalMarker(ControlChart& chart) : m_points(chart.points)
    {
        const double reach = ControlChart::limitFactor * chart.meanMovingRange;
        double largest = 0;
        for (const ControlChart::Point& point : m_points)
            largest = std::max(largest, std::abs(point.value));
        const double rounding = 1e-12 * largest;    // a value on a line must not fall beside it
        for (const ControlChart::Point& point : m_points) {
            const double distance = point.value - chart.mean;
            m_sides.push_back(signOf(distance, rounding));
            m_beyondLimits.push_back(signOf(distance, reach + rounding));
            m_beyondTwoThirds.push_back(signOf(distance, reach * 2 / 3 + rounding));
        }
    }

    void markAll()
    {
        for (size_t i = 0; i < m_points.size(); ++i)
            mark(i, m_beyondLimits[i], Signal::BeyondLimits);
        markRuns();
        markTrends();
        markTwoOfThree();
    }

private:
    void mark(size_t place, int side, Signal signal)
    {
        if (side == 0 || m_points[place].signal != Signal::None)
            return;
        m_points[place].signal = signal;
        m_points[place].above = side > 0;
    }

    void markRuns()
    {
        for (size_t first = 0, end = 0; first < m_points.size(); first = end) {
            while (end < m_points.size() && m_sides[end] == m_sides[first])
                ++end;
            for (size_t i = first; end - first >= runLength && i < end; ++i)
                mark(i, m_sides[i], Signal::RunOnOneSide);
        }
    }

    int direction(size_t place) const { return signOf(m_points[place].value - m_points[place - 1].value); }

    void markTrends()
    {
        for (size_t first = 0; first + 1 < m_points.size();) {
            const int way = direction(first + 1);
            size_t last = first + 1;
            while (last + 1 < m_points.size() && direction(last + 1) == way)
                ++last;
            for (size_t i = first; last - first + 1 >= trendLength && i <= last; ++i)
                mark(i, way, Signal::Trend);
            first = last;    // where one trend ends the next may begin
        }
    }

    void markTwoOfThree()
    {
        for (size_t first = 0; first + 2 < m_points.size(); ++first) {
            for (const int side : {1, -1}) {
                const auto begin = m_beyondTwoThirds.begin() + static_cast<std::ptrdiff_t>(first);
                if (std::count(begin, begin + 3, side) < 2)
                    continue;
                for (size_t i = first; i < first + 3; ++i) {
                    if (m_beyondTwoThirds[i] == side)
                        mark(i, side, Signal::TwoOfThree);
                }
            }
        }
    }

    std::vector<ControlChart::Point>& m_points;
    std::vector<int> m_sides;           ///< of the mean: 1 above, -1 below, 0 on it
    std::vector<int> m_beyondLimits;    ///< likewise, 0 within
    std::vector<int> m_beyondTwoThirds;
};

double meanMovingRangeOf(std::span<const double> values)
{
    double sum = 0;
    for (size_t i = 1; i < values.size(); ++i)
        sum += std::abs(values[i] - values[i - 1]);
    return sum / static_cast<double>(values.size() - 1);
}

/// Taken from the first value on, so that the mean of equal values is that value.
double meanOf(std::span<const double> values)
{
    double sum = 0;
    for (double value : values)
        sum += value - values.front();
    return values.front() + sum / static_cast<double>(values.size());
}

/// Σ sign of the later minus the earlier value, over all pairs.
double kendallSum(std::span<const double> values)
{
    qint64 sum = 0;
    for (size_t later = 1; later < values.size(); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier)
            sum += signOf(values[later] - values[earlier]);
    }
    return static_cast<double>(sum);
}

/// Variance of that sum when there is no trend; equal values take away from it.
double kendallVariance(std::span<const double> values)
{
    const auto term = [](double n) { return n * (n - 1) * (2 * n + 5); };
    std::vector<double> ascending(values.begin(), values.end());
    std::sort(ascending.begin(), ascending.end());
    double sum = term(static_cast<double>(values.size()));
    for (auto first = ascending.begin(); first != ascending.end();) {
        const auto end = std::upper_bound(first, ascending.end(), *first);
        sum -= term(static_cast<double>(end - first));
        first = end;
    }
    return sum / 18;
}

double theilSenSlope(std::span<const double> values)
{
    std::vector<double> slopes;
    slopes.reserve(values.size() * (values.size() - 1) / 2);
    for (size_t later = 1; later < values.size(); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier)
            slopes.push_back((values[later] - values[earlier]) / static_cast<double>(later - earlier));
    }
    std::sort(slopes.begin(), slopes.end());
    return quantileOfSorted(slopes, 0.5).value_or(0);
}

}    // namespace

std::optional<ControlChart> controlChartOf(std::span<const double> values, std::optional<double> lowest)
{
    if (values.size() < fewestForControlChart)
        return std::nullopt;
    ControlChart chart;
    chart.mean = meanOf(values);
    chart.meanMovingRange = meanMovingRangeOf(values);
    const double reach = ControlChart::limitFactor * chart.meanMovingRange;
    chart.lower = lowest ? std::max(*lowest, chart.mean - reach) : chart.mean - reach;
    chart.upper = chart.mean + reach;
    chart.upperMovingRange = ControlChart::rangeFactor * chart.meanMovingRange;
    for (double value : values)
        chart.points.push_back({value, Signal::None, false});
    SignalMarker(chart).markAll();
    return chart;
}

Trend trendOf(std::span<const double> values)
{
    Trend trend;
    trend.points = values.size();
    if (values.size() < fewestForTrend)
        return trend;
    trend.slope = theilSenSlope(values);
    trend.direction = TrendDirection::Flat;
    const double sum = kendallSum(values), variance = kendallVariance(values);
    if (sum == 0 || variance <= 0)
        return trend;
    const double z = (std::abs(sum) - 1) / std::sqrt(variance);
    trend.p = std::erfc(z / std::numbers::sqrt2);
    if (trend.p < significance)
        trend.direction = sum > 0 ? TrendDirection::Rising : TrendDirection::Falling;
    return trend;
}

std::string_view directionWord(TrendDirection direction)
{
    switch (direction) {
    case TrendDirection::TooShort:
        return "too_short";
    case TrendDirection::Rising:
        return "rising";
    case TrendDirection::Falling:
        return "falling";
    case TrendDirection::Flat:
        return "flat";
    }
    return "";
}

}    // namespace vigie
