// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/france_map.h"

#include "core/geo/gazetteer.h"
#include "core/geo/resource_table.h"
#include "core/geo/simplification.h"
#include "core/geo/topology.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace vigie {

namespace {

// The scene, in its units: a column of frames, a gap, the metropolitan part.
constexpr double sceneHeight = 1000;
constexpr double margin = 5;
constexpr double columnWidth = 150;
constexpr double columnGap = 20;
constexpr double frameGap = 10;
constexpr double framePadding = 8;
/// The frame of the petite couronne lies in the Channel, off the coast of Normandy.
constexpr double couronneWidth = 200;
constexpr double couronneHeight = 175;
constexpr std::array<std::string_view, 4> couronneCodes = {"75", "92", "93", "94"};

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

/// The shapes that are drawn at one scale, and the way from degrees to the scene.
struct MapPart
{
    std::vector<const TopologyShape*> shapes;
    Rectangle extent;    ///< metres of the plane
    ScenePlane plane;

    double kilometresPerUnit() const { return 1 / (1000 * plane.unitsPerMetre); }
};

PlanePoint projected(const GeoPoint& point, const ScenePlane& plane)
{
    return plane.local ? plane.local->project(point) : lambert93(point);
}

ScenePoint placed(const PlanePoint& metres, const ScenePlane& plane)
{
    return {plane.topLeft.x + (metres.x - plane.corner.x) * plane.unitsPerMetre,
            plane.topLeft.y + (plane.corner.y - metres.y) * plane.unitsPerMetre};
}

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

/// Arcs in metres, by their position in the topology; empty before they are used. An arc is of one plane alone:
/// nothing overseas touches the metropolitan part.
using PlaneArcs = std::vector<std::vector<PlanePoint>>;

std::vector<PlanePoint> projected(const std::vector<GeoPoint>& arc, const ScenePlane& plane)
{
    std::vector<PlanePoint> metres;
    metres.reserve(arc.size());
    for (const GeoPoint& point : arc)
        metres.push_back(projected(point, plane));
    return metres;
}

MapPart makePart(const Topology& topology, std::vector<const TopologyShape*> shapes, bool overseas, PlaneArcs& arcs)
{
    MapPart part;
    part.shapes = std::move(shapes);
    if (overseas) {
        Rectangle degrees;
        forEachArc(part.shapes, [&](size_t arc) {
            for (const GeoPoint& point : topology.arcs[arc])
                degrees.include(point.longitude, point.latitude);
        });
        part.plane.local = LocalPlane({(degrees.left + degrees.right) / 2, (degrees.bottom + degrees.top) / 2});
    }
    forEachArc(part.shapes, [&](size_t arc) {
        if (arcs[arc].empty())
            arcs[arc] = projected(topology.arcs[arc], part.plane);
        for (const PlanePoint& metres : arcs[arc])
            part.extent.include(metres.x, metres.y);
    });
    part.plane.corner = {part.extent.left, part.extent.top};
    return part;
}

/// The metropolitan part first, then one part for each overseas département, in code order.
std::vector<MapPart> makeParts(const Topology& topology, PlaneArcs& arcs)
{
    std::vector<const TopologyShape*> metropolitan;
    std::vector<MapPart> overseas;
    for (const TopologyShape& shape : topology.departments) {
        if (isOverseas(shape.code))
            overseas.push_back(makePart(topology, {&shape}, true, arcs));
        else
            metropolitan.push_back(&shape);
    }
    std::vector<MapPart> parts;
    parts.push_back(makePart(topology, std::move(metropolitan), false, arcs));
    std::ranges::move(overseas, std::back_inserter(parts));
    return parts;
}

void placeInFrame(MapPart& part, const InsetFrame& frame)
{
    const double width = frame.width - 2 * framePadding;
    const double height = frame.height - 2 * framePadding;
    ScenePlane& plane = part.plane;
    plane.unitsPerMetre = std::min(width / part.extent.width(), height / part.extent.height());
    plane.topLeft = {frame.x + (frame.width - part.extent.width() * plane.unitsPerMetre) / 2,
                     frame.y + (frame.height - part.extent.height() * plane.unitsPerMetre) / 2};
}

/// Gives each part its place, and the map its size, its frames and scales.
void layOut(std::vector<MapPart>& parts, FranceMap& map)
{
    MapPart& metropolitan = parts.front();
    const double height = sceneHeight - 2 * margin;
    metropolitan.plane.unitsPerMetre = height / metropolitan.extent.height();
    metropolitan.plane.topLeft = {margin + columnWidth + columnGap, margin};
    map.height = sceneHeight;
    map.width = metropolitan.plane.topLeft.x + metropolitan.extent.width() * metropolitan.plane.unitsPerMetre + margin;
    map.kilometresPerUnit = metropolitan.kilometresPerUnit();
    map.metropole = metropolitan.plane;

    const auto frames = static_cast<double>(parts.size() - 1);
    const double frameHeight = (height - (frames - 1) * frameGap) / frames;
    double y = margin;
    for (size_t i = 1; i < parts.size(); ++i) {
        const TopologyShape& shape = *parts[i].shapes.front();
        InsetFrame frame{shape.code, shape.name, margin, y, columnWidth, frameHeight, 0};
        placeInFrame(parts[i], frame);
        frame.kilometresPerUnit = parts[i].kilometresPerUnit();
        map.overseas.emplace(frame.code, parts[i].plane);
        map.insets.push_back(std::move(frame));
        y += frameHeight + frameGap;
    }
}

using SceneArcs = std::vector<std::vector<ScenePoint>>;

/// Each arc once, so that the simplified border is the same for both neighbours.
void drawArcs(const PlaneArcs& planeArcs, const MapPart& part, double tolerance, SceneArcs& arcs)
{
    forEachArc(part.shapes, [&](size_t arc) {
        if (!arcs[arc].empty())
            return;
        std::vector<ScenePoint> line;
        line.reserve(planeArcs[arc].size());
        for (const PlanePoint& metres : planeArcs[arc])
            line.push_back(placed(metres, part.plane));
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

TerritoryShape drawShape(const TopologyShape& source, const SceneArcs& arcs)
{
    TerritoryShape shape{source.code, source.name, source.region, false, {}, {}, {}};
    for (const std::vector<ArcUse>& ring : source.rings)
        shape.rings.push_back(joinRing(ring, arcs));
    return shape;
}

Error noPosition(const std::string& code)
{
    return geoDataError(QStringLiteral("departements.csv"),
                        QCoreApplication::translate("Geography", "the département %1 has no position")
                            .arg(QString::fromStdString(code)));
}

Result<TerritoryShape> drawDepartment(const TopologyShape& source, const MapPart& part, const SceneArcs& arcs,
                                      const Territories& territories)
{
    const Department* department = territories.department(source.code);
    if (!department || !department->longitude || !department->latitude)
        return noPosition(source.code);
    TerritoryShape shape = drawShape(source, arcs);
    shape.overseas = isOverseas(source.code);
    shape.label = part.plane.at({*department->longitude, *department->latitude});
    return shape;
}

/// Those that use the same arc have a common border.
void findNeighbours(const std::vector<TopologyShape>& sources, std::vector<TerritoryShape>& shapes)
{
    std::map<size_t, std::set<std::string>> users;
    for (const TopologyShape& source : sources) {
        for (const std::vector<ArcUse>& ring : source.rings) {
            for (const ArcUse& use : ring)
                users[use.arc].insert(source.code);
        }
    }
    std::map<std::string, std::set<std::string>> neighbours;
    for (const auto& [arc, codes] : users) {
        for (const std::string& code : codes)
            neighbours[code].insert(codes.begin(), codes.end());
    }
    for (TerritoryShape& shape : shapes) {
        std::set<std::string>& others = neighbours[shape.code];
        others.erase(shape.code);
        shape.neighbours.assign(others.begin(), others.end());
    }
}

/// A region's label is that of the département nearest to the middle of them all: a point inside.
ScenePoint regionLabel(const std::string& region, const std::vector<TerritoryShape>& departments)
{
    std::vector<ScenePoint> labels;
    ScenePoint middle;
    for (const TerritoryShape& department : departments) {
        if (department.region == region)
            labels.push_back(department.label);
    }
    for (const ScenePoint& label : labels) {
        middle.x += label.x / static_cast<double>(labels.size());
        middle.y += label.y / static_cast<double>(labels.size());
    }
    const auto nearest = std::ranges::min_element(
        labels, {}, [&middle](const ScenePoint& label) { return std::hypot(label.x - middle.x, label.y - middle.y); });
    return nearest != labels.end() ? *nearest : middle;
}

/// Regions are made of the arcs of their départements.
void drawRegions(const std::vector<TopologyShape>& regions, const SceneArcs& arcs, FranceMap& map)
{
    for (const TopologyShape& source : regions) {
        TerritoryShape shape = drawShape(source, arcs);
        shape.region = shape.code;
        shape.label = regionLabel(shape.code, map.departments);
        shape.overseas = std::ranges::any_of(map.departments, [&shape](const TerritoryShape& department) {
            return department.overseas && department.region == shape.code;
        });
        map.regions.push_back(std::move(shape));
    }
    std::ranges::sort(map.regions, {}, &TerritoryShape::code);
    findNeighbours(regions, map.regions);
}

Result<void> drawCouronne(const Topology& topology, PlaneArcs& planeArcs, double tolerance,
                          const Territories& territories, FranceMap& map)
{
    std::vector<const TopologyShape*> shapes;
    for (const TopologyShape& shape : topology.departments) {
        if (std::ranges::find(couronneCodes, shape.code) != couronneCodes.end())
            shapes.push_back(&shape);
    }
    MapPart part = makePart(topology, std::move(shapes), false, planeArcs);
    map.couronneFrame = {"75",
                         QCoreApplication::translate("Geography", "Paris and petite couronne"),
                         map.metropole.topLeft.x,
                         margin,
                         couronneWidth,
                         couronneHeight,
                         0};
    placeInFrame(part, map.couronneFrame);
    map.couronneFrame.kilometresPerUnit = part.kilometresPerUnit();
    SceneArcs arcs(topology.arcs.size());
    drawArcs(planeArcs, part, tolerance, arcs);
    for (const TopologyShape* source : part.shapes) {
        Result<TerritoryShape> shape = drawDepartment(*source, part, arcs, territories);
        if (!shape)
            return shape.error();
        map.couronne.push_back(std::move(shape).value());
    }
    return {};
}

}    // namespace

ScenePoint ScenePlane::at(const GeoPoint& point) const
{
    return placed(projected(point, *this), *this);
}

std::optional<ScenePoint> FranceMap::at(std::string_view department, const GeoPoint& point) const
{
    if (!isOverseas(std::string(department)))
        return metropole.at(point);
    const auto plane = overseas.find(department);
    return plane == overseas.end() ? std::nullopt : std::optional(plane->second.at(point));
}

Result<FranceMap> loadFranceMap(double tolerance)
{
    const Result<Topology> topology = readTopology();
    if (!topology)
        return topology.error();
    const Result<Territories> territories = Territories::load();
    if (!territories)
        return territories.error();

    FranceMap map;
    PlaneArcs planeArcs(topology->arcs.size());
    std::vector<MapPart> parts = makeParts(*topology, planeArcs);
    layOut(parts, map);
    SceneArcs arcs(topology->arcs.size());
    for (const MapPart& part : parts) {
        drawArcs(planeArcs, part, tolerance, arcs);
        for (const TopologyShape* source : part.shapes) {
            Result<TerritoryShape> shape = drawDepartment(*source, part, arcs, *territories);
            if (!shape)
                return shape.error();
            map.departments.push_back(std::move(shape).value());
        }
    }
    std::ranges::sort(map.departments, {}, &TerritoryShape::code);
    findNeighbours(topology->departments, map.departments);
    drawRegions(topology->regions, arcs, map);
    if (Result<void> drawn = drawCouronne(*topology, planeArcs, tolerance, *territories, map); !drawn)
        return drawn.error();
    return map;
}

const Result<FranceMap>& franceMap()
{
    static const Result<FranceMap> map = loadFranceMap();
    return map;
}

}    // namespace vigie
