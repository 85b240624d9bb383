// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quotation_draw.h"
#include "core/analysis/territory_profile.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// Negative of those that state a sentiment: Isère 30 of 40, Rhône 15 of 60, Paris 0 of 20, Bouches-du-Rhône 10 of 20,
/// Gironde 18 of 20, Loire 5 of 5. All of 2025-01-05; twenty of Isère were answered on the tenth day, nobody else.
Table experiences()
{
    std::string text = "id | sentiment | published_on:date | first_answered_on:date | service_department_1 | "
                       "service_region_1\n";
    int id = 1000;
    const auto add = [&](int count, const std::string& cells) {
        for (int i = 0; i < count; ++i)
            text += std::to_string(++id) + " | " + cells + '\n';
    };
    add(20, "Négatif | 2025-01-05 | 2025-01-15 | 38 | 84");
    add(10, "Négatif | 2025-01-05 | | 38 | 84");
    add(10, "Positif | 2025-01-05 | | 38 | 84");
    add(15, "Négatif | 2025-01-05 | | 69 | 84");
    add(45, "Positif | 2025-01-05 | | 69 | 84");
    add(20, "Positif | 2025-01-05 | | 75 | 11");
    add(10, "Négatif | 2025-01-05 | | 13 | 93");
    add(10, "Positif | 2025-01-05 | | 13 | 93");
    add(18, "Négatif | 2025-01-05 | | 33 | 75");
    add(2, "Positif | 2025-01-05 | | 33 | 75");
    add(5, "Négatif | 2025-01-05 | | 42 | 84");
    return tableOf("experiences", text, "published_on");
}

/// Five structures of five départements with satisfaction around 30 (Isère), 40, 20, 60 and 30 (Gironde); four of the
/// Loire. In Isère three have a delay, five an attendance that nobody else publishes, five a waiting time in minutes
/// that a Rhône one gives in hours; and a sixth is closed.
std::shared_ptr<const Dataset> smallDataset()
{
    std::string structures = "code | network | typology | department | region | active\n";
    std::string results = "code | structure_code | indicator_code | indicator_title | value:number | unit\n";
    int result = 1000;
    const auto publish = [&](const std::string& structure, const std::string& indicator, int value) {
        results += std::to_string(++result) + " | " + structure + " | " + indicator + " | " + std::to_string(value);
    };
    const std::pair<const char*, int> middles[] = {{"38", 30}, {"69", 40}, {"75", 20},
                                                   {"13", 60}, {"33", 30}, {"42", 1}};
    for (const auto& [department, middle] : middles) {
        for (int i = 0; i < (std::string(department) == "42" ? 4 : 5); ++i) {
            const std::string code = std::string("s") + department + std::to_string(i);
            structures += code + (i < 3 ? " | Famille" : " | Impôts") + " | CAF | " + department + " | 84 | Oui\n";
            publish(code, "I1 | Satisfaction", middle + 10 * (i - 2));
            results += " | %\n";
        }
    }
    structures += "closed | Famille | CAF | 38 | 84 | Non\n";
    for (int i = 0; i < 5; ++i) {
        const std::string code = "s38" + std::to_string(i);
        if (i < 3) {
            publish(code, "I2 | Délai", i);
            results += " | jours\n";
        }
        publish(code, "I3 | Affluence", i);
        results += " | \n";
        publish(code, "I4 | Attente", i);
        results += " | minutes\n";
    }
    publish("s690", "I4 | Attente", 1);
    results += " | heures\n";
    Dataset dataset;
    dataset.structures = tableOf("structures", structures);
    dataset.results = tableOf("results", results);
    dataset.experiences = experiences();
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

FilterState filterOn(const char* field, const char* value)
{
    Condition condition;
    condition.field = field;
    condition.any = {value};
    FilterState filter;
    filter.set(condition);
    return filter;
}

TerritoryProfile profileOf(std::string_view department, const FilterState& filter = {},
                           const IndicatorDecisions& decisions = {})
{
    const Selection selection(smallDataset(), filter);
    return territoryProfile(selection, department, IndicatorDictionary(selection.dataset(), decisions),
                            parseDate("2025-06-30").value(), Thresholds())
        .value();
}

const TerritoryIndicator* find(const TerritoryProfile& profile, std::string_view code)
{
    const auto found = std::ranges::find(profile.indicators, code, &TerritoryIndicator::code);
    return found == profile.indicators.end() ? nullptr : &*found;
}

bool near(double a, double b, double within = 1e-9)
{
    return std::abs(a - b) < within;
}

}    // namespace

class TestTerritoryProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesStandAmongTheOthers()
    {
        const TerritoryProfile isere = profileOf("38");
        QCOMPARE(isere.experiences, qint64(40));
        QCOMPARE(isere.experiencesEverywhere, qint64(165));
        const TerritoryShare& negatives = isere.sentiments[0];
        QCOMPARE(negatives.here.count, qint64(30));
        QCOMPARE(negatives.here.total, qint64(40));
        QVERIFY(near(*negatives.here.fraction, 0.75));
        QVERIFY(near(negatives.here.interval->low, 0.5981, 1e-4));
        QVERIFY(near(negatives.here.interval->high, 0.8581, 1e-4));
        QCOMPARE(negatives.everywhere.count, qint64(78));
        QCOMPARE(negatives.everywhere.total, qint64(165));
        // Of the four others with ten or more, three are lower; the Loire has five and is not compared.
        QCOMPARE(negatives.among->others, qint64(4));
        QVERIFY(near(negatives.among->higherThan, 0.75));
    }

    void tooFewAreNotTold()
    {
        const TerritoryProfile loire = profileOf("42");
        QCOMPARE(loire.sentiments[0].here.total, qint64(5));
        QVERIFY(!loire.sentiments[0].here.fraction);
        QVERIFY(!loire.sentiments[0].among);
        QVERIFY(!loire.delays.survival);
        QVERIFY(!loire.soon);
        QVERIFY(loire.indicators.empty());
        QCOMPARE(loire.indicatorsOfFew, qint64(1));
        // Three others only: no place among them.
        FilterState filter;
        Condition condition;
        condition.field = "region";
        condition.none = {"75"};
        filter.set(condition);
        const TerritoryProfile isere = profileOf("38", filter);
        QVERIFY(isere.sentiments[0].here.fraction);
        QVERIFY(!isere.sentiments[0].among);
    }

    void delaysAreCensored()
    {
        const TerritoryProfile isere = profileOf("38");
        QVERIFY(isere.answersDated);
        QCOMPARE(isere.delays.n, qint64(40));
        QCOMPARE(isere.delays.answered, qint64(20));
        QCOMPARE(isere.delays.survival->quantile(0.5).days, std::optional(10.0));
        QVERIFY(near(*isere.delays.survival->answeredWithin(30), 0.5));
        QCOMPARE(isere.delaysEverywhere.n, qint64(165));
        QVERIFY(!isere.delaysEverywhere.survival->quantile(0.5).days);
        QCOMPARE(isere.soon->others, qint64(4));
        QVERIFY(near(isere.soon->higherThan, 1));
        QVERIFY(near(profileOf("69").soon->higherThan, 0.375));    // equal to three of the four, by half
    }

    void structuresAreCountedByNetwork()
    {
        const TerritoryProfile isere = profileOf("38");
        QCOMPARE(isere.structures, qint64(6));
        QCOMPARE(isere.activeStructures, qint64(5));
        QCOMPARE(isere.networks.size(), size_t(2));
        QCOMPARE(isere.networks[0].network, std::string("Famille"));
        QCOMPARE(isere.networks[0].structures, qint64(4));
        QCOMPARE(isere.networks[1].structures, qint64(2));
    }

    /// Medians 20, 30, 30, 40, 60: the Loire's four values have none.
    void mediansStandAmongMedians()
    {
        const TerritoryProfile isere = profileOf("38");
        const TerritoryIndicator* satisfaction = find(isere, "I1");
        QVERIFY(satisfaction);
        QCOMPARE(satisfaction->structures, qint64(5));
        QCOMPARE(satisfaction->median, 30.0);
        QCOMPARE(satisfaction->unit, std::string("%"));
        QCOMPARE(satisfaction->departments.n, qint64(5));
        QVERIFY(near(satisfaction->position.percentile, 40));    // one below, two alike
        QCOMPARE(satisfaction->standing, Standing::Close);
        QVERIFY(!find(isere, "I2"));
        QCOMPARE(isere.indicatorsOfFew, qint64(1));
        QCOMPARE(find(isere, "I3")->standing, Standing::TooFewPeers);
        QVERIFY(find(isere, "I4")->refused);
    }

    void betterOnlyWhereItWasDecided()
    {
        QCOMPARE(find(profileOf("13"), "I1")->standing, Standing::Higher);
        IndicatorDecisions decisions;
        IndicatorDecision decision;
        decision.polarity = Polarity::LowerIsBetter;
        decisions.set("I1", decision);
        QCOMPARE(find(profileOf("13", {}, decisions), "I1")->standing, Standing::Worse);
    }

    void theDepartmentTakesThePlaceOfTheFilters()
    {
        const TerritoryProfile isere = profileOf("38", filterOn("department", "69"));
        QCOMPARE(isere.experiences, qint64(40));
        QCOMPARE(isere.experiencesEverywhere, qint64(165));
        QCOMPARE(isere.filter.on("department")->any, std::vector<std::string>{"38"});
        QVERIFY(isere.everywhere.empty());
        // A sentiment is asked of what is counted, and not of shares of sentiments.
        const TerritoryProfile positive = profileOf("38", filterOn("sentiment", "Positif"));
        QCOMPARE(positive.experiences, qint64(10));
        QCOMPARE(positive.sentiments[0].here.count, qint64(30));
        QVERIFY(positive.sentimentIgnored);
    }

    void nothingIsNothing()
    {
        const TerritoryProfile empty = profileOf("05");
        QCOMPARE(empty.experiences, qint64(0));
        QCOMPARE(empty.structures, qint64(0));
        QCOMPARE(empty.sentiments[0].here.total, qint64(0));
        QVERIFY(!empty.sentiments[0].among && !empty.soon && empty.indicators.empty());
    }

    void aFullFilterIsAnError()
    {
        FilterState full;
        for (size_t i = 0; i < FilterState::maxConditions; ++i) {
            Condition condition;
            condition.field = "field" + std::to_string(i);
            condition.any = {"1"};
            QVERIFY(full.set(condition));
        }
        const Selection selection(smallDataset(), full);
        const auto refused = territoryProfile(selection, "38", IndicatorDictionary(), noDate, Thresholds());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::WrongUsage);
    }

    void quotationsAreDrawnAlikeEveryTime()
    {
        const Selection isere(smallDataset(), filterOn("department", "38"));
        QuotationDraw draw(isere, 3, 1, "sentiment");
        const QuotationDraw again(isere, 3, 1, "sentiment");
        QCOMPARE(draw.size(), size_t(3));
        std::set<Row> rows;
        for (size_t slot = 0; slot < 3; ++slot) {
            QCOMPARE(draw.at(slot), again.at(slot));
            rows.insert(draw.at(slot));
        }
        QCOMPARE(rows.size(), size_t(3));
        // Thirty negative, ten positive: two and one.
        QCOMPARE(draw.stratumSize(0), size_t(30));
        QCOMPARE(draw.stratumSize(1), size_t(30));
        QCOMPARE(draw.stratumSize(2), size_t(10));
        QVERIFY(QuotationDraw(isere, 3, 2, "sentiment").at(0) != draw.at(0) ||
                QuotationDraw(isere, 3, 2, "sentiment").at(1) != draw.at(1));
    }

    void swappingGoesRoundTheStratum()
    {
        const Selection isere(smallDataset(), filterOn("department", "38"));
        QuotationDraw draw(isere, 3, 1, "sentiment");
        const Row first = draw.at(2);
        std::set<Row> seen{first};
        for (int i = 0; i < 9; ++i) {
            draw.swap(2);
            seen.insert(draw.at(2));
        }
        QCOMPARE(seen.size(), size_t(10));
        draw.swap(2);
        QCOMPARE(draw.at(2), first);
        for (int i = 0; i < 40; ++i) {
            draw.swap(0);
            QVERIFY(draw.at(0) != draw.at(1));
        }
        // Five of one kind in three slots: two are left to swap with; none when all are shown.
        const Selection loire(smallDataset(), filterOn("department", "42"));
        QVERIFY(QuotationDraw(loire, 3, 1, "sentiment").canSwap(0));
        QuotationDraw whole(loire, 9, 1, "sentiment");
        QCOMPARE(whole.size(), size_t(5));
        QVERIFY(!whole.canSwap(0));
        QCOMPARE(QuotationDraw(Selection(smallDataset(), filterOn("department", "05")), 3, 1, "sentiment").size(),
                 size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestTerritoryProfile)
#include "test_territory_profile.moc"
