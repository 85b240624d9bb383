// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/number_origin.h"

#include <optional>
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
/// Of the line under the search field: what the filter leaves. Of the negatives the rows are those that state a
/// sentiment, of the mentions the experiences that make them.
enum class LineNumber { Negatives, Experiences, Mentions, Structures };
NumberQuestion questionOf(LineNumber number, const QString& value, const FilterState& filter);
/// Of a row of a facet. @p counted leaves exactly the experiences that the row counts; nothing where no filter does.
std::optional<NumberQuestion> questionOfFacet(const QString& facet, const QString& row, const QString& count,
                                              const std::optional<FilterState>& counted);
/// @p filter with that condition in the place of what it asks of the field, which is how facets count; nothing where
/// it holds as many conditions as it can.
std::optional<FilterState> countedBy(const Condition& condition, FilterState filter);
std::optional<FilterState> countedBy(const std::string& field, const std::string& value, FilterState filter);
/// Of the list of indicators: how many structures have a value.
NumberQuestion questionOfIndicator(const std::string& code, const QString& title, const QString& value,
                                   const FilterState& filter);

/// Of one published value of a structure. The rows are the results that the structure gave of this indicator in the
/// update of @p updatedOn; noDate: all that it gave. Holds nothing of the window's filter, as the sheet does not.
NumberQuestion questionOfResult(const QString& title, const QString& value, const std::string& structure,
                                const std::string& indicator, LocalSeconds updatedOn);

}    // namespace vigie
