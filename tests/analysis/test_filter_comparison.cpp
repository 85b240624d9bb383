// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compared_filters.h"
#include "core/analysis/filter_comparison.h"
#include "core/analysis/overview_facts.h"
#include "core/analysis/unanswered.h"
#include "core/domain/derived_columns.h"
#include "core/query/query_language.h"
#include "tests/query/small_tables.h"

#include <QTest>

using namespace vigie;
using vigie::test::tableOf;
using Verdict = ComparedValue::Verdict;

namespace {

constexpr Thresholds thresholds;

/// Of a CAF 56 of 70 negative, all answered on the tenth day; of a CPAM 48 of 80, answered after 60 days or not at all;
/// of a Gare 5 of 5. Each second of the CAF is tagged negative for its reactivity.
std::shared_ptr<const Dataset> madeDataset()
{
    std::string text = "id | sentiment | reactivity | published_on:date | first_answered_on:date | typology_1 | "
                       "structure_id_1\n";
    int id = 1000;
    const auto add = [&](int count, const char* sentiment, const char* typology, const char* dates) {
        for (int i = 0; i < count; ++i)
            text += std::to_string(++id) + " | " + sentiment + " | " +
                    (typology == std::string_view("CAF") && i % 2 == 0 ? "Négatif" : "") + " | " + dates + " | " +
                    typology + " | s-" + typology + "\n";
    };
    add(56, "Négatif", "CAF", "2025-01-05 | 2025-01-15");
    add(14, "Positif", "CAF", "2025-02-05 | 2025-02-15");
    add(48, "Négatif", "CPAM", "2025-03-05 | 2025-05-04");
    add(32, "Positif", "CPAM", "2025-04-05 | ");
    add(5, "Négatif", "Gare", "2025-06-05 | ");
    Dataset dataset;
    dataset.experiences = tableOf("experiences", text, "published_on");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

const std::shared_ptr<const Dataset>& dataset()
{
    static const std::shared_ptr<const Dataset> made = madeDataset();
    return made;
}

FilterState asked(const char* query)
{
    return *parseQuery(QString::fromUtf8(query), *dataset());
}

Selection selected(const char* query)
{
    return Selection(dataset(), asked(query));
}

LocalSeconds day(const char* text)
{
    return *parseDate(text);
}

FilterComparison compared(const ComparedSides& sides)
{
    return compareFilters(sides, day("2025-06-30"), thresholds);
}

QString shown(const std::optional<FilterState>& filter)
{
    return filter ? printQuery(*filter) : QStringLiteral("none");
}

}    // namespace

class TestFilterComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Newcombe's own examples: 1998, table II, method 10.
    void newcombe_data()
    {
        QTest::addColumn<int>("x1");
        QTest::addColumn<int>("n1");
        QTest::addColumn<int>("x2");
        QTest::addColumn<int>("n2");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("56/70 - 48/80") << 56 << 70 << 48 << 80 << 0.0524 << 0.3339;
        QTest::newRow("9/10 - 3/10") << 9 << 10 << 3 << 10 << 0.1705 << 0.8090;
        QTest::newRow("6/7 - 2/7") << 6 << 7 << 2 << 7 << 0.0582 << 0.8062;
        QTest::newRow("10/10 - 0/20") << 10 << 10 << 0 << 20 << 0.6791 << 1.0;
        QTest::newRow("5/56 - 0/29") << 5 << 56 << 0 << 29 << -0.0381 << 0.1926;
    }

    void newcombe()
    {
        QFETCH(int, x1);
        QFETCH(int, n1);
        QFETCH(int, x2);
        QFETCH(int, n2);
        QFETCH(double, low);
        QFETCH(double, high);
        const Interval a = *wilsonInterval(x1, n1), b = *wilsonInterval(x2, n2);
        const double p = double(x1) / n1, q = double(x2) / n2;
        const Interval difference = differenceInterval(p, a, q, b);
        QVERIFY2(std::abs(difference.low - low) < 0.00006, qPrintable(QString::number(difference.low, 'f', 6)));
        QVERIFY2(std::abs(difference.high - high) < 0.00006, qPrintable(QString::number(difference.high, 'f', 6)));
        const Interval other = differenceInterval(q, b, p, a);
        QVERIFY(std::abs(other.low + difference.high) < 1e-12 && std::abs(other.high + difference.low) < 1e-12);
    }

