// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/data/dataset.h"
#include "core/store/snapshot_info.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace vigie {

/// What is in the file, without loading it.
Result<SnapshotInfo> readSnapshotInfo(const QString& path);
/// The stored import report, as the JSON document that the import printed.
Result<QByteArray> readImportReportJson(const QString& path);
/// The stored issues as CSV (ImportReport::toCsv).
Result<QByteArray> readImportReportCsv(const QString& path);

/// The tables as stored, without derived columns and mentions.
Result<Dataset> loadTables(const QString& path, const TaskContext& task);

/// Structure, integrity, counts against the stored report, columns against rows. CheckFailed with the first finding.
Result<void> verifySnapshot(const QString& path, const TaskContext& task);

/// Reads long texts by row id. Holds one read-only connection: use it in the thread that made it.
class SnapshotTexts
{
public:
    static Result<std::unique_ptr<SnapshotTexts>> open(const QString& path);
    ~SnapshotTexts();
    SnapshotTexts(const SnapshotTexts&) = delete;
    SnapshotTexts& operator=(const SnapshotTexts&) = delete;

    /// The stored columns of a table in their stored order; none for a table that is not stored.
    Result<std::vector<ColumnSpec>> fieldsOf(const std::string& table);

    /// The values of some columns of one row, in the order asked for; a missing value is a null QString. Names that the
    /// table does not have give null strings.
    Result<QStringList> read(const std::string& table, qint64 rowId, const std::vector<std::string>& columns);

    /// The first @p characters of each value, for all of @p rowIds in their order, by one statement: for a page of a
    /// list. As read() else; a row that is not there has null strings.
    Result<std::vector<QStringList>> readBeginnings(const std::string& table, std::span<const qint64> rowIds,
                                                    const std::vector<std::string>& columns, int characters);

    /// All columns of one row with their labels, in the file's order: for "everything we know of this record".
    struct NamedText
    {
        QString column;
        QString label;
        QString value;
    };
    Result<std::vector<NamedText>> readAll(const std::string& table, qint64 rowId);

private:
    SnapshotTexts() = default;
    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

}    // namespace vigie
