// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/csv_reader.h"
#include "core/ingest/date_columns.h"
#include "core/ingest/day_month_swap.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace vigie;

namespace {

using Conclusion = DayMonthTest::Evidence::Conclusion;

LocalSeconds day(int year, int month, int dayOfMonth)
{
    return fromCivil({year, month, dayOfMonth});
}

/// Two years of dates, one a day, identifiers growing; @p shown turns each true date into what the file says.
template <typename Shown>
DayMonthTest::Evidence dailyDates(Shown&& shown, qint64 step = 10, LocalSeconds dataDate = noDate)
{
    DayMonthTest test;
    for (int i = 0; i < 730; ++i)
        test.add(300'000 + step * i, shown(day(2022, 1, 1) + i * secondsPerDay));
    return test.conclude(dataDate);
}

}    // namespace

class TestDayMonthSwap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void swaps()
    {
        QCOMPARE(withDayAndMonthSwapped(day(2021, 12, 8)), day(2021, 8, 12));
        QCOMPARE(withDayAndMonthSwapped(day(2021, 12, 13)), day(2021, 12, 13));
        QCOMPARE(withDayAndMonthSwapped(day(2021, 5, 5)), day(2021, 5, 5));
        QCOMPARE(withDayAndMonthSwapped(day(2022, 10, 6) + 15 * 3600 + 420), day(2022, 6, 10) + 15 * 3600 + 420);
        QCOMPARE(withDayAndMonthSwapped(withDayAndMonthSwapped(day(2022, 1, 12))), day(2022, 1, 12));
        QCOMPARE(withDayAndMonthSwapped(noDate), noDate);
    }

    void rightDatesAreRight()
    {
        const auto evidence = dailyDates([](LocalSeconds date) { return date; });
        QCOMPARE(evidence.dates, 730);
        QCOMPARE(evidence.exchangeable, 2 * 132);
        QCOMPARE(evidence.unambiguous, 730 - 2 * 144);
        QVERIFY(evidence.fitShown > 250);
        QVERIFY2(evidence.conclusion == Conclusion::Right, qPrintable(evidence.sentence()));
    }

    void swappedDatesAreFound()
    {
        const auto evidence = dailyDates(withDayAndMonthSwapped);
        QVERIFY2(evidence.conclusion == Conclusion::Swapped, qPrintable(evidence.sentence()));
        QVERIFY(evidence.fitSwapped > 250);
        QCOMPARE(evidence.newestSwapped, day(2023, 12, 31));
    }

    void identifiersMayRunBackwards()
    {
        QVERIFY(dailyDates(withDayAndMonthSwapped, -10).conclusion == Conclusion::Swapped);
        QVERIFY(dailyDates([](LocalSeconds date) { return date; }, -10).conclusion == Conclusion::Right);
    }

    void datesWithoutOrderAreUndecided()
    {
        // A date that has nothing to do with the identifier: every day of two years, shuffled by a fixed step.
        DayMonthTest test;
        for (int i = 0; i < 730; ++i)
            test.add(i, day(2022, 1, 1) + (i * 371 % 730) * secondsPerDay);
        const auto evidence = test.conclude(noDate);
        QVERIFY2(evidence.conclusion == Conclusion::Undecided, qPrintable(evidence.sentence()));
        QVERIFY(evidence.decidable > 200);
    }

    void tooFewToTell()
    {
        DayMonthTest test;
        for (int i = 0; i < 19; ++i) {
            test.add(2 * i, day(2022, 6, 20));
            test.add(2 * i + 1, day(2022, 10, 6));    // 10 June, exchanged
        }
        QCOMPARE(test.conclude(noDate).fitSwapped, 19);
        QVERIFY(test.conclude(noDate).conclusion == Conclusion::Undecided);
        test.add(2 * 19, day(2022, 6, 20));
        test.add(2 * 19 + 1, day(2022, 10, 6));
        QVERIFY(test.conclude(noDate).conclusion == Conclusion::Swapped);
    }

