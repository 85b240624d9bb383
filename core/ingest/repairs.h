// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/row_sink.h"
#include "core/domain/fields.h"
#include "core/ingest/issue_log.h"

#include <string>
#include <string_view>

namespace vigie {

/// Reads one cell as its field demands: checks, repairs where a rule is certain, and notes every change.
///
/// Text results may live in @p scratch, which must stay untouched as long as the cell is used. @p abroad says that the
/// record's own country is not France: codes are then left as they are.
/// What cannot be read stays as text (Cell::Type::Text in a number or date column) and is flagged, never turned into
/// zero.
Cell readCell(const Field& field, std::string_view text, std::string_view label, bool abroad, std::string& scratch,
              IssueLog& log);

/// Characters U+0080–U+009F are Windows-1252 bytes that were read as Latin-1: gives the text that was meant. Line ends
/// CRLF and CR become LF (part of a file's dialect, not counted). True when @p text was replaced by @p scratch.
bool repairCharacters(std::string_view& text, std::string_view label, std::string& scratch, IssueLog& log);

}    // namespace vigie
