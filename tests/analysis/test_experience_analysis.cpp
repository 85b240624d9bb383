// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/criteria_matrix.h"
#include "core/analysis/monthly_series.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <cmath>

using namespace vigie;
using vigie::test::tableOf;

namespace {

std::shared_ptr<const Dataset> datasetOf(std::string_view experiences)
{
    Dataset dataset;
    dataset.experiences = tableOf("experiences", experiences, "published_on");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

FilterState only(std::string field, std::vector<std::string> values)
{
    Condition condition;
    condition.field = std::move(field);
    condition.any = std::move(values);
    FilterState filter;
    filter.set(condition);
    return filter;
}

QString shown(const MonthlySeries& series)
{
    QStringList months;
    for (const auto& month : series.months)
        months << QStringLiteral("%1 %2/%3/%4/%5")
                      .arg(QString::fromStdString(formatMonth(month.index)))
                      .arg(month.bySentiment[0])
                      .arg(month.bySentiment[1])
                      .arg(month.bySentiment[2])
                      .arg(month.withoutSentiment);
    return months.join(QLatin1Char(' '));
}

constexpr Thresholds everything{0, 0};

}    // namespace

class TestExperienceAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAreHiddenSomeMarked()
    {
        const Thresholds thresholds;
        QCOMPARE(reliabilityOf(9, thresholds), Reliability::Hidden);
        QCOMPARE(reliabilityOf(10, thresholds), Reliability::Caution);
        QCOMPARE(reliabilityOf(29, thresholds), Reliability::Caution);
        QCOMPARE(reliabilityOf(30, thresholds), Reliability::Shown);
    }

    void shareKeepsItsNumbersWhenItHidesTheRate()
    {
        const Share hidden = shareOf(4, 9, {});
        QCOMPARE(hidden.count, 4);
        QCOMPARE(hidden.total, 9);
        QVERIFY(!hidden.fraction && !hidden.interval);
        const Share shown = shareOf(81, 263, {});
        QCOMPARE(shown.reliability, Reliability::Shown);
        QCOMPARE(shown.fraction.value(), 81.0 / 263.0);
        QVERIFY(std::abs(shown.interval->low - 0.2553) < 0.00005);
        QVERIFY(std::abs(shown.interval->high - 0.3662) < 0.00005);
        QVERIFY(!shareOf(0, 0, everything).fraction);
    }

    void sentimentSharesByTypology()
    {
        const Selection selection(datasetOf(R"(
            id | published_on:date | sentiment | typology_1 | typology_2
            1  |                   | Négatif   | CAF        | CPAM
            2  |                   | Positif   | CAF        | CAF
            3  |                   |           | CAF        |
            4  |                   | Négatif   | Mairie     |
            5  |                   | Positif   |            |
            6  |                   |           | Préfecture |
        )"),
                                  {});
        const auto shares = sentimentShares(selection, "Négatif", "typology", CountingUnit::Experiences, everything);
        QStringList lines;
        for (const GroupShare& each : shares)
            lines << QStringLiteral("%1 %2/%3")
                         .arg(QString::fromStdString(each.group))
                         .arg(each.share.count)
                         .arg(each.share.total);
        QCOMPARE(lines, (QStringList{QStringLiteral("CAF 1/2"), QStringLiteral(" 0/1"), QStringLiteral("CPAM 1/1"),
                                     QStringLiteral("Mairie 1/1")}));
        const auto mentions = sentimentShares(selection, "Négatif", "typology", CountingUnit::Mentions, everything);
        QCOMPARE(mentions.front().share.total, 3);    // CAF twice in one testimony
        const auto unknown = sentimentShares(selection, "Neutre", "typology", CountingUnit::Experiences, everything);
        QCOMPARE(unknown.front().share.count, 0);
        QCOMPARE(unknown.front().share.total, 2);
    }

    void sharesIgnoreTheConditionOnTheSentiment()
    {
        const auto dataset = datasetOf(R"(
            id | published_on:date | sentiment | typology_1 | state
            1  |                   | Négatif   | CAF        | A traiter
            2  |                   | Positif   | CAF        | A traiter
            3  |                   | Positif   | CAF        | Traitées
            4  |                   | Positif   | Mairie     | A traiter
        )");
        FilterState filter = only("sentiment", {"Négatif"});
        filter.set(*only("state", {"A traiter"}).on("state"));
        const auto shares =
            sentimentShares(Selection(dataset, filter), "Négatif", "typology", CountingUnit::Experiences, everything);
        QCOMPARE(shares.size(), size_t(2));
        QCOMPARE(shares[0].group, std::string("CAF"));
        QCOMPARE(shares[0].share.count, 1);
        QCOMPARE(shares[0].share.total, 2);
        QCOMPARE(shares[1].share.count, 0);
        QCOMPARE(shares[1].share.total, 1);
        // The other conditions hold, that on the field among them.
        filter.set(*only("typology", {"Mairie"}).on("typology"));
        QCOMPARE(
            sentimentShares(Selection(dataset, filter), "Négatif", "typology", CountingUnit::Experiences, everything)
                .size(),
            size_t(1));
    }

