// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/hash_thread.h"

#include "core/base/sha256.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

namespace vigie {

/// A ring of blocks between who fills them and the thread, which hashes them in the same order.
struct HashThread::Worker
{
    static constexpr size_t blockCount = 3;

    struct Block
    {
        std::vector<char> bytes;
        size_t filled = 0;
    };

    explicit Worker(size_t blockBytes)
    {
        for (Block& block : blocks)
            block.bytes.resize(blockBytes);
        thread = std::thread([this] { run(); });
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
    Block& filling()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return given - taken < blockCount; });
        return blocks[given % blockCount];
    }
    void give(size_t bytes)
    {
        {
            const std::lock_guard lock(mutex);
            blocks[given % blockCount].filled = bytes;
            ++given;
        }
        changed.notify_all();
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
                if (given <= next || dropped)
                    return;
            }
            const Block& block = blocks[next % blockCount];
            hash.add({block.bytes.data(), block.filled});
            {
                const std::lock_guard lock(mutex);
                taken = next + 1;
            }
            changed.notify_all();
        }
    }

    Sha256 hash;    ///< the thread's until it is joined
    std::array<Block, blockCount> blocks;

    std::mutex mutex;    ///< guards what follows
    std::condition_variable changed;
    size_t given = 0;    ///< blocks
    size_t taken = 0;
    bool closed = false;
    bool dropped = false;

    std::thread thread;
};

HashThread::HashThread(size_t blockBytes) : m_worker(std::make_unique<Worker>(blockBytes)) {}

HashThread::~HashThread() = default;

std::span<char> HashThread::block()
{
    return m_worker->filling().bytes;
}

void HashThread::give(size_t bytes)
{
    m_worker->give(bytes);
}

QByteArray HashThread::hex()
{
    m_worker->close();
    return m_worker->hash.hex();
}

}    // namespace vigie
