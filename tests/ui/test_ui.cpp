// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "core/domain/vocabulary.h"
#include "ui/control/job_runner.h"
#include "ui/control/snapshot_controller.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QXmlStreamReader>

#include <atomic>

using namespace vigie;

namespace {

/// Works until it is stopped, as a well-behaved job does.
Result<int> untilStopped(const TaskContext& task)
{
    while (!task.cancelled())
        QThread::msleep(1);
    return Error{ErrorCode::Cancelled, {}, {}, {}, {}};
}

MarkTarget target(const char* field, std::vector<std::string> values)
{
    return {field, std::move(values)};
}

}    // namespace

/// The controllers without a window, and the language files.
class TestUi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsArriveOnOurThread();
    void aCancelledJobSaysNothingMore();
    void onlyTheLatestJobCounts();
    void progressIsThrottled();
    void destructionWaitsForTheJob();
    void filterIsUndone();
    void marksToggle();
    void languageFilesAreComplete_data();
    void languageFilesAreComplete();
    void frenchIsSpoken();
};

void TestUi::resultsArriveOnOurThread()
{
    JobRunner jobs;
    QThread* worker = nullptr;
    int received = 0;
    jobs.start<int>(
        [&worker](const TaskContext&) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        [&received](Result<int> result) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            received = *result;
        });
    QVERIFY(jobs.running());
    QTRY_COMPARE(received, 42);
    QVERIFY(worker != qApp->thread());
    QVERIFY(!jobs.running());
}

void TestUi::aCancelledJobSaysNothingMore()
{
    JobRunner jobs;
    std::atomic_bool ended = false;
    bool delivered = false;
    jobs.start<int>(
        [&ended](const TaskContext& task) {
            auto result = untilStopped(task);
            ended = true;
            return result;
        },
        [&delivered](Result<int>) { delivered = true; });
    QElapsedTimer clock;
    clock.start();
    jobs.cancel();
    QVERIFY(!jobs.running());
    QVERIFY(clock.elapsed() < 200);
    QTRY_VERIFY(ended);
    QTest::qWait(20);
    QVERIFY(!delivered);
}

void TestUi::onlyTheLatestJobCounts()
{
    JobRunner jobs;
    QStringList delivered;
    jobs.start<int>([](const TaskContext&) -> Result<int> { return 1; },
                    [&](Result<int>) { delivered += QStringLiteral("first"); });
    QTest::qSleep(30);    // the first is done; its result waits in our event loop
    jobs.start<int>([](const TaskContext&) -> Result<int> { return 2; },
                    [&](Result<int>) { delivered += QStringLiteral("second"); });
    QTRY_VERIFY(!jobs.running());
    QTest::qWait(20);
    QCOMPARE(delivered, QStringList{QStringLiteral("second")});
}

void TestUi::progressIsThrottled()
{
    JobRunner jobs;
    QSignalSpy steps(&jobs, &JobRunner::progressed);
    bool done = false;
    jobs.start<int>(
        [](const TaskContext& task) -> Result<int> {
            for (int i = 0; i < 10'000; ++i)
                task.report({QStringLiteral("reading"), i, 10'000, i});
            task.report({QStringLiteral("writing"), 0, 0, 0});
            return 0;
        },
        [&done](Result<int>) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(steps.count() >= 2);
    QVERIFY(steps.count() < 100);
    QCOMPARE(steps.first()[0].value<Progress>().phase, QStringLiteral("reading"));
    QCOMPARE(steps.last()[0].value<Progress>().phase, QStringLiteral("writing"));
}

void TestUi::destructionWaitsForTheJob()
{
    std::atomic_bool ended = false;
    {
        JobRunner jobs;
        jobs.start<int>(
            [&ended](const TaskContext& task) {
                auto result = untilStopped(task);
                ended = true;
                return result;
            },
            [](Result<int>) { QFAIL("nobody is there to hear it"); });
        QTest::qSleep(20);
    }
    QVERIFY(ended);
}

void TestUi::filterIsUndone()
{
    SnapshotController snapshots;
    QSignalSpy changes(&snapshots, &SnapshotController::selectionChanged);
    snapshots.toggle("sentiment", "Négatif");
    snapshots.toggle("department", "38");
    QCOMPARE(changes.count(), 2);
    const FilterState both = snapshots.filter();
    QCOMPARE(both.conditions().size(), size_t(2));

    snapshots.undoStack().undo();
    QVERIFY(!snapshots.filter().on("department"));
    snapshots.undoStack().undo();
    QVERIFY(snapshots.filter().empty());
    snapshots.undoStack().redo();
    snapshots.undoStack().redo();
    QCOMPARE(snapshots.filter(), both);
    QCOMPARE(changes.count(), 6);

    snapshots.setFilter(both);    // the same filter is no act
    QCOMPARE(changes.count(), 6);
}

void TestUi::marksToggle()
{
    SnapshotController snapshots;
    snapshots.toggle(target("month", {"2025-01"}));
    QCOMPARE(snapshots.filter().on("month")->any, std::vector<std::string>{"2025-01"});
    snapshots.toggle(target("month", {"2025-01"}));
    QVERIFY(snapshots.filter().empty());

    snapshots.toggle(target("typology", {"CAF", "CPAM"}));
    QCOMPARE(snapshots.filter().on("typology")->any.size(), size_t(2));
    snapshots.toggle(target("typology", {"CAF", "CPAM"}));
    QVERIFY(snapshots.filter().empty());

    snapshots.toggle(target("", {"x"}));
    QVERIFY(snapshots.filter().empty());
}

void TestUi::languageFilesAreComplete_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("French") << QStringLiteral("vigie_fr.ts");
    QTest::newRow("English plurals") << QStringLiteral("vigie_en.ts");
}

void TestUi::languageFilesAreComplete()
{
    QFETCH(QString, file);
    QFile ts(QStringLiteral(VIGIE_TEST_DIR "/../../translations/") + file);
    QVERIFY(ts.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&ts);
    QString source;
    int messages = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            const QString type = xml.attributes().value(QLatin1String("type")).toString();
            QVERIFY2(type.isEmpty(), qPrintable(source));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(source));
            ++messages;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(messages > 0);
}

void TestUi::frenchIsSpoken()
{
    speak(QStringLiteral("fr"), *qApp);
    QCOMPARE(sentimentTitle(Sentiment::Negative), QStringLiteral("négatif"));
    QCOMPARE(QLocale().toString(1204), QStringLiteral("1\u202F204"));
}

QTEST_MAIN(TestUi)
#include "test_ui.moc"
