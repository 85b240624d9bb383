// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/france_map.h"

#include "core/geo/gazetteer.h"
#include "core/geo/projection.h"
#include "core/geo/resource_table.h"
#include "core/geo/simplification.h"
#include "core/geo/topology.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <limits>

namespace vigie {

namespace {

// The scene, in its units: a column of frames, a gap, the metropolitan part.
constexpr double sceneHeight = 1000;
constexpr double margin = 5;
constexpr double columnWidth = 150;
constexpr double columnGap = 20;
constexpr double frameGap = 10;
constexpr double framePadding = 8;
/// Detail finer than this is not seen at the sizes the map is shown and printed at, and costs painting time.
constexpr double tolerance = 0.2;

struct Rectangle
{
    double left = std::numeric_limits<double>::max();
    double bottom = std::numeric_limits<double>::max();
    double right = std::numeric_limits<double>::lowest();
    double top = std::numeric_limits<double>::lowest();

    void include(double x, double y)
    {
        left = std::min(left, x);
        right = std::max(right, x);
        bottom = std::min(bottom, y);
        top = std::max(top, y);
    }
    double width() const { return right - left; }
    double height() const { return top - bottom; }
};

/// The département shapes that are drawn at one scale, and the way from degrees to the scene.
struct MapPart
{
    std::vector<const TopologyShape*> shapes;
    std::function<PlanePoint(const GeoPoint&)> project;
    Rectangle extent;    ///< metres of the plane
    double unitsPerMetre = 0;
    ScenePoint topLeft;    ///< where the extent's upper left corner falls

