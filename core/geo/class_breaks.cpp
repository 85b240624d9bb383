// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/class_breaks.h"

#include <algorithm>
#include <cmath>

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

}    // namespace

std::vector<double> quantileBreaks(std::vector<double> values, int classes)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    std::ranges::sort(values);

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

}    // namespace vigie
