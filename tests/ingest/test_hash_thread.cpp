// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/hash_thread.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace vigie;

namespace {

constexpr size_t aBlock = HashThread::leastBlockBytes;

/// Gives the bytes in pieces: a full one, then one that is half full, as files and unpackers do.
void giveAll(HashThread& hash, QByteArrayView bytes)
{
    for (bool half = false; !bytes.isEmpty(); half = !half) {
        const std::span<char> piece = hash.piece();
        const size_t room = half ? std::max<size_t>(piece.size() / 2, 1) : piece.size();
        const size_t count = std::min(room, static_cast<size_t>(bytes.size()));
        std::copy_n(bytes.begin(), count, piece.begin());
        hash.give(count);
        bytes = bytes.sliced(static_cast<qsizetype>(count));
    }
}

QByteArray madeBytes(size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    quint32 state = 1;
    for (char& byte : bytes) {
        state = state * 1664525u + 1013904223u;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

}    // namespace

class TestHashThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesEverythingInItsOrder_data()
    {
        QTest::addColumn<size_t>("pieceBytes");
        QTest::newRow("a byte") << size_t{1};
        QTest::newRow("some bytes") << size_t{7};
        QTest::newRow("a divisor of the block") << size_t{1024};
        QTest::newRow("more than half a block") << aBlock / 2 + 1;
        QTest::newRow("a block") << aBlock;
        QTest::newRow("more than the least block") << aBlock + 3;
    }

    void hashesEverythingInItsOrder()
    {
        QFETCH(size_t, pieceBytes);
        // Up to more blocks than go round at once.
        for (size_t size : {size_t{0}, size_t{1}, aBlock - 1, aBlock, aBlock + 1, 5 * aBlock + 11}) {
            const QByteArray bytes = madeBytes(size);
            HashThread hash(pieceBytes);
            giveAll(hash, bytes);
            QCOMPARE(hash.hex(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
    }

    void roomIsAlwaysForAWholePiece()
    {
        HashThread hash(1000);
        for (int i = 0; i < 2000; ++i) {
            QCOMPARE(hash.piece().size(), size_t{1000});
            hash.give(i % 3 == 0 ? 1000 : 1);
        }
    }

    void endsWithoutBeingAsked()
    {
        HashThread hash(aBlock);
        giveAll(hash, madeBytes(3 * aBlock));
        // Its destructor joins the thread, whatever is still to be hashed.
    }
};

QTEST_GUILESS_MAIN(TestHashThread)
#include "test_hash_thread.moc"
