// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <string>
#include <vector>

// The grammar of queries, before any meaning. Positions are counted from 0.
//
//   query  = { term }                               blanks between terms
//   term   = [ "-" ] field ":" value { "," value }
//   field  = word | "champ[" label "]"
//   value  = bare text | '"' text '"' | "«" text "»"     the quoted ones may have a + behind them

namespace vigie {

/// One of the comma-separated values of a term.
struct WrittenValue
{
    QString text;
    bool quoted = false;
    bool plus = false;    ///< ends in `+`; an unquoted text still contains it
    qsizetype position = 0;

    std::string utf8() const { return text.toStdString(); }
};

struct WrittenTerm
{
    QString field;
    bool bracketed = false;              ///< written `champ[…]`
    bool excluding = false;              ///< begins with `-`
    qsizetype position = 0;              ///< of the field, behind the `-`
    std::vector<WrittenValue> values;    ///< at least one
};

Result<std::vector<WrittenTerm>> readTerms(const QString& query);

/// The error at a place of a query.
Error queryError(qsizetype position, const QString& why, const QString& hint = {});
/// The error of a word that no field stands before.
Error fullTextError(const QString& query, qsizetype position);

}    // namespace vigie
