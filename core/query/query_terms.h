// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/text_query.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

// The grammar of queries. What a condition on a field means depends on the data and is found later (query_parser.cpp);
// what is asked of the words is understood here. Positions are counted from 0, in UTF-16 units.
//
//   query  = { term | words }                       blanks between them; all of it must hold
//   term   = [ not ] field ":" value { "," value }
//   field  = word | "champ[" label "]"
//   value  = bare text | quoted [ "+" ]
//   quoted = '"' text '"' | "«" text "»" | "“" text "”"    "" within "…" is one quotation mark
//
//   words  = either { [ "ET" ] either }             all of them
//   either = part { "OU" part }                     one of them: OU binds tighter than a blank
//   part   = { not } ( run | "(" words ")" | near | scope )
//   not    = "NON" | "-"                            the latter directly before what it excludes
//   run    = bare word | quoted | prefix | inside
//   prefix = ( bare word | quoted ) "*"
//   inside = "*" ( bare word | quoted ) "*"         these characters, inside words too
//   near   = "pres(" run run { run } [ "," number ] ")"           at most so many words apart, else 10
//   scope  = place ":" ( run | near ) { "," ( run | near ) } | place ":" "(" words ")"
//          | "contient:" ( bare text | quoted ) { "," … }         the same as inside
//   place  = "titre" | "description" | "reponse"
//
// Operators are upper case (`ou` is a word), and English as well: OR, AND, NOT, near, title, answer, contains. A bare
// word ends at a blank, a parenthesis or a quotation mark; whatever could be read as something else, such as a colon or
// a comma that is not within a number, must be in quotes. A run without any letter or digit (`€`, `:-)`) is looked for
// as characters. Characters that cannot be seen (control and format characters) stand for blanks or for nothing.

namespace vigie {

/// Bounds of what is asked of the words; more is explained. The full-text index sets two of them: its parser has room
/// for a hundred open operators, of which one pair of parentheses may need eight, and it keeps answers 60 words apart.
inline constexpr int maxParentheses = 10;    ///< one within the other
inline constexpr int maxPhrases = 200;
inline constexpr int maxDistance = 60;
inline constexpr int usualDistance = 10;

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
    bool excluding = false;              ///< begins with `-` or NON
    qsizetype position = 0;              ///< of the field, behind the `-`
    std::vector<WrittenValue> values;    ///< at least one
};

struct WrittenQuery
{
    std::vector<WrittenTerm> terms;
    std::optional<TextQuery> text;    ///< in normal form (text_normal_form.h)
};

Result<WrittenQuery> readTerms(const QString& query);

/// The error at a place of a query; it is told in characters from 1.
Error queryError(const QString& query, qsizetype position, const QString& why, const QString& hint = {});
/// The place that queryError() was given, in UTF-16 units of the same query; none for an error without a place.
std::optional<qsizetype> queryErrorPosition(const QString& query, const Error& error);

}    // namespace vigie
