// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <string>
#include <vector>

// The parts of a workbook beside its sheets: who is who, styles, properties. They hold no date, so that the same table
// gives the same bytes.

namespace vigie {

class ZipWriter;

/// Places in the list of cell formats (xl/styles.xml).
enum class XlsxStyle { Plain, Header, Text, Count, Percent, Date, DateTime, Title, Wrapped };

struct XlsxWorkbook
{
    QString title;        ///< of the document
    QString dataSheet;    ///< names that sheetName() made
    QString provenanceSheet;
    std::string dataRange;    ///< $A$1:$C$12, which the filter of the header covers
};

/// Members of the archive: `xl/worksheets/sheet1.xml` for the data, 2 for the provenance.
QString sheetMember(int number);

/// The provenance as a sheet: a title and its value a line.
std::string provenanceSheetXml(const std::vector<std::pair<QString, QString>>& lines);

/// Writes all parts but the two sheets.
Result<void> writeWorkbookParts(ZipWriter& zip, const XlsxWorkbook& workbook);

}    // namespace vigie
