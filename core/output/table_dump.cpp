// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/table_dump.h"

#include "core/base/number.h"
#include "core/output/text_format.h"
#include "core/query/selection.h"
#include "core/session/text_search.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <set>

namespace vigie {

namespace {

constexpr Row rowsBetweenChecks = 5000;

/// One column of the output: where its values come from.
struct DumpColumn
{
    std::string name;
    ColumnSpec spec;
    const Column* inMemory = nullptr;    ///< null: only on disk
    int onDisk = -1;                     ///< position among the columns read from the file; -1: not stored
};

struct DumpPlan
{
    std::vector<DumpColumn> columns;
    std::vector<std::string> onDisk;
    bool needsDisk = false;    ///< a column that is not in memory
};

Error unknownName(const QString& what, const std::string& name)
{
    return {ErrorCode::WrongUsage,
            what.arg(QString::fromStdString(name)),
            {},
            {},
            QCoreApplication::translate("Dump", "`vigie-cli info` lists the data sets, `dump --limit 1` the columns.")};
}

Result<DumpPlan> makePlan(const Table& table, const DumpRequest& request, SnapshotTexts& texts)
{
    const auto stored = texts.fieldsOf(request.table);
    if (!stored)
        return stored.error();
    std::vector<std::string> names = request.columns;
    if (names.empty()) {
        std::set<std::string> seen;
        for (const ColumnSpec& column : *stored) {
            seen.insert(column.name);
            names.push_back(column.name);
        }
        for (const Table::NamedColumn& column : table.columns()) {
            if (seen.insert(column.spec.name).second)
                names.push_back(column.spec.name);
        }
    }
    DumpPlan plan;
    for (const std::string& name : names) {
        DumpColumn column{name, {}, table.column(name), -1};
        const auto field =
            std::find_if(stored->begin(), stored->end(), [&](const ColumnSpec& spec) { return spec.name == name; });
        const auto derived =
            std::find_if(table.columns().begin(), table.columns().end(),
                         [&](const Table::NamedColumn& candidate) { return candidate.spec.name == name; });
        if (field == stored->end() && derived == table.columns().end())
            return unknownName(QCoreApplication::translate("Dump", "There is no column %1 in this data set"), name);
        column.spec = field != stored->end() ? *field : derived->spec;
        if (field != stored->end()) {
            column.onDisk = static_cast<int>(plan.onDisk.size());
            plan.onDisk.push_back(name);
        }
        plan.needsDisk |= !column.inMemory;
        plan.columns.push_back(std::move(column));
    }
    return plan;
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

/// Rows of the table that pass the filter. Words are searched only where they say something of the rows.
Result<std::vector<Row>> selectedRows(const OpenedSnapshot& snapshot, const Table& table, FilterState filter,
                                      const TaskContext& task)
{
    const bool hasTexts = table.name() == "experiences" || table.name() == "mentions";
    if (!hasTexts)
        filter.setText(std::nullopt);
    const auto selection = selectionOf(snapshot, filter, task);
    if (!selection)
        return selection.error();
    if (hasTexts)
        return table.name() == "experiences" ? selection->experiences() : selectedMentions(*selection);
    if (table.name() == "structures")
        return selection->structures();
    if (table.name() == "results")
        return selection->results();
    return rowsAlone(table, filter);
}

/// Writes one record after the other in the chosen format.
class RecordWriter
{
public:
    RecordWriter(const DumpPlan& plan, DumpFormat format) : m_plan(plan), m_format(format) {}

    std::string header() const
    {
        std::string line;
        if (m_format == DumpFormat::JsonLines)
            return line;
        for (const DumpColumn& column : m_plan.columns) {
            if (&column != &m_plan.columns.front())
                line += ',';
            appendCsvCell(line, column.name);
        }
        return line + '\n';
    }

    std::string record(Row row, const QStringList& diskTexts) const
    {
        const bool json = m_format == DumpFormat::JsonLines;
        std::string line = json ? "{" : "";
        for (const DumpColumn& column : m_plan.columns) {
            if (&column != &m_plan.columns.front())
                line += ',';
            if (json) {
                appendJsonString(line, column.name);
                line += ':';
            }
            appendValue(line, column, row, diskTexts);
        }
        return line + (json ? "}\n" : "\n");
    }

    /// True when a value of this row can only be known from the file: a long text, or a number or date that could not
    /// be read and was kept as text.
    bool needsDisk(Row row) const
    {
        return m_plan.needsDisk ||
               std::any_of(m_plan.columns.begin(), m_plan.columns.end(), [row](const DumpColumn& column) {
                   const auto* numbers = std::get_if<NumberColumn>(column.inMemory);
                   const auto* dates = std::get_if<DateColumn>(column.inMemory);
                   return column.onDisk >= 0 &&
                          ((numbers && numbers->isMissing(row)) || (dates && dates->isMissing(row)));
               });
    }

private:
    void appendText(std::string& line, std::string_view text) const
    {
        if (m_format == DumpFormat::Csv)
            appendCsvCell(line, text);
        else if (text.empty())
            line += "null";
        else
            appendJsonString(line, text);
    }

    void appendMembers(std::string& line, const MultiCodeColumn& column, Row row, char separator) const
    {
        std::string joined = m_format == DumpFormat::Csv ? "" : "[";
        for (Code code : column.codes(row)) {
            if (joined.size() > (m_format == DumpFormat::Csv ? 0u : 1u))
                joined += m_format == DumpFormat::Csv ? separator : ',';
            if (m_format == DumpFormat::Csv)
                joined += column.dictionary().text(code);
            else
                appendJsonString(joined, column.dictionary().text(code));
        }
        if (m_format == DumpFormat::Csv)
            appendCsvCell(line, joined);
        else
            line += joined + ']';
    }

    void appendValue(std::string& line, const DumpColumn& column, Row row, const QStringList& diskTexts) const
    {
        const auto diskText = [&] {
            return column.onDisk >= 0 && column.onDisk < diskTexts.size() ? diskTexts[column.onDisk].toStdString()
                                                                          : std::string();
        };
        if (const auto* codes = std::get_if<CodeColumn>(column.inMemory))
            appendText(line, codes->text(row));
        else if (const auto* members = std::get_if<MultiCodeColumn>(column.inMemory))
            appendMembers(line, *members, row, column.spec.separator);
        else if (const auto* numbers = std::get_if<NumberColumn>(column.inMemory); numbers && !numbers->isMissing(row))
            line += formatNumber(numbers->values[row]);
        else if (const auto* dates = std::get_if<DateColumn>(column.inMemory); dates && !dates->isMissing(row))
            appendText(line, formatIso(dates->values[row]));
        else
            appendText(line, diskText());
    }

    const DumpPlan& m_plan;
    DumpFormat m_format;
};

std::vector<Row> page(std::vector<Row> rows, qint64 offset, std::optional<qint64> limit)
{
    const auto size = static_cast<qint64>(rows.size());
    const qint64 begin = std::clamp<qint64>(offset, 0, size);
    const qint64 end = limit ? std::min(size, begin + std::max<qint64>(*limit, 0)) : size;
    return {rows.begin() + begin, rows.begin() + end};
}

}    // namespace

Result<void> dumpTable(const OpenedSnapshot& snapshot, const DumpRequest& request, QIODevice& out,
                       const TaskContext& task)
{
    const Table* table = snapshot.dataset->table(request.table);
    if (!table)
        return unknownName(QCoreApplication::translate("Dump", "There is no data set called %1"), request.table);
    auto texts = SnapshotTexts::open(snapshot.path);
    if (!texts)
        return texts.error();
    const auto plan = makePlan(*table, request, **texts);
    if (!plan)
        return plan.error();
    auto selected = selectedRows(snapshot, *table, request.filter, task);
    if (!selected)
        return selected.error();
    std::vector<Row> rows = std::move(*selected);
    if (!request.sortColumn.empty()) {
        if (!table->column(request.sortColumn))
            return unknownName(QCoreApplication::translate("Dump", "Rows cannot be sorted by %1"), request.sortColumn);
        sortRows(*table, request.sortColumn, request.direction, rows);
    }
    rows = page(std::move(rows), request.offset, request.limit);

    const RecordWriter writer(*plan, request.format);
    std::string block = writer.header();
    for (size_t i = 0; i <= rows.size(); ++i) {
        if (i == rows.size() || i % rowsBetweenChecks == 0) {
            if (task.cancelled())
                return Error{ErrorCode::Cancelled, QCoreApplication::translate("Dump", "Cancelled"), {}, {}, {}};
            if (out.write(block.data(), static_cast<qint64>(block.size())) != static_cast<qint64>(block.size()))
                return Error{ErrorCode::OutputFailed,
                             QCoreApplication::translate("Dump", "The rows could not be written"),
                             {},
                             out.errorString(),
                             {}};
            block.clear();
        }
        if (i == rows.size())
            break;
        QStringList diskTexts;
        if (writer.needsDisk(rows[i])) {
            auto read = (*texts)->read(request.table, table->rowId(rows[i]), plan->onDisk);
            if (!read)
                return read.error();
            diskTexts = std::move(*read);
        }
        block += writer.record(rows[i], diskTexts);
    }
    return {};
}

}    // namespace vigie
