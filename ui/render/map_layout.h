// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"
#include "ui/render/legend.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace vigie {

/// A territory as it is drawn, in the painter's coordinates.
struct DrawnShape
{
    std::vector<QPolygonF> rings;
    QPainterPath path;
};

/// From the map's scene to the place that is left for it.
struct ScenePlacement
{
    QPointF origin;
    double scale = 1;
    QRectF clip;    ///< what lies outside is cut off; null: nothing is

    QPointF at(double x, double y) const { return {origin.x() + x * scale, origin.y() + y * scale}; }
    QPointF at(const ScenePoint& point) const { return at(point.x, point.y); }
    bool shows(const QPointF& point) const { return clip.isNull() || clip.contains(point); }
    /// Cut as polygons, since pictures of lines (SVG) know no clipping. Without rings when all is outside.
    DrawnShape shape(const TerritoryShape& territory) const;
};

/// The scene as large as it goes: the insets at the left, then room for their codes, then metropolitan France, or the
/// part of it that the window shows.
struct MapLayout
{
    MapLayout(const FranceMap& map, const QRectF& area, double codeWidth, const Choropleth::Window& window);

    const ScenePlacement& of(const TerritoryShape& shape) const { return shape.overseas ? insets : metropole; }

    ScenePlacement insets;
    ScenePlacement metropole;
};

/// The layout of a map that is painted into @p area in that font: to know what lies under the mouse. std::nullopt
/// when there are no outlines.
std::optional<MapLayout> mapLayoutOf(const Choropleth& map, const QRectF& area, const QFont& font);

/// Where map and legend go: the legend beside the map or below it, whichever leaves the map larger.
struct MapPlaces
{
    QRectF map;
    QRectF legend;
    bool legendBelow = false;
};
/// The height at which the map fills @p width with the legend beside it, or on half a page below it.
double naturalMapHeight(double width, const std::vector<LegendEntry>& entries, const QFont& font);
MapPlaces placesIn(const QRectF& body, const FranceMap& map, const std::vector<LegendEntry>& entries,
                   const QFont& font);

}    // namespace vigie
