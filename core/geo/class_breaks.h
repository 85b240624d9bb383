// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace vigie {

/// Inner limits of at most @p classes classes of about equal size (quantiles of definition 7 of Hyndman & Fan),
/// ascending, equal limits merged: k classes have k-1 limits, and equal values never fall in two classes. A value
/// belongs to the class above every limit that it reaches or exceeds. Fewer classes come back when the values are few
/// or tied: no class is empty. Values that are not finite are left out; without values there are no limits.
std::vector<double> quantileBreaks(std::vector<double> values, int classes);

}    // namespace vigie
