// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

namespace vigie {

/// What a row of a figure's table speaks of: the target of the mark that has the row's name in its first cell, of the
/// one at its place where several have it. Marks without names (intervals) stand in the order of the table. Of a matrix
/// it is the cell of the column, of its first column all that the line counts. An empty target where no mark stands for
/// the row, or two may: the row speaks of the figure as a whole ("All", "Abroad").
/// O(rows + marks).
MarkTarget targetOfRow(const FigureSpec& figure, size_t row, qsizetype column = 0);
/// The same of all rows, by their first column, for the same cost.
std::vector<MarkTarget> targetsOfRows(const FigureSpec& figure);

}    // namespace vigie
