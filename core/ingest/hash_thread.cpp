// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/hash_thread.h"

#include "core/base/sha256.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <string_view>
#include <thread>

namespace vigie {

/// A ring of blocks between who fills them and the thread, which hashes them in the same order.
struct HashThread::Worker
{
    static constexpr size_t blockCount = 3;

    struct Block
    {
        std::unique_ptr<char[]> bytes;    ///< made when it is first filled: most sources need one
        size_t filled = 0;
    };

    explicit Worker(size_t bytesOfPiece)
        : pieceBytes(bytesOfPiece), blockBytes(std::max(bytesOfPiece, HashThread::leastBlockBytes))
    {
    }
    ~Worker()
    {
        {
            const std::lock_guard lock(mutex);
            dropped = true;
        }
        close();
    }

    // --- the caller's side
    std::span<char> piece()
    {
        if (!filling)
            filling = &freeBlock();
        return {filling->bytes.get() + filling->filled, pieceBytes};
    }
    void give(size_t bytes)
    {
        filling->filled += bytes;
        if (blockBytes - filling->filled < pieceBytes)
            handOver();
    }
    QByteArray hex()
    {
        close();
        if (filling)
            add(*filling);
        return hash.hex();
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

    Block& freeBlock()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return given - taken < blockCount; });
        Block& block = blocks[given % blockCount];
        if (!block.bytes)
            block.bytes = std::make_unique_for_overwrite<char[]>(blockBytes);
        block.filled = 0;
        return block;
    }
    void handOver()
    {
        if (!thread.joinable())
            thread = std::thread([this] { run(); });
        {
            const std::lock_guard lock(mutex);
            ++given;
        }
        filling = nullptr;
        changed.notify_all();
    }

    // --- the thread
    void run()
    {
        for (size_t next = 0;; ++next) {
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return given > next || closed; });
                if (given <= next || dropped)
                    return;
            }
            add(blocks[next % blockCount]);
            {
                const std::lock_guard lock(mutex);
                taken = next + 1;
            }
            changed.notify_all();
        }
    }

    /// The thread's; the caller's once it is joined.
    void add(const Block& block) { hash.add({block.bytes.get(), block.filled}); }

    const size_t pieceBytes;
    const size_t blockBytes;
    Block* filling = nullptr;    ///< the caller's, not yet handed over

    Sha256 hash;
    std::array<Block, blockCount> blocks;

    std::mutex mutex;    ///< guards what follows
    std::condition_variable changed;
    size_t given = 0;    ///< blocks
    size_t taken = 0;
    bool closed = false;
    bool dropped = false;

    std::thread thread;
};

HashThread::HashThread(size_t pieceBytes) : m_worker(std::make_unique<Worker>(pieceBytes)) {}

HashThread::~HashThread() = default;

std::span<char> HashThread::piece()
{
    return m_worker->piece();
}

void HashThread::give(size_t bytes)
{
    m_worker->give(bytes);
}

QByteArray HashThread::hex()
{
    return m_worker->hex();
}

}    // namespace vigie
