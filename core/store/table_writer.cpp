// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_writer.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QSqlQuery>
#include <QStringList>

#include <algorithm>
#include <bit>

namespace vigie {

namespace {

QString sqlType(ColumnKind kind)
{
    return kind == ColumnKind::Number ? QStringLiteral("REAL") : QStringLiteral("TEXT");
}

/// Rows are numbered on disk as they arrive, from 1.
qint64 rowIdOf(Row arrival)
{
    return qint64(arrival) + 1;
}

template <typename Value>
std::string_view bytesOf(const Value& value)
{
    static_assert(std::endian::native == std::endian::little,
                  "fingerprints are the same on every machine we build for");
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

QString columnDefinition(const ColumnSpec& column)
{
    return quotedIdentifier(column.name) + u' ' + sqlType(column.kind);
}

}    // namespace

TableWriter::TableWriter(Connection& connection, const TableSchema& schema)
    : m_connection(connection), m_builder(schema)
{
}

TableWriter::~TableWriter()
{
    sqlite3_finalize(m_insert);
}

Error TableWriter::failure() const
{
    return m_connection.failure(ErrorCode::OutputFailed,
                                QCoreApplication::translate("Store", "The snapshot could not be written"));
}

Result<std::unique_ptr<TableWriter>> TableWriter::create(Connection& connection, const TableSchema& schema)
{
    std::unique_ptr<TableWriter> writer(new TableWriter(connection, schema));
    if (const auto created = writer->createTable(); !created)
        return created.error();
    if (const auto used = writer->use(schema); !used)
        return used.error();
    return writer;
}

Result<void> TableWriter::createTable()
{
    QStringList columns{QStringLiteral("\"row\" INTEGER PRIMARY KEY")};
    for (const ColumnSpec& column : schema().columns)
        columns << columnDefinition(column);
    QSqlQuery query(m_connection.database());
    if (!query.exec(QStringLiteral("CREATE TABLE %1 (%2)")
                        .arg(quotedIdentifier(schema().name), columns.join(QStringLiteral(", ")))))
        return failure();
    return {};
}

Result<void> TableWriter::use(const TableSchema& source)
{
    QSqlQuery query(m_connection.database());
    for (const ColumnSpec& column : source.columns) {
        if (schema().indexOf(column.name) >= 0)
            continue;
        if (!query.exec(QStringLiteral("ALTER TABLE %1 ADD COLUMN %2")
                            .arg(quotedIdentifier(schema().name), columnDefinition(column))))
            return failure();
    }
    m_builder.extend(source);
    noteColumns(source);
    return prepareInsert();
}

void TableWriter::noteColumns(const TableSchema& source)
{
    m_position.clear();
    for (const ColumnSpec& column : source.columns)
        m_position.push_back(static_cast<size_t>(schema().indexOf(column.name)));
    const size_t count = schema().columns.size();
    m_sameOrder = m_position.size() == count && std::is_sorted(m_position.begin(), m_position.end());
    m_seeds.clear();
    for (const ColumnSpec& column : schema().columns)
        m_seeds.push_back(fingerprint(column.name).low);
    m_keyColumn = schema().indexOf(schema().keyColumn);
    m_cells.assign(count, Cell{});
    m_dates.resize(count);
    m_bound.assign(count, false);
}

Result<void> TableWriter::prepareInsert()
{
    sqlite3_finalize(m_insert);
    m_insert = nullptr;
    QStringList places(static_cast<qsizetype>(schema().columns.size()) + 1, QStringLiteral("?"));
    const QByteArray sql =
        QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(quotedIdentifier(schema().name), places.join(u',')).toUtf8();
    if (sqlite3_prepare_v2(m_connection.native(), sql.constData(), static_cast<int>(sql.size()), &m_insert, nullptr) !=
        SQLITE_OK)
        return failure();
    return {};
}

void TableWriter::finish(std::string_view sortColumn, const std::function<void(std::vector<qint64> rowIds)>& takeRows,
                         const std::function<void(const ColumnSpec&, Column)>& takeColumn)
{
    m_known = {};    // no more records come: its memory is better used for the columns
    m_builder.seal(sortColumn, takeRows, takeColumn);
}

/// Ignores the order of columns. A number is its value, however it was written; a missing cell and an absent column are
/// the same.
Fingerprint TableWriter::fingerprintOf(std::span<const Cell> cells) const
{
    // Whatever the column holds, a text and a number of the same bytes are different values.
    constexpr uint64_t numberSeed = 1;
    constexpr uint64_t dateSeed = 2;
    Fingerprint sum;
    for (size_t i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        switch (cell.type) {
        case Cell::Type::Missing:
            break;
        case Cell::Type::Text:
            sum += fingerprint(cell.text, m_seeds[i]);
            break;
        case Cell::Type::Number:
            sum += fingerprint(bytesOf(cell.number + 0.0), m_seeds[i] + numberSeed);    // -0 is 0
            break;
        case Cell::Type::Date:
            sum += fingerprint(bytesOf(cell.date), m_seeds[i] + dateSeed);
            break;
        }
    }
    // Hashed once more, so that the cells of two records can not be exchanged within the sum of a table.
    return fingerprint(sum);
}

Result<void> TableWriter::insert(std::span<const Cell> cells, qint64 rowId)
{
    sqlite3_bind_int64(m_insert, 1, rowId);
    for (size_t i = 0; i < cells.size(); ++i) {
        const int place = static_cast<int>(i) + 2;
        const Cell& cell = cells[i];
        switch (cell.type) {
        case Cell::Type::Missing:
            if (m_bound[i])
                sqlite3_bind_null(m_insert, place);
            break;
        case Cell::Type::Number:
            sqlite3_bind_double(m_insert, place, cell.number);
            break;
        case Cell::Type::Text:
            sqlite3_bind_text(m_insert, place, cell.text.data(), static_cast<int>(cell.text.size()), SQLITE_STATIC);
            break;
        case Cell::Type::Date:
            m_dates[i] = formatIso(cell.date);
            sqlite3_bind_text(m_insert, place, m_dates[i].data(), static_cast<int>(m_dates[i].size()), SQLITE_STATIC);
            break;
        }
        m_bound[i] = !cell.missing();
    }
    const int stepped = sqlite3_step(m_insert);
    sqlite3_reset(m_insert);
    if (stepped != SQLITE_DONE)
        return failure();
    return {};
}

/// With SQLite's own interface, because a QSqlQuery belongs to the thread that opened the connection.
Result<void> TableWriter::remove(qint64 rowId)
{
    const QByteArray sql =
        QStringLiteral("DELETE FROM %1 WHERE \"row\" = ?").arg(quotedIdentifier(schema().name)).toUtf8();
    sqlite3_stmt* statement = nullptr;
    const bool done = sqlite3_prepare_v2(m_connection.native(), sql.constData(), static_cast<int>(sql.size()),
                                         &statement, nullptr) == SQLITE_OK &&
                      sqlite3_bind_int64(statement, 1, rowId) == SQLITE_OK && sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_finalize(statement);
    if (!done)
        return failure();
    return {};
}

std::span<const Cell> TableWriter::inTableOrder(std::span<const Cell> sourceCells)
{
    if (m_sameOrder)
        return sourceCells;
    std::fill(m_cells.begin(), m_cells.end(), Cell{});
    for (size_t i = 0; i < sourceCells.size(); ++i)
        m_cells[m_position[i]] = sourceCells[i];
    return m_cells;
}

Result<RowSink::Outcome> TableWriter::append(std::span<const Cell> sourceCells)
{
    const std::span<const Cell> cells = inTableOrder(sourceCells);
    const Fingerprint content = fingerprintOf(cells);
    const Cell key = m_keyColumn < 0 ? Cell{} : cells[static_cast<size_t>(m_keyColumn)];
    const Fingerprint identity = key.missing() ? content : fingerprint(key.text);

    auto outcome = RowSink::Outcome::Stored;
    if (const auto known = m_known.find(identity)) {
        if (m_known.content(*known) == content)
            return RowSink::Outcome::DuplicateIdentical;
        if (const auto removed = remove(rowIdOf(*known)); !removed)
            return removed.error();
        m_builder.withdraw(*known);
        m_content -= m_known.content(*known);
        --m_rows;
        outcome = RowSink::Outcome::DuplicateReplaced;
    }
    const qint64 rowId = rowIdOf(m_known.count());
    if (const auto inserted = insert(cells, rowId); !inserted)
        return inserted.error();
    m_builder.append(cells, rowId);
    m_known.add(identity, content);
    m_content += content;
    ++m_rows;
    return outcome;
}

}    // namespace vigie
