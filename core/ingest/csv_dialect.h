// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/csv_trial.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace vigie {

/// How a delimited text is to be read, and what decided it.
struct DialectFinding
{
    enum class Because {
        Person,         ///< the delimiter was given
        KnownHeader,    ///< under it, a record is the header of a published data set
        Regular,        ///< all records have as many columns
        MostRegular,    ///< no reading is regular; this one is the least irregular
        NothingElse,    ///< one column: no delimiter divides the records regularly
    };

    CsvDialect dialect;
    Because because = Because::NothingElse;
    CsvTrial trial;          ///< of the dialect chosen; its header is the published one where there is one
    char alsoRegular = 0;    ///< another delimiter under which all records have as many columns; 0 = none
};

/// Chooses the delimiter among comma, semicolon, tab and vertical bar, and the quote among `"` and `'`, from the start
/// of a text in UTF-8 (@p complete: the text is all there is). What a person gives is not questioned.
///
/// 1. A delimiter under which one of the first records is the header of a published data set wins.
/// 2. A comma under which the text is regular RFC 4180 of two columns or more wins, even when another delimiter happens
/// to
///    divide the records regularly too, with two exceptions: under the other delimiter every cell is a number and there
///    are decimal commas (`1,5;2,5`), or each comma is followed by a blank, as in prose (`Lyon, Rhône;3`).
/// 3. Else a delimiter under which all records have as many columns (two or more), in the order `;` tab `|`.
/// 4. Else, where the text would be RFC 4180 of one column (no comma or quote outside quotes), another delimiter needs
///    strong evidence: names in the header, and most records as long as it. Otherwise it is one column.
/// 5. Else the delimiter whose most common number of columns, weighted by the share of records that have it, is
/// largest.
///
/// `'` is the quote only if it encloses every cell that is no number, or makes regular what is not regular under `"`.
///
/// What no reader can decide, and what is chosen here (a person can always say otherwise):
/// - records that divide equally under two delimiters (`a;b,c` alone in a file): the comma, then `;`, tab, `|`;
/// - a file of one column whose cells all hold the same number of semicolons: they are taken for delimiters;
/// - cells that all begin and end with an apostrophe: it is taken for the quote;
/// - lines before a header that no published data set has: taken for records.
DialectFinding detectDialect(QByteArrayView text, bool complete, std::optional<char> delimiter,
                             std::optional<char> quote);

}    // namespace vigie
