// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_pairs.h"
#include "core/analysis/indicator_profile.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <numeric>

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// Satisfaction (I1) and delay (I2) of six structures of two typologies; I3 mixes units.
std::shared_ptr<const Dataset> smallDataset()
{
    Dataset dataset;
    dataset.structures = tableOf("structures", R"(
        code | typology | active
        s1   | CAF      | Oui
        s2   | CAF      | Oui
        s3   | CAF      | Oui
        s4   | CAF      | Oui
        s5   | CAF      | Oui
        s6   | CPAM     | Oui
        s7   | CAF      | Non
    )");
    dataset.indicators = tableOf("indicators", R"(
        code | title                | unit
        I1   | Taux de satisfaction | %
        I2   | Délai                | jours
        I3   | Attente              |
    )");
    dataset.results = tableOf("results", R"(
        code | structure_code | indicator_code | value:number | unit    | updated_on:date
        a1   | s1             | I1             | 10           |         | 2024-01-01
        a2   | s2             | I1             | 20           |         | 2024-01-01
        a3   | s3             | I1             | 30           |         | 2024-01-01
        a4   | s4             | I1             | 40           |         | 2024-01-01
        a5   | s5             | I1             | 50           |         | 2024-01-01
        a6   | s6             | I1             | 60           |         | 2024-01-01
        b1   | s1             | I2             | 2            |         | 2024-01-01
        b2   | s2             | I2             | 1            |         | 2024-01-01
        b3   | s3             | I2             | 4            |         | 2024-01-01
        b4   | s4             | I2             | 3            |         | 2024-01-01
        b5   | s5             | I2             | 5            |         | 2024-01-01
        b7   | s7             | I2             | 5            |         | 2024-01-01
        c1   | s1             | I3             | 5            | minutes | 2024-01-01
        c2   | s2             | I3             | 5            | heures  | 2024-01-01
    )");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

IndicatorDictionary dictionaryOf(const Dataset& dataset,
                                 std::initializer_list<std::pair<const char*, Polarity>> all = {})
{
    IndicatorDecisions decisions;
    for (const auto& [code, polarity] : all)
        decisions.set(code, {.polarity = polarity});
    return IndicatorDictionary(dataset, decisions);
}

std::vector<Row> allRows(const Dataset& dataset)
{
    std::vector<Row> rows(dataset.results.rowCount());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

/// Six CAFs over five years: s1 falls from a bad place, s2 falls from a good one, s3 rises from a bad one.
std::shared_ptr<const Dataset> fiveYears()
{
    const std::array<std::array<int, 5>, 6> values = {{{50, 45, 40, 35, 30},
                                                       {99, 98, 97, 96, 95},
                                                       {10, 15, 20, 25, 31},
                                                       {70, 70, 70, 70, 70},
                                                       {71, 71, 71, 71, 71},
                                                       {72, 72, 72, 72, 72}}};
    std::string structures = "code | typology | active\n";
    std::string results = "code | structure_code | indicator_code | value:number | evaluation_started_on:date\n";
    for (size_t structure = 0; structure < values.size(); ++structure) {
        const std::string code = "s" + formatNumber(static_cast<double>(structure + 1));
        structures += code + " | CAF | Oui\n";
        for (size_t year = 0; year < 5; ++year) {
            const std::string text = formatNumber(static_cast<double>(2019 + year));
            results += code + text + " | " + code + " | I1 | " + formatNumber(values[structure][year]) + " | " + text +
                       "-01-01\n";
        }
    }
    Dataset dataset;
    dataset.structures = tableOf("structures", structures);
    dataset.indicators = tableOf("indicators", "code | title | unit\nI1 | Taux de satisfaction | %\n");
    dataset.results = tableOf("results", results);
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

}    // namespace

class TestIndicatorPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsOfStructures()
    {
        const auto dataset = smallDataset();
        const IndicatorDictionary dictionary = dictionaryOf(*dataset);
        const auto pairs = indicatorPairs(Selection(dataset, {}), *dictionary.find("I1"), *dictionary.find("I2"),
                                          PairUnit::Structures);
        QVERIFY(pairs.ok());
        QCOMPARE(pairs->points.size(), size_t(5));
        QCOMPARE(pairs->points.front().name, std::string("s1"));
        QCOMPARE(pairs->onlyX, 1);
        QCOMPARE(pairs->onlyY, 1);
        QCOMPARE(pairs->xUnit, std::string("%"));
        QCOMPARE(pairs->yUnit, std::string("jours"));
        // Rank differences 1 1 1 1 0: 1 − 6·4/(5·24).
        QVERIFY(std::abs(pairs->correlation->rho - 0.8) < 1e-12);
        QCOMPARE(pairs->correlation->n, 5);
        QCOMPARE(pairs->xMedian.value(), 30.0);
        QCOMPARE(pairs->yMedian.value(), 3.0);
        // (10,2) and (20,1) low, (50,5) high; (30,4) and (40,3) on a median.
        QCOMPARE(pairs->quadrants.bothLow, 2);
        QCOMPARE(pairs->quadrants.bothHigh, 1);
        QCOMPARE(pairs->quadrants.onlyXHigh, 0);
        QCOMPARE(pairs->quadrants.onlyYHigh, 0);
        QCOMPARE(pairs->quadrants.onMedian, 2);
        QVERIFY(pairs->note.contains(QStringLiteral("ecological inference")));
        QVERIFY(pairs->note.startsWith(QStringLiteral("Each point is a structure.")));
    }

    void pairsOfTypologies()
    {
        const auto dataset = smallDataset();
        const IndicatorDictionary dictionary = dictionaryOf(*dataset);
        const auto pairs = indicatorPairs(Selection(dataset, {}), *dictionary.find("I1"), *dictionary.find("I2"),
                                          PairUnit::TypologyMedians);
        QVERIFY(pairs.ok());
        QCOMPARE(pairs->points.size(), size_t(1));
        QCOMPARE(pairs->points.front().x, 30.0);
        QCOMPARE(pairs->points.front().y, 3.5);    // 1 2 3 4 5 5
        QCOMPARE(pairs->onlyX, 1);
        QVERIFY(!pairs->correlation);
    }

    void mixedUnitsAreRefusedOnEitherAxis()
    {
        const auto dataset = smallDataset();
        const IndicatorDictionary dictionary = dictionaryOf(*dataset);
        const Selection all(dataset, {});
        for (const auto& [x, y] : {std::pair{"I3", "I1"}, std::pair{"I1", "I3"}}) {
            const auto pairs = indicatorPairs(all, *dictionary.find(x), *dictionary.find(y), PairUnit::Structures);
            QVERIFY(!pairs.ok());
            QCOMPARE(pairs.error().code, ErrorCode::CheckFailed);
            QVERIFY(pairs.error().why.contains(QStringLiteral("heures, minutes")));
        }
    }

    void wordsDependOnADecision()
    {
        const auto dataset = smallDataset();
        const Distribution peers = distributionOf({10, 20, 30, 40, 50}, 0);    // quartiles 20 and 40
        const auto word = [&](double value, const ConfirmedPolarity& polarity) {
            const std::string_view text = standingWord(standingOf(value, peers, polarity));
            return QLatin1String(text.data(), static_cast<qsizetype>(text.size()));
        };
        const ConfirmedPolarity nobody;
        const ConfirmedPolarity higher =
            dictionaryOf(*dataset, {{"I1", Polarity::HigherIsBetter}}).find("I1")->confirmedPolarity();
        const ConfirmedPolarity lower =
            dictionaryOf(*dataset, {{"I1", Polarity::LowerIsBetter}}).find("I1")->confirmedPolarity();
        QCOMPARE(word(50, nobody), QLatin1String("higher"));
        QCOMPARE(word(10, nobody), QLatin1String("lower"));
        QCOMPARE(word(50, higher), QLatin1String("better"));
        QCOMPARE(word(10, higher), QLatin1String("worse"));
        QCOMPARE(word(50, lower), QLatin1String("worse"));
        QCOMPARE(word(10, lower), QLatin1String("better"));
        QCOMPARE(word(20, higher), QLatin1String("close"));
        QCOMPARE(word(40, lower), QLatin1String("close"));
        QCOMPARE(standingOf(50, distributionOf({10, 20, 30, 50}, 4), higher), Standing::TooFewPeers);
        // A proposal exists for this one, and is not taken.
        QCOMPARE(dictionaryOf(*dataset).find("I1")->proposedPolarity().polarity, Polarity::HigherIsBetter);
        QCOMPARE(word(50, dictionaryOf(*dataset).find("I1")->confirmedPolarity()), QLatin1String("higher"));
    }

    void profileOfOneStructure()
    {
        const auto dataset = smallDataset();
        const IndicatorDictionary dictionary = dictionaryOf(*dataset, {{"I2", Polarity::LowerIsBetter}});
        const auto lines = profileOf(*dataset, dictionary, "s1", peersOf(*dataset, "s1", false), allRows(*dataset));
        QCOMPARE(lines.size(), size_t(3));
        QCOMPARE(lines[0].code, std::string("I1"));
        QCOMPARE(lines[0].position->position.percentile, 10.0);    // lowest of five CAF
        QCOMPARE(lines[0].position->peers.median.value(), 30.0);
        QCOMPARE(lines[0].standing, Standing::Lower);
        QCOMPARE(lines[1].position->position.percentile, 30.0);
        QCOMPARE(lines[1].standing, Standing::Close);
        QVERIFY(lines[2].refused && !lines[2].position);    // the others are shown all the same
        QCOMPARE(lines[2].refused->code, ErrorCode::CheckFailed);
    }

    void worseAndGettingWorse()
    {
        const auto dataset = fiveYears();
        const Selection all(dataset, {});
        const WatchList watched = watchList(all, dictionaryOf(*dataset, {{"I1", Polarity::HigherIsBetter}}));
        // Latest: 30 95 31 70 71 72, quartiles 40.75 and 71.75: s1 and s3 are worse, of which s1 falls.
        QCOMPARE(watched.items.size(), size_t(1));
        QCOMPARE(watched.items[0].structure, std::string("s1"));
        QCOMPARE(watched.items[0].typology, std::string("CAF"));
        QCOMPARE(watched.items[0].value, 30.0);
        QCOMPARE(watched.items[0].position.below, 0);
        QCOMPARE(watched.items[0].trend.direction, TrendDirection::Falling);
        QVERIFY(watched.undecided.empty());
    }

    void nothingIsWatchedOnAGuess()
    {
        const auto dataset = fiveYears();
        const Selection all(dataset, {});
        const WatchList undecided = watchList(all, dictionaryOf(*dataset));
        QVERIFY(undecided.items.empty());
        QCOMPARE(undecided.undecided, std::vector<std::string>{"I1"});
        const WatchList neither = watchList(all, dictionaryOf(*dataset, {{"I1", Polarity::Neither}}));
        QVERIFY(neither.items.empty() && neither.undecided.empty());
    }

    void mixedUnitsAreNotWatched()
    {
        const auto dataset = smallDataset();
        const WatchList watched =
            watchList(Selection(dataset, {}), dictionaryOf(*dataset, {{"I3", Polarity::LowerIsBetter}}));
        QVERIFY(watched.items.empty());
        QCOMPARE(watched.mixedUnits, std::vector<std::string>{"I3"});
        QCOMPARE(watched.undecided, (std::vector<std::string>{"I1", "I2"}));
    }
};

QTEST_APPLESS_MAIN(TestIndicatorPairs)
#include "test_indicator_pairs.moc"
