// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/france_map.h"

#include <span>
#include <vector>

namespace vigie {

struct PointCluster
{
    ScenePoint centre;              ///< mean of its points
    std::vector<size_t> members;    ///< positions among the points, ascending
};

/// The points of each cell of a square grid of side @p cell (over 0) together, by rows of the grid from above, each
/// from the left. The grid is fixed in the scene: the same points give the same clusters, wherever one looks. Every
/// point is in exactly one. O(n log n).
std::vector<PointCluster> clusterPoints(std::span<const ScenePoint> points, double cell);

}    // namespace vigie
