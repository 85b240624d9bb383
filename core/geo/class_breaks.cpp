// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/class_breaks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace vigie {

namespace {

/// Definition 7 of Hyndman & Fan, "Sample Quantiles in Statistical Packages" (1996): linear between order statistics.
double quantile(const std::vector<double>& sorted, double share)
{
    const double position = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(position);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

std::vector<double> sortedFinite(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    std::ranges::sort(values);
    return values;
}

/// Sum of squared deviations from their mean of the values [first, end), in constant time.
class Deviations
{
public:
    explicit Deviations(const std::vector<double>& sorted) : m_sums(sorted.size() + 1), m_squares(sorted.size() + 1)
    {
        // Around the middle value, so that large values with small differences keep their digits.
        const double origin = sorted[sorted.size() / 2];
        for (size_t i = 0; i < sorted.size(); ++i) {
            const double value = sorted[i] - origin;
            m_sums[i + 1] = m_sums[i] + value;
            m_squares[i + 1] = m_squares[i] + value * value;
        }
    }

    double of(size_t first, size_t end) const
    {
        const double sum = m_sums[end] - m_sums[first];
        return m_squares[end] - m_squares[first] - sum * sum / static_cast<double>(end - first);
    }

private:
    std::vector<double> m_sums, m_squares;
};

/// Where the last class of the first `end` values begins, when these are cut into `level + 2` classes at best.
using FirstOfLastClass = std::vector<std::vector<size_t>>;

FirstOfLastClass bestCuts(const std::vector<double>& sorted, size_t classes)
{
    const size_t n = sorted.size();
    const Deviations deviations(sorted);
    std::vector<double> least(n + 1, 0);    // with one class less
    for (size_t end = 1; end <= n; ++end)
        least[end] = deviations.of(0, end);
    FirstOfLastClass cuts;
    for (size_t count = 2; count <= classes; ++count) {
        std::vector<double> next(n + 1, std::numeric_limits<double>::infinity());
        std::vector<size_t> first(n + 1, 0);
        for (size_t end = count; end <= n; ++end) {
            for (size_t cut = count - 1; cut < end; ++cut) {
                // Equal values stay together.
                const double sum = least[cut] + deviations.of(cut, end);
                if (sorted[cut - 1] < sorted[cut] && sum < next[end]) {
                    next[end] = sum;
                    first[end] = cut;
                }
            }
        }
        cuts.push_back(std::move(first));
        least = std::move(next);
    }
    return cuts;
}

}    // namespace

std::vector<double> quantileBreaks(std::vector<double> values, int classes)
{
    values = sortedFinite(std::move(values));

    std::vector<double> limits;
    if (values.empty())
        return limits;
    auto firstOfClass = values.cbegin();
    for (int i = 1; i < classes; ++i) {
        const double limit = quantile(values, static_cast<double>(i) / classes);
        // With ties or few values a limit may leave nothing between itself and the one before: an empty class.
        const auto firstAbove = std::lower_bound(firstOfClass, values.cend(), limit);
        if (firstAbove == firstOfClass)
            continue;
        limits.push_back(limit);
        firstOfClass = firstAbove;
    }
    return limits;
}

std::vector<double> equalBreaks(std::span<const double> values, int classes)
{
    const std::vector<double> sorted = sortedFinite({values.begin(), values.end()});
    std::vector<double> limits;
    if (sorted.empty() || sorted.front() == sorted.back())
        return limits;
    for (int i = 1; i < classes; ++i)
        limits.push_back(sorted.front() +
                         (sorted.back() - sorted.front()) * static_cast<double>(i) / static_cast<double>(classes));
    return limits;
}

std::vector<double> naturalBreaks(std::vector<double> values, int classes)
{
    const std::vector<double> sorted = sortedFinite(std::move(values));
    size_t distinct = sorted.empty() ? 0 : 1;
    for (size_t i = 1; i < sorted.size(); ++i)
        distinct += sorted[i] != sorted[i - 1] ? size_t(1) : size_t(0);
    const size_t count = std::min(distinct, static_cast<size_t>(std::max(classes, 1)));
    if (count < 2)
        return {};
    std::vector<double> limits(count - 1);
    const FirstOfLastClass cuts = bestCuts(sorted, count);
    size_t end = sorted.size();
    for (size_t level = cuts.size(); level-- > 0;) {
        end = cuts[level][end];
        limits[level] = sorted[end];
    }
    return limits;
}

std::vector<double> boxBreaks(std::vector<double> values)
{
    const std::vector<double> sorted = sortedFinite(std::move(values));
    if (sorted.empty())
        return {};
    const double lower = quantile(sorted, 0.25);
    const double upper = quantile(sorted, 0.75);
    const double reach = 1.5 * (upper - lower);
    if (reach <= 0)
        return {};
    return {lower - reach, lower, quantile(sorted, 0.5), upper, upper + reach};
}

std::vector<double> classBreaks(std::vector<double> values, ClassMethod method, int classes)
{
    switch (method) {
    case ClassMethod::Quantiles:
        return quantileBreaks(std::move(values), classes);
    case ClassMethod::EqualIntervals:
        return equalBreaks(values, classes);
    case ClassMethod::NaturalBreaks:
        return naturalBreaks(std::move(values), classes);
    case ClassMethod::BoxMap:
        return boxBreaks(std::move(values));
    }
    return {};
}

size_t classOf(double value, std::span<const double> breaks)
{
    return static_cast<size_t>(std::ranges::upper_bound(breaks, value) - breaks.begin());
}

}    // namespace vigie
