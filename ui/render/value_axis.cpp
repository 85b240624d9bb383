// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/value_axis.h"

#include <algorithm>
#include <cmath>

namespace vigie {

std::vector<double> ValueAxis::ticks() const
{
    std::vector<double> result;
    const auto count = std::lround((high - low) / step);
    for (long i = 0; i <= count; ++i)
        result.push_back(low + static_cast<double>(i) * step);
    return result;
}

int ValueAxis::decimals() const
{
    return std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
}

ValueAxis niceAxis(double low, double high, int mostTicks, double leastStep)
{
    if (!(high > low)) {
        const double around = std::max(std::abs(low) * 0.1, 0.5);
        low -= around;
        high += around;
    }
    const double intervals = std::max(mostTicks - 1, 2);
    double power = std::pow(10.0, std::floor(std::log10((high - low) / intervals)));
    // Rounding the ends outwards may need one interval more than the range alone: the next step is tried then.
    for (;; power *= 10) {
        for (double factor : {1.0, 2.0, 5.0}) {
            const double step = power * factor;
            if (step < leastStep - 1e-9)
                continue;
            const double first = std::floor(low / step + 1e-9);
            const double last = std::ceil(high / step - 1e-9);
            if (last - first <= intervals)
                return {first * step, last * step, step};
        }
    }
}

}    // namespace vigie
