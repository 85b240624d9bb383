// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_trend.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace vigie;
using vigie::test::tableOf;

namespace {

Dataset withResults(std::string_view text)
{
    Dataset dataset;
    dataset.results = tableOf("results", text);
    deriveColumns(dataset);
    return dataset;
}

std::vector<IndicatorHistory> historiesOf(const Dataset& dataset, std::string_view indicator = "I1")
{
    std::vector<Row> rows(dataset.results.rowCount());
    std::iota(rows.begin(), rows.end(), Row(0));
    return indicatorHistories(dataset, indicator, rows);
}

IndicatorTrend trendIn(std::string_view text)
{
    const Dataset dataset = withResults(text);
    return indicatorTrend(historiesOf(dataset).front());
}

/// `+` compared, `-` not, in the order of time; a letter before it names the break before the point.
QString shapeOf(const IndicatorTrend& trend)
{
    QString shape;
    for (const TrendPoint& point : trend.points) {
        static constexpr std::array letters = {"", "u", "d", "f"};
        shape += QLatin1String(letters[static_cast<size_t>(point.breakBefore)]);
        shape += point.compared ? u'+' : u'-';
    }
    return shape;
}

/// Yearly values of one structure from 2019 on.
std::string yearly(std::string_view structure, std::initializer_list<const char*> values)
{
    std::string lines;
    int year = 2019;
    for (const char* value : values) {
        const std::string text = formatNumber(year++);
        lines += std::string(structure) + text + " | " + std::string(structure) + " | I1 | " + value + " | " + text +
                 "-01-01 | annuelle\n";
    }
    return lines;
}

const std::string yearlyHead = "code | structure_code | indicator_code | value:number | evaluation_started_on:date | "
                               "frequency\n";

ConfirmedPolarity confirmed(Polarity polarity)
{
    Dataset dataset;
    dataset.indicators = tableOf("indicators", "code | title\nI1 | Any\n");
    IndicatorDecisions decisions;
    decisions.set("I1", {.polarity = polarity});
    return IndicatorDictionary(dataset, decisions).find("I1")->confirmedPolarity();
}

}    // namespace

class TestIndicatorTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threePointsSayNothing()
    {
        const IndicatorTrend trend = trendIn(yearlyHead + yearly("s", {"60", "70", "80"}));
        QCOMPARE(trend.trend.direction, TrendDirection::TooShort);
        QCOMPARE(trendText(trend.trend), QStringLiteral("series too short (3 points)"));
        QVERIFY(!trend.slopePerStep);
        QCOMPARE(shapeOf(trend), QStringLiteral("+++"));
    }

    void fiveRisingPointsRise()
    {
        const IndicatorTrend trend = trendIn(yearlyHead + yearly("s", {"60", "62", "65", "66", "70"}));
        QCOMPARE(trend.trend.direction, TrendDirection::Rising);
        QCOMPARE(trendText(trend.trend), QStringLiteral("rising"));
        // Slopes: 2 3 1 4, 2.5 2 2.5, 2 8/3, 2.5 → median of the ten 2.5.
        QCOMPARE(trend.slopePerStep.value(), 2.5);
        QVERIFY(std::abs(trend.trend.p - 0.0275) < 1e-4);    // S = 10, variance 50/3, z = 9/√(50/3)
    }

    void fourPointsAndAMissingOneAreFour()
    {
        const IndicatorTrend trend = trendIn(yearlyHead + yearly("s", {"60", "", "65", "66", "70"}));
        QCOMPARE(trend.trend.direction, TrendDirection::TooShort);
        QCOMPARE(trend.trend.points, size_t(4));
    }

    void aGapLeavesTheDirectionButNoSlope()
    {
        const IndicatorTrend trend = trendIn(yearlyHead + yearly("s", {"60", "62", "", "66", "70", "71"}));
        QCOMPARE(trend.trend.direction, TrendDirection::Rising);
        QVERIFY(!trend.slopePerStep);
    }

    void anotherUnitBreaksTheSeries()
    {
        const IndicatorTrend trend = trendIn(R"(
            code | structure_code | indicator_code | value:number | unit   | evaluation_started_on:date
            r1   | s1             | I1             | 90           | heures | 2019-01-01
            r2   | s1             | I1             | 80           |        | 2020-01-01
            r3   | s1             | I1             | 3            | jours  | 2021-01-01
            r4   | s1             | I1             | 2            | Jours  | 2022-01-01
            r5   | s1             | I1             | 1            |        | 2023-01-01
        )");
        QCOMPARE(shapeOf(trend), QStringLiteral("--u+++"));
        QCOMPARE(trendText(trend.trend), QStringLiteral("series too short (3 points)"));
    }

    void anotherDefinitionOrFrequencyBreaksTheSeries()
    {
        const IndicatorTrend trend = trendIn(R"(
            code | structure_code | indicator_code | indicator_title | frequency    | value:number | evaluation_started_on:date
            r1   | s1             | I1             | Tous les appels | annuelle     | 90           | 2019-01-01
            r2   | s1             | I1             | tous les appels | annuelle     | 80           | 2020-01-01
            r3   | s1             | I1             | Appels décrochés| annuelle     |              | 2021-01-01
            r4   | s1             | I1             | Appels décrochés| annuelle     | 2            | 2022-01-01
            r5   | s1             | I1             | Appels décrochés| semestrielle | 1            | 2023-01-01
        )");
        QCOMPARE(shapeOf(trend), QStringLiteral("--d-f+"));    // the break shows at the first value after it
        QCOMPARE(trend.trend.points, size_t(1));
    }

    void overlappingPeriodsAreOnePoint()
    {
        // A year's average, given every quarter: 52 weeks from each start.
        const IndicatorTrend trend = trendIn(R"(
            code | structure_code | indicator_code | value:number | evaluation_duration:number | frequency     | evaluation_started_on:date
            r1   | s1             | I1             | 1            | 52                         | trimestrielle | 2022-01-01
            r2   | s1             | I1             | 2            | 52                         | trimestrielle | 2022-04-01
            r3   | s1             | I1             | 3            | 52                         | trimestrielle | 2022-07-01
            r4   | s1             | I1             | 4            | 52                         | trimestrielle | 2022-10-01
            r5   | s1             | I1             | 5            | 52                         | trimestrielle | 2023-01-01
            r6   | s1             | I1             | 6            | 52                         | trimestrielle | 2023-04-01
        )");
        QCOMPARE(shapeOf(trend), QStringLiteral("-+---+"));
        QCOMPARE(trendText(trend.trend), QStringLiteral("series too short (2 points)"));
    }

    void datesOfUpdateNeedHalfAPeriodBetweenThem()
    {
        const IndicatorTrend trend = trendIn(R"(
            code | structure_code | indicator_code | value:number | frequency     | updated_on:date
            r1   | s1             | I1             | 1            | trimestrielle | 2023-01-31
            r2   | s1             | I1             | 2            | trimestrielle | 2023-04-10
            r3   | s1             | I1             | 2            | trimestrielle | 2023-05-02
            r4   | s1             | I1             | 3            | trimestrielle | 2023-07-10
            r5   | s1             | I1             | 4            | trimestrielle | 2023-10-20
            r6   | s1             | I1             | 5            | trimestrielle | 2024-01-20
        )");
        QCOMPARE(shapeOf(trend), QStringLiteral("+-++++"));
        QCOMPARE(trend.trend.direction, TrendDirection::Rising);
    }

    void worseOnlyOnceSomebodyDecided()
    {
        const Trend rising = trendOf(std::vector<double>{1, 2, 3, 4, 5});
        QVERIFY(!isWorsening(rising, ConfirmedPolarity()));
        QVERIFY(!isWorsening(rising, confirmed(Polarity::Neither)));
        QVERIFY(!isWorsening(Trend(), confirmed(Polarity::LowerIsBetter)));
        QCOMPARE(isWorsening(rising, confirmed(Polarity::LowerIsBetter)), std::optional(true));
        QCOMPARE(isWorsening(rising, confirmed(Polarity::HigherIsBetter)), std::optional(false));
    }

    void aGroupIsComparedWithItself()
    {
        // s6 comes in for the last two years with a value that would turn the median round.
        std::string text = yearlyHead;
        text += yearly("s1", {"10", "11", "12", "13", "14"});
        text += yearly("s2", {"20", "21", "22", "23", "24"});
        text += yearly("s3", {"30", "31", "32", "33", "34"});
        text += yearly("s4", {"40", "41", "42", "43", "44"});
        text += yearly("s5", {"50", "51", "52", "53", "54"});
        text += yearly("s6", {"", "", "", "1", "1"});
        const Dataset dataset = withResults(text);
        const IndicatorEntry entry = *IndicatorDictionary(dataset).find("I1");
        const auto trend = groupTrend(dataset, entry, historiesOf(dataset));
        QVERIFY(trend.ok());
        QCOMPARE(trend->points.size(), size_t(5));
        QCOMPARE(trend->points[0].begin, fromCivil({2019, 1, 1}));
        QCOMPARE(trend->points[3].n, 6);
        QCOMPARE(trend->points[3].median, 28.0);    // 1 13 23 33 43 53
        QCOMPARE(trend->points[3].ofPanel.value(), 33.0);
        QCOMPARE(trend->panel, 5);
        QCOMPARE(trend->trend.direction, TrendDirection::Rising);
        QCOMPARE(trend->trend.slope, 1.0);
    }

    void aGroupThatNobodyStaysInHasNoDirection()
    {
        std::string text = yearlyHead;
        for (const char* structure : {"s1", "s2", "s3", "s4"})
            text += yearly(structure, {"1", "2", "3", "4", "5"});
        text += yearly("s5", {"1", "2", "3", "4"});
        text += yearly("s6", {"", "", "", "", "5"});
        const Dataset dataset = withResults(text);
        const auto trend = groupTrend(dataset, *IndicatorDictionary(dataset).find("I1"), historiesOf(dataset));
        QVERIFY(trend.ok());
        QCOMPARE(trend->panel, 4);
        QCOMPARE(trend->trend.direction, TrendDirection::TooShort);
        QVERIFY(!trend->points[0].ofPanel);
    }

    void aGroupOfTwoUnitsIsRefused()
    {
        const Dataset dataset = withResults(R"(
            code | structure_code | indicator_code | value:number | unit   | evaluation_started_on:date
            r1   | s1             | I1             | 90           | heures | 2019-01-01
            r2   | s2             | I1             | 3            | jours  | 2019-01-01
        )");
        const auto trend = groupTrend(dataset, *IndicatorDictionary(dataset).find("I1"), historiesOf(dataset));
        QCOMPARE(trend.error().code, ErrorCode::CheckFailed);
    }

    void periodsThatStraddleAQuarterBelongToTheirMiddle()
    {
        const Dataset dataset = withResults(R"(
            code | structure_code | indicator_code | value:number | evaluation_duration:number | frequency     | evaluation_started_on:date
            r1   | s1             | I1             | 1            | 13                         | trimestrielle | 2023-09-30
            r2   | s2             | I1             | 3            | 13                         | trimestrielle | 2023-10-01
        )");
        const auto trend = groupTrend(dataset, *IndicatorDictionary(dataset).find("I1"), historiesOf(dataset));
        QCOMPARE(trend->points.size(), size_t(1));
        QCOMPARE(trend->points[0].begin, fromCivil({2023, 10, 1}));
        QCOMPARE(trend->points[0].n, 2);
    }

    void revisionsAndNewPeriodsAreKeptApart()
    {
        const Dataset before = withResults(R"(
            code | structure_code | indicator_code | value:number | unit | evaluation_started_on:date | updated_on:date
            a1   | s1             | I1             | 60           | %    | 2023-01-01                 | 2024-01-01
            a2   | s1             | I1             | 70           |      | 2024-01-01                 | 2025-01-01
            a3   | s1             | I2             | 5            |      |                            | 2024-05-01
            a4   | s2             | I1             | 8            | %    | 2024-01-01                 | 2025-01-01
            a5   | s2             | I2             |              |      | 2024-01-01                 | 2025-01-01
        )");
        const Dataset after = withResults(R"(
            code | structure_code | indicator_code | value:number | unit | evaluation_started_on:date | updated_on:date
            b9   | s1             | I1             | 61           | %    | 2023-01-01                 | 2025-06-01
            b2   | s1             | I1             | 70           | %    | 2024-01-01                 | 2025-01-01
            b3   | s1             | I2             | 6            |      |                            | 2025-05-01
            b4   | s2             | I1             | 8            | jours| 2024-01-01                 | 2025-01-01
            b5   | s2             | I2             |              |      | 2024-01-01                 | 2025-01-01
        )");
        const IndicatorChanges changes = indicatorChanges(before, after);
        QCOMPARE(changes.revisions.size(), size_t(2));
        QCOMPARE(changes.revisions[0].before.value, 60.0);
        QCOMPARE(changes.revisions[0].after.value, 61.0);
        QCOMPARE(changes.revisions[0].after.period, fromCivil({2023, 1, 1}));
        QCOMPARE(changes.revisions[1].after.unit, std::string("jours"));    // the same number, of something else
        QCOMPARE(changes.newPeriods.size(), size_t(1));
        QCOMPARE(changes.newPeriods[0].period, fromCivil({2025, 5, 1}));
        QCOMPARE(changes.newPeriods[0].indicator, std::string("I2"));
        QCOMPARE(changes.withdrawnPeriods.size(), size_t(1));
        QCOMPARE(changes.withdrawnPeriods[0].value, 5.0);

        const IndicatorChanges mirror = indicatorChanges(after, before);
        QCOMPARE(mirror.revisions[0].before.value, 61.0);
        QCOMPARE(mirror.newPeriods[0].value, 5.0);
        QVERIFY(indicatorChanges(before, before).revisions.empty());
    }
};

QTEST_APPLESS_MAIN(TestIndicatorTrend)
#include "test_indicator_trend.moc"
