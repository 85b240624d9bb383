// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figures.h"
#include "core/output/sheet.h"
#include "core/output/table_rows.h"

#include <QIODevice>

// A data set, or what a filter leaves of it, as a sheet: codes and texts as texts, numbers and dates as such, members
// of a multi-valued cell joined by their separator.

namespace vigie {

struct TableSheetOptions
{
    enum class Heads { Names, Labels };    ///< canonical names, or the labels as published
    Heads heads = Heads::Labels;
    QString name;    ///< of the sheet; empty = that of the data set
    /// What looks like personal data in the users' and agents' own words becomes "[…]", and so do pseudonyms.
    bool mask = false;
};

/// What was found in the users' and agents' own words, and how often (core/base/personal_data.h: a reminder, not a
/// guarantee). Other columns are public data of services and are not looked at.
struct PersonalDataFound
{
    qint64 texts = 0;    ///< that hold something
    qint64 telephones = 0, emails = 0, plates = 0;
    qint64 pseudonyms = 0;

    bool nothing() const { return texts == 0 && pseudonyms == 0; }
};

struct TableSheetOutcome
{
    qint64 rows = 0;
    PersonalDataFound masked;    ///< empty unless it was asked for
};

/// A telephone number, a pseudonym… may stand in this column of the data set.
bool mayHoldPersonalData(const std::string& table, const TableColumn& column);

/// What the file would hold. O(texts); errors as TableRows::open(), Cancelled.
Result<PersonalDataFound> personalDataOf(const OpenedSnapshot& snapshot, const TableRequest& request,
                                         const TaskContext& task);
/// "3 texts hold what looks like personal data (2 telephone numbers, 1 e-mail address); 12 pseudonyms"; empty for
/// nothing.
QString personalDataText(const PersonalDataFound& found);

/// Source, filter, files of a table that is made of the snapshot. The number of rows is not known yet: exportTable()
/// says it. @p context has the snapshot's selection or an empty one: only its names, thresholds and dates are used.
Provenance tableProvenance(const OpenedSnapshot& snapshot, const FilterState& filter, const FigureContext& context);

/// Writes the rows; memory does not grow with them. Errors: those of TableRows, of SheetWriter, OutputFailed,
/// Cancelled; nothing is left behind then.
Result<TableSheetOutcome> exportTable(const OpenedSnapshot& snapshot, const TableRequest& request, const QString& path,
                                      SheetForm form, const TableSheetOptions& options, Provenance provenance,
                                      const TaskContext& task);

/// The same to a device that is open, in one of the CSV forms, for who asks for rows on a pipe: nothing stands beside
/// them.
Result<TableSheetOutcome> streamTable(const OpenedSnapshot& snapshot, const TableRequest& request, QIODevice& out,
                                      SheetForm form, const TableSheetOptions& options, const TaskContext& task);

}    // namespace vigie
