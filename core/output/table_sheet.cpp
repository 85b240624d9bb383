// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/table_sheet.h"

#include "core/output/snapshot_identity.h"

#include "core/base/personal_data.h"
#include "core/chart/figure_frame.h"
#include "core/chart/value_text.h"
#include "core/domain/datasets.h"
#include "core/output/csv_sheet_writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace vigie {

namespace {

constexpr std::string_view pseudonym = "user_pseudonym";
const QString masked = QStringLiteral("[…]");

QString said(const char* source)
{
    return QCoreApplication::translate("TableSheet", source);
}

QString tableTitle(const std::string& table)
{
    if (const auto kind = datasetFromId(table))
        return datasetTitle(*kind);
    return said(QT_TRANSLATE_NOOP("TableSheet", "mentions"));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Labels as published; where two columns have the same, the canonical name tells them apart.
QStringList headsOf(const std::vector<TableColumn>& columns, TableSheetOptions::Heads heads)
{
    std::map<std::string, int> uses;
    for (const TableColumn& column : columns)
        ++uses[column.spec.label];
    QStringList titles;
    for (const TableColumn& column : columns) {
        const QString name = QString::fromStdString(column.name);
        const QString label = QString::fromStdString(column.spec.label);
        if (heads == TableSheetOptions::Heads::Names || label.isEmpty())
            titles << name;
        else
            titles << (uses[column.spec.label] > 1 ? QStringLiteral("%1 (%2)").arg(label, name) : label);
    }
    return titles;
}

void count(const std::vector<PersonalData>& finds, PersonalDataFound& found)
{
    found.texts += finds.empty() ? 0 : 1;
    for (const PersonalData& each : finds) {
        found.telephones += each.kind == PersonalDataKind::Telephone ? 1 : 0;
        found.emails += each.kind == PersonalDataKind::Email ? 1 : 0;
        found.plates += each.kind == PersonalDataKind::NumberPlate ? 1 : 0;
    }
}

void count(const TableColumn& column, const QString& text, PersonalDataFound& found)
{
    if (column.name != pseudonym)
        count(personalDataIn(text), found);
    else if (!text.isEmpty())
        ++found.pseudonyms;
}

/// How one column becomes cells. Decided once: a column with a time of day anywhere shows it everywhere.
struct CellColumn
{
    const TableColumn* column;
    bool withTime = false;
    bool guarded = false;    ///< its texts are masked
};

bool hasTimes(const Column* column)
{
    const auto* dates = std::get_if<DateColumn>(column);
    return dates && std::any_of(dates->values.begin(), dates->values.end(),
                                [](LocalSeconds at) { return at != noDate && at != dayIndex(at) * secondsPerDay; });
}

std::string joined(const MultiCodeColumn& members, Row row, char separator)
{
    std::string text;
    for (const Code code : members.codes(row)) {
        if (!text.empty())
            text += separator;
        text += members.dictionary().text(code);
    }
    return text;
}

/// Turns rows into cells, masking where it is asked to.
class CellMaker
{
public:
    CellMaker(const TableRows& rows, const std::string& table, bool mask) : m_rows(rows)
    {
        for (const TableColumn& column : rows.columns())
            m_columns.push_back({&column, hasTimes(column.inMemory), mask && mayHoldPersonalData(table, column)});
        m_cells.resize(m_columns.size());
    }

    std::span<const SheetCell> cells(Row row, const QStringList& fileTexts)
    {
        for (size_t i = 0; i < m_columns.size(); ++i)
            m_cells[i] = cell(m_columns[i], row, fileTexts);
        return m_cells;
    }

    const PersonalDataFound& found() const { return m_found; }

private:
    SheetCell cell(const CellColumn& from, Row row, const QStringList& fileTexts)
    {
        const TableColumn& column = *from.column;
        if (const auto* members = std::get_if<MultiCodeColumn>(column.inMemory))
            return joined(*members, row, column.spec.separator);
        if (const auto* numbers = std::get_if<NumberColumn>(column.inMemory); numbers && !numbers->isMissing(row))
            return SheetNumber{numbers->values[row], PlottedCell::Form::Measure};
        if (const auto* dates = std::get_if<DateColumn>(column.inMemory); dates && !dates->isMissing(row))
            return SheetDate{dates->values[row], from.withTime};
        std::string text = m_rows.textOf(column, row, fileTexts);
        return from.guarded && !text.empty() ? withoutPersons(column, QString::fromStdString(text)) : SheetCell(text);
    }

    SheetCell withoutPersons(const TableColumn& column, const QString& text)
    {
        count(column, text, m_found);
        return (column.name == pseudonym ? masked : withoutPersonalData(text)).toStdString();
    }

    const TableRows& m_rows;
    std::vector<CellColumn> m_columns;
    std::vector<SheetCell> m_cells;
    PersonalDataFound m_found;
};

SheetHead headOf(const TableRows& rows, const std::string& table, const TableSheetOptions& options)
{
    return {options.name.isEmpty() ? capitalised(tableTitle(table)) : options.name,
            headsOf(rows.columns(), options.heads)};
}

Result<void> writeRows(TableRows& rows, CellMaker& maker, SheetWriter& writer, const Provenance& provenance,
                       const TaskContext& task)
{
    const auto add = [&](Row row, const QStringList& fileTexts) { return writer.addRow(maker.cells(row, fileTexts)); };
    const QString phase = said(QT_TRANSLATE_NOOP("TableSheet", "Writing the rows"));
    if (auto added = rows.forEach(phase, add, task); !added)
        return added;
    return writer.finish(provenance);
}

void addSentence(QString& method, const QString& sentence)
{
    method = method.isEmpty() ? sentence : method + u' ' + sentence;
}

}    // namespace

bool mayHoldPersonalData(const std::string& table, const TableColumn& column)
{
    return table == "experiences" && (column.spec.kind == ColumnKind::Text || column.name == pseudonym);
}

Result<PersonalDataFound> personalDataOf(const OpenedSnapshot& snapshot, const TableRequest& request,
                                         const TaskContext& task)
{
    PersonalDataFound found;
    auto rows = TableRows::open(snapshot, request, task);
    if (!rows)
        return rows.error();
    std::vector<const TableColumn*> own;
    for (const TableColumn& column : (*rows)->columns()) {
        if (mayHoldPersonalData(request.table, column))
            own.push_back(&column);
    }
    if (own.empty())
        return found;
    const auto look = [&](Row row, const QStringList& fileTexts) -> Result<void> {
        for (const TableColumn* column : own)
            count(*column, QString::fromStdString((*rows)->textOf(*column, row, fileTexts)), found);
        return {};
    };
    const QString phase = said(QT_TRANSLATE_NOOP("TableSheet", "Looking for personal data"));
    if (auto looked = (*rows)->forEach(phase, look, task); !looked)
        return looked.error();
    return found;
}

QString personalDataText(const PersonalDataFound& found)
{
    const auto some = [](const char* source, qint64 n) {
        return QCoreApplication::translate("TableSheet", source, nullptr, static_cast<int>(n)).arg(countText(n));
    };
    QStringList kinds;
    if (found.telephones > 0)
        kinds << some(QT_TRANSLATE_N_NOOP("TableSheet", "telephone numbers: %1"), found.telephones);
    if (found.emails > 0)
        kinds << some(QT_TRANSLATE_N_NOOP("TableSheet", "e-mail addresses: %1"), found.emails);
    if (found.plates > 0)
        kinds << some(QT_TRANSLATE_N_NOOP("TableSheet", "number plates: %1"), found.plates);
    QStringList parts;
    if (found.texts > 0)
        parts << said(QT_TRANSLATE_NOOP("TableSheet", "texts with what looks like personal data: %1 (%2)"))
                     .arg(countText(found.texts), kinds.join(QStringLiteral(", ")));
    if (found.pseudonyms > 0)
        parts << said(QT_TRANSLATE_NOOP("TableSheet", "pseudonyms: %1")).arg(countText(found.pseudonyms));
    return parts.join(QStringLiteral(" · "));
}

Provenance tableProvenance(const OpenedSnapshot& snapshot, const FilterState& filter, const FigureContext& context)
{
    Provenance provenance;
    provenance.snapshot = identityOf(snapshot);
    provenance.query = printQuery(filter);
    provenance.filterSentence = filterSentence(filter, [&context](std::string_view field, std::string_view value) {
        return valueTitle(context, field, value);
    });
    provenance.sourceLine = figureFrame(context, {}, {}).sourceLine;
    provenance.thresholds = context.thresholds;
    return provenance;
}

Result<TableSheetOutcome> streamTable(const OpenedSnapshot& snapshot, const TableRequest& request, QIODevice& out,
                                      SheetForm form, const TableSheetOptions& options, const TaskContext& task)
{
    auto rows = TableRows::open(snapshot, request, task);
    if (!rows)
        return rows.error();
    auto writer = CsvSheetWriter::create(out, form, headOf(**rows, request.table, options));
    if (!writer)
        return writer.error();
    CellMaker maker(**rows, request.table, options.mask);
    if (auto written = writeRows(**rows, maker, **writer, {}, task); !written)
        return written.error();
    return TableSheetOutcome{(*rows)->count(), maker.found()};
}

Result<TableSheetOutcome> exportTable(const OpenedSnapshot& snapshot, const TableRequest& request, const QString& path,
                                      SheetForm form, const TableSheetOptions& options, Provenance provenance,
                                      const TaskContext& task)
{
    auto rows = TableRows::open(snapshot, request, task);
    if (!rows)
        return rows.error();
    TableSheetOutcome outcome;
    outcome.rows = (*rows)->count();
    const QString title = tableTitle(request.table);
    provenance.sampleSize = said(QT_TRANSLATE_NOOP("TableSheet", "n = %1 (%2)")).arg(countText(outcome.rows), title);
    if (options.mask)
        addSentence(provenance.method,
                    said(QT_TRANSLATE_NOOP("TableSheet", "What looks like a telephone number, an e-mail address or a "
                                                         "number plate in a text, and every pseudonym, is […].")));
    provenance = sheetProvenance(std::move(provenance), form);
    const SheetHead head = headOf(**rows, request.table, options);
    CellMaker maker(**rows, request.table, options.mask);
    const auto write = [&](const QString& draft) -> Result<void> {
        auto writer = SheetWriter::create(draft, form, head);
        return writer ? writeRows(**rows, maker, **writer, provenance, task) : writer.error();
    };
    if (auto written = exportSheetFile(path, form, provenance, write); !written)
        return written.error();
    outcome.masked = maker.found();
    return outcome;
}

}    // namespace vigie
