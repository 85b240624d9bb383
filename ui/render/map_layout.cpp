// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map_layout.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double gap = 8;
constexpr double widthsOfLegend = 2.5;    ///< least width of a map beside its legend, in widths of that
constexpr double pageShare = 0.88;        ///< a map as wide as a page would take most of its height
/// Points fall on a grid as fine as this, and repeated ones are dropped: what cannot be seen costs half of the painting
/// time. Neighbours still have the same border, since the same point falls on the same place for both.
constexpr double pixelGrid = 0.3;

QPointF onGrid(const QPointF& point)
{
    return {std::round(point.x() / pixelGrid) * pixelGrid, std::round(point.y() / pixelGrid) * pixelGrid};
}

/// The part of a ring on the inner side of one edge of the clip (I. E. Sutherland & G. W. Hodgman 1974, "Reentrant
/// polygon clipping", Comm. ACM 17:32-42). @p depth: how far inside a point lies, negative outside.
template <typename Depth>
QPolygonF cutAt(const QPolygonF& ring, const Depth& depth)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF& from = ring[i];
        const QPointF& to = ring[(i + 1) % ring.size()];
        const double here = depth(from), there = depth(to);
        if (here >= 0)
            kept.append(from);
        if ((here >= 0) != (there >= 0))
            kept.append(from + (to - from) * (here / (here - there)));
    }
    return kept;
}

QPolygonF cutTo(QPolygonF ring, const QRectF& clip)
{
    const QRectF bounds = ring.boundingRect();
    if (clip.isNull() || clip.contains(bounds))
        return ring;
    if (!clip.intersects(bounds))
        return {};
    ring = cutAt(ring, [&clip](const QPointF& point) { return point.x() - clip.left(); });
    ring = cutAt(ring, [&clip](const QPointF& point) { return clip.right() - point.x(); });
    ring = cutAt(ring, [&clip](const QPointF& point) { return point.y() - clip.top(); });
    return cutAt(ring, [&clip](const QPointF& point) { return clip.bottom() - point.y(); });
}

}    // namespace

DrawnShape ScenePlacement::shape(const TerritoryShape& territory) const
{
    DrawnShape shape;
    for (const std::vector<ScenePoint>& ring : territory.rings) {
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(ring.size()));
        for (const ScenePoint& point : ring) {
            const QPointF placed = onGrid(at(point));
            if (polygon.isEmpty() || polygon.last() != placed)
                polygon.append(placed);
        }
        polygon = cutTo(std::move(polygon), clip);
        if (polygon.size() < 3)
            continue;
        shape.path.addPolygon(polygon);
        shape.path.closeSubpath();
        shape.rings.push_back(std::move(polygon));
    }
    return shape;
}

MapLayout::MapLayout(const FranceMap& map, const QRectF& area, double codeWidth, const Choropleth::Window& window)
{
    const double scale = std::min((area.width() - codeWidth) / map.width, area.height() / map.height);
    const QSizeF size(map.width * scale + codeWidth, map.height * scale);
    const QPointF origin(area.center().x() - size.width() / 2, area.center().y() - size.height() / 2);
    insets = {origin, scale, {}};
    metropole = {origin + QPointF(codeWidth, 0), scale, {}};
    if (window.zoom <= 1)
        return;
    const double left = metropole.at(map.couronneFrame.x, 0).x();
    metropole.clip = QRectF(left, area.top(), area.right() - left, area.height());
    metropole.scale = scale * window.zoom;
    metropole.origin = metropole.clip.center() - QPointF(window.centre.x, window.centre.y) * metropole.scale;
}

double naturalMapHeight(double width, const std::vector<LegendEntry>& entries, const QFont& font)
{
    const Result<FranceMap>& france = franceMap();
    const double aspect = france ? france->height / france->width : 1;
    const double beside = legendColumnSize(entries, font).width();
    const double mapWidth = width - beside - gap;
    return mapWidth > beside * widthsOfLegend ? mapWidth * aspect * pageShare
                                              : width * aspect + gap + legendRowsHeight(entries, font, width);
}

MapPlaces placesIn(const QRectF& body, const FranceMap& map, const std::vector<LegendEntry>& entries, const QFont& font)
{
    const QSizeF column = legendColumnSize(entries, font);
    const double rows = legendRowsHeight(entries, font, body.width());
    const QRectF beside = body.adjusted(0, 0, -column.width() - gap, 0);
    const QRectF above = body.adjusted(0, 0, 0, -rows - gap);
    const auto scale = [&map](const QRectF& area) {
        return std::min(area.width() / map.width, area.height() / map.height);
    };
    if (scale(beside) >= scale(above))
        return {beside, QRectF(QPointF(body.right() - column.width(), body.top()), column), false};
    return {above, QRectF(body.left(), body.bottom() - rows, body.width(), rows), true};
}

}    // namespace vigie
