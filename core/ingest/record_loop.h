// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/ingest/import_report.h"
#include "core/ingest/issue_log.h"
#include "core/ingest/record_mapper.h"
#include "core/ingest/record_reader.h"

namespace vigie {

/// How far the reading of all sources has come when one of them is read.
struct ReadingProgress
{
    qint64 bytesBefore = 0;    ///< of the sources already read
    qint64 bytesTotal = 0;     ///< of all sources; 0 = unknown
};

/// Brings the records that are left in @p reader through the mapper into the sink, and counts what became of each
/// (report.read = stored + rejected + skipped). Errors: those of the reader and of the sink, InputUnusable (a record
/// beyond the limits), Cancelled.
Result<void> importRecords(RecordReader& reader, RecordMapper& mapper, RowSink& sink, IssueLog& log,
                           SourceReport& report, const TaskContext& task, const ReadingProgress& progress);

}    // namespace vigie
