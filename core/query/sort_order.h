// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"

#include <string_view>
#include <vector>

namespace vigie {

enum class Direction { Ascending, Descending };

/// Sorts @p rows of a table by one of its columns, stably. Texts sort as French readers expect (accents second, case
/// third, numbers inside texts by value, `2A` between 19 and 21), dates and numbers by value; missing values come last
/// in both directions. A multi-valued cell sorts by the first of its members in French order. A column that the table
/// does not have leaves the rows as they are. The texts are ranked once per call: O(values · log values + rows · log
/// rows).
void sortRows(const Table& table, std::string_view column, Direction direction, std::vector<Row>& rows);

/// Ranks of a dictionary's texts in French order: ranks[code], with the missing code last.
std::vector<Code> frenchRanks(const Dictionary& dictionary);

}    // namespace vigie
