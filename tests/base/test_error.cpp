// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/base/task_context.h"

#include <QTest>

#include <memory>

using namespace vigie;

namespace {

const Error unreadable{ErrorCode::InputUnusable, QStringLiteral("The file could not be opened"),
                       QStringLiteral("a.csv, line 3"), QStringLiteral("it is empty"),
                       QStringLiteral("Download it again.")};

Result<int> half(int number)
{
    if (number % 2 != 0)
        return unreadable;
    return number / 2;
}

}    // namespace

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_data();
    void messages();
    void aStopIsToldWithItsHint();
    void exitCodesAreThoseOfTheCommandLine();
    void resultHoldsAValueOrAnError();
    void resultOfNothing();
    void resultMovesItsValueOut();
    void taskReportsAndStops();
};

void TestError::messages_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("message");
    const QString none;
    QTest::newRow("what alone") << none << none << none << QStringLiteral("It failed.");
    QTest::newRow("where") << QStringLiteral("a.csv") << none << none << QStringLiteral("It failed (a.csv).");
    QTest::newRow("why") << none << QStringLiteral("disk full") << none << QStringLiteral("It failed: disk full.");
    QTest::newRow("why is a sentence") << none << QStringLiteral("Disk full.") << none
                                       << QStringLiteral("It failed: Disk full.");
    QTest::newRow("all") << QStringLiteral("a.csv") << QStringLiteral("disk full") << QStringLiteral("Free some space.")
                         << QStringLiteral("It failed (a.csv): disk full. Free some space.");
    QTest::newRow("hint that asks") << none << none << QStringLiteral("Is it a copy?")
                                    << QStringLiteral("It failed. Is it a copy?");
}

void TestError::messages()
{
    QFETCH(QString, where);
    QFETCH(QString, why);
    QFETCH(QString, hint);
    QFETCH(QString, message);
    const Error error{ErrorCode::InputUnusable, QStringLiteral("It failed"), where, why, hint};
    QCOMPARE(error.message(), message);
}

void TestError::aStopIsToldWithItsHint()
{
    const Error error = cancelledError(QStringLiteral("The import was cancelled"), QStringLiteral("Nothing was kept."));
    QVERIFY(error.code == ErrorCode::Cancelled);
    QCOMPARE(error.message(), QStringLiteral("The import was cancelled. Nothing was kept."));
    QCOMPARE(cancelledError(QStringLiteral("Cancelled")).message(), QStringLiteral("Cancelled."));
}

void TestError::exitCodesAreThoseOfTheCommandLine()
{
    QCOMPARE(static_cast<int>(ErrorCode::WrongUsage), 2);
    QCOMPARE(static_cast<int>(ErrorCode::InputUnusable), 3);
    QCOMPARE(static_cast<int>(ErrorCode::OutputFailed), 4);
    QCOMPARE(static_cast<int>(ErrorCode::Cancelled), 5);
    QCOMPARE(static_cast<int>(ErrorCode::CheckFailed), 6);
}

void TestError::resultHoldsAValueOrAnError()
{
    const Result<int> good = half(8);
    QVERIFY(good.ok());
    QCOMPARE(*good, 4);
    const Result<int> bad = half(7);
    QVERIFY(!bad);
    QCOMPARE(bad.error().where, unreadable.where);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(bad.value()));
}

void TestError::resultOfNothing()
{
    QVERIFY(Result<void>().ok());
    const Result<void> bad = unreadable;
    QVERIFY(!bad.ok());
    QCOMPARE(bad.error().message(),
             QStringLiteral("The file could not be opened (a.csv, line 3): it is empty. Download it again."));
}

void TestError::resultMovesItsValueOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 3);
}

void TestError::taskReportsAndStops()
{
    std::stop_source source;
    qint64 seen = 0;
    const TaskContext task{source.get_token(), [&](const Progress& step) { seen = step.done; }};
    QVERIFY(!task.cancelled());
    task.report({QStringLiteral("Reading"), 42, 100, 7});
    QCOMPARE(seen, 42);
    source.request_stop();
    QVERIFY(task.cancelled());

    const TaskContext silent;
    silent.report({QStringLiteral("Reading"), 1, 2, 3});
    QVERIFY(!silent.cancelled());
}

QTEST_GUILESS_MAIN(TestError)
#include "test_error.moc"
