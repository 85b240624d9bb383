// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_reader.h"

#include "core/domain/datasets.h"
#include "core/store/column_blobs.h"
#include "core/store/connection.h"
#include "core/store/part_reader.h"
#include "core/store/snapshot_catalogue.h"

#include <QCoreApplication>

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

Result<Table> loadTable(const Connection& connection, PartReader& parts, const std::string& name)
{
    const auto fields = readFields(connection, name);
    if (!fields)
        return fields.error();
    auto rowIds = parts.rowIds(name, fields->size());
    if (!rowIds)
        return rowIds.error();
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
    const auto parts = PartReader::open(**connection);
    if (!parts)
        return parts.error();
    Dataset dataset;
    // Tables that the snapshot does not have still answer to their names, with no row and no column.
    for (DatasetKind kind : allDatasetKinds)
        tableOf(dataset, kind) = Table(std::string(datasetId(kind)), {});
    for (const std::string& name : *names) {
        if (task.cancelled())
            return Error{
                ErrorCode::Cancelled, QCoreApplication::translate("Store", "Opening was cancelled"), path, {}, {}};
        auto table = loadTable(**connection, **parts, name);
        if (!table)
            return table.error();
        tableOf(dataset, *datasetFromId(name)) = std::move(*table);
    }
    return dataset;
}

}    // namespace vigie
