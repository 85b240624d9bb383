// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/selection.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// The structures that one may be compared with, and the sentence that says so wherever they are used.
struct Peers
{
    std::vector<Row> structures;    ///< itself included, canonical order
    QString definition;             ///< "Active structures of the same typology (CAF), region Bretagne"
};

/// Active structures of the same typology; with @p sameRegion, of the same region too. Empty when the code is unknown.
Peers peersOf(const Dataset& dataset, std::string_view structureCode, bool sameRegion);

/// What is missing where something was to be expected, among the selected structures.
struct Absences
{
    std::vector<Row> withoutIndicator;     ///< active, without any result
    std::vector<Row> withoutExperience;    ///< active, named by no testimony
    std::vector<Row> inactiveWithResults;
};
Absences absences(const Selection& selection);

}    // namespace vigie
