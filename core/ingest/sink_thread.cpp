// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sink_thread.h"

#include "core/ingest/record_batch.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace vigie {

/// A ring of batches between the reader, which fills them, and the thread, which empties them in the same order.
struct SinkThread::Worker
{
    static constexpr size_t batchCount = 4;

    Worker(RowSink& to, size_t columns)
        : sink(to), batches{RecordBatch(columns), RecordBatch(columns), RecordBatch(columns), RecordBatch(columns)},
          thread([this] { run(); })
    {
    }

    ~Worker()
    {
        dropped = true;
        close();
    }

    // --- the reader's side
    RecordBatch& filling() { return batches[given % batchCount]; }
    /// Gives the batch being filled away and waits for a free one.
    void give()
    {
        std::unique_lock lock(mutex);
        ++given;
        changed.notify_all();
        changed.wait(lock, [this] { return given - taken < batchCount || failure; });
    }
    std::optional<Error> failed()
    {
        const std::lock_guard lock(mutex);
        return failure;
    }
    void close()
    {
        {
            const std::lock_guard lock(mutex);
            closed = true;
        }
        changed.notify_all();
        if (thread.joinable())
            thread.join();
    }

    // --- the thread
    void run()
    {
        for (size_t next = 0;; ++next) {
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return given > next || closed; });
                if (given <= next)
                    return;
            }
            RecordBatch& batch = batches[next % batchCount];
            auto problem = store(batch);
            batch.clear();
            {
                const std::lock_guard lock(mutex);
                failure = std::move(problem);
                taken = next + 1;
                if (failure || dropped) {
                    changed.notify_all();
                    return;
                }
            }
            changed.notify_all();
        }
    }
    std::optional<Error> store(RecordBatch& batch)
    {
        for (size_t i = 0; i < batch.size() && !dropped; ++i) {
            const auto stored = sink.append(batch.cells(i));
            if (!stored)
                return stored.error();
            count(*stored, batch.place(i));
        }
        return std::nullopt;
    }
    void count(RowSink::Outcome became, RecordPlace place)
    {
        if (became == RowSink::Outcome::Stored) {
            ++outcome.stored;
            return;
        }
        // Where it took another's place, that one is not stored any more: in both cases there is one record less.
        ++outcome.skipped;
        outcome.duplicates.atRecord(place.line, place.byte);
        outcome.duplicates.note(became == RowSink::Outcome::DuplicateIdentical ? Rule::DuplicateIdentical
                                                                               : Rule::DuplicateReplaced,
                                {}, {});
    }

    RowSink& sink;
    Outcome outcome;    ///< the thread's until it is joined
    std::array<RecordBatch, batchCount> batches;
    std::atomic<bool> dropped = false;

    std::mutex mutex;    ///< guards what follows
    std::condition_variable changed;
    size_t given = 0;    ///< batches
    size_t taken = 0;
    bool closed = false;
    std::optional<Error> failure;

    std::thread thread;    ///< last: it uses all of the above
};

SinkThread::SinkThread(RowSink& sink, size_t columns) : m_worker(std::make_unique<Worker>(sink, columns)) {}

SinkThread::~SinkThread() = default;

Result<void> SinkThread::append(std::span<const Cell> cells, RecordPlace place)
{
    if (m_worker->filling().add(cells, place))
        return {};
    m_worker->give();
    if (const auto failure = m_worker->failed())
        return *failure;
    m_worker->filling().add(cells, place);
    return {};
}

Result<SinkThread::Outcome> SinkThread::finish()
{
    if (!m_worker->filling().empty() && !m_worker->failed())
        m_worker->give();
    m_worker->close();
    if (const auto failure = m_worker->failed())
        return *failure;
    return std::move(m_worker->outcome);
}

}    // namespace vigie
