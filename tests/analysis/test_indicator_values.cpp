// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_values.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace vigie;
using vigie::test::tableOf;

namespace {

std::shared_ptr<const Dataset> smallDataset()
{
    Dataset dataset;
    dataset.structures = tableOf("structures", R"(
        code | typology | department | region | active
        s1   | CAF      | 35         | 53     | Oui
        s2   | CAF      | 35         | 53     | Oui
        s3   | CAF      | 2A         | 94     | Oui
        s4   | CAF      | 2A         | 94     | Oui
        s5   | CAF      |            |        | Oui
        s6   | CPAM     | 35         | 53     | Oui
    )");
    dataset.indicators = tableOf("indicators", R"(
        code | title                    | unit
        I1   | Taux de satisfaction     | %
        I2   | Délai                    |
        I3   | Taux net de satisfaction | %
    )");
    dataset.results = tableOf("results", R"(
        code | structure_code | indicator_code | value:number | unit   | evaluation_started_on:date | updated_on:date | satisfied:number
        r01  | s1             | I1             | 60           |        | 2023-01-01                 | 2024-02-01      | 50
        r02  | s1             | I1             | 61           |        | 2023-01-01                 | 2024-03-01      | 50
        r03  | s1             | I1             | 59           |        | 2023-01-01                 | 2024-03-01      | 50
        r04  | s1             | I1             | 70           |        | 2024-01-01                 | 2025-02-01      | 100
        r05  | s1             | I1             | 40           |        |                            | 2022-05-01      |
        r06  | s2             | I1             | 80           |        | 2024-01-01                 | 2025-02-01      | 9
        r07  | s3             | I1             | 70           |        | 2024-01-01                 | 2025-02-01      |
        r08  | s4             | I1             | 50           |        | 2022-01-01                 | 2023-02-01      |
        r09  | s5             | I1             | 90           |        | 2024-01-01                 | 2025-02-01      |
        r10  | s6             | I1             |              |        | 2024-01-01                 | 2025-02-01      |
        r11  | s1             | I2             | 4            | jours  | 2024-01-01                 | 2025-02-01      |
        r12  | s2             | I2             | 96           | heures | 2024-01-01                 | 2025-02-01      |
        r13  |                | I1             | 10           |        | 2024-01-01                 | 2025-02-01      |
    )");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

std::vector<Row> allRows(const Dataset& dataset)
{
    std::vector<Row> rows(dataset.results.rowCount());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

QStringList codesOf(const Dataset& dataset, std::span<const Row> rows)
{
    QStringList codes;
    for (Row row : rows)
        codes << QString::fromStdString(std::string(dataset.results.codes("code")->text(row)));
    return codes;
}

IndicatorEntry entryOf(const Dataset& dataset, std::string_view code)
{
    return *IndicatorDictionary(dataset).find(code);
}

}    // namespace

class TestIndicatorValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historyIsInTheOrderOfPeriods()
    {
        const auto dataset = smallDataset();
        const auto histories = indicatorHistories(*dataset, "I1", allRows(*dataset));
        QCOMPARE(histories.size(), size_t(6));    // the record without structure is nobody's
        const IndicatorHistory& first = histories.front();
        QCOMPARE(first.structure, std::string("s1"));
        QCOMPARE(first.periods.size(), size_t(3));
        QCOMPARE(first.periods[0].value, 40.0);
        QVERIFY(first.periods[0].period.fromUpdate);
        QCOMPARE(first.periods[1].period, (ResultPeriod{fromCivil({2023, 1, 1}), false}));
        QCOMPARE(first.periods[2].value, 70.0);
        QVERIFY(std::isnan(histories.back().periods.front().value));
        QVERIFY(indicatorHistories(*dataset, "I9", allRows(*dataset)).empty());
    }

    void ofOnePeriodGivenThriceTheLastUpdateThenTheLastCodeCounts()
    {
        const auto dataset = smallDataset();
        const auto histories = indicatorHistories(*dataset, "I1", allRows(*dataset));
        const PeriodValue& revised = histories.front().periods[1];
        QCOMPARE(revised.value, 59.0);
        QCOMPARE(codesOf(*dataset, revised.superseded), (QStringList{QStringLiteral("r01"), QStringLiteral("r02")}));
    }

    void theLatestValueIsTheLastOfTheHistory()
    {
        const auto dataset = smallDataset();
        const std::vector<Row> all = allRows(*dataset);
        std::vector<Row> last;
        for (const IndicatorHistory& history : indicatorHistories(*dataset, "I1", all))
            last.push_back(history.periods.back().result);
        std::vector<Row> latest = latestResults(*dataset, "I1", all);
        std::sort(last.begin(), last.end());
        QCOMPARE(latest, last);
    }

    void departmentsWeighTheSame()
    {
        const auto dataset = smallDataset();
        const Selection all(dataset, {});
        const auto dispersion = departmentDispersion(all, entryOf(*dataset, "I1"));
        QVERIFY(dispersion.ok());
        QCOMPARE(dispersion->unit, std::string("%"));
        QCOMPARE(dispersion->departments.size(), size_t(2));
        QCOMPARE(dispersion->departments[0].group, std::string("2A"));
        QCOMPARE(dispersion->departments[0].distribution.median.value(), 60.0);    // 50, 70
        QCOMPARE(dispersion->departments[1].distribution.median.value(), 75.0);    // 70, 80
        QCOMPARE(dispersion->departments[1].distribution.missing, 1);
        QCOMPARE(dispersion->ofMedians.n, 2);
        QCOMPARE(dispersion->ofMedians.median.value(), 67.5);
        QCOMPARE(dispersion->ofMedians.p10.value(), 61.5);
        QCOMPARE(dispersion->ofMedians.p90.value(), 73.5);
        QCOMPARE(dispersion->withoutDepartment, 1);
        // Means 60 and 75 around 67.5: between 4 · 7.5² = 225, within 2·10² + 2·5² = 250.
        QCOMPARE(dispersion->shares->between, 225.0 / 475.0);
        QCOMPARE(dispersion->shares->n, 4);
        QCOMPARE(dispersion->shares->groups, 2);
    }

    void oneStructureADepartmentSaysNothingOfVariance()
    {
        Dataset dataset;
        dataset.results = tableOf("results", R"(
            code | structure_code | indicator_code | value:number | department
            r1   | s1             | I1             | 60           | 01
            r2   | s2             | I1             | 70           | 02
        )");
        deriveColumns(dataset);
        const auto shared = std::make_shared<const Dataset>(std::move(dataset));
        const auto dispersion = departmentDispersion(Selection(shared, {}), entryOf(*shared, "I1"));
        QCOMPARE(dispersion->ofMedians.n, 2);
        QVERIFY(!dispersion->shares);
    }

    void mixedUnitsShareNoAxis()
    {
        const auto dataset = smallDataset();
        const Selection all(dataset, {});
        const auto dispersion = departmentDispersion(all, entryOf(*dataset, "I2"));
        QCOMPARE(dispersion.error().code, ErrorCode::CheckFailed);
        const auto position = positionAmongPeers(*dataset, entryOf(*dataset, "I2"), "s1",
                                                 peersOf(*dataset, "s1", false), allRows(*dataset));
        QCOMPARE(position.error().code, ErrorCode::CheckFailed);
        QVERIFY(position.error().why.contains(QStringLiteral("heures, jours")));
    }

    void positionAmongPeersWithTies()
    {
        const auto dataset = smallDataset();
        const Peers peers = peersOf(*dataset, "s1", false);
        const auto found = positionAmongPeers(*dataset, entryOf(*dataset, "I1"), "s1", peers, allRows(*dataset));
        QVERIFY(found.ok() && found->has_value());
        const PeerPosition& position = **found;
        QCOMPARE(position.value, 70.0);    // 50, 70, 70, 80, 90
        QCOMPARE(position.position.below, 1);
        QCOMPARE(position.position.equal, 2);
        QCOMPARE(position.position.n, 5);
        QCOMPARE(position.position.percentile, 40.0);
        QCOMPARE(position.peers.median.value(), 70.0);
        QCOMPARE(position.definition, peers.definition);
        QCOMPARE(position.periods.oldest, fromCivil({2022, 1, 1}));
        QCOMPARE(position.interval.reason, std::optional(NoInterval::AnswersNotPublished));
        const auto counted = positionAmongPeers(*dataset, entryOf(*dataset, "I1"), "s1", peers, allRows(*dataset),
                                                dataset->results.numbers("satisfied"));
        QVERIFY((*counted)->interval.interval && !(*counted)->interval.reason);    // 70 % of 100
    }

    void noValueHasNoPosition()
    {
        const auto dataset = smallDataset();
        const auto found = positionAmongPeers(*dataset, entryOf(*dataset, "I1"), "s6", peersOf(*dataset, "s6", false),
                                              allRows(*dataset));
        QVERIFY(found.ok() && !found->has_value());
    }

    void anIntervalOnlyWhereItIsLegitimate()
    {
        const auto dataset = smallDataset();
        const IndicatorEntry rate = entryOf(*dataset, "I1");
        const double missing = std::numeric_limits<double>::quiet_NaN();
        const auto reason = [&](const IndicatorEntry& entry, double value, std::optional<double> answers) {
            const ValueInterval result = valueInterval(entry, value, answers, {});
            return result.interval ? std::nullopt : result.reason;
        };
        QCOMPARE(reason(rate, 70, std::nullopt), std::optional(NoInterval::AnswersNotPublished));
        QCOMPARE(reason(rate, 70, missing), std::optional(NoInterval::AnswersMissing));
        QCOMPARE(reason(rate, 70, 0.0), std::optional(NoInterval::AnswersMissing));
        QCOMPARE(reason(rate, 70, 12.5), std::optional(NoInterval::AnswersMissing));
        QCOMPARE(reason(rate, 70, 9.0), std::optional(NoInterval::TooFewAnswers));
        QCOMPARE(reason(rate, 101, 100.0), std::optional(NoInterval::OutOfRange));
        QCOMPARE(reason(rate, missing, 100.0), std::optional(NoInterval::OutOfRange));
        QCOMPARE(reason(entryOf(*dataset, "I2"), 70, 100.0), std::optional(NoInterval::UnitNotPublished));
        QCOMPARE(reason(entryOf(*dataset, "I3"), 70, 100.0), std::optional(NoInterval::NotAProportion));

        // 70 of 100, Wilson: 60.42 % to 78.11 % (independently from the formula).
        const ValueInterval known = valueInterval(rate, 70, 100.0, {});
        QVERIFY(known.interval && !known.reason);
        QVERIFY(std::abs(known.interval->low - 60.4152) < 5e-4);
        QVERIFY(std::abs(known.interval->high - 78.1051) < 5e-4);
        QCOMPARE(noIntervalWord(NoInterval::AnswersNotPublished), std::string_view("answers_not_published"));
        QCOMPARE(noIntervalText(NoInterval::AnswersNotPublished),
                 QStringLiteral("no interval: number of answers not published"));
    }

    void theCallerNamesTheColumnOfAnswers()
    {
        const auto dataset = smallDataset();
        const auto column = answersColumn(*dataset, "satisfied");
        QVERIFY(column.ok());
        QCOMPARE((*column)->values[3], 100.0);
        QCOMPARE(answersColumn(*dataset, "typology").error().code, ErrorCode::WrongUsage);
        QCOMPARE(answersColumn(*dataset, "nothing").error().code, ErrorCode::WrongUsage);
    }

    void sharesArePooledByTheirAnswers()
    {
        const auto dataset = smallDataset();
        const Selection all(dataset, {});
        const auto pooled = pooledShares(all, entryOf(*dataset, "I1"), "department", "satisfied", {});
        QVERIFY(pooled.ok());
        // s1: 70 % of 100, s2: 80 % of 9; the others do not say how many.
        QCOMPARE(pooled->all.structures, 2);
        QCOMPARE(pooled->all.leftOut, 3);
        QCOMPARE(pooled->all.percent.value(), 100 * (70 + 7.2) / 109);
        QCOMPARE(pooled->all.interval.answers.value(), 109.0);
        QVERIFY(pooled->all.interval.interval->low < 70.8 && pooled->all.interval.interval->high > 70.8);
        QVERIFY(!pooled->groups.at("2A").percent);
        QCOMPARE(pooled->groups.at("2A").interval.reason, std::optional(NoInterval::AnswersMissing));
        QCOMPARE(pooled->groups.at("35").structures, 2);
        QVERIFY(!pooledShares(all, entryOf(*dataset, "I2"), "department", "satisfied", {})->all.percent);
        QCOMPARE(pooledShares(all, entryOf(*dataset, "I1"), "department", "x", {}).error().code, ErrorCode::WrongUsage);
    }
};

QTEST_APPLESS_MAIN(TestIndicatorValues)
#include "test_indicator_values.moc"
