// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/france_map.h"

#include <vector>

namespace vigie {

/// The points of a line without those that lie closer than @p tolerance to what remains (Douglas & Peucker, 1973).
///
/// The two ends stay, so lines that meet still meet, and so does the point farthest from the line between them. A
/// closed line that would collapse comes back whole.
std::vector<ScenePoint> simplified(const std::vector<ScenePoint>& line, double tolerance);

}    // namespace vigie
