// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/query_lexis.h"
#include "core/query/text_query.h"

// The leaves of what a query asks of the words: runs, nearness, characters (grammar in query_terms.h).

namespace vigie {

/// Where a run stands, which says where it ends and what it is asked of.
struct RunPlace
{
    TextScope scope = TextScope::Testimony;
    bool inParentheses = false;
    bool inList = false;    ///< a comma ends it
};

/// A bare word, a quotation, a prefix, or characters between stars.
Result<TextQuery> readRun(QueryCursor& cursor, const RunPlace& place);

bool nearAhead(const QueryCursor& cursor);
/// `pres(…)`, which stands at the cursor.
Result<TextQuery> readNear(QueryCursor& cursor, TextScope scope);

/// One value of `contient:`.
Result<TextQuery> readCharacters(QueryCursor& cursor, const RunPlace& place);

/// Nothing may stand directly behind what began at @p start but a blank, or what ends the place.
Result<void> expectEnd(const QueryCursor& cursor, const RunPlace& place, qsizetype start);

}    // namespace vigie
