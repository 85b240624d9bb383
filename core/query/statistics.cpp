// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statistics.h"

#include <algorithm>
#include <cmath>

namespace vigie {

std::optional<Interval> wilsonInterval(double count, double total, double z)
{
    if (total <= 0)
        return std::nullopt;
    const double p = count / total;
    const double z2 = z * z;
    const double centre = p + z2 / (2 * total);
    const double halfWidth = z * std::sqrt(p * (1 - p) / total + z2 / (4 * total * total));
    const double scale = 1 + z2 / total;
    // At the ends the bound is exactly 0 or 1; rounding would leave it an epsilon beside.
    return Interval{count <= 0 ? 0.0 : std::max(0.0, (centre - halfWidth) / scale),
                    count >= total ? 1.0 : std::min(1.0, (centre + halfWidth) / scale)};
}

std::optional<double> quantileOfSorted(std::span<const double> ascending, double probability)
{
    if (ascending.empty())
        return std::nullopt;
    const double position = static_cast<double>(ascending.size() - 1) * probability;
    const auto lower = static_cast<size_t>(std::floor(position));
    const size_t upper = std::min(lower + 1, ascending.size() - 1);
    const double fraction = position - static_cast<double>(lower);
    return ascending[lower] + fraction * (ascending[upper] - ascending[lower]);
}

}    // namespace vigie
