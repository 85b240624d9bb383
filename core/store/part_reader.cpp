// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/part_reader.h"

#include "core/store/column_blobs.h"
#include "core/store/connection.h"
#include "core/store/packed_integers.h"
#include "core/store/snapshot_format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

std::string keyOf(std::string_view table, std::string_view column, std::string_view part)
{
    std::string key(table);
    return key.append(1, '\0').append(column).append(1, '\0').append(part);
}

std::string packedRowIds()
{
    return std::string(snapshot_format::part::packed).append(snapshot_format::part::rowIds);
}

}    // namespace

Result<std::unique_ptr<PartReader>> PartReader::open(const Connection& connection)
{
    std::unique_ptr<PartReader> reader(new PartReader(connection));
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    // In the order of their index, which then answers alone: the table itself is as long as all that it holds.
    if (!query.exec(QStringLiteral("SELECT dataset, name, part, rowid FROM columns ORDER BY 1, 2, 3")))
        return connection.failure(ErrorCode::InputUnusable,
                                  QCoreApplication::translate("Store", "The snapshot is damaged"));
    while (query.next())
        reader->m_rows.emplace(keyOf(query.value(0).toString().toStdString(), query.value(1).toString().toStdString(),
                                     query.value(2).toString().toStdString()),
                               query.value(3).toLongLong());
    return reader;
}

PartReader::~PartReader()
{
    sqlite3_blob_close(m_blob);
}

bool PartReader::goTo(std::string_view table, std::string_view column, std::string_view part)
{
    const auto found = m_rows.find(keyOf(table, column, part));
    if (found == m_rows.end())
        return false;
    const qint64 row = found->second;
    const bool there =
        m_blob ? sqlite3_blob_reopen(m_blob, row) == SQLITE_OK
               : sqlite3_blob_open(m_connection.native(), "main", "columns", "data", row, 0, &m_blob) == SQLITE_OK;
    if (!there) {    // one that failed serves for nothing any more
        sqlite3_blob_close(m_blob);
        m_blob = nullptr;
    }
    return there;
}

QByteArray PartReader::bytes(qsizetype most)
{
    QByteArray bytes(std::min<qsizetype>(sqlite3_blob_bytes(m_blob), most), Qt::Uninitialized);
    const bool whole = sqlite3_blob_read(m_blob, bytes.data(), static_cast<int>(bytes.size()), 0) == SQLITE_OK;
    return whole ? bytes : QByteArray();
}

QByteArray PartReader::read(std::string_view table, std::string_view column, std::string_view part)
{
    return goTo(table, column, part) ? bytes(std::numeric_limits<qsizetype>::max()) : QByteArray();
}

Result<std::vector<qint64>> PartReader::rowIds(const std::string& table, size_t columns)
{
    // The head of a row alone has a byte for each of its columns. Packed columns may take none, so that a file made to
    // deceive could ask for any memory otherwise.
    const auto most = static_cast<size_t>(QFileInfo(m_connection.path()).size()) / std::max<size_t>(columns, 1);
    auto ids = readRowIds([&](std::string_view part) { return read(table, snapshot_format::rowColumn, part); }, most);
    if (!ids)
        return damaged(table);
    return std::move(*ids);
}

Result<qint64> PartReader::rowCount(const std::string& table)
{
    for (const std::string& part : {std::string(snapshot_format::part::rowIds), packedRowIds()}) {
        if (!m_rows.contains(keyOf(table, snapshot_format::rowColumn, part)))
            continue;
        if (!goTo(table, snapshot_format::rowColumn, part))
            return 0;    // NULL: a table without rows
        const qint64 length = sqlite3_blob_bytes(m_blob);
        if (const auto count = rowIdCount(part, bytes(sizeof(PackedHeader)), length))
            return *count;
    }
    return damaged(table);
}

Error PartReader::damaged(const std::string& table) const
{
    return {ErrorCode::InputUnusable, QCoreApplication::translate("Store", "The snapshot is damaged"),
            m_connection.path(),
            QCoreApplication::translate("Store", "the column %1 of %2 contradicts itself")
                .arg(QString::fromUtf8(snapshot_format::rowColumn.data(),
                                       static_cast<qsizetype>(snapshot_format::rowColumn.size())),
                     QString::fromStdString(table)),
            QCoreApplication::translate("Store", "Import the published files again to make a new one.")};
}

}    // namespace vigie
