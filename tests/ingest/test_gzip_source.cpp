// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gzip_source.h"

#include "made_archives.h"

#include <QTest>

#include <memory>

using namespace vigie;

namespace {

Result<QByteArray> unpacked(const QByteArray& packed, size_t bufferBytes = 1000, GzipSource::Limits limits = {})
{
    GzipSource source(std::make_unique<MemorySource>(packed), QStringLiteral("a.csv.gz"), limits);
    return readAll(source, bufferBytes);
}

/// Text that packs neither to nothing nor not at all.
QByteArray someText(int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += QByteArray::number(i * 7919 % 10007) + ";préfecture;" + QByteArray::number(i) + '\n';
    return text;
}

/// Delivers one byte at a time.
class DroppingSource : public ByteSource
{
public:
    explicit DroppingSource(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Result<qint64> read(std::span<char> buffer) override { return m_bytes.read(buffer.first(1)); }

private:
    MemorySource m_bytes;
};

}    // namespace

class TestGzipSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksWithAnyBuffer()
    {
        const QByteArray text = someText(5000);
        const QByteArray packed = makeGzip(text);
        QVERIFY(GzipSource::looksLikeGzip(packed));
        for (const size_t bufferBytes : {size_t(1), size_t(2), size_t(7), size_t(4096), size_t(1) << 20})
            QCOMPARE(unpacked(packed, bufferBytes).value(), text);
    }

    void unpacksWhatComesByteByByte()
    {
        const QByteArray packed = makeGzip("a;b\n") + makeGzip("c;d\n") + QByteArray(3, '\0');
        GzipSource source(std::make_unique<DroppingSource>(packed), QStringLiteral("a.gz"));
        QCOMPARE(readAll(source, 3).value(), QByteArray("a;b\nc;d\n"));
    }

    void membersFollowEachOther()
    {
        QCOMPARE(unpacked(makeGzip("a;b\n") + makeGzip({}) + makeGzip("1;2\n")).value(), QByteArray("a;b\n1;2\n"));
        QCOMPARE(unpacked(makeGzip({})).value(), QByteArray());
    }

    void paddingIsNoDataButGarbageIsRefused()
    {
        QCOMPARE(unpacked(makeGzip("a;b\n") + QByteArray(1000, '\0')).value(), QByteArray("a;b\n"));
        const auto garbage = unpacked(makeGzip("a;b\n") + "c;d\n");
        QVERIFY(!garbage.ok());
        QCOMPARE(garbage.error().code, ErrorCode::InputUnusable);
        QVERIFY(!unpacked(makeGzip("a;b\n") + QByteArray(10, '\0') + "c").ok());
        QVERIFY(!unpacked(makeGzip("a;b\n") + "\x1f").ok());
    }

    void everyCutIsFound()
    {
        const QByteArray packed = makeGzip(someText(20));
        for (qsizetype size = 0; size < packed.size(); ++size)
            QVERIFY2(!unpacked(packed.first(size)).ok(), QByteArray::number(size));
        QVERIFY(unpacked(packed).ok());
    }

    void wrongCheckSumOrLengthIsFound()
    {
        for (const qsizetype fromEnd : {qsizetype(8), qsizetype(4)}) {
            QByteArray packed = makeGzip(someText(20));
            packed[packed.size() - fromEnd] = static_cast<char>(packed[packed.size() - fromEnd] ^ 1);
            const auto read = unpacked(packed);
            QVERIFY(!read.ok());
            QVERIFY(read.error().why.contains(QStringLiteral("check sum")));
        }
    }

    void sizeIsCountedWhileUnpacking()
    {
        const QByteArray packed = makeGzip(QByteArray(1000, 'x'));
        const qint64 any = 1'000'000;
        QVERIFY(unpacked(packed, 10, {1001, any, any}).ok());
        QVERIFY(unpacked(packed, 10, {1000, any, any}).ok());
        QVERIFY(!unpacked(packed, 10, {999, any, any}).ok());
    }

    void bombIsRefusedByItsRatio()
    {
        const QByteArray packed = makeGzip(QByteArray(1 << 20, 'x'));       // about 1000 times smaller
        QVERIFY(unpacked(packed, 1000, {1LL << 30, 1 << 20, 200}).ok());    // small enough not to matter
        const auto bomb = unpacked(packed, 1000, {1LL << 30, (1 << 20) - 1, 200});
        QVERIFY(!bomb.ok());
        QVERIFY(bomb.error().why.contains(QStringLiteral("200")));
        QVERIFY(unpacked(packed, 1000, {1LL << 30, 0, 2000}).ok());
    }
};

QTEST_GUILESS_MAIN(TestGzipSource)
#include "test_gzip_source.moc"
