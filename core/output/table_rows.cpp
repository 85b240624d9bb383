// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/table_rows.h"

#include "core/query/selection.h"
#include "core/session/text_search.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace vigie {

namespace {

constexpr size_t rowsBetweenChecks = 1000;
constexpr const char* experienceId = "experience_id";

Error unknownName(const QString& what, const std::string& name)
{
    return {ErrorCode::WrongUsage,
            what.arg(QString::fromStdString(name)),
            {},
            {},
            QCoreApplication::translate("Dump", "`vigie-cli info` lists the data sets, `dump --limit 1` the columns.")};
}

std::vector<Row> selectedMentions(const Selection& selection)
{
    const Dataset& dataset = selection.dataset();
    std::vector<Row> rows;
    for (Row row = 0; row < dataset.mentions.rowCount(); ++row) {
        const Selection::Bits ofExperience = selection.experienceBits()[dataset.experienceOf[row]];
        if (dataset.isMention[row] && selection.mentionBits()[row] == 0 &&
            (ofExperience & ~Selection::noMentionPasses) == 0)
            rows.push_back(row);
    }
    return rows;
}

/// Rows of a table that stands alone. A condition on something it does not have would be without effect, and all its
/// rows would look as if they had passed.
Result<std::vector<Row>> rowsAlone(const Table& table, const FilterState& filter)
{
    if (filter.text())
        return Error{ErrorCode::WrongUsage,
                     QCoreApplication::translate("Dump", "The rows cannot be searched for words"),
                     QString::fromStdString(table.name()),
                     QCoreApplication::translate("Dump", "this data set has no testimonies"),
                     {}};
    for (const Condition& condition : filter.conditions()) {
        if (!table.column(condition.field))
            return Error{ErrorCode::WrongUsage,
                         QCoreApplication::translate("Dump", "The rows cannot be filtered by %1")
                             .arg(QString::fromStdString(condition.field)),
                         {},
                         QCoreApplication::translate("Dump", "this data set has no such column"),
                         {}};
    }
    return rowsPassing(table, filter);
}

/// Rows of the table that pass the filter.
Result<std::vector<Row>> selectedRows(const OpenedSnapshot& snapshot, const Table& table, const FilterState& filter,
                                      const TaskContext& task)
{
    const auto selection = selectionOf(snapshot, filter, task);
    if (!selection)
        return selection.error();
    if (table.name() == "experiences")
        return selection->experiences();
    if (table.name() == "structures")
        return selection->structures();
    if (table.name() == "results")
        return selection->results();
    if (table.name() == "mentions")
        return selectedMentions(*selection);
    return rowsAlone(table, filter);
}

std::vector<Row> page(std::vector<Row> rows, qint64 offset, std::optional<qint64> limit)
{
    const auto size = static_cast<qint64>(rows.size());
    const qint64 begin = std::clamp<qint64>(offset, 0, size);
    const qint64 end = limit ? std::min(size, begin + std::max<qint64>(*limit, 0)) : size;
    return {rows.begin() + begin, rows.begin() + end};
}

std::vector<TableColumn> allColumns(const Table& table, const std::vector<ColumnSpec>& stored)
{
    std::vector<TableColumn> all;
    std::set<std::string> seen;
    for (const ColumnSpec& spec : stored) {
        seen.insert(spec.name);
        all.push_back({spec.name, spec, table.column(spec.name), 0});
    }
    for (const Table::NamedColumn& column : table.columns()) {
        if (seen.insert(column.spec.name).second)
            all.push_back({column.spec.name, column.spec, &column.column, -1});
    }
    return all;
}

TableColumn experienceColumn()
{
    return {experienceId, {experienceId, "ID expérience"}, nullptr, -1, true};
}

Error noSuchTable(const std::string& table)
{
    return unknownName(QCoreApplication::translate("Dump", "There is no data set called %1"), table);
}

}    // namespace

Result<std::vector<TableColumn>> columnsOf(const OpenedSnapshot& snapshot, const std::string& name)
{
    const Table* table = snapshot.dataset->table(name);
    if (!table)
        return noSuchTable(name);
    auto texts = SnapshotTexts::open(snapshot.path);
    if (!texts)
        return texts.error();
    const auto stored = (*texts)->fieldsOf(name);
    if (!stored)
        return stored.error();
    std::vector<TableColumn> all = allColumns(*table, *stored);
    if (name == "mentions")
        all.insert(all.begin(), experienceColumn());
    return all;
}

