// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/preview.h"

#include <QTest>

using namespace vigie;

namespace {

SourceEntry sourceOf(const QByteArray& bytes)
{
    SourceEntry source;
    source.file = QStringLiteral("memory.csv");
    source.bytes = bytes.size();
    source.open = [bytes]() -> Result<std::unique_ptr<ByteSource>> {
        return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(bytes));
    };
    return source;
}

QByteArray records(int count)
{
    QByteArray csv = "id;text\n";
    for (int i = 0; i < count; ++i)
        csv += QByteArray::number(100'000 + i) + ";word\n";
    return csv;
}

}    // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortSourcesAreCounted();
    void longSourcesAreEstimated();
    void blankLinesAreNoRecords();
    void longCellsAreCut();
    void emptyAndHeaderOnly();
    void countingCanBeStopped();
};

void TestPreview::shortSourcesAreCounted()
{
    const auto preview = previewRecords(sourceOf(records(25)), {}, 10, {});
    QVERIFY(preview.ok());
    QCOMPARE(preview->header, (QStringList{QStringLiteral("id"), QStringLiteral("text")}));
    QCOMPARE(preview->records.size(), size_t(10));
    QCOMPARE(preview->records[9].front(), QStringLiteral("100009"));
    QCOMPARE(preview->rows.value(), qint64(25));
    QVERIFY(preview->rowsAreExact);
}

void TestPreview::longSourcesAreEstimated()
{
    const SourceEntry source = sourceOf(records(50'000));
    const auto preview = previewRecords(source, {}, 10, {});
    QVERIFY(preview.ok());
    QVERIFY(!preview->rowsAreExact);
    QCOMPARE(preview->rows.value(), qint64(50'000));    // all records are of one length
    const auto counted = countRecords(source, {}, {});
    QVERIFY(counted.ok());
    QCOMPARE(*counted, qint64(50'000));
}

void TestPreview::blankLinesAreNoRecords()
{
    const SourceEntry source = sourceOf("id;text\n\n1;a\n\n2;b\n\n");
    const auto preview = previewRecords(source, {}, 10, {});
    QVERIFY(preview.ok());
    QCOMPARE(preview->rows.value(), qint64(2));
    const auto counted = countRecords(source, {}, {});
    QVERIFY(counted.ok());
    QCOMPARE(*counted, qint64(2));
}

void TestPreview::longCellsAreCut()
{
    const auto preview = previewRecords(sourceOf("id;text\n1;" + QByteArray("é").repeated(5000) + '\n'), {}, 10, {});
    QVERIFY(preview.ok());
    const QString cell = preview->records.front().value(1);
    QCOMPARE(cell.size(), RecordPreview::longestCell + 1);
    QVERIFY(cell.endsWith(QStringLiteral("é…")));
}

void TestPreview::emptyAndHeaderOnly()
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("id;text\n")}) {
        const auto preview = previewRecords(sourceOf(bytes), {}, 10, {});
        QVERIFY(preview.ok());
        QVERIFY(preview->records.empty());
        QCOMPARE(preview->rows.value(), qint64(0));
        const auto counted = countRecords(sourceOf(bytes), {}, {});
        QVERIFY(counted.ok());
        QCOMPARE(*counted, qint64(0));
    }
}

void TestPreview::countingCanBeStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const TaskContext task{stop.get_token(), {}};
    const auto counted = countRecords(sourceOf(records(10)), {}, task);
    QVERIFY(!counted.ok());
    QCOMPARE(counted.error().code, ErrorCode::Cancelled);
    const auto preview = previewRecords(sourceOf(records(10)), {}, 10, task);
    QVERIFY(!preview.ok());
    QCOMPARE(preview.error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(TestPreview)
#include "test_preview.moc"
