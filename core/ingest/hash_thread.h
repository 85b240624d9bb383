// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <span>

namespace vigie {

/// SHA-256 of blocks on a second thread, so that the caller may look at a block while it is hashed: both take as long.
///
/// The algorithm is parallel, not the core: the thread is joined by hex() or the destructor. A few blocks go round;
/// whoever fills them waits when hashing is slower.
class HashThread
{
public:
    explicit HashThread(size_t blockBytes);
    /// Without hex(): what has not been hashed yet is dropped.
    ~HashThread();
    HashThread(const HashThread&) = delete;
    HashThread& operator=(const HashThread&) = delete;

    /// A block to fill. Waits until one is free.
    std::span<char> block();
    /// Hashes the first @p bytes of the block() just filled. They may be read, not written, until the next block().
    void give(size_t bytes);
    /// The hash of everything given, in hexadecimal. Only once, and nothing may be given afterwards.
    QByteArray hex();

private:
    struct Worker;
    std::unique_ptr<Worker> m_worker;
};

}    // namespace vigie
