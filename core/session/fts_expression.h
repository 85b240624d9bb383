// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/text_query.h"

#include <optional>
#include <string>
#include <vector>

// What SearchIndex::match() is asked for a text query. Words of people stand in it as the forms of their words between
// quotation marks: letters and digits only, so that nothing they write is syntax.

namespace vigie {

/// The whole query as one expression; none where FTS5 cannot say it: characters inside words, something excluded beside
/// nothing wanted, a phrase of no word, depths that its parser has no room for, and whatever needs the texts.
std::optional<std::string> ftsExpression(const TextQuery& query);

/// Where the index finds more than the query means, since the answers are one text to it.
bool needsTexts(const TextQuery& query);

/// The parts of an All that one expression can say, and those that it cannot.
struct DividedQuery
{
    std::vector<std::string> wanted;
    std::vector<std::string> excluded;
    std::vector<const TextQuery*> others;    ///< in their order; they live as long as the query

    /// The wanted ones without the excluded ones; none when nothing is wanted.
    std::optional<std::string> expression() const;
    /// Any of the excluded ones; not empty.
    std::string excludedExpression() const;
};
DividedQuery divided(const TextQuery& all);

}    // namespace vigie
