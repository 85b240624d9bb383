// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figures.h"
#include "core/query/counts.h"

#include <span>
#include <string_view>

namespace vigie {

/// Fields worth counting by, in the order of a choice: what the service is, where it is, how it was reached, what
/// became of the experience, who wrote. A data set may lack some of them.
std::span<const std::string_view> countedFields();

/// What a figure of the window has room for; the rest is said.
inline constexpr int usualCountedBars = 25;

/// How many experiences (or mentions) have each value of a Code or MultiCode field, largest first and then by the
/// value's text: the @p most largest values as bars, then what gives none. What is left out is said in the note, and
/// is one line of the table. A share is of all units counted, and hidden with them below the lower threshold; with
/// several values to a unit, shares sum to more than 100 %, and the note says so. Nothing to count, or a field that
/// the data set has not: an empty body, the description says why. O(rows).
FigureSpec countsFigure(const FigureContext& context, std::string_view field, CountingUnit unit, int most);

}    // namespace vigie
