// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/text_query.h"

#include <optional>
#include <vector>

// One tree for each thing that can be asked, so that two filters that ask the same in the same order are equal.
//
// Normal form: a phrase holds a letter or digit, its blanks are single and none stands at its ends; Near has two or
// more phrases and a distance from 0 to maxDistance; Contains has something to look for besides blanks; no text has a
// character that cannot be seen; no All is part of an All and no Any of an Any, each has two or more parts and no two
// equal ones; the part of a Not is no Not; what a kind does not use is empty. At most maxPhrases phrases and runs of
// characters, and as it is written at most maxParentheses within one another (query_terms.h).

namespace vigie {

/// All, Any and Not brought to normal form, from the inside out. Order stays, of equal parts the first one stays.
/// Leaves are taken as they are.
TextQuery normalised(TextQuery query);

/// The query that asks for all of these, in normal form; nothing of nothing.
std::optional<TextQuery> allOf(std::vector<TextQuery> parts);
/// The query that asks for one of them or more; @p parts has at least one.
TextQuery anyOf(std::vector<TextQuery> parts);
TextQuery notOf(TextQuery part);

}    // namespace vigie
