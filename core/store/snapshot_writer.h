// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/data/dataset.h"
#include "core/data/row_sink.h"
#include "core/data/table.h"
#include "core/store/snapshot_info.h"

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace vigie {

class Connection;
class DraftFile;
class TableWriter;

/// Writes one snapshot file.
///
///  1. create() claims a draft beside the final name (draft_file.h).
///  2. The import appends rows (RowSink).
///  3. commit() seals the columns, writes the catalogue, checks the file, syncs it and renames it. Only then does a
///  file of
///     the final name exist, or is the earlier one replaced.
/// Destroyed before commit() has succeeded, it removes the temporary file.
class SnapshotWriter : public RowSink
{
public:
    static Result<std::unique_ptr<SnapshotWriter>> create(const QString& finalPath);
    ~SnapshotWriter() override;

    Result<void> beginTable(const TableSchema& schema) override;
    Result<Outcome> append(std::span<const Cell> cells) override;

    /// Of what was stored so far: the same for any order, packing and names of the sources.
    QString contentHash() const;

    /// What the file says of its making.
    struct Facts
    {
        QString label;
        QString dataDate;    ///< ISO; empty = the newest publication or update among the rows
        std::vector<SnapshotInfo::Source> sources;
        QByteArray reportJson;
        QByteArray reportCsv;
    };
    using Wanted = std::function<bool(std::string_view table, const ColumnSpec& column)>;
    /// Seals the tables: their columns are written, no row can come after. Gives the tables, without derived columns
    /// and with those columns only that are @p wanted, for checks whose outcome belongs to the report: the others need
    /// no memory once they are written. commit() does it where it has not been done.
    Result<Dataset> seal(const TaskContext& task, const Wanted& wanted);
    /// Gives the content hash. Errors: OutputFailed, Cancelled.
    Result<QString> commit(const Facts& facts, const TaskContext& task);

private:
    explicit SnapshotWriter(std::unique_ptr<DraftFile> draft);
    Result<Table> writeTable(TableWriter& writer, const Wanted& wanted);
    Result<void> writeCatalogue(const Facts& facts, const QString& contentHash);
    Result<void> execute(const char* sql);
    Result<void> insertRow(const char* sql, const QVariantList& values);
    void noteContent(std::string_view name, const Column& column);
    Error failure() const;

    // Destroyed from last to first: statements, connection, then the file.
    std::unique_ptr<DraftFile> m_draft;
    std::unique_ptr<Connection> m_connection;
    std::map<std::string, std::unique_ptr<TableWriter>> m_tables;
    TableWriter* m_current = nullptr;
    LocalSeconds m_newest = noDate;    ///< publication or update
    bool m_fictitious = false;
    bool m_sealed = false;
};

}    // namespace vigie
