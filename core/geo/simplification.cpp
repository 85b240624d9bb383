// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/simplification.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vigie {

namespace {

constexpr size_t fewestPointsOfClosedLine = 5;    // a quadrilateral, its first point repeated

double distanceToSegment(const ScenePoint& point, const ScenePoint& start, const ScenePoint& end)
{
    const double dx = end.x - start.x;
    const double dy = end.y - start.y;
    const double squaredLength = dx * dx + dy * dy;
    double along = 0;    // a closed line starts with a segment without length
    if (squaredLength > 0)
        along = std::clamp(((point.x - start.x) * dx + (point.y - start.y) * dy) / squaredLength, 0.0, 1.0);
    return std::hypot(point.x - start.x - along * dx, point.y - start.y - along * dy);
}

/// Index of the point farthest from the segment first-last; `first` when none is farther than the tolerance.
size_t farthest(const std::vector<ScenePoint>& line, size_t first, size_t last, double tolerance)
{
    size_t found = first;
    double greatest = tolerance;
    for (size_t i = first + 1; i < last; ++i) {
        const double distance = distanceToSegment(line[i], line[first], line[last]);
        if (distance > greatest) {
            greatest = distance;
            found = i;
        }
    }
    return found;
}

bool isClosed(const std::vector<ScenePoint>& line)
{
    return line.front().x == line.back().x && line.front().y == line.back().y;
}

}    // namespace

std::vector<ScenePoint> simplified(const std::vector<ScenePoint>& line, double tolerance)
{
    if (line.size() < 3)
        return line;
    std::vector<bool> kept(line.size(), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<size_t, size_t>> pending = {{0, line.size() - 1}};
    while (!pending.empty()) {
        const auto [first, last] = pending.back();
        pending.pop_back();
        const bool whole =
            last - first + 1 == line.size();    // its farthest point stays: a ring of two arcs keeps a surface
        const size_t split = farthest(line, first, last, whole ? 0 : tolerance);
        if (split == first)
            continue;
        kept[split] = true;
        pending.emplace_back(first, split);
        pending.emplace_back(split, last);
    }

    std::vector<ScenePoint> result;
    for (size_t i = 0; i < line.size(); ++i) {
        if (kept[i])
            result.push_back(line[i]);
    }
    return isClosed(line) && result.size() < fewestPointsOfClosedLine ? line : result;
}

}    // namespace vigie
