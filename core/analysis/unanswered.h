// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/selection.h"

namespace vigie {

/// The day up to which answers are known, as responseDelays() takes it: @p stated, or when that is noDate the newest
/// date of the whole data set (not of a selection) among publications and first answers; noDate when there is none.
LocalSeconds censoringDate(const Dataset& dataset, LocalSeconds stated);

/// The filter narrowed to those that still wait on that day (derived column `answered`), published more than @p days
/// days before it. Without that column the condition is without effect, and nobody is to be told anything.
FilterState unansweredFor(FilterState filter, int days, LocalSeconds censoredAt);

}    // namespace vigie
