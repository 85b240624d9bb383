// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/record_batch.h"
#include "core/ingest/sink_thread.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <set>
#include <string>
#include <thread>

using namespace vigie;

namespace {

/// Keeps the first cell of each record; tells records that it has already seen.
class Listener : public RowSink
{
public:
    Result<void> beginTable(const TableSchema&) override { return {}; }
    Result<Outcome> append(std::span<const Cell> cells) override
    {
        while (held)
            std::this_thread::yield();
        if (static_cast<int>(heard.size()) == failAt)
            return Error{ErrorCode::OutputFailed, QStringLiteral("the disk is full"), {}, {}, {}};
        for (const Cell& cell : cells)
            filled += cell.missing() ? 0 : 1;
        heard.emplace_back(cells.front().text);
        ++calls;
        if (heard.back().starts_with("replaced"))
            return Outcome::DuplicateReplaced;
        return known.insert(heard.back()).second ? Outcome::Stored : Outcome::DuplicateIdentical;
    }

    std::vector<std::string> heard;
    std::set<std::string> known;
    qint64 filled = 0;
    int failAt = -1;
    std::atomic<bool> held = false;
    std::atomic<int> calls = 0;
};

/// Appends a record whose text goes as soon as it is handed over.
Result<void> give(SinkThread& sink, const std::string& text, qint64 line, size_t columns = 2)
{
    std::string passing = text;
    std::vector<Cell> cells(columns);
    cells.front() = Cell::ofText(passing);
    cells.back() = Cell::ofNumber(static_cast<double>(line));
    const auto given = sink.append(cells, {line, line * 10});
    passing.assign(passing.size(), '?');
    return given;
}

std::string name(int i)
{
    return "record " + std::string(static_cast<size_t>(i % 7), 'x') + std::to_string(i);
}

}    // namespace

class TestSinkThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchKeepsRecordsAsTheyWere();
    void batchRefusesWhenFull();
    void batchTakesOneRecordOfAnySize();
    void everyRecordInOrder_data();
    void everyRecordInOrder();
    void nothingAtAll();
    void duplicatesAreNotedAtTheirPlace();
    void errorOfTheSinkIsReportedAndEndsIt();
    void errorInTheLastBatch();
    void queueIsBounded();
    void goesEarlyWithoutWaitingForTheRest();
};

void TestSinkThread::batchKeepsRecordsAsTheyWere()
{
    RecordBatch batch(4);
    {
        const std::string gone = "Grenoble";
        QVERIFY(batch.add(std::array{Cell{}, Cell::ofText(gone), Cell::ofNumber(2.5), Cell{}}, {3, 40}));
        QVERIFY(batch.add(std::array{Cell::ofDate(secondsPerDay), Cell{}, Cell{}, Cell::ofText("")}, {4, 90}));
    }
    QCOMPARE(batch.size(), size_t(2));
    QCOMPARE(batch.place(1).line, 4);
    QCOMPARE(batch.place(1).byte, 90);
    const auto second = batch.cells(1);
    QVERIFY(second[0].type == Cell::Type::Date && second[0].date == secondsPerDay);
    QVERIFY(second[1].missing() && second[2].missing() && second[3].missing());
    const auto first = batch.cells(0);
    QVERIFY(first[0].missing() && first[3].missing());
    QCOMPARE(first[1].text, std::string_view("Grenoble"));
    QCOMPARE(first[2].number, 2.5);
    batch.clear();
    QVERIFY(batch.empty());
    QVERIFY(batch.add(std::array{Cell{}, Cell{}, Cell{}, Cell{}}, {}));
    for (const Cell& cell : batch.cells(0))
        QVERIFY(cell.missing());
}

void TestSinkThread::batchRefusesWhenFull()
{
    RecordBatch byNumber(1);
    for (size_t i = 0; i < RecordBatch::mostRecords; ++i)
        QVERIFY(byNumber.add(std::array{Cell{}}, {}));
    QVERIFY(!byNumber.add(std::array{Cell{}}, {}));
    QCOMPARE(byNumber.size(), RecordBatch::mostRecords);

    RecordBatch bySize(1);
    const std::string half(RecordBatch::mostTextBytes / 2, 'a');
    QVERIFY(bySize.add(std::array{Cell::ofText(half)}, {}));
    QVERIFY(bySize.add(std::array{Cell::ofText(half)}, {}));
    QVERIFY(!bySize.add(std::array{Cell::ofText("a")}, {}));
    bySize.clear();
    QVERIFY(bySize.add(std::array{Cell::ofText("b")}, {}));
    QCOMPARE(bySize.cells(0)[0].text, std::string_view("b"));
}

void TestSinkThread::batchTakesOneRecordOfAnySize()
{
    RecordBatch batch(1);
    const std::string huge(3 * RecordBatch::mostTextBytes, 'h');
    QVERIFY(batch.add(std::array{Cell::ofText("small")}, {}));
    QVERIFY(!batch.add(std::array{Cell::ofText(huge)}, {}));
    QCOMPARE(batch.cells(0)[0].text, std::string_view("small"));
    batch.clear();
    QVERIFY(batch.add(std::array{Cell::ofText(huge)}, {}));
    QCOMPARE(batch.cells(0)[0].text, std::string_view(huge));
}

