// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/testimony_texts.h"
#include "core/query/text_query.h"
#include "core/text/words.h"

#include <QString>

#include <vector>

// What a text query means, said without an index: the definition that the full-text index must agree with, and the
// places to highlight.

namespace vigie {

/// Whether the testimony is what the query asks for. O(bytes).
bool matches(const TextQuery& query, const TestimonyTexts& texts);

/// The places in one text that make it match: every occurrence of each phrase and of each run of characters that is
/// asked for and not excluded, in that scope, ascending, none overlapping another. Of Near only occurrences that are
/// near enough. Independent of whether the whole testimony matches: what is shown was found already.
std::vector<TextRange> highlightsIn(const TextQuery& query, TextField field, std::string_view text);

/// The same for a text as it is shown; positions are those of the QString (UTF-16).
std::vector<TextRange> highlightsIn(const TextQuery& query, TextField field, const QString& text);

}    // namespace vigie
