// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <span>

namespace vigie {

/// SHA-256 of pieces on a second thread, so that the caller may look at a piece while it is hashed: both take as long.
///
/// The algorithm is parallel, not the core: the thread is joined by hex() or the destructor. Pieces are gathered in
/// blocks before they are handed over, because a hand-over costs more than hashing some bytes, and the thread starts
/// with the first of them: what fits into one block needs none. A few blocks go round; whoever fills them waits when
/// hashing is slower.
class HashThread
{
public:
    /// A block holds at least one piece and at least so many bytes.
    static constexpr size_t leastBlockBytes = 256 << 10;

    /// @p pieceBytes: at most so many at once.
    explicit HashThread(size_t pieceBytes);
    /// Without hex(): what has not been hashed yet is dropped.
    ~HashThread();
    HashThread(const HashThread&) = delete;
    HashThread& operator=(const HashThread&) = delete;

    /// Room for one piece. Waits until some is free.
    std::span<char> piece();
    /// Hashes the first @p bytes of the piece() just filled. They may be read, not written, until the next piece().
    void give(size_t bytes);
    /// The hash of everything given, in hexadecimal. Only once, and nothing may be given afterwards.
    QByteArray hex();

private:
    struct Worker;
    std::unique_ptr<Worker> m_worker;
};

}    // namespace vigie