    void recordsWithoutNumberAreCountedOnly()
    {
        DayMonthTest test;
        for (int i = 0; i < 100; ++i)
            test.add(std::nullopt, day(2022, 10, 6));
        const auto evidence = test.conclude(noDate);
        QCOMPARE(evidence.dates, 100);
        QCOMPARE(evidence.exchangeable, 100);
        QCOMPARE(evidence.decidable, 0);
        QVERIFY(evidence.sentence().contains(QStringLiteral("none of 100 dates")));
    }

    void datesAfterTheData()
    {
        const auto evidence = dailyDates(withDayAndMonthSwapped, 10, day(2023, 9, 10));
        QVERIFY(evidence.afterDataDate > 0);
        QVERIFY(evidence.sentence().contains(QStringLiteral("later than the date of the data")));
    }

    void recordNumbers()
    {
        QCOMPARE(recordNumber(" 2904756 "), std::optional<qint64>(2904756));
        QCOMPARE(recordNumber("2904756.0"), std::optional<qint64>(2904756));
        QCOMPARE(recordNumber("STR-906"), std::nullopt);
        QCOMPARE(recordNumber(""), std::nullopt);
    }

    void realFile()
    {
        QFile file(QStringLiteral(VIGIE_SHARED_DATA "/experiences-1200-2023.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the real files are not beside this checkout");
        CsvReader reader(std::make_unique<MemorySource>(file.readAll()), {',', '"'});
        QVERIFY(reader.next().ok());
        IssueLog log;
        const Header header = readHeader(reader.fields());
        const HeaderMapping mapping = mapHeader(DatasetKind::Experiences, header, {true, header.keys.size()}, {}, log);
        const auto key = std::find(header.keys.begin(), header.keys.end(), "id_experience") - header.keys.begin();
        const auto published =
            std::find(header.keys.begin(), header.keys.end(), "date_de_publication") - header.keys.begin();
        DateColumns columns(mapping);
        DayMonthTest repaired;
        std::map<std::string, int> shownMonths, trueMonths;
        for (;;) {
            const auto status = reader.next();
            if (!status || *status != CsvReader::Status::Record)
                break;
            columns.addRecord(reader.fields());
            const LocalSeconds date = parseDate(reader.fields()[static_cast<size_t>(published)]).value();
            const LocalSeconds swapped = withDayAndMonthSwapped(date);
            repaired.add(recordNumber(reader.fields()[static_cast<size_t>(key)]), swapped);
            ++shownMonths[formatMonth(monthIndex(date))];
            ++trueMonths[formatMonth(monthIndex(swapped))];
        }
        ImportOptions asked;
        asked.repairDates = DateRepair::Auto;
        asked.dataDate = day(2023, 5, 26);
        const auto verdicts = columns.conclude(asked);
        QCOMPARE(verdicts.size(), size_t(1));    // the two columns of actions are empty
        const DayMonthTest::Evidence& evidence = verdicts.front().evidence;
        QCOMPARE(evidence.dates, 1200);
        QCOMPARE(evidence.unambiguous, 685);
        QCOMPARE(evidence.decidable, 477);
        QCOMPARE(evidence.fitSwapped, 470);
        QCOMPARE(evidence.fitShown, 7);
        QCOMPARE(evidence.afterDataDate, 23);
        QCOMPARE(evidence.newestSwapped / secondsPerDay, day(2023, 5, 10) / secondsPerDay);
        QVERIFY(evidence.conclusion == Conclusion::Swapped);
        QVERIFY(verdicts.front().swap);
        QVERIFY(repaired.conclude(noDate).conclusion == Conclusion::Right);
        const std::vector<std::string> months = {"2021-12", "2022-01", "2022-02", "2022-03",
                                                 "2022-04", "2022-05", "2022-06"};
        std::vector<int> shown, meant;
        for (const std::string& month : months) {
            shown.push_back(shownMonths[month]);
            meant.push_back(trueMonths[month]);
        }
        QCOMPARE(shown, (std::vector<int>{151, 37, 16, 91, 33, 65, 37}));
        QCOMPARE(meant, (std::vector<int>{156, 191, 23, 13, 20, 61, 64}));
    }
};

QTEST_GUILESS_MAIN(TestDayMonthSwap)
#include "test_day_month_swap.moc"
