// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace vigie {

/// Two-sided 97.5 % quantile of the normal distribution, for 95 % intervals.
inline constexpr double normal95 = 1.959963984540054;

struct Interval
{
    double low = 0;
    double high = 0;
};

/// Wilson score interval of a proportion (E. B. Wilson 1927, "Probable inference, the law of succession, and
/// statistical inference", J. Am. Stat. Assoc. 22:209-212), without continuity correction, as fractions of 1.
/// std::nullopt when @p total is 0. Requires 0 <= count <= total.
std::optional<Interval> wilsonInterval(double count, double total, double z = normal95);

/// Quantile of values in ascending order, definition 7 of Hyndman & Fan 1996, "Sample Quantiles in Statistical
/// Packages", Am. Stat. 50:361-365. @p probability from 0 to 1. std::nullopt when empty.
std::optional<double> quantileOfSorted(std::span<const double> ascending, double probability);

}    // namespace vigie
