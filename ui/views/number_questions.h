// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/number_origin.h"

#include <string>

namespace vigie {

class Tile;
struct TerritoryFact;

// Which rows a number of a view was made of, and how, in words.

/// Of a tile of the overview, by its object name.
NumberQuestion questionOf(const Tile& tile, const FilterState& filter);
/// Of the sheet of a département.
NumberQuestion questionOf(const TerritoryFact& fact, const std::string& department, const FilterState& filter);
/// Of the sheet of a structure: @p line as it stands there, @p codes the structures whose experiences are meant.
enum class StructureNumber { Experiences, Sentiments, Delays };
NumberQuestion questionOf(StructureNumber number, const QString& title, const QString& line,
                          const std::vector<std::string>& codes, const FilterState& filter);
/// Of the list of indicators: how many structures have a value.
NumberQuestion questionOfIndicator(const std::string& code, const QString& title, const QString& value,
                                   const FilterState& filter);

}    // namespace vigie