    ScenePoint toScene(const GeoPoint& point) const
    {
        const PlanePoint plane = project(point);
        return {topLeft.x + (plane.x - extent.left) * unitsPerMetre,
                topLeft.y + (extent.top - plane.y) * unitsPerMetre};
    }
    double kilometresPerUnit() const { return 1 / (1000 * unitsPerMetre); }
};

bool isOverseas(const std::string& code)
{
    return code.size() == 3;
}

template <typename Visit>
void forEachArc(const std::vector<const TopologyShape*>& shapes, Visit visit)
{
    for (const TopologyShape* shape : shapes) {
        for (const std::vector<ArcUse>& ring : shape->rings) {
            for (const ArcUse& use : ring)
                visit(use.arc);
        }
    }
}

MapPart makePart(const Topology& topology, std::vector<const TopologyShape*> shapes, bool overseas)
{
    MapPart part;
    part.shapes = std::move(shapes);
    part.project = lambert93;
    if (overseas) {
        Rectangle degrees;
        forEachArc(part.shapes, [&](size_t arc) {
            for (const GeoPoint& point : topology.arcs[arc])
                degrees.include(point.longitude, point.latitude);
        });
        const LocalPlane plane({(degrees.left + degrees.right) / 2, (degrees.bottom + degrees.top) / 2});
        part.project = [plane](const GeoPoint& point) { return plane.project(point); };
    }
    forEachArc(part.shapes, [&](size_t arc) {
        for (const GeoPoint& point : topology.arcs[arc]) {
            const PlanePoint plane = part.project(point);
            part.extent.include(plane.x, plane.y);
        }
    });
    return part;
}

/// The metropolitan part first, then one part for each overseas département, in code order.
std::vector<MapPart> makeParts(const Topology& topology)
{
    std::vector<const TopologyShape*> metropolitan;
    std::vector<MapPart> overseas;
    for (const TopologyShape& shape : topology.shapes) {
        if (isOverseas(shape.code))
            overseas.push_back(makePart(topology, {&shape}, true));
        else
            metropolitan.push_back(&shape);
    }
    std::vector<MapPart> parts;
    parts.push_back(makePart(topology, std::move(metropolitan), false));
    std::ranges::move(overseas, std::back_inserter(parts));
    return parts;
}

void placeInFrame(MapPart& part, const InsetFrame& frame)
{
    const double width = frame.width - 2 * framePadding;
    const double height = frame.height - 2 * framePadding;
    part.unitsPerMetre = std::min(width / part.extent.width(), height / part.extent.height());
    part.topLeft = {frame.x + (frame.width - part.extent.width() * part.unitsPerMetre) / 2,
                    frame.y + (frame.height - part.extent.height() * part.unitsPerMetre) / 2};
}

/// Gives each part its place, and the map its size, its frames and scales.
void layOut(std::vector<MapPart>& parts, FranceMap& map)
{
    MapPart& metropolitan = parts.front();
    const double height = sceneHeight - 2 * margin;
    metropolitan.unitsPerMetre = height / metropolitan.extent.height();
    metropolitan.topLeft = {margin + columnWidth + columnGap, margin};
    map.height = sceneHeight;
    map.width = metropolitan.topLeft.x + metropolitan.extent.width() * metropolitan.unitsPerMetre + margin;
    map.kilometresPerUnit = metropolitan.kilometresPerUnit();

    const auto frames = static_cast<double>(parts.size() - 1);
    const double frameHeight = (height - (frames - 1) * frameGap) / frames;
    double y = margin;
    for (size_t i = 1; i < parts.size(); ++i) {
        const TopologyShape& shape = *parts[i].shapes.front();
        InsetFrame frame{shape.code, shape.name, margin, y, columnWidth, frameHeight, 0};
        placeInFrame(parts[i], frame);
        frame.kilometresPerUnit = parts[i].kilometresPerUnit();
        map.insets.push_back(std::move(frame));
        y += frameHeight + frameGap;
    }
}

using SceneArcs = std::vector<std::vector<ScenePoint>>;

/// Each arc once, so that the simplified border is the same for both neighbours.
void drawArcs(const Topology& topology, const MapPart& part, SceneArcs& arcs)
{
    forEachArc(part.shapes, [&](size_t arc) {
        if (!arcs[arc].empty())
            return;
        std::vector<ScenePoint> line;
        line.reserve(topology.arcs[arc].size());
        for (const GeoPoint& point : topology.arcs[arc])
            line.push_back(part.toScene(point));
        arcs[arc] = simplified(line, tolerance);
    });
}

std::vector<ScenePoint> joinRing(const std::vector<ArcUse>& ring, const SceneArcs& arcs)
{
    std::vector<ScenePoint> points;
    for (const ArcUse& use : ring) {
        const std::vector<ScenePoint>& arc = arcs[use.arc];
        // The last point of an arc is the first of the next one, and of the ring itself at its end.
        if (use.reversed)
            points.insert(points.end(), arc.rbegin(), arc.rend() - 1);
        else
            points.insert(points.end(), arc.begin(), arc.end() - 1);
    }
    return points;
}

TerritoryShape drawShape(const TopologyShape& source, const MapPart& part, const SceneArcs& arcs,
                         const Department& department)
{
    TerritoryShape shape{source.code, source.name, source.region, {}, {}};
    for (const std::vector<ArcUse>& ring : source.rings)
        shape.rings.push_back(joinRing(ring, arcs));
    shape.label = part.toScene({department.longitude.value_or(0), department.latitude.value_or(0)});
    return shape;
}

}    // namespace

Result<FranceMap> loadFranceMap()
{
    const Result<Topology> topology = readTopology(QStringLiteral("departements"));
    if (!topology)
        return topology.error();
    const Result<Territories> territories = Territories::load();
    if (!territories)
        return territories.error();

    FranceMap map;
    std::vector<MapPart> parts = makeParts(*topology);
    layOut(parts, map);
    SceneArcs arcs(topology->arcs.size());
    for (const MapPart& part : parts) {
        drawArcs(*topology, part, arcs);
        for (const TopologyShape* shape : part.shapes) {
            const Department* department = territories->department(shape->code);
            if (!department || !department->longitude || !department->latitude)
                return geoDataError(QStringLiteral("departements.csv"),
                                    QCoreApplication::translate("Geography", "the département %1 has no position")
                                        .arg(QString::fromStdString(shape->code)));
            map.departments.push_back(drawShape(*shape, part, arcs, *department));
        }
    }
    std::ranges::sort(map.departments, {}, &TerritoryShape::code);
    return map;
}

}    // namespace vigie