    void twoFilters()
    {
        const FilterComparison comparison = compared(sidesOf(selected("typologie:CAF"), selected("typologie:CPAM")));
        QCOMPARE(comparison.a.experiences, qint64(70));
        QCOMPARE(comparison.b.experiences, qint64(80));
        QCOMPARE(comparison.a.mentions, qint64(70));
        QCOMPARE(comparison.a.structures, qint64(1));
        QCOMPARE(comparison.shared, qint64(0));
        const ComparedValue& negatives = comparison.sentiments[0];
        QCOMPARE(negatives.a.value.value(), 0.8);
        QCOMPARE(negatives.b.value.value(), 0.6);
        QVERIFY(std::abs(negatives.interval->low - 0.0524) < 0.0001);
        QCOMPARE(negatives.verdict, Verdict::Seen);
        QCOMPARE(comparison.sentiments[1].difference.value(), 0.0);    // no neutral one on either side
        QCOMPARE(comparison.sentiments[1].verdict, Verdict::NoneSeen);
        const ComparedValue& reactivity = comparison.criteria[static_cast<size_t>(Criterion::Reactivity)];
        QCOMPARE(reactivity.a.value.value(), 0.5);
        QCOMPARE(reactivity.b.value.value(), 0.0);
        QCOMPARE(reactivity.verdict, Verdict::Seen);
    }

    void delays()
    {
        const FilterComparison comparison = compared(sidesOf(selected("typologie:CAF"), selected("typologie:CPAM")));
        QVERIFY(comparison.answersDated);
        QCOMPARE(comparison.medianDelay.a.value.value(), 10.0);
        QCOMPARE(comparison.medianDelay.b.value.value(), 60.0);
        QCOMPARE(comparison.medianDelay.difference.value(), -50.0);
        QVERIFY(!comparison.medianDelay.interval);
        QCOMPARE(comparison.answeredWithin.a.value.value(), 1.0);
        QCOMPARE(comparison.answeredWithin.b.value.value(), 0.0);
        // Where all or none are answered, the method gives no interval to judge by.
        QCOMPARE(comparison.answeredWithin.verdict, Verdict::NotInterpretable);
    }

    void tooFewAreNotInterpreted()
    {
        const ComparedValue few =
            compared(sidesOf(selected("typologie:CAF"), selected("typologie:Gare"))).sentiments[0];
        QVERIFY(few.a.value && !few.b.value && !few.difference && !few.interval);
        QCOMPARE(few.b.n, qint64(5));
        QCOMPARE(few.verdict, Verdict::NotInterpretable);
        const ComparedValue caution =
            compared(sidesOf(selected("typologie:CPAM"), selected("typologie:CAF depuis:2025-02"))).sentiments[0];
        QCOMPARE(caution.b.n, qint64(14));
        QVERIFY(caution.difference && caution.interval);
        QCOMPARE(caution.verdict, Verdict::NotInterpretable);
    }

    void sharedTestimoniesAreCounted()
    {
        QCOMPARE(compared(sidesOf(selected("typologie:CAF"), selected("typologie:CAF,CPAM"))).shared, qint64(70));
        QCOMPARE(compared(sidesOf(selected(""), selected(""))).shared, qint64(155));
    }

    void theRestIsWhatTheFilterLeavesOut()
    {
        const Selection caf = selected("typologie:CAF");
        const Selection rest = restOf(caf);
        QCOMPARE(rest.experienceCount(), Row(85));
        QCOMPARE(rest.mentionCount(), Row(85));
        const FilterComparison comparison = compared(sideAndRest(caf));
        QCOMPARE(comparison.shared, qint64(0));
        QCOMPARE(comparison.a.experiences + comparison.b.experiences, qint64(155));
        QCOMPARE(comparison.sentiments[0].b.n, qint64(85));
        QCOMPARE(comparison.sentiments[0].b.value.value(), 53.0 / 85);
        QCOMPARE(restOf(selected("")).experienceCount(), Row(0));
    }

    /// A share of negatives among negatives says nothing: the condition on the sentiment is left aside on both sides.
    void theSentimentIsLeftAside()
    {
        const FilterComparison comparison = compared(sideAndRest(selected("typologie:CAF ressenti:négatif")));
        QCOMPARE(comparison.a.experiences, qint64(56));
        QCOMPARE(comparison.b.experiences, qint64(99));
        QCOMPARE(comparison.sentiments[0].a.n, qint64(70));
        QCOMPARE(comparison.sentiments[0].b.n, qint64(85));
    }

