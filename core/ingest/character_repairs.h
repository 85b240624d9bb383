// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_options.h"
#include "core/ingest/issue_log.h"

#include <string>
#include <string_view>

namespace vigie {

/// What is known of a cell beside its text.
struct CellPlace
{
    std::string_view label;    ///< of its column, for the notes
    bool abroad = false;       ///< the record's own country is not France: its codes are left as they are
    bool html = false;         ///< a text for people: HTML in it is worth a note
};

/// What any text may need before it gets a meaning. Characters U+0080–U+009F are Windows-1252 bytes that were read as
/// Latin-1: gives the text that was meant. UTF-8 read as Latin-1 is read again where options.repairMojibake, else
/// noted. HTML is noted and left. Line ends CRLF and CR become LF (part of a file's dialect, not counted). True when @p
/// text was replaced by @p scratch.
bool repairCharacters(std::string_view& text, const CellPlace& place, std::string& scratch,
                      const ImportOptions& options, IssueLog& log);

}    // namespace vigie
