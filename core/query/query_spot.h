// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_lexis.h"

#include <QStringList>

namespace vigie {

/// What stands around the cursor in a query that is being typed, whole or not.
struct QuerySpot
{
    enum class Kind { Nothing, Word, Value };

    Kind kind = Kind::Nothing;    ///< Nothing: within a quotation of words, or a field that is not whole
    qsizetype begin = 0;          ///< of the word or value, an exclusion apart
    qsizetype end = 0;
    QString typed;    ///< of it, what stands before the cursor, without an opening quotation mark
    bool inParentheses = false;
    bool inPlace = false;        ///< of Word: within the parentheses of `titre:(…)`
    bool behindWords = false;    ///< of Word: words stand before it, nothing or a field otherwise
    QString field;               ///< of Value
    bool bracketed = false;      ///< the field is written `champ[…]`
    QStringList listed;          ///< the other values of that field
};

/// @p cursor is within the text. O(text).
QuerySpot spotAt(const QString& text, qsizetype cursor);

}    // namespace vigie
