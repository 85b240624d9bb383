// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/text_query.h"

#include <optional>
#include <string>

namespace vigie {

/// What SearchIndex::match() is asked for a text query, if the index can answer all of it: words, nearness, and what
/// joins them as long as each All and each whole has something positive to begin with. Empty for characters inside
/// words, for a lone Not, and for phrases without a word, which match nothing.
///
/// Words of people stand in it as quoted strings only, in their search form: whatever they are, the expression is
/// well-formed.
std::optional<std::string> ftsExpression(const TextQuery& query);

}    // namespace vigie
