// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/projection.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// A point of the map's scene: x to the right, y downwards, in scene units.
struct ScenePoint
{
    double x = 0;
    double y = 0;

    friend bool operator==(const ScenePoint&, const ScenePoint&) = default;
};

struct TerritoryShape
{
    std::string code;    ///< INSEE code of the département: `01`, `2A`, `971`; or of the region: `84`
    QString name;
    std::string region;                            ///< INSEE code of the region
    bool overseas = false;                         ///< drawn in a frame of its own
    std::vector<std::vector<ScenePoint>> rings;    ///< closed (last point not repeated); even-odd rule
    ScenePoint label;                              ///< a point well inside the largest part
    std::vector<std::string> neighbours;           ///< codes of those with a common border, ascending
};

/// The frame of a territory that is drawn at its own scale.
struct InsetFrame
{
    std::string code;
    QString name;
    double x = 0, y = 0, width = 0, height = 0;
    double kilometresPerUnit = 0;    ///< of scene, for a scale bar
};

/// The way from degrees to the scene for what is drawn at one scale.
struct ScenePlane
{
    std::optional<LocalPlane> local;    ///< empty: Lambert-93
    PlanePoint corner;                  ///< metres of the plane: upper left
    double unitsPerMetre = 0;
    ScenePoint topLeft;    ///< where the corner falls

    ScenePoint at(const GeoPoint& point) const;
};

/// Metropolitan France in Lambert-93 (EPSG:2154) and the five overseas départements in frames at the left (971, 972,
/// 973, 974, 976), in one scene that starts at 0,0. Paris and its petite couronne (75, 92, 93, 94) are drawn in their
/// place, and once more, enlarged, in a frame in the Channel.
struct FranceMap
{
    double width = 0;
    double height = 0;
    std::vector<TerritoryShape> departments;    ///< 101, in code order
    std::vector<TerritoryShape> regions;        ///< 18, in code order
    std::vector<InsetFrame> insets;             ///< of the overseas départements
    InsetFrame couronneFrame;
    std::vector<TerritoryShape> couronne;    ///< the four, as they are drawn in that frame
    double kilometresPerUnit = 0;            ///< of the metropolitan part

    ScenePlane metropole;
    std::map<std::string, ScenePlane, std::less<>> overseas;    ///< by the département's code

    /// Where a place of that département lies. Collectivities are nowhere on the map: std::nullopt.
    std::optional<ScenePoint> at(std::string_view department, const GeoPoint& point) const;
};

/// Reads the outlines of resources/geo (sources and licences: resources/geo/SOURCES.md). Some tens of milliseconds.
///
/// Outlines are simplified to @p tolerance, in scene units; neighbours keep exactly the same border.
Result<FranceMap> loadFranceMap(double tolerance = 0.2);

/// The same, read once for the whole program, at its first use; from any thread.
const Result<FranceMap>& franceMap();

}    // namespace vigie
