// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/query/filter_state.h"
#include "core/query/sort_order.h"
#include "core/session/snapshot_session.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// Which rows and columns of one data set.
struct TableRequest
{
    std::string table;     ///< a data set (core/domain/datasets.h), or mentions
    FilterState filter;    ///< of a table that stands alone (typologies, indicators, series) only what it has
    /// Canonical names; empty = all, in the stored order, then the derived ones. Mentions have `experience_id` besides,
    /// when it is asked for.
    std::vector<std::string> columns;
    std::string sortColumn;    ///< empty = canonical order
    Direction direction = Direction::Ascending;
    qint64 offset = 0;
    std::optional<qint64> limit;
};

/// One column that was asked for, and where its values come from.
struct TableColumn
{
    std::string name;
    ColumnSpec spec;
    const Column* inMemory = nullptr;    ///< null: only on disk, or of the experience
    int onDisk = -1;                     ///< position among the texts read from the file; -1: not stored
    bool ofExperience = false;           ///< `experience_id` of a mention
};

/// All columns of a data set that can be asked for, in the order in which they stand when none is named. Errors:
/// WrongUsage (no such data set), InputUnusable.
Result<std::vector<TableColumn>> columnsOf(const OpenedSnapshot& snapshot, const std::string& table);

/// The rows of a data set, one after the other, with what must be read of them from the snapshot's file. It lives in
/// one thread, and no longer than the snapshot.
class TableRows
{
public:
    /// Errors: WrongUsage (no such table or column, a condition that the data set knows nothing of), InputUnusable,
    /// Cancelled.
    static Result<std::unique_ptr<TableRows>> open(const OpenedSnapshot& snapshot, const TableRequest& request,
                                                   const TaskContext& task);
    ~TableRows();

    const std::vector<TableColumn>& columns() const { return m_columns; }
    qint64 count() const { return static_cast<qint64>(m_rows.size()); }

    /// @p fileTexts: by TableColumn::onDisk; empty where memory has all there is to know.
    using Visitor = std::function<Result<void>(Row row, const QStringList& fileTexts)>;
    /// Calls @p visit for each row and stops at its first error. Reports rows done under the name of
    /// the @p phase (an empty one: not), and may be cancelled in between. Errors: the
    /// visitor's, InputUnusable, Cancelled.
    Result<void> forEach(const QString& phase, const Visitor& visit, const TaskContext& task);

    /// The text that memory or the file has of a Code or Text column, of the experience, or of a number or date that
    /// could not be read; UTF-8.
    std::string textOf(const TableColumn& column, Row row, const QStringList& fileTexts) const;

private:
    TableRows(const OpenedSnapshot& snapshot, const Table& table);
    Result<void> choose(const std::vector<std::string>& names, std::vector<TableColumn> all);
    bool needsFile(Row row) const;

    const OpenedSnapshot& m_snapshot;
    const Table& m_table;
    std::unique_ptr<SnapshotTexts> m_texts;
    std::vector<TableColumn> m_columns;
    std::vector<std::string> m_onDisk;
    bool m_allNeedFile = false;    ///< a column that is not in memory
    std::vector<Row> m_rows;
};

}    // namespace vigie
