// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/row_sink.h"
#include "core/domain/fields.h"
#include "core/ingest/character_repairs.h"

#include <string>
#include <string_view>

// Rules for single cells. Each repair obeys ImportOptions::does(): one that is switched off leaves the cell as
// published, and the cell is flagged where it is implausible so.

namespace vigie {

/// Reads one cell as its field demands: checks, repairs where a rule is certain, and notes every change.
///
/// Text results may live in @p scratch, which must stay untouched as long as the cell is used. What cannot be read
/// stays as text (Cell::Type::Text in a number or date column) and is flagged, never turned into zero.
Cell readCell(const Field& field, std::string_view text, const CellPlace& place, std::string& scratch,
              const ImportOptions& options, IssueLog& log);

}    // namespace vigie
