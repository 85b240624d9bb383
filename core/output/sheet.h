// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"
#include "core/base/formula_guard.h"
#include "core/base/result.h"
#include "core/chart/figure_spec.h"
#include "core/output/answer_table.h"
#include "core/output/exported_file.h"

#include <QString>
#include <QStringList>

#include <functional>
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
/// Formulas: in XLSX every text is a text cell. In CSV a text that a spreadsheet would run (core/base/formula_guard.h)
/// is led by an apostrophe, and so is what it would run if the file was read with another separator (`merci;=1+1`); the
/// JSON beside it says so. Numbers are never touched. A truth is the word for it in XLSX: LibreOffice would make a
/// formula of it.
/// CSV: texts always in quotation marks, numbers and dates never. Excel looks at what a text says all the same (`01000`
/// becomes 1000 on a double click): only XLSX keeps codes wherever it is opened.
/// Limits of XLSX: 1,048,576 rows, 16,384 columns (WrongUsage beyond), 32,767 characters a cell (longer ones are cut,
/// and the sheet *Provenance* says how many). Line breaks in cells are LF there; dates before 1900 are texts.
class SheetWriter
{
public:
    /// @p path is a draft's (exported_file.h) or the final one's: the caller decides. Errors: WrongUsage (too many
    /// columns, or none), OutputFailed.
    static Result<std::unique_ptr<SheetWriter>> create(const QString& path, SheetForm form, const SheetHead& head);
    virtual ~SheetWriter() = default;

    /// As many cells as columns. Errors: WrongUsage (too many rows), OutputFailed.
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

/// Exactly what is plotted: numbers as numbers, a text as it stands.
Sheet sheetOf(const PlottedTable& table, const QString& name);
/// The rows; facts and notes are left out, as in answerCsv(). Whole numbers beyond the 15 digits that spreadsheets
/// count with are texts.
Sheet sheetOf(const AnswerTable& answer, const QString& name);

/// yes, no
QString truthText(bool truth);

/// Ends of names: `.xlsx`, `.csv`.
QString sheetSuffix(SheetForm form);
/// Where a file of that form says what it was made from.
SourceBlock sourceBlockOf(SheetForm form);
/// The provenance as it belongs to that form: a CSV's method says what apostrophes mean.
Provenance sheetProvenance(Provenance provenance, SheetForm form);

/// exportFile() for what a SheetWriter writes to the draft; @p provenance as sheetProvenance() gives it. Errors:
/// WrongUsage (the name ends for another form), OutputFailed, those of @p write.
Result<void> exportSheetFile(const QString& path, SheetForm form, const Provenance& provenance,
                             const std::function<Result<void>(const QString& draft)>& write);

/// A CSV gets its JSON beside it. Errors: WrongUsage (the name ends for another form; too large), OutputFailed.
Result<void> exportSheet(const Sheet& sheet, const QString& path, SheetForm form, const Provenance& provenance);

/// For the clipboard: tab-separated, and the same as an HTML table that spreadsheets read as typed as an XLSX. Numbers
/// as the language writes them (75,6%), without grouping and short in the first, so that they are numbers where they
/// are pasted. One line a row: line breaks and tabs inside a text become blanks. A text that would be run as a formula
/// is led by an apostrophe.
QString sheetAsTsv(const Sheet& sheet);
QString sheetAsHtml(const Sheet& sheet);

}    // namespace vigie
