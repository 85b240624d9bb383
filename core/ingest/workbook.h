// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/limits.h"
#include "core/ingest/record_reader.h"
#include "core/ingest/zip_archive.h"

#include <QStringList>

#include <memory>

namespace vigie {

/// An Office Open XML workbook (.xlsx), transitional or strict, read sheet by sheet, forward only, from its ZIP
/// archive.
///
/// Read: shared and inline strings (with `_xHHHH_` escapes), numbers digit by digit, booleans, errors as their text,
/// cached results of formulas, dates (number formats that are dates, 1900 and 1904 systems) as ISO text, percentages as
/// `98 %`. Refused: document type declarations, elements nested deeper than limits::xmlDepth, tables of strings beyond
/// limits::sharedStringBytes, cell references out of order or beyond the format's own bounds.
class Workbook
{
public:
    /// True when the archive holds the parts of a workbook.
    static bool looksLikeOne(const ZipArchive& archive);
    /// Errors: InputUnusable (not a workbook, parts missing or damaged). Strings and styles are read with the first
    /// sheet, and their errors come then. @p sharedStringBytes is the limit of that name.
    static Result<std::unique_ptr<Workbook>> open(std::shared_ptr<ZipArchive> archive,
                                                  qint64 sharedStringBytes = limits::sharedStringBytes);
    ~Workbook();

    /// Names in the order of the tabs, hidden ones too; sheets that are charts are left out. At least one.
    const QStringList& sheets() const { return m_sheets; }
    /// Reads one sheet; one at a time (an error otherwise). The reader does not need the workbook to live on. Empty
    /// rows are left out; rows end at the last cell that is not empty.
    Result<std::unique_ptr<RecordReader>> read(const QString& sheet);

private:
    Workbook();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    QStringList m_sheets;
};

}    // namespace vigie