    void swappedIsTheOpposite()
    {
        const ComparedSides sides = sidesOf(selected("typologie:CAF"), selected("typologie:CPAM"));
        const ComparedValue forth = compared(sides).sentiments[0], back = compared(swapped(sides)).sentiments[0];
        QCOMPARE(back.difference.value(), -forth.difference.value());
        QCOMPARE(back.interval->low, -forth.interval->high);
        QCOMPARE(back.a.n, forth.b.n);
    }

    void periods_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("yearBefore");
        QTest::addColumn<QString>("periodBefore");
        const auto row = [](const char* query, const char* year, const char* period) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(year) << QString::fromUtf8(period);
        };
        row("typologie:CAF", "none", "none");
        row("depuis:2025-03-01 jusqua:2025-03", "depuis:2024-03-01 jusqua:2024-03-31",
            "depuis:2025-02-01 jusqua:2025-02-28");
        row("depuis:2025-03-01 jusqua:2025-03-10", "depuis:2024-03-01 jusqua:2024-03-10",
            "depuis:2025-02-19 jusqua:2025-02-28");
        row("depuis:2025-04 typologie:CAF", "depuis:2024-04-01 jusqua:2024-06-30 typologie:CAF",
            "depuis:2025-01-01 jusqua:2025-03-31 typologie:CAF");
        row("jusqua:2025-01-31", "depuis:2024-01-05 jusqua:2024-01-31", "depuis:2024-12-09 jusqua:2025-01-04");
        row("depuis:2024-02-29 jusqua:2024-03-01", "depuis:2023-02-28 jusqua:2023-03-01",
            "depuis:2024-02-27 jusqua:2024-02-28");
        row("mois:2025-01,2025-03", "mois:2024-01,2024-03", "mois:2024-10,2024-12");
        row("mois:\"\"", "none", "none");
    }

    void periods()
    {
        QFETCH(QString, query);
        QFETCH(QString, yearBefore);
        QFETCH(QString, periodBefore);
        const FilterState filter = asked(query.toUtf8().constData());
        const auto same = [](const QString& a, const QString& b) {
            return a == b || (b != QStringLiteral("none") && *parseQuery(a, *dataset()) == *parseQuery(b, *dataset()));
        };
        const LocalSeconds begins = day("2025-01-05"), ends = day("2025-06-30T12:00");
        const QString year = shown(vigie::yearBefore(filter, begins, ends));
        QVERIFY2(same(year, yearBefore), qPrintable(year));
        const QString period = shown(vigie::periodBefore(filter, begins, ends));
        QVERIFY2(same(period, periodBefore), qPrintable(period));
    }

    void factsOfTheOverview()
    {
        const OverviewFacts facts = overviewFacts(selected(""), day("2025-06-30"), thresholds);
        QCOMPARE(facts.experiences, qint64(155));
        QCOMPARE(facts.negatives.fraction.value(), 109.0 / 155);
        QVERIFY(facts.answersDated);
        QCOMPARE(facts.delays.n, qint64(155));
        QCOMPARE(facts.delays.answered, qint64(118));
        QCOMPARE(facts.structures, qint64(0));
        QVERIFY(!facts.publishing.fraction);
        // The condition on the sentiment is left aside by the share of negatives, and holds for all else.
        const OverviewFacts negative = overviewFacts(selected("ressenti:négatif"), day("2025-06-30"), thresholds);
        QCOMPARE(negative.negatives.total, qint64(155));
        QCOMPARE(negative.delays.n, qint64(109));
    }

    void longUnanswered()
    {
        const LocalSeconds now = day("2025-06-30");
        const auto waiting = [now](const char* query, int days) {
            return Selection(dataset(), unansweredFor(asked(query), days, now)).experienceCount();
        };
        QCOMPARE(waiting("", 30), Row(32));    // the Gare has waited for 25 days
        QCOMPARE(waiting("", 24), Row(37));
        QCOMPARE(waiting("", 25), Row(32));    // more than, not as long as
        QCOMPARE(waiting("typologie:CAF", 0), Row(0));
        QCOMPARE(waiting("jusqua:2025-03", 30), Row(0));    // the period that is asked for holds
    }
};

QTEST_GUILESS_MAIN(TestFilterComparison)
#include "test_filter_comparison.moc"
