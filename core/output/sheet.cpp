// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/sheet.h"

#include "core/output/csv_sheet_writer.h"
#include "core/output/sheet_errors.h"
#include "core/output/xlsx_text.h"
#include "core/output/xlsx_writer.h"

#include <QCoreApplication>

#include <cmath>

namespace vigie {

namespace {

constexpr qint64 mostExact = 999'999'999'999'999;    // digits that a spreadsheet counts with

QString said(const char* source)
{
    return QCoreApplication::translate("Sheet", source);
}

SheetCell cellOf(const PlottedCell& cell)
{
    if (cell.form != PlottedCell::Form::Text)
        return SheetNumber{cell.number, cell.form};
    return cell.text.isEmpty() ? SheetCell() : SheetCell(cell.text.toStdString());
}

SheetCell cellOf(const AnswerCell& cell)
{
    if (const auto* truth = std::get_if<bool>(&cell.value()))
        return *truth;
    if (const auto* number = std::get_if<double>(&cell.value()))
        return SheetNumber{*number, PlottedCell::Form::Measure};
    if (const auto* text = std::get_if<std::string>(&cell.value()))
        return *text;
    if (const auto* count = std::get_if<qint64>(&cell.value())) {
        if (*count > mostExact || *count < -mostExact)
            return digitsOf(*count);
        return SheetNumber{static_cast<double>(*count), PlottedCell::Form::Count};
    }
    return {};
}

}    // namespace

Error sheetNotWritten(const QString& path, const QString& why)
{
    return {ErrorCode::OutputFailed, said(QT_TRANSLATE_NOOP("Sheet", "The table could not be written")), path, why,
            said(QT_TRANSLATE_NOOP("Sheet", "Choose another folder, free some space, or close the program that has the "
                                            "file open."))};
}

Error sheetTooLarge(const QString& why)
{
    return {ErrorCode::WrongUsage,
            said(QT_TRANSLATE_NOOP("Sheet", "The table is too large for a spreadsheet")),
            {},
            why,
            said(QT_TRANSLATE_NOOP("Sheet", "Filter further, choose fewer columns, or write a CSV."))};
}

Error wrongRowWidth()
{
    return {ErrorCode::WrongUsage,
            said(QT_TRANSLATE_NOOP("Sheet", "The table could not be written")),
            {},
            said(QT_TRANSLATE_NOOP("Sheet", "a row has not as many cells as there are columns")),
            {}};
}

Result<std::unique_ptr<SheetWriter>> SheetWriter::create(const QString& path, SheetForm form, const SheetHead& head)
{
    return form == SheetForm::Xlsx ? XlsxWriter::create(path, head) : CsvSheetWriter::create(path, form, head);
}

Sheet sheetOf(const PlottedTable& table, const QString& name)
{
    Sheet sheet{{name, table.columns}, {}};
    for (const PlottedRow& row : table.rows) {
        auto& cells = sheet.rows.emplace_back();
        for (const PlottedCell& cell : row)
            cells.push_back(cellOf(cell));
    }
    return sheet;
}

Sheet sheetOf(const AnswerTable& answer, const QString& name)
{
    Sheet sheet{{name, {}}, {}};
    for (const std::string& column : answer.columns)
        sheet.head.columns << QString::fromStdString(column);
    for (const std::vector<AnswerCell>& row : answer.rows) {
        auto& cells = sheet.rows.emplace_back();
        for (const AnswerCell& cell : row)
            cells.push_back(cellOf(cell));
    }
    return sheet;
}

QString truthText(bool truth)
{
    return truth ? said(QT_TRANSLATE_NOOP("Sheet", "yes")) : said(QT_TRANSLATE_NOOP("Sheet", "no"));
}

QString sheetSuffix(SheetForm form)
{
    return form == SheetForm::Xlsx ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
}

SourceBlock sourceBlockOf(SheetForm form)
{
    return form == SheetForm::Xlsx ? SourceBlock::Inside : SourceBlock::Beside;
}

Provenance sheetProvenance(Provenance provenance, SheetForm form)
{
    if (form == SheetForm::Xlsx)
        return provenance;
    QStringList method{
        provenance.method,
        said(QT_TRANSLATE_NOOP("Sheet", "In this CSV an apostrophe leads what a spreadsheet would run as "
                                        "a formula: it is not part of the data."))};
    method.removeAll(QString());
    provenance.method = method.join(u' ');
    return provenance;
}

Result<void> exportSheetFile(const QString& path, SheetForm form, const Provenance& provenance,
                             const std::function<Result<void>(const QString& draft)>& write)
{
    if (!path.endsWith(sheetSuffix(form), Qt::CaseInsensitive))
        return Error{ErrorCode::WrongUsage,
                     said(QT_TRANSLATE_NOOP("Sheet", "The table could not be written")),
                     path,
                     said(QT_TRANSLATE_NOOP("Sheet", "the name should end with %1")).arg(sheetSuffix(form)),
                     {}};
    auto exported = exportFile(path, write, provenance, sourceBlockOf(form));
    if (exported || exported.error().code != ErrorCode::OutputFailed)
        return exported;
    Error error = exported.error();
    error.where = path;    // people know nothing of drafts
    return error;
}

Result<void> exportSheet(const Sheet& sheet, const QString& path, SheetForm form, const Provenance& provenance)
{
    const Provenance whole = sheetProvenance(provenance, form);
    const auto write = [&](const QString& draft) -> Result<void> {
        auto writer = SheetWriter::create(draft, form, sheet.head);
        if (!writer)
            return writer.error();
        for (const std::vector<SheetCell>& row : sheet.rows) {
            if (auto added = (*writer)->addRow(row); !added)
                return added;
        }
        return (*writer)->finish(whole);
    };
    return exportSheetFile(path, form, whole, write);
}

}    // namespace vigie
