// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/projection.h"

#include <QString>

#include <string>
#include <vector>

namespace vigie {

/// One use of an arc in a ring: forwards or against its direction.
struct ArcUse
{
    size_t arc = 0;
    bool reversed = false;
};

struct TopologyShape
{
    std::string code;
    QString name;
    std::string region;
    std::vector<std::vector<ArcUse>> rings;    ///< of all polygons, outer rings and holes alike (even-odd rule)
};

/// Outlines that share their borders: whatever is done to an arc is done to both its neighbours, and to the region that
/// ends there.
struct Topology
{
    std::vector<std::vector<GeoPoint>> arcs;
    std::vector<TopologyShape> departments;
    std::vector<TopologyShape> regions;
};

/// Reads resources/geo/france.topojson. Format: "The TopoJSON Format Specification" (quantised, delta-encoded arcs).
Result<Topology> readTopology();

}    // namespace vigie
