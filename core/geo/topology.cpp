// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/topology.h"

#include "core/geo/resource_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

/// Quantised positions are whole steps; the transform makes degrees of them.
struct Quantisation
{
    GeoPoint origin;
    GeoPoint step;
};

GeoPoint pointOf(const QJsonArray& pair)
{
    return {pair.at(0).toDouble(), pair.at(1).toDouble()};
}

std::vector<GeoPoint> decodeArc(const QJsonArray& deltas, const Quantisation& quantisation)
{
    std::vector<GeoPoint> points;
    points.reserve(static_cast<size_t>(deltas.size()));
    GeoPoint steps;
    for (const auto& delta : deltas) {
        const GeoPoint move = pointOf(delta.toArray());
        steps.longitude += move.longitude;
        steps.latitude += move.latitude;
        points.push_back({quantisation.origin.longitude + steps.longitude * quantisation.step.longitude,
                          quantisation.origin.latitude + steps.latitude * quantisation.step.latitude});
    }
    return points;
}

void appendRings(const QJsonArray& polygon, std::vector<std::vector<ArcUse>>& rings)
{
    for (const auto& ring : polygon) {
        std::vector<ArcUse> uses;
        for (const auto& value : ring.toArray()) {
            const int index = value.toInt();    // ~i is arc i against its direction
            uses.push_back({static_cast<size_t>(index < 0 ? ~index : index), index < 0});
        }
        rings.push_back(std::move(uses));
    }
}

TopologyShape shapeOf(const QJsonObject& geometry)
{
    const QJsonObject properties = geometry[QLatin1String("properties")].toObject();
    TopologyShape shape;
    shape.code = properties[QLatin1String("code")].toString().toStdString();
    shape.name = properties[QLatin1String("nom")].toString();
    shape.region = properties[QLatin1String("reg")].toString().toStdString();

    const QJsonArray arcs = geometry[QLatin1String("arcs")].toArray();
    const bool single = geometry[QLatin1String("type")].toString() == QLatin1String("Polygon");
    for (const auto& polygon : single ? QJsonArray{QJsonValue(arcs)} : arcs)
        appendRings(polygon.toArray(), shape.rings);
    return shape;
}

std::vector<TopologyShape> shapesOf(const QJsonObject& layer)
{
    std::vector<TopologyShape> shapes;
    for (const auto& geometry : layer[QLatin1String("geometries")].toArray())
        shapes.push_back(shapeOf(geometry.toObject()));
    return shapes;
}

bool areWhole(const std::vector<TopologyShape>& shapes, size_t arcs)
{
    for (const TopologyShape& shape : shapes) {
        for (const std::vector<ArcUse>& ring : shape.rings) {
            for (const ArcUse& use : ring) {
                if (use.arc >= arcs)
                    return false;
            }
        }
    }
    return !shapes.empty();
}

}    // namespace

Result<Topology> readTopology()
{
    const QString fileName = QStringLiteral("france.topojson");
    const Result<QByteArray> bytes = readGeoResource(fileName);
    if (!bytes)
        return bytes.error();
    QJsonParseError parsing;
    const QJsonObject root = QJsonDocument::fromJson(*bytes, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return geoDataError(fileName, parsing.errorString());

    const QJsonObject transform = root[QLatin1String("transform")].toObject();
    const Quantisation quantisation{pointOf(transform[QLatin1String("translate")].toArray()),
                                    pointOf(transform[QLatin1String("scale")].toArray())};
    Topology topology;
    for (const auto& arc : root[QLatin1String("arcs")].toArray())
        topology.arcs.push_back(decodeArc(arc.toArray(), quantisation));
    const QJsonObject layers = root[QLatin1String("objects")].toObject();
    topology.departments = shapesOf(layers[QLatin1String("departements")].toObject());
    topology.regions = shapesOf(layers[QLatin1String("regions")].toObject());
    if (!areWhole(topology.departments, topology.arcs.size()) || !areWhole(topology.regions, topology.arcs.size()))
        return geoDataError(fileName, QCoreApplication::translate("Geography", "the outlines are incomplete"));
    return topology;
}

}    // namespace vigie
