// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"
#include "core/base/result.h"
#include "core/chart/figure_spec.h"
#include "core/output/answer_table.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

// Tables for spreadsheets: typed, so that codes stay texts, dates are dates, and numbers can be computed with.

namespace vigie {

struct SheetNumber
{
    double value = 0;
    PlottedCell::Form form = PlottedCell::Form::Measure;    ///< how a spreadsheet shows it: 1 204; 75,6 %; 3,25
};

struct SheetDate
{
    LocalSeconds at = noDate;
    bool withTime = false;
};

/// Nothing, a truth, a number, a date or a text (UTF-8). A text is never taken for anything else, whatever it looks
/// like.
using SheetCell = std::variant<std::monostate, bool, SheetNumber, SheetDate, std::string>;

/// `Xlsx`: Office Open XML with a sheet *Provenance*. `CsvFrench`: semicolons, decimal comma, UTF-8 with a mark, CRLF,
/// dates as 12/03/2025, which a French Excel opens by double click. `CsvIso`: commas, decimal point, ISO dates, LF.
enum class SheetForm { Xlsx, CsvFrench, CsvIso };

struct SheetHead
{
    QString name;    ///< of the sheet: made fit for a spreadsheet (31 characters, none of []:*?/\)
    QStringList columns;
};

/// Writes a table of any length, row after row, nothing held in memory. Two runs give the same bytes.
///
/// Formulas: in XLSX every text is a text cell. In CSV a text that a spreadsheet would run (beginning, behind blanks,
/// with = + - @ TAB CR NUL) is led by an apostrophe, and the JSON beside it says so; numbers are never touched.
/// Limits of XLSX: 1,048,576 rows (WrongUsage beyond), 32,767 characters a cell (longer ones are cut, and the sheet
/// *Provenance* says how many).
class SheetWriter
{
public:
    /// @p path is a draft's (exported_file.h) or the final one's: the caller decides.
    static Result<std::unique_ptr<SheetWriter>> create(const QString& path, SheetForm form, const SheetHead& head);
    virtual ~SheetWriter() = default;

    /// As many cells as columns.
    virtual Result<void> addRow(std::span<const SheetCell> cells) = 0;
    /// Writes what stands at the end, the provenance among it.
    virtual Result<void> finish(const Provenance& provenance) = 0;
};

/// A table in memory.
struct Sheet
{
    SheetHead head;
    std::vector<std::vector<SheetCell>> rows;
};

Sheet sheetOf(const PlottedTable& table, const QString& name);
Sheet sheetOf(const AnswerTable& answer, const QString& name);

/// By the end of the name: `.xlsx`, `.csv`. A CSV gets its JSON beside it. Errors: WrongUsage, OutputFailed.
Result<void> exportSheet(const Sheet& sheet, const QString& path, SheetForm form, const Provenance& provenance);

/// For the clipboard: tab-separated, and the same as an HTML table. Numbers as the language writes them.
QString sheetAsTsv(const Sheet& sheet);
QString sheetAsHtml(const Sheet& sheet);

/// Does a spreadsheet take this text for a formula?
bool looksLikeFormula(std::string_view text);
/// The text, led by an apostrophe if it does.
std::string withoutFormula(std::string_view text);

}    // namespace vigie
