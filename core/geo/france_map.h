// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <string>
#include <vector>

namespace vigie {

/// A point of the map's scene: x to the right, y downwards, in scene units.
struct ScenePoint
{
    double x = 0;
    double y = 0;
};

struct TerritoryShape
{
    std::string code;    ///< INSEE code of the département: `01`, `2A`, `971`
    QString name;
    std::string region;                            ///< INSEE code of the region
    std::vector<std::vector<ScenePoint>> rings;    ///< closed (last point not repeated); even-odd rule
    ScenePoint label;                              ///< a point well inside the largest part
};

/// The frame of a territory that is drawn at its own scale.
struct InsetFrame
{
    std::string code;
    QString name;
    double x = 0, y = 0, width = 0, height = 0;
    double kilometresPerUnit = 0;    ///< of scene, for a scale bar
};

/// Metropolitan France in Lambert-93 (EPSG:2154) and the five overseas départements in frames at the left (971, 972,
/// 973, 974, 976), in one scene that starts at 0,0. The petite couronne is not drawn apart.
struct FranceMap
{
    double width = 0;
    double height = 0;
    std::vector<TerritoryShape> departments;    ///< 101, in code order
    std::vector<InsetFrame> insets;
    double kilometresPerUnit = 0;    ///< of the metropolitan part
};

/// Reads the outlines of resources/geo (sources and licences: resources/geo/SOURCES.md). Some tens of milliseconds.
///
/// Outlines are simplified to a fifth of a scene unit; neighbours keep exactly the same border.
Result<FranceMap> loadFranceMap();

}    // namespace vigie
