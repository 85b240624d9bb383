// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/point_clusters.h"

#include <cmath>
#include <map>
#include <utility>

namespace vigie {

std::vector<PointCluster> clusterPoints(std::span<const ScenePoint> points, double cell)
{
    std::map<std::pair<double, double>, PointCluster> cells;    // row, then column
    for (size_t i = 0; i < points.size(); ++i) {
        PointCluster& cluster = cells[{std::floor(points[i].y / cell), std::floor(points[i].x / cell)}];
        cluster.centre.x += points[i].x;
        cluster.centre.y += points[i].y;
        cluster.members.push_back(i);
    }
    std::vector<PointCluster> clusters;
    clusters.reserve(cells.size());
    for (auto& [place, cluster] : cells) {
        cluster.centre.x /= static_cast<double>(cluster.members.size());
        cluster.centre.y /= static_cast<double>(cluster.members.size());
        clusters.push_back(std::move(cluster));
    }
    return clusters;
}

}    // namespace vigie
