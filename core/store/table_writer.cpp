// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_writer.h"

#include "core/base/number.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QSqlQuery>
#include <QStringList>

namespace vigie {

namespace {

QString sqlType(ColumnKind kind)
{
    return kind == ColumnKind::Number ? QStringLiteral("REAL") : QStringLiteral("TEXT");
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
    m_position.clear();
    for (const ColumnSpec& column : source.columns)
        m_position.push_back(schema().indexOf(column.name));
    return prepareInsert();
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
    m_dates.resize(schema().columns.size());
    return {};
}

Fingerprint TableWriter::fingerprintOf(std::span<const Cell> cells) const
{
    Fingerprint sum;
    std::string cellBytes;
    for (size_t i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        if (cell.missing())
            continue;
        cellBytes = schema().columns[i].name;
        cellBytes += '\x1f';
        switch (cell.type) {
        case Cell::Type::Text:
            cellBytes += cell.text;
            break;
        case Cell::Type::Number:
            cellBytes += formatNumber(cell.number);
            break;
        case Cell::Type::Date:
            cellBytes += formatIso(cell.date);
            break;
        case Cell::Type::Missing:
            break;
        }
        sum += fingerprint(cellBytes);
    }
    // Hashed once more, so that the cells of two records can not be exchanged within the sum of a table.
    return fingerprint(sum.hex());
}

Result<void> TableWriter::insert(std::span<const Cell> cells, qint64 rowId)
{
    sqlite3_bind_int64(m_insert, 1, rowId);
    for (size_t i = 0; i < cells.size(); ++i) {
        const int place = static_cast<int>(i) + 2;
        const Cell& cell = cells[i];
        switch (cell.type) {
        case Cell::Type::Missing:
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
    }
    const int stepped = sqlite3_step(m_insert);
    sqlite3_reset(m_insert);
    if (stepped != SQLITE_DONE)
        return failure();
    return {};
}

Result<void> TableWriter::remove(qint64 rowId)
{
    QSqlQuery query(m_connection.database());
    query.prepare(QStringLiteral("DELETE FROM %1 WHERE \"row\" = ?").arg(quotedIdentifier(schema().name)));
    query.addBindValue(rowId);
    if (!query.exec())
        return failure();
    return {};
}

Result<RowSink::Outcome> TableWriter::append(std::span<const Cell> sourceCells)
{
    m_cells.assign(schema().columns.size(), Cell{});
    for (size_t i = 0; i < sourceCells.size(); ++i)
        m_cells[static_cast<size_t>(m_position[i])] = sourceCells[i];

    const Fingerprint content = fingerprintOf(m_cells);
    const int keyColumn = schema().indexOf(schema().keyColumn);
    const Cell key = keyColumn < 0 ? Cell{} : m_cells[static_cast<size_t>(keyColumn)];
    const Fingerprint identity = key.missing() ? content : fingerprint(key.text);

    auto outcome = RowSink::Outcome::Stored;
    if (const auto known = m_known.find(identity); known != m_known.end()) {
        if (known->second.content == content)
            return RowSink::Outcome::DuplicateIdentical;
        if (const auto removed = remove(known->second.rowId); !removed)
            return removed.error();
        m_builder.withdraw(known->second.arrival);
        m_content -= known->second.content;
        --m_rows;
        outcome = RowSink::Outcome::DuplicateReplaced;
    }
    if (const auto inserted = insert(m_cells, m_nextRowId); !inserted)
        return inserted.error();
    const Row arrival = m_builder.append(m_cells, m_nextRowId);
    m_known.insert_or_assign(identity, Known{arrival, m_nextRowId, content});
    m_content += content;
    ++m_nextRowId;
    ++m_rows;
    return outcome;
}

}    // namespace vigie
