// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/concordance_reading.h"

namespace vigie {

/// What every line of the file says of where it comes from.
struct ConcordanceProvenance
{
    QString filter;    ///< as a query, so that it can be asked again
    QString words;     ///< the words asked for, as a query
    QString source;    ///< producer, date of the data, licence
};

/// Writes all lines, in their order, as CSV for a spreadsheet (UTF-8 with a mark, semicolons, CRLF): `id`,
/// `published_on`, `text` (title, description, answer_1 …), `begin` and `end` (bytes of that text), `left`, `keyword`,
/// `right`, led by the group's field when there is one, followed by `words`, `filter`, `source`. A cell that a
/// spreadsheet would run as a formula is led by an apostrophe, as in the report of an import. Contexts are whole:
/// blanks at their ends are kept.
///
/// Gives the number of lines; beyond Concordance::mostLines they are left out, which the caller says. The file is there
/// whole or not at all. Errors: those of the reader, OutputFailed, Cancelled.
Result<qint64> exportConcordance(const ConcordanceRequest& request, const ConcordanceProvenance& provenance,
                                 const QString& path, const TaskContext& task);

}    // namespace vigie