void TestSinkThread::everyRecordInOrder_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("columns");
    for (int records : {1, 255, 256, 257, 1024, 1025, 10'000}) {
        QTest::addRow("%d of 2", records) << records << 2;
        QTest::addRow("%d of 80", records) << records << 80;
    }
}

void TestSinkThread::everyRecordInOrder()
{
    QFETCH(int, records);
    QFETCH(int, columns);
    Listener listener;
    {
        SinkThread sink(listener, static_cast<size_t>(columns));
        for (int i = 0; i < records; ++i)
            QVERIFY(give(sink, name(i), i, static_cast<size_t>(columns)).ok());
        const auto outcome = sink.finish();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->stored, records);
        QCOMPARE(outcome->skipped, 0);
    }
    QCOMPARE(listener.heard.size(), static_cast<size_t>(records));
    for (int i = 0; i < records; ++i)
        QCOMPARE(listener.heard[static_cast<size_t>(i)], name(i));
    QCOMPARE(listener.filled, 2 * records);    // what was missing stayed so
}

void TestSinkThread::nothingAtAll()
{
    Listener listener;
    SinkThread sink(listener, 2);
    const auto outcome = sink.finish();
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->stored, 0);
    QCOMPARE(listener.calls.load(), 0);
}

void TestSinkThread::duplicatesAreNotedAtTheirPlace()
{
    Listener listener;
    SinkThread sink(listener, 2);
    for (int i = 0; i < 2000; ++i)
        QVERIFY(give(sink, i == 700 ? "replaced" : name(i == 1500 || i == 1999 ? 3 : i), i + 2).ok());
    auto outcome = sink.finish();
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->stored, 1997);
    QCOMPARE(outcome->skipped, 3);

    IssueLog log;
    log.atRecord(8, 80);
    log.note(Rule::MissingKey, {}, {});
    log.note(Rule::DuplicateIdentical, {}, {});    // as if an earlier stretch had had one
    log.add(std::move(outcome->duplicates));
    SourceReport report;
    log.moveTo(report);
    QCOMPARE(report.rules.size(), size_t(3));
    for (const auto& entry : report.rules) {
        std::vector<qint64> lines;
        for (const Issue& issue : entry.samples)
            lines.push_back(issue.line);
        if (entry.rule == Rule::DuplicateIdentical) {
            QCOMPARE(entry.count, 3);
            QCOMPARE(lines, (std::vector<qint64>{8, 1502, 2001}));
            QCOMPARE(entry.samples.back().byte, 20010);
        } else if (entry.rule == Rule::DuplicateReplaced) {
            QCOMPARE(lines, std::vector<qint64>{702});
        } else {
            QVERIFY(entry.rule == Rule::MissingKey);
        }
    }
}

void TestSinkThread::errorOfTheSinkIsReportedAndEndsIt()
{
    Listener listener;
    listener.failAt = 1000;
    SinkThread sink(listener, 2);
    int given = 0;
    Result<void> outcome;
    while (given < 100'000 && (outcome = give(sink, name(given), given)).ok())
        ++given;
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.error().code == ErrorCode::OutputFailed);
    QCOMPARE(outcome.error().what, QStringLiteral("the disk is full"));
    QCOMPARE(listener.calls.load(), 1000);    // nothing after the failure
    QVERIFY(!sink.finish().ok());
}

void TestSinkThread::errorInTheLastBatch()
{
    Listener listener;
    listener.failAt = 2;
    SinkThread sink(listener, 2);
    for (int i = 0; i < 5; ++i)
        QVERIFY(give(sink, name(i), i).ok());    // still in the batch being filled
    const auto outcome = sink.finish();
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().what, QStringLiteral("the disk is full"));
    QCOMPARE(listener.calls.load(), 2);
}

void TestSinkThread::queueIsBounded()
{
    Listener listener;
    listener.held = true;
    SinkThread sink(listener, 2);
    std::atomic<int> given = 0;
    std::thread reader([&] {
        for (int i = 0; i < 100'000; ++i) {
            if (!give(sink, name(i), i).ok())
                return;
            ++given;
        }
    });
    for (int before = -1; before != given;) {    // until the reader has been stopped
        before = given;
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
    const int ahead = given;
    listener.held = false;
    reader.join();
    QVERIFY(sink.finish().ok());
    QVERIFY2(ahead <= 8 * static_cast<int>(RecordBatch::mostRecords), qPrintable(QString::number(ahead)));
    QCOMPARE(listener.calls.load(), 100'000);
}

void TestSinkThread::goesEarlyWithoutWaitingForTheRest()
{
    Listener listener;
    listener.held = true;
    std::thread release;
    {
        SinkThread sink(listener, 2);
        for (int i = 0; i < 700; ++i)
            QVERIFY(give(sink, name(i), i).ok());
        // The sink goes on only after the destructor has begun to wait for it.
        release = std::thread([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            listener.held = false;
        });
    }
    release.join();
    QVERIFY(listener.calls.load() <= 1);    // the record it was at
}

QTEST_GUILESS_MAIN(TestSinkThread)
#include "test_sink_thread.moc"
