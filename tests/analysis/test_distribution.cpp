// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/distribution.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

using namespace vigie;
using vigie::test::tableOf;

namespace {

std::shared_ptr<const Dataset> smallDataset()
{
    Dataset dataset;
    dataset.structures = tableOf("structures", R"(
        code | network | typology
        s1   | CNAF    | CAF
        s2   | CNAF    | CAF
        s3   | CNAM    | CPAM
    )");
    dataset.indicators = tableOf("indicators", R"(
        code | title               | network | family       | unit
        I1   | Satisfaction        | CNAF    | satisfaction | %
        I3   | Never measured      | ANTS    | performance  | jours
    )");
    dataset.results = tableOf("results", R"(
        code | structure_code | indicator_code | indicator_title | unit    | value:number | updated_on:date | evaluation_started_on:date
        r1   | s1             | I1             | Old title       | %       | 60           | 2024-01-01      |
        r2   | s1             | I1             | Old title       |         | 70           | 2025-01-01      | 2024-01-01
        r3   | s1             | I1             | Old title       | %       | 75           | 2025-01-01      | 2024-06-01
        r4   | s2             | I1             | Old title       | %       | 10           |                 |
        r5   | s2             | I1             | Old title       | %       |              | 2024-01-01      |
        r6   | s3             | I1             | Old title       | %       | 50           | 2024-05-01      |
        r7   | s3             | I1             | Old title       | %       | 55           | 2024-05-01      |
        r8   | s1             | I2             | Delay           | jours   | 3            | 2024-05-01      |
        r9   | s2             | I2             | Delay           | heures  | 4            | 2024-05-01      |
    )");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

Selection selected(std::string field, std::vector<std::string> values)
{
    Condition condition;
    condition.field = std::move(field);
    condition.any = std::move(values);
    FilterState filter;
    filter.set(condition);
    return Selection(smallDataset(), filter);
}

}    // namespace

class TestDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxOfNine()
    {
        const Distribution box = distributionOf({97, 62, 78, 71, 75, 80, 81, 84, 90}, 2);
        QCOMPARE(box.n, 9);
        QCOMPARE(box.missing, 2);
        QCOMPARE(box.minimum.value(), 62.0);
        QCOMPARE(box.lowerQuartile.value(), 75.0);
        QCOMPARE(box.median.value(), 80.0);
        QCOMPARE(box.upperQuartile.value(), 84.0);
        QCOMPARE(box.maximum.value(), 97.0);
        QCOMPARE(box.p10.value(), 69.2);             // 62 + 0.8 (71 − 62)
        QCOMPARE(box.p90.value(), 91.4);             // 90 + 0.2 (97 − 90)
        QCOMPARE(box.lowerWhisker.value(), 62.0);    // fences 61.5 and 97.5
        QCOMPARE(box.upperWhisker.value(), 97.0);
        QVERIFY(box.outliers.empty());
    }

    void outliersStandBeyondTheFences()
    {
        const Distribution box = distributionOf({50, 10, 11, 12, 13, -30, 14}, 0);
        QCOMPARE(box.outliers, (std::vector<double>{-30, 50}));
        QCOMPARE(box.lowerWhisker.value(), 10.0);
        QCOMPARE(box.upperWhisker.value(), 14.0);
    }

    void nothingHasNoFigures()
    {
        const Distribution none = distributionOf({}, 3);
        QCOMPARE(none.n, 0);
        QCOMPARE(none.missing, 3);
        QVERIFY(!none.median && !none.minimum && !none.upperWhisker);
    }

    void latestIsTheLastPeriodThenTheLastUpdateThenTheLastCode()
    {
        const auto dataset = smallDataset();
        const Selection all(dataset, {});
        QStringList codes;
        for (Row row : latestResults(*dataset, "I1", all.results()))
            codes << QString::fromStdString(std::string(dataset->results.codes("code")->text(row)));
        QCOMPARE(codes, (QStringList{QStringLiteral("r3"), QStringLiteral("r5"), QStringLiteral("r7")}));
        QVERIFY(latestResults(*dataset, "unknown", all.results()).empty());
    }

    void aLateCorrectionOfAnOldPeriodIsNotTheLatestValue()
    {
        Dataset dataset;
        dataset.results = tableOf("results", R"(
            code | structure_code | indicator_code | value:number | evaluation_started_on:date | updated_on:date
            r1   | s1             | I1             | 80           | 2024-01-01                 | 2024-02-01
            r2   | s1             | I1             | 60           | 2023-01-01                 | 2025-06-01
        )");
        const std::vector<Row> rows = {0, 1};
        QCOMPARE(latestResults(dataset, "I1", rows), std::vector<Row>{0});
    }

