// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_catalogue.h"

#include "core/domain/datasets.h"
#include "core/store/part_reader.h"
#include "core/store/snapshot_reader.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QVariant>

namespace vigie {

namespace {

Error damaged(const Connection& connection)
{
    return connection.failure(ErrorCode::InputUnusable,
                              QCoreApplication::translate("Store", "The snapshot is damaged"));
}

Result<QByteArray> readReport(const QString& path, const char* format)
{
    const auto connection = Connection::openSnapshot(path);
    if (!connection)
        return connection.error();
    QSqlQuery query((*connection)->database());
    query.prepare(QStringLiteral("SELECT content FROM reports WHERE format = ?"));
    query.addBindValue(QString::fromLatin1(format));
    if (!query.exec() || !query.next())
        return damaged(**connection);
    return query.value(0).toByteArray();
}

Result<void> readMeta(const Connection& connection, SnapshotInfo& info)
{
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("SELECT key, value FROM meta")))
        return damaged(connection);
    while (query.next()) {
        const QString key = query.value(0).toString();
        const QString value = query.value(1).toString();
        if (key == QLatin1String("application_version"))
            info.applicationVersion = value;
        else if (key == QLatin1String("content_hash"))
            info.contentHash = value;
        else if (key == QLatin1String("data_date"))
            info.dataDate = value;
        else if (key == QLatin1String("label"))
            info.label = value;
        else if (key == QLatin1String("fictitious"))
            info.fictitious = value == QLatin1String("1");
    }
    return {};
}

Result<void> readSources(const Connection& connection, SnapshotInfo& info)
{
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("SELECT file, member, bytes, sha256, dataset FROM sources ORDER BY rowid")))
        return damaged(connection);
    while (query.next())
        info.sources.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toLongLong(),
                                query.value(3).toString(), query.value(4).toString()});
    return {};
}

}    // namespace

Result<std::vector<StoredField>> readFields(const Connection& connection, const std::string& table)
{
    QSqlQuery query(connection.database());
    query.prepare(QStringLiteral(
        "SELECT name, label, kind, separator, in_memory FROM fields WHERE dataset = ? ORDER BY position"));
    query.addBindValue(QString::fromStdString(table));
    if (!query.exec())
        return damaged(connection);
    std::vector<StoredField> fields;
    while (query.next()) {
        const int kind = query.value(2).toInt();
        if (kind < 0 || kind > static_cast<int>(ColumnKind::Text))
            return damaged(connection);
        const QString separator = query.value(3).toString();
        fields.push_back({{query.value(0).toString().toStdString(), query.value(1).toString().toStdString(),
                           static_cast<ColumnKind>(kind), separator.isEmpty() ? ',' : separator.front().toLatin1()},
                          query.value(4).toBool()});
    }
    return fields;
}

Result<std::vector<std::string>> readTableNames(const Connection& connection)
{
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("SELECT DISTINCT dataset FROM fields ORDER BY dataset")))
        return damaged(connection);
    std::vector<std::string> names;
    while (query.next()) {
        // Only names of ours reach SQL or a file's structure.
        const std::string name = query.value(0).toString().toStdString();
        if (!datasetFromId(name))
            return damaged(connection);
        names.push_back(name);
    }
    return names;
}

Result<SnapshotInfo> readSnapshotInfo(const QString& path)
{
    const auto connection = Connection::openSnapshot(path);
    if (!connection)
        return connection.error();
    SnapshotInfo info;
    QSqlQuery query((*connection)->database());
    if (query.exec(QStringLiteral("PRAGMA user_version")) && query.next())
        info.formatVersion = query.value(0).toInt();
    query.finish();
    if (const auto meta = readMeta(**connection, info); !meta)
        return meta.error();
    if (const auto sources = readSources(**connection, info); !sources)
        return sources.error();
    const auto names = readTableNames(**connection);
    if (!names)
        return names.error();
    // As many as there are row ids for memory: to count the rows themselves is to read the whole file.
    const auto parts = PartReader::open(**connection);
    if (!parts)
        return parts.error();
    for (const std::string& name : *names) {
        const auto rows = (*parts)->rowCount(name);
        if (!rows)
            return rows.error();
        info.datasets.push_back({QString::fromStdString(name), *rows});
    }
    return info;
}

Result<QByteArray> readImportReportJson(const QString& path)
{
    return readReport(path, "json");
}

Result<QByteArray> readImportReportCsv(const QString& path)
{
    return readReport(path, "csv");
}

}    // namespace vigie
