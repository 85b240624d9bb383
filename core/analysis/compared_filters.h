// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/selection.h"

#include <optional>

// What a filter may be compared with, when one does not want to think of another filter.

namespace vigie {

/// The same filter, its period of publication a year earlier: the same days and months of the year before (29 February
/// becomes 28). The period is what is asked of `published_on` (both ends) and of `month`; an end that is open is
/// @p dataBegins or @p dataEnds (instants of the first and the last day of the data). std::nullopt without a period.
std::optional<FilterState> yearBefore(const FilterState& filter, LocalSeconds dataBegins, LocalSeconds dataEnds);

/// The same filter, over the period of the same length that ends where its own begins: as many whole months when it
/// begins and ends with a month, else as many days. std::nullopt without a period.
std::optional<FilterState> periodBefore(const FilterState& filter, LocalSeconds dataBegins, LocalSeconds dataEnds);

/// All experiences that the selection leaves out, with all that they mention. Its rows are what counts; its filter is
/// none that could be printed. O(rows).
Selection restOf(const Selection& selection);

}    // namespace vigie
