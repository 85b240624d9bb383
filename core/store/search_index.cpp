// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/store/durable_file.h"
#include "core/store/search_cache.h"
#include "core/store/search_shard.h"
#include "core/store/search_texts.h"

#include <QCoreApplication>
#include <QLockFile>

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace vigie {

namespace {

constexpr std::chrono::milliseconds reportPause{50};

ShardIdentity shardOf(const SearchableRows& rows, size_t shard)
{
    const size_t total = rows.rowIds.size();
    const size_t first = total * shard / searchShardCount;
    const size_t end = total * (shard + 1) / searchShardCount;
    return {rows.contentHash, static_cast<Row>(first), static_cast<Row>(end - first), static_cast<Row>(total)};
}

/// The shards of one index on their threads. All of them end when one fails or the task is cancelled.
class ShardsInWork
{
public:
    ShardsInWork(QString snapshotPath, QString folder, const SearchableRows& rows)
        : m_snapshotPath(std::move(snapshotPath)), m_folder(std::move(folder)), m_rows(rows)
    {
    }

    Result<void> run(const TaskContext& task)
    {
        const std::stop_callback forward(task.stop, [this] { m_stop.request_stop(); });
        {
            std::vector<std::jthread> threads;
            m_running = searchShardCount;
            for (size_t shard = 0; shard < searchShardCount; ++shard)
                threads.emplace_back([this, shard] { work(shard); });
            reportUntilDone(task);
        }
        if (task.cancelled())
            return indexingCancelled();
        for (const Result<void>& result : m_results) {
            // The one that failed, not the one that was stopped for it.
            if (!result && result.error().code != ErrorCode::Cancelled)
                return result;
        }
        return {};
    }

private:
    void work(size_t shard)
    {
        m_results[shard] = write(shard);
        if (!m_results[shard])
            m_stop.request_stop();
        const std::lock_guard lock(m_mutex);
        --m_running;
        m_ended.notify_one();
    }

    Result<void> write(size_t shard)
    {
        const ShardIdentity identity = shardOf(m_rows, shard);
        const auto writer = SearchShardWriter::create(searchShardPartPath(m_folder, static_cast<int>(shard)), identity);
        if (!writer)
            return writer.error();
        const std::stop_callback interrupt(m_stop.get_token(), [&] { (*writer)->interrupt(); });
        auto written = identity.rows > 0 ? addRows(**writer, identity) : Result<void>();
        if (written)
            written = (*writer)->finish();
        // A stop shows as an interrupted statement, also when it was asked for because of the other shard.
        return !written && m_stop.stop_requested() ? Result<void>(indexingCancelled()) : written;
    }

    Result<void> addRows(SearchShardWriter& writer, const ShardIdentity& identity)
    {
        const auto reader = SearchTextReader::open(m_snapshotPath);
        if (!reader)
            return reader.error();
        const std::stop_token stop = m_stop.get_token();
        for (Row position = identity.first; position < identity.first + identity.rows; ++position) {
            if (stop.stop_requested())
                return indexingCancelled();
            const auto texts = (*reader)->read(m_rows.rowIds[position]);
            if (!texts)
                return texts.error();
            if (const auto added = writer.add(position, *texts); !added)
                return added;
            m_done.fetch_add(1, std::memory_order_relaxed);
        }
        return {};
    }

    /// Progress is told from the thread of the caller.
    void reportUntilDone(const TaskContext& task)
    {
        report(task);
        std::unique_lock lock(m_mutex);
        while (!m_ended.wait_for(lock, reportPause, [this] { return m_running == 0; })) {
            lock.unlock();
            report(task);
            lock.lock();
        }
        lock.unlock();
        report(task);
    }

    void report(const TaskContext& task) const
    {
        const qint64 done = m_done.load(std::memory_order_relaxed);
        task.report({QCoreApplication::translate("Store", "Indexing for the search"), done,
                     static_cast<qint64>(m_rows.rowIds.size()), done});
    }

    const QString m_snapshotPath;
    const QString m_folder;
    const SearchableRows& m_rows;
    std::stop_source m_stop;
    std::array<Result<void>, searchShardCount> m_results;
    std::atomic<Row> m_done = 0;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    int m_running = 0;
};

Result<void> publishShards(const QString& folder)
{
    for (int shard = 0; shard < searchShardCount; ++shard) {
        if (const auto published = publishFile(searchShardPartPath(folder, shard), searchShardPath(folder, shard));
            !published)
            return published;
    }
    return {};
}

}    // namespace

struct SearchIndex::Shards
{
    QString folder;
    std::vector<std::unique_ptr<SearchShardReader>> readers;

    static Result<std::unique_ptr<Shards>> open(const QString& contentHash)
    {
        auto shards = std::make_unique<Shards>();
        shards->folder = folderFor(contentHash);
        Row next = 0;
        for (int shard = 0; shard < searchShardCount; ++shard) {
            auto reader = SearchShardReader::open(searchShardPath(shards->folder, shard), contentHash);
            if (!reader)
                return reader.error();
            if ((*reader)->identity().first != next)
                return contradiction(shards->folder);
            next += (*reader)->identity().rows;
            shards->readers.push_back(std::move(*reader));
        }
        for (const auto& reader : shards->readers) {
            if (reader->identity().total != next)
                return contradiction(shards->folder);
        }
        return shards;
    }

    static Error contradiction(const QString& folder)
    {
        return {ErrorCode::InputUnusable, QCoreApplication::translate("Store", "The search index cannot be used"),
                folder, QCoreApplication::translate("Store", "its parts do not belong together"),
                QCoreApplication::translate("Store", "It is built again when the snapshot is opened again.")};
    }
};

SearchIndex::SearchIndex() = default;
SearchIndex::~SearchIndex() = default;

QString SearchIndex::folderFor(const QString& contentHash)
{
    return searchFolderOf(contentHash, searchIndexVersion);
}

bool SearchIndex::exists(const QString& contentHash)
{
    return Shards::open(contentHash).ok();
}

Result<void> SearchIndex::build(const QString& snapshotPath, const TaskContext& task)
{
    const auto rows = readSearchableRows(snapshotPath);
    if (!rows)
        return rows.error();
    const QString folder = folderFor(rows->contentHash);
    if (folder.isEmpty())
        return Error{ErrorCode::InputUnusable, QCoreApplication::translate("Store", "The snapshot is damaged"),
                     snapshotPath, QCoreApplication::translate("Store", "its content hash is none"),
                     QCoreApplication::translate("Store", "Import the published files again to make a new one.")};
    const auto lock = lockSearchFolder(folder, task);
    if (!lock)
        return lock.error();
    if (!exists(rows->contentHash)) {
        removeSearchParts(folder);
        auto built = ShardsInWork(snapshotPath, folder, *rows).run(task);
        if (built)
            built = publishShards(folder);
        if (!built) {
            removeSearchParts(folder);
            return built;
        }
    }
    noteSearchUse(folder);
    tidySearchCache(folder);
    return {};
}

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const QString& contentHash)
{
    auto shards = Shards::open(contentHash);
    if (!shards)
        return shards.error();
    noteSearchUse((*shards)->folder);
    std::unique_ptr<SearchIndex> index(new SearchIndex);
    index->m_shards = std::move(*shards);
    return index;
}

/// A damaged index is of no use to anybody any more.
Error SearchIndex::noted(const Error& error) const
{
    if (error.code == ErrorCode::InputUnusable)
        removeSearchShards(m_shards->folder);
    return error;
}

Result<std::vector<Row>> SearchIndex::match(std::string_view ftsExpression) const
{
    std::vector<Row> rows;
    for (const auto& reader : m_shards->readers) {
        if (const auto matched = reader->match(ftsExpression, rows); !matched)
            return noted(matched.error());
    }
    return rows;
}

Result<std::vector<Row>> SearchIndex::firstMatches(std::string_view ftsExpression, size_t count, bool newestFirst) const
{
    std::vector<Row> rows;
    const size_t shards = m_shards->readers.size();
    for (size_t i = 0; i < shards && rows.size() < count; ++i) {
        const auto& reader = m_shards->readers[newestFirst ? shards - 1 - i : i];
        if (const auto matched = reader->firstMatches(ftsExpression, count - rows.size(), newestFirst, rows); !matched)
            return noted(matched.error());
    }
    return rows;
}

}    // namespace vigie
