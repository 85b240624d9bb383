// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/table_rows.h"

#include <QIODevice>

namespace vigie {

enum class DumpFormat { Csv, JsonLines };

struct DumpRequest : TableRequest
{
    DumpFormat format = DumpFormat::Csv;
};

/// Writes rows of one table with their canonical column names: CSV with commas and LF (RFC 4180 otherwise), or one JSON
/// object a line. Dates are ISO 8601, numbers use a decimal point, members of a multi-valued cell form a JSON array or
/// are joined by the column's separator; a missing value is empty or null. Long texts are read from the snapshot's
/// file. Errors: WrongUsage (no such table or column), InputUnusable, OutputFailed, Cancelled.
Result<void> dumpTable(const OpenedSnapshot& snapshot, const DumpRequest& request, QIODevice& out,
                       const TaskContext& task);

}    // namespace vigie
