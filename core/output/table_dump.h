// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/query/filter_state.h"
#include "core/query/sort_order.h"
#include "core/session/snapshot_session.h"

#include <QIODevice>

#include <optional>
#include <string>
#include <vector>

namespace vigie {

enum class DumpFormat { Csv, JsonLines };

struct DumpRequest
{
    std::string table;     ///< a data set (core/domain/datasets.h), or mentions
    FilterState filter;    ///< of a table that stands alone (typologies, indicators, series) only what it has
    std::vector<std::string> columns;    ///< canonical names; empty = all, in the stored order, then the derived ones
    std::string sortColumn;              ///< empty = canonical order
    Direction direction = Direction::Ascending;
    qint64 offset = 0;
    std::optional<qint64> limit;
    DumpFormat format = DumpFormat::Csv;
};

/// Writes rows of one table with their canonical column names: CSV with commas and LF (RFC 4180 otherwise), or one JSON
/// object a line. Dates are ISO 8601, numbers use a decimal point, members of a multi-valued cell form a JSON array or
/// are joined by the column's separator; a missing value is empty or null. Long texts are read from the snapshot's
/// file. Errors: WrongUsage (no such table or column), InputUnusable, OutputFailed, Cancelled.
Result<void> dumpTable(const OpenedSnapshot& snapshot, const DumpRequest& request, QIODevice& out,
                       const TaskContext& task);

}    // namespace vigie