    void aUnitGivenUpLongAgoIsNoMixture()
    {
        Dataset dataset;
        dataset.results = tableOf("results", R"(
            code | structure_code | indicator_code | value:number | unit   | updated_on:date
            r1   | s1             | I1             | 96           | heures | 2023-01-01
            r2   | s1             | I1             | 4            | jours  | 2024-01-01
            r3   | s2             | I1             | 5            |        | 2024-01-01
        )");
        deriveColumns(dataset);
        const Selection all(std::make_shared<const Dataset>(std::move(dataset)), {});
        QCOMPARE(indicatorDistribution(all, "I1", "typology").value().unit, std::string("jours"));
        // The indicator itself is in another unit: then a record that states none is, too.
        const auto mixed = indicatorDistribution(all, "I1", "typology", "heures");
        QCOMPARE(mixed.error().code, ErrorCode::CheckFailed);
    }

    void groupsOneIndicatorByTypology()
    {
        const auto result = indicatorDistribution(Selection(smallDataset(), {}), "I1", "typology");
        QVERIFY(result.ok());
        QCOMPARE(result->title, std::string("Satisfaction"));
        QCOMPARE(result->unit, std::string("%"));
        QCOMPARE(result->all.n, 2);
        QCOMPARE(result->all.missing, 1);
        QCOMPARE(result->all.median.value(), 65.0);
        QCOMPARE(result->oldest, fromCivil({2024, 5, 1}));    // that of the missing value does not count
        QCOMPARE(result->newest, fromCivil({2025, 1, 1}));
        QCOMPARE(result->periods.oldest, fromCivil({2024, 5, 1}));
        QCOMPARE(result->periods.newest, fromCivil({2024, 6, 1}));    // the start of an evaluation, where it is known
        QCOMPARE(result->groups[0].periods.oldest, fromCivil({2024, 6, 1}));
        QCOMPARE(result->groups.size(), size_t(2));
        QCOMPARE(result->groups[0].group, std::string("CAF"));
        QCOMPARE(result->groups[0].distribution.n, 1);
        QCOMPARE(result->groups[0].distribution.missing, 1);
        QCOMPARE(result->groups[1].group, std::string("CPAM"));
    }

    void obeysTheFilter()
    {
        const auto result = indicatorDistribution(selected("network", {"CNAM"}), "I1", "network");
        QVERIFY(result.ok());
        QCOMPARE(result->all.n, 1);
        QCOMPARE(result->all.median.value(), 55.0);
    }

    void refusesMixedUnits()
    {
        const auto mixed = indicatorDistribution(Selection(smallDataset(), {}), "I2", "typology");
        QVERIFY(!mixed.ok());
        QCOMPARE(mixed.error().code, ErrorCode::CheckFailed);
        QVERIFY(mixed.error().why.contains(QStringLiteral("heures, jours")));
        const auto one = indicatorDistribution(selected("unit", {"jours"}), "I2", "typology");
        QVERIFY(one.ok());
        QCOMPARE(one->unit, std::string("jours"));
        QCOMPARE(one->title, std::string("Delay"));
    }

    void unknownIndicatorAndIndicatorWithoutResults()
    {
        const Selection all(smallDataset(), {});
        const auto unknown = indicatorDistribution(all, "I9", "typology");
        QVERIFY(!unknown.ok());
        QCOMPARE(unknown.error().code, ErrorCode::WrongUsage);
        const auto empty = indicatorDistribution(all, "I3", "typology");
        QVERIFY(empty.ok());
        QCOMPARE(empty->all.n, 0);
        QCOMPARE(empty->unit, std::string("jours"));
        QCOMPARE(empty->newest, noDate);
    }

    void summariesListEveryIndicator()
    {
        QStringList lines;
        for (const IndicatorSummary& each : indicatorSummaries(selected("structure_code", {"s1", "s2"})))
            lines << QStringLiteral("%1|%2|%3|%4|%5|%6")
                         .arg(QString::fromStdString(each.network), QString::fromStdString(each.code),
                              QString::fromStdString(each.title), QString::fromStdString(each.unit))
                         .arg(each.structures)
                         .arg(each.results);
        QCOMPARE(lines, (QStringList{QStringLiteral("ANTS|I3|Never measured|jours|0|0"),
                                     QStringLiteral("CNAF|I2|Delay|jours|2|2"),
                                     QStringLiteral("CNAF|I1|Satisfaction|%|2|5")}));
    }
};

QTEST_APPLESS_MAIN(TestDistribution)
#include "test_distribution.moc"