    void criteriaBySentimentSumsToTheSelection()
    {
        const auto dataset = datasetOf(R"(
            id | published_on:date | sentiment | reactivity
            1  |                   | Négatif   | Négatif
            2  |                   | Négatif   | Négatif
            3  |                   | Négatif   | Positif
            4  |                   | Positif   | Positif
            5  |                   | Positif   |
            6  |                   |           | Négatif
            7  |                   | Odd       | Odd
        )");
        const CriteriaBySentiment all = criteriaBySentiment(Selection(dataset, {}), everything);
        QCOMPARE(all.experiences, 7);
        QCOMPARE(all.tables.size(), allCriteria.size());
        for (const auto& table : all.tables) {
            qint64 bySentiment = 0, byPolarity = 0;
            for (size_t i = 0; i < CriteriaBySentiment::kinds; ++i) {
                bySentiment += table.ofSentiment[i];
                byPolarity += table.ofPolarity[i];
                QVERIFY(!table.cells[i][3].residual && !table.cells[3][i].residual);
            }
            QCOMPARE(bySentiment, 7);
            QCOMPARE(byPolarity, 7);
        }
        const auto& reactivity = all.tables[static_cast<size_t>(Criterion::Reactivity)];
        QCOMPARE(reactivity.criterion, Criterion::Reactivity);
        QCOMPARE(reactivity.cells[0][0].share.count, 2);
        QCOMPARE(reactivity.cells[0][0].share.fraction.value(), 2.0 / 3.0);
        QCOMPARE(reactivity.cells[3][3].share.count, 1);
        QCOMPARE(reactivity.cells[2][3].share.count, 1);
        // Four state both: two of three negative ones, none of one positive one. By hand: (2 − 1.5) / √(3/4·2/4·…).
        QCOMPARE(reactivity.cells[0][0].residual.value(), (2 - 1.5) / std::sqrt(1.5 * (1.0 / 4) * (2.0 / 4)));
        QCOMPARE(reactivity.cells[2][0].residual.value(), -reactivity.cells[0][0].residual.value());
        QVERIFY(!reactivity.cells[1][0].residual);
        QVERIFY(!criteriaBySentiment(Selection(dataset, {}), {}).tables[3].cells[0][0].residual);
    }

    void criteriaRowsSumToTheSelection()
    {
        const auto dataset = datasetOf(R"(
            id | published_on:date | sentiment | reactivity | relation | simplicity
            1  |                   | Négatif   | Négatif    | Positif  |
            2  |                   | Négatif   | Négatif    |          |
            3  |                   | Négatif   | Neutre     |          | Odd value
            4  |                   | Positif   | Positif    |          |
        )");
        const CriteriaMatrix matrix = criteriaMatrix(Selection(dataset, only("sentiment", {"Négatif"})), everything);
        QCOMPARE(matrix.experiences, 3);
        QCOMPARE(matrix.rows.size(), allCriteria.size());
        QStringList lines;
        for (const auto& row : matrix.rows) {
            QCOMPARE(
                row.bySentiment[0].count + row.bySentiment[1].count + row.bySentiment[2].count + row.notGiven.count, 3);
            lines << QStringLiteral("%1/%2/%3")
                         .arg(row.bySentiment[0].count)
                         .arg(row.bySentiment[1].count)
                         .arg(row.bySentiment[2].count);
        }
        QCOMPARE(lines, (QStringList{QStringLiteral("0/0/0"), QStringLiteral("0/0/0"), QStringLiteral("0/0/1"),
                                     QStringLiteral("2/1/0"), QStringLiteral("0/0/0")}));
        QCOMPARE(matrix.rows[3].bySentiment[0].fraction.value(), 2.0 / 3.0);
        QVERIFY(!criteriaMatrix(Selection(dataset, {}), {}).rows[3].bySentiment[0].fraction);
    }

    void monthsAreContiguousAndUndatedOnesCounted()
    {
        const auto dataset = datasetOf(R"(
            id | published_on:date   | sentiment
            1  | 2024-12-31T23:59:59 | Négatif
            2  | 2025-03-01          | Positif
            3  | 2025-03-31          |
            4  |                     | Neutre
            5  | 2025-03-02          | Neutre
        )");
        const MonthlySeries all = monthlySeries(Selection(dataset, {}));
        QCOMPARE(shown(all), QStringLiteral("2024-12 1/0/0/0 2025-01 0/0/0/0 2025-02 0/0/0/0 2025-03 0/1/1/1"));
        QCOMPARE(all.undated, Row(1));
        QCOMPARE(all.months.back().total(), Row(3));

        Condition period;
        period.field = "published_on";
        period.from = fromCivil({2025, 3, 2});
        FilterState filter = only("sentiment", {"Neutre", ""});
        filter.set(period);
        const Selection selection(dataset, filter);
        QCOMPARE(shown(monthlySeries(selection)), QStringLiteral("2025-03 0/1/0/1"));
        QCOMPARE(monthlySeries(selection).undated, Row(0));
        QCOMPARE(monthlySeries(selection, true).undated, Row(1));
        QCOMPARE(shown(monthlySeries(Selection(dataset, only("month", {"2024-12"})), true)), shown(all));
    }

    void monthsOfRowsInAnyOrder()
    {
        Dataset dataset;
        dataset.experiences = tableOf("experiences", R"(
            id | published_on:date | sentiment
            1  | 2025-03-01        | Neutre
            2  | 2025-01-01        | Neutre
        )");
        deriveColumns(dataset);
        const Selection selection(std::make_shared<const Dataset>(std::move(dataset)), {});
        QCOMPARE(shown(monthlySeries(selection)), QStringLiteral("2025-01 0/1/0/0 2025-02 0/0/0/0 2025-03 0/1/0/0"));
    }
};

QTEST_APPLESS_MAIN(TestExperienceAnalysis)
#include "test_experience_analysis.moc"
