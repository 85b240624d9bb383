// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/row_sink.h"
#include "core/ingest/issue_log.h"
#include "core/ingest/record_reader.h"

#include <memory>
#include <span>

namespace vigie {

/// Hands the records of one source to a sink on a second thread, in batches, so that reading and storing overlap.
///
/// The algorithm is parallel, not the core: the thread is joined by finish() or the destructor, and the sink is touched
/// by no other meanwhile. The queue is bounded: append() waits when the sink is slower, so memory does not grow with
/// the source. Cells are copied; the caller's texts may go after append() returns.
class SinkThread
{
public:
    /// What became of the records handed over.
    struct Outcome
    {
        qint64 stored = 0;
        qint64 skipped = 0;
        IssueLog duplicates;    ///< DuplicateIdentical and DuplicateReplaced, in the order of the records
    };

    SinkThread(RowSink& sink, size_t columns);
    /// Without finish(): what the sink has not yet been given is dropped. Waits for the one record it is at.
    ~SinkThread();
    SinkThread(const SinkThread&) = delete;
    SinkThread& operator=(const SinkThread&) = delete;

    /// @p cells: as many as there are columns. Error: that of the sink for an earlier record; nothing more is stored
    /// then.
    Result<void> append(std::span<const Cell> cells, RecordPlace place);
    /// Waits until everything is stored. Only once, and nothing may be appended afterwards.
    Result<Outcome> finish();

private:
    struct Worker;
    std::unique_ptr<Worker> m_worker;
};

}    // namespace vigie
