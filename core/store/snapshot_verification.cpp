// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_reader.h"

#include "core/store/connection.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

namespace vigie {

namespace {

Error unsound(const QString& path, const QString& why)
{
    return {ErrorCode::CheckFailed, QCoreApplication::translate("Store", "The snapshot is not sound"), path, why,
            QCoreApplication::translate("Store", "Import the published files again to make a new one.")};
}

Result<void> checkPages(const QString& path)
{
    const auto connection = Connection::openSnapshot(path);
    if (!connection)
        return unsound(path, connection.error().why);
    QSqlQuery query((*connection)->database());
    if (!query.exec(QStringLiteral("PRAGMA integrity_check(1)")) || !query.next())
        return unsound(path, (*connection)->failure(ErrorCode::CheckFailed, {}).why);
    const QString finding = query.value(0).toString();
    if (finding != QLatin1String("ok"))
        return unsound(path, finding);
    return {};
}

/// Rows of a table on disk; -1 when they cannot be counted.
qint64 storedRows(const Connection& connection, const QString& table)
{
    QSqlQuery query(connection.database());
    const bool counted =
        query.exec(QStringLiteral("SELECT count(*) FROM ") + quotedIdentifier(table.toStdString())) && query.next();
    return counted ? query.value(0).toLongLong() : -1;
}

/// Rows in SQL, rows in memory and rows in the report are the same number.
Result<void> checkCounts(const QString& path, const SnapshotInfo& info, const Dataset& dataset,
                         const QByteArray& report)
{
    const auto connection = Connection::openSnapshot(path);
    if (!connection)
        return unsound(path, connection.error().why);
    const QJsonObject reported = QJsonDocument::fromJson(report).object().value(QLatin1String("datasets")).toObject();
    for (const SnapshotInfo::DatasetCount& count : info.datasets) {
        const Table* table = dataset.table(count.dataset.toStdString());
        const qint64 stored = reported.value(count.dataset).toObject().value(QLatin1String("stored")).toInteger();
        const qint64 rows = storedRows(**connection, count.dataset);
        if (!table || table->rowCount() != rows || stored != rows || count.rows != rows)
            return unsound(path,
                           QCoreApplication::translate("Store", "%1: %2 rows on disk, %3 in memory, %4 in the report")
                               .arg(count.dataset)
                               .arg(rows)
                               .arg(table ? table->rowCount() : 0)
                               .arg(stored));
    }
    return {};
}

}    // namespace

Result<void> verifySnapshot(const QString& path, const TaskContext& task)
{
    if (const auto pages = checkPages(path); !pages)
        return pages;
    const auto info = readSnapshotInfo(path);
    if (!info)
        return unsound(path, info.error().why);
    const auto dataset = loadTables(path, task);
    if (!dataset)
        return dataset.error().code == ErrorCode::Cancelled ? dataset.error() : unsound(path, dataset.error().why);
    const auto report = readImportReportJson(path);
    if (!report)
        return unsound(path, report.error().why);
    return checkCounts(path, *info, *dataset, *report);
}

}    // namespace vigie
