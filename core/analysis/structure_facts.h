// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/selection.h"

#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

// What is true of each structure, by row of `structures`: where transparency, peers and absences must mean the same.
//
// A filter speaks of structures and of what they do. A condition on a field that structures have (their département,
// say) is asked of the structure only: a result or a testimony may spell the place otherwise, or not say it, and would
// seem absent. All other conditions (an indicator, a sentiment, a period) are asked of the result or the testimony.

namespace vigie {

/// The row of each structure by its public code.
std::unordered_map<std::string_view, Row> structureRows(const Table& structures);

/// Not marked `Actif: Non`, and not the pseudo-structure "outside structures", which is no place.
std::vector<bool> activeStructures(const Table& structures);

/// The results of these structures, in canonical order, whatever is selected. O(results).
std::vector<Row> resultsOf(const Dataset& dataset, std::span<const Row> structures);

/// With at least one selected result that has a value. A record without value is announced, not published.
std::vector<bool> publishingStructures(const Selection& selection);

/// Named in at least one selected testimony.
std::vector<bool> namedStructures(const Selection& selection);

}    // namespace vigie
