// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/response_delays.h"
#include "core/analysis/survival.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <cmath>

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// Waits as they are printed: `1 2 3+`, the sign for who still waits.
std::vector<Wait> waitsOf(const char* text)
{
    std::vector<Wait> waits;
    for (const QString& each : QString::fromUtf8(text).split(QLatin1Char(' '))) {
        const bool waiting = each.endsWith(QLatin1Char('+'));
        waits.push_back({each.chopped(waiting ? 1 : 0).toDouble(), !waiting});
    }
    return waits;
}

Survival survivalOf(const char* text)
{
    return vigie::survivalOf(waitsOf(text));
}

// Remission in weeks: E. J. Freireich et al. 1963, Blood 21:699-716, as printed in E. A. Gehan 1965, Biometrika 52:203.
constexpr const char* treated = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";
constexpr const char* placebo = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";

QString fixed(double value)
{
    return QString::number(value, 'f', 4);
}

QString shown(const std::optional<double>& value)
{
    return value ? QString::number(*value) : QStringLiteral("none");
}

QString shown(const Survival::Quantile& quantile)
{
    return QStringLiteral("%1 [%2, %3]").arg(shown(quantile.days), shown(quantile.low), shown(quantile.high));
}

constexpr Thresholds everything{0, 0};

std::shared_ptr<const Dataset> datasetOf(std::string_view experiences)
{
    Dataset dataset;
    dataset.experiences = tableOf("experiences", experiences, "published_on");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

std::shared_ptr<const Dataset> smallDataset()
{
    return datasetOf(R"(
        id | written_on:date | published_on:date   | first_answered_on:date | status                           | typology_1 | typology_2 | sentiment | channels_1:multi
        1  | 2025-01-01      | 2025-01-03T23:50:00 | 2025-01-04T00:10:00    | Expérience avec réponse          | CAF        | CPAM       | Négatif   | Courrier,Téléphone
        2  | 2025-01-02      | 2025-01-03T18:00:00 | 2025-01-03             | Expérience avec action réalisée  | CAF        | CAF        | Négatif   | Courrier
        3  | 2025-01-05      | 2025-01-10          |                        | Expérience en attente de réponse | CAF        |            | Positif   | Accueil
        4  | 2025-01-05      |                     | 2025-01-08             | Expérience avec réponse          | CPAM       |            | Positif   |
        5  | 2025-01-12      | 2025-01-15          | 2025-01-13             | Expérience avec réponse          | Mairie     |            | Positif   |
        6  | 2025-01-05      | 2025-01-06          |                        | Expérience avec action engagée   | CAF        |            | Positif   |
        7  |                 | 2025-01-20          |                        |                                  |            |            | Neutre    |
    )");
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

/// `CAF 2/3` for two answered of three.
QStringList linesOf(const std::vector<GroupDelays>& groups)
{
    QStringList lines;
    for (const GroupDelays& each : groups)
        lines << QStringLiteral("%1 %2/%3").arg(QString::fromStdString(each.group)).arg(each.answered).arg(each.n);
    return lines;
}

QString leftOut(const ResponseDelays& delays)
{
    return QStringLiteral("%1 undated, %2 negative, %3 answered some day, %4 later")
        .arg(delays.undated)
        .arg(delays.negative.size())
        .arg(delays.answerUndated)
        .arg(delays.afterCensoring);
}

}    // namespace

class TestSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightTestimonies()
    {
        const Survival survival = survivalOf("12+ 9 1 2 3+ 2 8+ 5");    // in any order
        QStringList steps;
        for (const Survival::Step& step : survival.steps)
            steps << QStringLiteral("%1: %2/%3 %4")
                         .arg(step.days)
                         .arg(step.answered)
                         .arg(step.waiting)
                         .arg(fixed(step.unanswered));
        QCOMPARE(steps, (QStringList{QStringLiteral("1: 1/8 0.8750"), QStringLiteral("2: 2/7 0.6250"),
                                     QStringLiteral("5: 1/4 0.4688"), QStringLiteral("9: 1/2 0.2344")}));
        QCOMPARE(survival.n, 8);
        QCOMPARE(survival.answered, 5);
        QCOMPARE(survival.longestWait, 12.0);
        QCOMPARE(survival.quantile(0.5).days.value(), 5.0);
        QCOMPARE(survival.quantile(0.75).days.value(), 9.0);
        QVERIFY(!survival.quantile(0.9).days);
        QCOMPARE(survival.answeredOnlyMedian.value(), 2.0);    // those who wait forgotten
        QCOMPARE(survival.answeredOnlyMean.value(), 3.8);
    }

    void publishedTrial()
    {
        struct Row
        {
            double weeks;
            int atRisk;
            double survival, low, high;    // as common packages print them with log-log intervals
        };
        constexpr Row published[] = {{6, 21, 0.8571, 0.6197, 0.9516},  {7, 17, 0.8067, 0.5631, 0.9228},
                                     {10, 15, 0.7529, 0.5032, 0.8894}, {13, 12, 0.6902, 0.4316, 0.8491},
                                     {16, 11, 0.6275, 0.3675, 0.8049}, {22, 7, 0.5378, 0.2678, 0.7468},
                                     {23, 6, 0.4482, 0.1881, 0.6801}};
        const Survival survival = survivalOf(treated);
        QCOMPARE(survival.steps.size(), std::size(published));
        for (size_t i = 0; i < std::size(published); ++i) {
            const Survival::Step& step = survival.steps[i];
            QCOMPARE(step.days, published[i].weeks);
            QCOMPARE(step.waiting, published[i].atRisk);
            QCOMPARE(fixed(step.unanswered), fixed(published[i].survival));
            QCOMPARE(fixed(step.interval.value().low), fixed(published[i].low));
            QCOMPARE(fixed(step.interval.value().high), fixed(published[i].high));
        }
        QCOMPARE(shown(survival.quantile(0.5)), QStringLiteral("23 [13, none]"));
        QCOMPARE(shown(survivalOf(placebo).quantile(0.5)), QStringLiteral("8 [4, 11]"));
    }

    void withoutCensoringItIsTheShareAnswered()
    {
        const Survival survival = survivalOf(placebo);
        QVERIFY(std::abs(survival.answeredWithin(8).value() - 13.0 / 21.0) < 1e-12);
        QVERIFY(std::abs(survival.answeredWithin(10.9).value() - 13.0 / 21.0) < 1e-12);
        QCOMPARE(survival.answeredWithin(0).value(), 0.0);
        QVERIFY(!survival.answeredWithinInterval(0));
        QCOMPARE(survival.answeredWithin(1000).value(), 1.0);    // nobody waits any more
        QVERIFY(!survival.answeredWithinInterval(1000));
        QCOMPARE(survival.quantile(1).days.value(), 23.0);
        // Twelve quotients make 0.5000000000000001: half of them are answered on the twelfth day all the same.
        std::vector<Wait> daily;
        for (int day = 1; day <= 24; ++day)
            daily.push_back({double(day), true});
        QCOMPARE(vigie::survivalOf(daily).quantile(0.5).days.value(), 12.0);
    }

    void intervalOfAnsweredIsTheOtherSide()
    {
        const Survival survival = survivalOf(treated);
        const Interval interval = survival.answeredWithinInterval(12).value();
        QCOMPARE(fixed(interval.low), fixed(1 - 0.8894));
        QCOMPARE(fixed(interval.high), fixed(1 - 0.5032));
        QVERIFY(survival.answeredWithin(35).has_value());
        QVERIFY(!survival.answeredWithin(36) && !survival.answeredWithinInterval(36));    // five still wait
    }

    void answersOfADayComeBeforeItsCensoring()
    {
        for (const char* waits : {"5+ 5 5+ 5", "5 5 5+ 5+"}) {
            const Survival survival = survivalOf(waits);
            QCOMPARE(survival.steps.size(), size_t(1));
            QCOMPARE(survival.steps[0].waiting, 4);
            QCOMPARE(survival.steps[0].unanswered, 0.5);
            QCOMPARE(survival.quantile(0.5).days.value(), 5.0);
        }
    }

    void nobodyAnswered()
    {
        const Survival survival = survivalOf("3+ 9+ 0+");
        QVERIFY(survival.steps.empty());
        QCOMPARE(survival.answeredWithin(9).value(), 0.0);
        QVERIFY(!survival.answeredWithin(10));
        QCOMPARE(shown(survival.quantile(0.01)), QStringLiteral("none [none, none]"));
        QVERIFY(!survival.answeredOnlyMean && !survival.answeredOnlyMedian);
    }

    void everybodyAnsweredAtOnce()
    {
        const Survival survival = survivalOf("0 0 0");
        QCOMPARE(survival.steps.size(), size_t(1));
        QCOMPARE(survival.steps[0].unanswered, 0.0);
        QVERIFY(!survival.steps[0].interval);
        QCOMPARE(survival.answeredWithin(0).value(), 1.0);
        QCOMPARE(shown(survival.quantile(0.5)), QStringLiteral("0 [0, none]"));
        QCOMPARE(survival.answeredOnlyMedian.value(), 0.0);
    }

    void nobodyAtAll()
    {
        const Survival survival = vigie::survivalOf({});
        QCOMPARE(survival.n, 0);
        QVERIFY(!survival.answeredWithin(0) && !survival.answeredWithinInterval(0));
        QVERIFY(!survival.quantile(0.5).days);
    }

    void delaysFromPublication()
    {
        const auto dataset = smallDataset();
        const ResponseDelays delays =
            responseDelays(Selection(dataset, {}), DelayOrigin::Publication, "typology", noDate, everything);
        QVERIFY(delays.answersDated);
        QCOMPARE(delays.censoredAt, fromCivil({2025, 1, 20}));
        QCOMPARE(leftOut(delays), QStringLiteral("1 undated, 1 negative, 1 answered some day, 0 later"));
        QCOMPARE(dataset->experiences.codes("id")->text(delays.negative[0]), std::string_view("5"));
        QCOMPARE(delays.all.n, 4);
        QCOMPARE(delays.all.answered, 2);
        const Survival& all = delays.all.survival.value();
        QCOMPARE(all.steps[0].days, 0.0);     // on the same calendar day, though the answer has no time of day
        QCOMPARE(all.steps[0].waiting, 4);    // with the one that was published on the last day
        QCOMPARE(all.steps[1].days, 1.0);     // over midnight
        QCOMPARE(all.longestWait, 10.0);
        // Twice the same service in one testimony: one wait. Without service: the missing group.
        QCOMPARE(linesOf(delays.groups),
                 (QStringList{QStringLiteral("CAF 2/3"), QStringLiteral(" 0/1"), QStringLiteral("CPAM 1/1")}));
    }

    void severalValuesAreSeveralGroups()
    {
        const ResponseDelays delays =
            responseDelays(Selection(smallDataset(), {}), DelayOrigin::Publication, "channel", noDate, everything);
        // Their second services name no channel: they wait in the missing group as well.
        QCOMPARE(linesOf(delays.groups), (QStringList{QStringLiteral(" 2/3"), QStringLiteral("Courrier 2/2"),
                                                      QStringLiteral("Accueil 0/1"), QStringLiteral("Téléphone 1/1")}));
    }

    void delaysFromWriting()
    {
        const ResponseDelays delays =
            responseDelays(Selection(smallDataset(), {}), DelayOrigin::Writing, {}, noDate, everything);
        QCOMPARE(leftOut(delays), QStringLiteral("1 undated, 0 negative, 1 answered some day, 0 later"));
        QVERIFY(delays.groups.empty());
        QCOMPARE(delays.all.n, 5);
        QCOMPARE(delays.all.survival->answeredOnlyMean.value(), 2.0);    // 3, 1, 3, 1
        QCOMPARE(delays.all.survival->longestWait, 15.0);
    }

    void anEarlierDateOfTheData()
    {
        const auto dataset = smallDataset();
        const ResponseDelays delays =
            responseDelays(Selection(dataset, {}), DelayOrigin::Publication, {}, fromCivil({2025, 1, 3}), everything);
        QCOMPARE(leftOut(delays), QStringLiteral("1 undated, 1 negative, 0 answered some day, 3 later"));
        QCOMPARE(delays.all.n, 2);
        QCOMPARE(delays.all.answered, 1);    // the other answer has not come yet
        QCOMPARE(delays.all.survival->longestWait, 0.0);
    }

    void groupsAsTheCountsFindThem()
    {
        const auto dataset = smallDataset();
        int compared = 0;
        for (const FilterState& filter : {FilterState(), only("typology", {"CPAM", "CAF"}), only("id", {"1", "2"})}) {
            const Selection selection(dataset, filter);
            for (const char* field : {"typology", "sentiment", "slot", "channel", "no such field"}) {
                const ResponseDelays delays =
                    responseDelays(selection, DelayOrigin::Publication, field, noDate, everything);
                const Row total = selection.experienceCount();
                QCOMPARE(qint64(total), delays.all.n + delays.undated + qint64(delays.negative.size()) +
                                            delays.answerUndated + delays.afterCensoring);
                if (delays.all.n != qint64(total))
                    continue;
                const ValueCounts counts = countBy(selection, field, CountingUnit::Experiences);
                std::vector<Row> found(counts.counts.size(), 0);
                for (const GroupDelays& each : delays.groups)
                    found[counts.dictionary->find(each.group)] = Row(each.n);
                QCOMPARE(found, counts.counts);
                ++compared;
            }
        }
        QCOMPARE(compared, 5);
        // A condition on a mention holds for the groups too.
        const ResponseDelays delays = responseDelays(Selection(dataset, only("typology", {"CPAM"})),
                                                     DelayOrigin::Publication, "typology", noDate, everything);
        QCOMPARE(linesOf(delays.groups), QStringList{QStringLiteral("CPAM 1/1")});
        // The date of the data is that of the whole data set.
        QCOMPARE(delays.censoredAt, fromCivil({2025, 1, 20}));
    }

    void fewShowTheirNumberAlone()
    {
        const ResponseDelays delays = responseDelays(Selection(smallDataset(), {}), DelayOrigin::Publication,
                                                     "typology", noDate, Thresholds{3, 4});
        QCOMPARE(delays.all.reliability, Reliability::Shown);
        QVERIFY(delays.all.survival.has_value());
        QCOMPARE(delays.groups[0].reliability, Reliability::Caution);
        QVERIFY(delays.groups[0].survival.has_value());
        QCOMPARE(delays.groups[1].reliability, Reliability::Hidden);
        QVERIFY(!delays.groups[1].survival);
        QCOMPARE(delays.groups[1].n, 1);
    }

    void emptySelection()
    {
        const ResponseDelays delays = responseDelays(Selection(smallDataset(), only("typology", {"Nothing"})),
                                                     DelayOrigin::Publication, "typology", noDate, everything);
        QCOMPARE(delays.all.n, 0);
        QVERIFY(!delays.all.survival);
        QVERIFY(delays.groups.empty());
    }

    void withoutDatesOfAnswersNothingIsSaid()
    {
        for (const char* head : {"id | published_on:date | first_answered_on:date | status\n1 | 2025-01-01 | | ",
                                 "id | published_on:date | answered | status\n1 | 2025-01-01 | | "}) {
            const auto dataset = datasetOf(std::string(head) + "Expérience avec réponse\n2 | 2025-01-05 | | \n");
            const ResponseDelays delays =
                responseDelays(Selection(dataset, {}), DelayOrigin::Publication, "status", noDate, everything);
            QVERIFY(!delays.answersDated);
            QCOMPARE(delays.censoredAt, fromCivil({2025, 1, 5}));
            QCOMPARE(delays.all.n, 0);
            QVERIFY(delays.groups.empty());
        }
        QVERIFY(!responseDelays(Selection(std::make_shared<const Dataset>(), {}), DelayOrigin::Writing, "typology",
                                noDate, everything)
                     .answersDated);
    }
};

QTEST_APPLESS_MAIN(TestSurvival)
#include "test_survival.moc"
