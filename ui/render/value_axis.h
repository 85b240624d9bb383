// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vigie {

/// A linear scale that starts and ends on round numbers.
struct ValueAxis
{
    double low = 0;
    double high = 1;
    double step = 1;    ///< between ticks: 1, 2 or 5 times a power of ten

    std::vector<double> ticks() const;
    /// Decimals that tell neighbouring ticks apart.
    int decimals() const;
    /// 0 at low, 1 at high.
    double position(double value) const { return (value - low) / (high - low); }
};

/// The tightest such scale that holds both values with at most @p mostTicks ticks (at least three are allowed: a range
/// around zero needs them), no closer than @p leastStep: counts have no tick between two whole numbers.
ValueAxis niceAxis(double low, double high, int mostTicks, double leastStep = 0);

}    // namespace vigie
