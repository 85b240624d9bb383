// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/query/query_language.h"

#include <QString>

#include <vector>

namespace vigie {

/// One way to go on with a query that is being typed.
struct QueryCompletion
{
    qsizetype begin = 0;    ///< what it replaces: [begin, end) of the text, in UTF-16 units
    qsizetype end = 0;
    QString insert;         ///< `ressenti:`, `Négatif`, `"Démarche en ligne"`, `OU`
    QString explanation;    ///< what it means, in the interface language; empty when the text says it

    friend bool operator==(const QueryCompletion&, const QueryCompletion&) = default;
};

/// What can stand where the cursor is, at most @p most of it. In front of a colon: the fields that the data have and
/// the places of words, then operators, whose words begin with what is typed before the cursor (all of them when
/// nothing is); fields in the order of query_fields.h. Behind the colon: the values of the field, folded, that begin so
/// or whose title does, in French order; those that stand in the list already are left out. Within a quotation of
/// words, and for values that cannot be listed (dates, numbers, words), nothing. Any text, whole or not; a cursor
/// outside of it is taken to its end. O(text + values of the field).
std::vector<QueryCompletion> queryCompletions(const QString& text, qsizetype cursor, const Dataset& dataset,
                                              const ValueTitle& titles = {}, size_t most = 20);

}    // namespace vigie
