// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"

namespace vigie {

/// The derived columns of `experiences` that follow from the experiences alone: month, delays, answered, mixed
/// (core/domain/derived_columns.h says what each means). O(rows).
void deriveExperienceColumns(Table& experiences);

}    // namespace vigie
