// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/ingest/reading.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace vigie {

/// The beginning of a source as it would be read: for a look before the import.
struct RecordPreview
{
    /// Longer cells are cut, with an ellipsis.
    static constexpr qsizetype longestCell = 200;

    QStringList header;
    std::vector<QStringList> records;
    std::optional<qint64> rows;    ///< records after the header; empty when nothing is known
    bool rowsAreExact = false;     ///< false: estimated from the bytes of the first records
};

/// Reads the header and the first @p count records, and estimates from the first thousand how many there are.
Result<RecordPreview> previewRecords(const SourceEntry& source, const Reading& reading, int count,
                                     const TaskContext& task);

/// Counts the records after the header, as an import counts those that it reads.
Result<qint64> countRecords(const SourceEntry& source, const Reading& reading, const TaskContext& task);

}    // namespace vigie
