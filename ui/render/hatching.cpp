// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/hatching.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

/// Coordinates turned by 45°: hatch lines are those of equal `across`.
struct Turned
{
    double across;
    double along;
};

Turned turned(const QPointF& point)
{
    return {point.x() + point.y(), point.x() - point.y()};
}

QPointF turnedBack(double across, double along)
{
    return {(across + along) / 2, (across - along) / 2};
}

}    // namespace

QList<QLineF> hatchLines(const std::vector<QPolygonF>& rings, double spacing)
{
    // Distance between lines of equal x + y is that sum's difference over √2.
    const double step = spacing * std::sqrt(2.0);
    struct Crossing
    {
        long line;
        double along;
    };
    std::vector<Crossing> crossings;
    for (const QPolygonF& ring : rings) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            Turned from = turned(ring[i]);
            Turned to = turned(ring[(i + 1) % ring.size()]);
            if (from.across > to.across)
                std::swap(from, to);
            // Half-open edges: a line through a corner meets exactly one of the two edges that pass it.
            const long first = static_cast<long>(std::ceil(from.across / step));
            const long end = static_cast<long>(std::ceil(to.across / step));
            for (long line = first; line < end; ++line) {
                const double share = (static_cast<double>(line) * step - from.across) / (to.across - from.across);
                crossings.push_back({line, from.along + share * (to.along - from.along)});
            }
        }
    }
    std::ranges::sort(crossings, [](const Crossing& a, const Crossing& b) {
        return a.line != b.line ? a.line < b.line : a.along < b.along;
    });
    QList<QLineF> lines;
    for (size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const double across = static_cast<double>(crossings[i].line) * step;
        lines.append(QLineF(turnedBack(across, crossings[i].along), turnedBack(across, crossings[i + 1].along)));
    }
    return lines;
}

QList<QLineF> crossHatchLines(const std::vector<QPolygonF>& rings, double spacing)
{
    QList<QLineF> lines = hatchLines(rings, spacing);
    const auto mirrored = [](const QPointF& point) { return QPointF(-point.x(), point.y()); };
    std::vector<QPolygonF> mirror;
    for (const QPolygonF& ring : rings) {
        QPolygonF& turned = mirror.emplace_back();
        for (const QPointF& point : ring)
            turned << mirrored(point);
    }
    for (const QLineF& line : hatchLines(mirror, spacing))
        lines.append(QLineF(mirrored(line.p1()), mirrored(line.p2())));
    return lines;
}

QList<QLineF> stripeLines(const QRectF& area, double spacing)
{
    QList<QLineF> lines;
    for (double y = area.bottom() - spacing; y > area.top(); y -= spacing)
        lines.append(QLineF(area.left(), y, area.right(), y));
    return lines;
}

}    // namespace vigie
