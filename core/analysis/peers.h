// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/selection.h"

#include <QString>

#include <functional>
#include <string_view>
#include <vector>

namespace vigie {

/// The structures that one may be compared with, and the sentence that says so wherever they are used.
struct Peers
{
    std::vector<Row> structures;    ///< itself included, even if inactive; canonical order
    QString definition;             ///< "Active structures of the same typology (CAF), region Bretagne"
};

/// Names a region by its code, as core/geo's Territories::regionTitle() does; this room has no names of places.
using RegionTitle = std::function<QString(std::string_view regionCode)>;

/// Active structures of the same typology; with @p sameRegion, of the same region too (those without a region are one
/// another's peers: consulates abroad). A structure without typology stands alone. Empty when the code is unknown, and
/// for the pseudo-structure "outside structures". Without @p regionTitle the sentence says the region's code.
Peers peersOf(const Dataset& dataset, std::string_view structureCode, bool sameRegion,
              const RegionTitle& regionTitle = {});

/// What is missing where something was to be expected, among the selected structures, in canonical order. The filter's
/// conditions that are none on structures choose the results and testimonies that count
/// (core/analysis/structure_facts.h): with a period, "without experience" means in that period.
struct Absences
{
    std::vector<Row> withoutIndicator;     ///< active, without any result that has a value
    std::vector<Row> withoutExperience;    ///< active, named by no testimony
    std::vector<Row> inactiveWithResults;
};
Absences absences(const Selection& selection);

}    // namespace vigie