TableRows::TableRows(const OpenedSnapshot& snapshot, const Table& table) : m_snapshot(snapshot), m_table(table) {}

TableRows::~TableRows() = default;

Result<std::unique_ptr<TableRows>> TableRows::open(const OpenedSnapshot& snapshot, const TableRequest& request,
                                                   const TaskContext& task)
{
    const Table* table = snapshot.dataset->table(request.table);
    if (!table)
        return noSuchTable(request.table);
    std::unique_ptr<TableRows> rows(new TableRows(snapshot, *table));
    auto texts = SnapshotTexts::open(snapshot.path);
    if (!texts)
        return texts.error();
    rows->m_texts = std::move(*texts);
    const auto stored = rows->m_texts->fieldsOf(request.table);
    if (!stored)
        return stored.error();
    if (auto chosen = rows->choose(request.columns, allColumns(*table, *stored)); !chosen)
        return chosen.error();
    auto selected = selectedRows(snapshot, *table, request.filter, task);
    if (!selected)
        return selected.error();
    rows->m_rows = std::move(*selected);
    if (!request.sortColumn.empty()) {
        if (!table->column(request.sortColumn))
            return unknownName(QCoreApplication::translate("Dump", "Rows cannot be sorted by %1"), request.sortColumn);
        sortRows(*table, request.sortColumn, request.direction, rows->m_rows);
    }
    rows->m_rows = page(std::move(rows->m_rows), request.offset, request.limit);
    return rows;
}

Result<void> TableRows::choose(const std::vector<std::string>& names, std::vector<TableColumn> all)
{
    if (names.empty()) {
        m_columns = std::move(all);
    } else {
        if (m_table.name() == "mentions")
            all.push_back(experienceColumn());
        for (const std::string& name : names) {
            const auto found =
                std::find_if(all.begin(), all.end(), [&](const TableColumn& column) { return column.name == name; });
            if (found == all.end())
                return unknownName(QCoreApplication::translate("Dump", "There is no column %1 in this data set"), name);
            m_columns.push_back(*found);
        }
    }
    for (TableColumn& column : m_columns) {
        if (column.onDisk >= 0) {
            column.onDisk = static_cast<int>(m_onDisk.size());
            m_onDisk.push_back(column.name);
        }
        m_allNeedFile |= !column.inMemory && !column.ofExperience;
    }
    return {};
}

/// True when a value of this row can only be known from the file: a long text, or a number or date that could not be
/// read and was kept as text.
bool TableRows::needsFile(Row row) const
{
    return m_allNeedFile || std::any_of(m_columns.begin(), m_columns.end(), [row](const TableColumn& column) {
               const auto* numbers = std::get_if<NumberColumn>(column.inMemory);
               const auto* dates = std::get_if<DateColumn>(column.inMemory);
               return column.onDisk >= 0 && ((numbers && numbers->isMissing(row)) || (dates && dates->isMissing(row)));
           });
}

Result<void> TableRows::forEach(const QString& phase, const Visitor& visit, const TaskContext& task)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i % rowsBetweenChecks == 0) {
            if (task.cancelled())
                return cancelledError(QCoreApplication::translate("Dump", "Cancelled"));
            if (!phase.isEmpty())
                task.report({phase, static_cast<qint64>(i), count(), static_cast<qint64>(i)});
        }
        QStringList fileTexts;
        if (needsFile(m_rows[i])) {
            auto read = m_texts->read(m_table.name(), m_table.rowId(m_rows[i]), m_onDisk);
            if (!read)
                return read.error();
            fileTexts = std::move(*read);
        }
        if (auto visited = visit(m_rows[i], fileTexts); !visited)
            return visited;
    }
    return {};
}

std::string TableRows::textOf(const TableColumn& column, Row row, const QStringList& fileTexts) const
{
    if (column.ofExperience) {
        const CodeColumn* ids = m_snapshot.dataset->experiences.codes("id");
        return ids ? std::string(ids->text(m_snapshot.dataset->experienceOf[row])) : std::string();
    }
    if (const auto* codes = std::get_if<CodeColumn>(column.inMemory))
        return std::string(codes->text(row));
    return column.onDisk >= 0 && column.onDisk < fileTexts.size() ? fileTexts[column.onDisk].toStdString()
                                                                  : std::string();
}

}    // namespace vigie
