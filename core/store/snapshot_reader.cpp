// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_reader.h"

#include "core/domain/datasets.h"
#include "core/store/column_blobs.h"
#include "core/store/connection.h"
#include "core/store/snapshot_catalogue.h"
#include "core/store/snapshot_format.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace vigie {

namespace {

Error damagedColumn(const Connection& connection, const std::string& table, const std::string& column)
{
    return {ErrorCode::InputUnusable, QCoreApplication::translate("Store", "The snapshot is damaged"),
            connection.path(),
            QCoreApplication::translate("Store", "the column %1 of %2 contradicts itself")
                .arg(QString::fromStdString(column), QString::fromStdString(table)),
            QCoreApplication::translate("Store", "Import the published files again to make a new one.")};
}

/// Reads the blobs of the columns: each goes from the file into its own bytes at once, while a query would assemble it
/// first and hand out a copy.
class PartReader
{
public:
    explicit PartReader(const Connection& connection) : m_connection(connection)
    {
        m_rows.setForwardOnly(true);
        m_rows.prepare(QStringLiteral("SELECT rowid FROM columns WHERE dataset = ? AND name = ? AND part = ?"));
    }
    ~PartReader() { sqlite3_blob_close(m_blob); }
    PartReader(const PartReader&) = delete;
    PartReader& operator=(const PartReader&) = delete;

    /// Null when there is no such part or it cannot be read.
    QByteArray read(const std::string& table, const std::string& column, std::string_view part)
    {
        m_rows.bindValue(0, QString::fromStdString(table));
        m_rows.bindValue(1, QString::fromStdString(column));
        m_rows.bindValue(2, QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())));
        if (!m_rows.exec() || !m_rows.next())
            return {};
        const qint64 row = m_rows.value(0).toLongLong();
        m_rows.finish();
        if (!goTo(row))
            return {};
        QByteArray bytes(sqlite3_blob_bytes(m_blob), Qt::Uninitialized);
        const bool whole = sqlite3_blob_read(m_blob, bytes.data(), static_cast<int>(bytes.size()), 0) == SQLITE_OK;
        return whole ? bytes : QByteArray();
    }

private:
    bool goTo(qint64 row)
    {
        const bool there =
            m_blob ? sqlite3_blob_reopen(m_blob, row) == SQLITE_OK
                   : sqlite3_blob_open(m_connection.native(), "main", "columns", "data", row, 0, &m_blob) == SQLITE_OK;
        if (!there) {    // one that failed serves for nothing any more
            sqlite3_blob_close(m_blob);
            m_blob = nullptr;
        }
        return there;
    }

    const Connection& m_connection;
    QSqlQuery m_rows{m_connection.database()};
    sqlite3_blob* m_blob = nullptr;
};

Result<Table> loadTable(const Connection& connection, PartReader& parts, const std::string& name)
{
    const auto fields = readFields(connection, name);
    if (!fields)
        return fields.error();
    auto rowIds =
        valuesOf<qint64>(parts.read(name, std::string(snapshot_format::rowColumn), snapshot_format::part::rowIds));
    if (!rowIds)
        return damagedColumn(connection, name, std::string(snapshot_format::rowColumn));
    Table table(name, std::move(*rowIds));
    for (const StoredField& field : *fields) {
        if (!field.inMemory)
            continue;
        auto column = readColumn(field.spec.kind, table.rowCount(),
                                 [&](std::string_view part) { return parts.read(name, field.spec.name, part); });
        if (!column)
            return damagedColumn(connection, name, field.spec.name);
        table.setColumn(field.spec, std::move(*column));
    }
    return table;
}

}    // namespace

Result<Dataset> loadTables(const QString& path, const TaskContext& task)
{
    const auto connection = Connection::openSnapshot(path);
    if (!connection)
        return connection.error();
    const auto names = readTableNames(**connection);
    if (!names)
        return names.error();
    PartReader parts(**connection);
    Dataset dataset;
    // Tables that the snapshot does not have still answer to their names, with no row and no column.
    for (DatasetKind kind : allDatasetKinds)
        tableOf(dataset, kind) = Table(std::string(datasetId(kind)), {});
    for (const std::string& name : *names) {
        if (task.cancelled())
            return Error{
                ErrorCode::Cancelled, QCoreApplication::translate("Store", "Opening was cancelled"), path, {}, {}};
        auto table = loadTable(**connection, parts, name);
        if (!table)
            return table.error();
        tableOf(dataset, *datasetFromId(name)) = std::move(*table);
    }
    return dataset;
}

}    // namespace vigie
