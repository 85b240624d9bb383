// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/empirical_bayes.h"
#include "core/analysis/territory_rates.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <cmath>

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// Isère (region 84): 30 negative, 10 positive, 20 of them answered on the tenth day. Rhône (84): 9 negative, 6
/// neutral. Paris (11): 20 positive. One negative names both Isère and Belgium. Saint-Pierre-et-Miquelon: 2 positive,
/// without a region. Belgium: 5 positive. Nowhere: 3, one without a sentiment. The user's place is said of Isère's
/// alone.
std::shared_ptr<const Dataset> smallDataset()
{
    std::string text = "id | sentiment | published_on:date | first_answered_on:date | typology_1 | "
                       "service_department_1 | service_region_1 | typology_country_1 | typology_2 | "
                       "service_department_2 | service_region_2 | typology_country_2 | user_department_code | "
                       "user_region_code\n";
    int id = 1000;
    const auto add = [&](int count, const std::string& cells) {
        for (int i = 0; i < count; ++i)
            text += std::to_string(++id) + " | " + cells + '\n';
    };
    add(20, "Négatif | 2025-01-05 | 2025-01-15 | CAF | 38 | 84 | | | | | | 38 | 84");
    add(10, "Négatif | 2025-01-05 | | CAF | 38 | 84 | | | | | | 38 | 84");
    add(10, "Positif | 2025-01-05 | | CAF | 38 | 84 | | | | | | 38 | 84");
    add(9, "Négatif | 2025-01-05 | | CAF | 69 | 84 | | | | | | | ");
    add(6, "Neutre | 2025-01-05 | | CAF | 69 | 84 | | | | | | | ");
    add(20, "Positif | 2025-01-05 | | CAF | 75 | 11 | | | | | | | ");
    add(1, "Négatif | 2025-01-05 | | CAF | 38 | 84 | | CPAM | | | Belgique | | ");
    add(2, "Positif | 2025-01-05 | | CAF | 975 | | | | | | | | ");
    add(5, "Positif | 2025-01-05 | | CAF | | | Belgique | | | | | | ");
    add(2, "Négatif | 2025-01-05 | | CAF | | | | | | | | | ");
    add(1, " | 2025-06-30 | | CAF | | | | | | | | | ");
    Dataset dataset;
    dataset.experiences = tableOf("experiences", text, "published_on");
    dataset.structures = tableOf("structures", R"(
        code | typology | department | region | active
        s1   | CAF      | 38         | 84     | Oui
        s2   | CAF      | 38         | 84     | Oui
        s3   | CAF      | 38         | 84     | Non
        s4   | CAF      | 69         | 84     | Oui
        s5   | CAF      | 13         | 93     | Oui
    )");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

std::vector<std::string> codesOf(const TerritoryRates& rates)
{
    std::vector<std::string> codes;
    for (const TerritoryValue& each : rates.territories)
        codes.push_back(each.code);
    return codes;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

}    // namespace

class TestTerritoryRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two groups of 100, 20 and 40: m = 0.3, s² = 0.01, A = 0.01 - 0.21/100 = 0.0079, C = 0.0079/0.01 = 0.79.
    void marshallByHand()
    {
        const std::vector<Proportion> two = {{20, 100}, {40, 100}};
        const SmoothedShares smoothed = smoothedShares(two);
        QVERIFY(near(smoothed.centre, 0.3));
        QVERIFY(near(smoothed.varianceBetween, 0.0079));
        QVERIFY(near(smoothed.fractions[0], 0.221));
        QVERIFY(near(smoothed.fractions[1], 0.379));
    }

    /// A third of 10 at the common share: s² = 2/210, n̄ = 70, A = 2/210 - 0.003, C = A / (A + 0.0021).
    void fewAreDrawnIn()
    {
        const double between = 2.0 / 210 - 0.003;
        const SmoothedShares smoothed = smoothedShares(std::vector<Proportion>{{20, 100}, {40, 100}, {3, 10}, {0, 0}});
        // The empty group counts nowhere, and gets the common share.
        QVERIFY(near(smoothed.varianceBetween, between));
        QVERIFY(near(smoothed.fractions[0], 0.3 - 0.1 * between / (between + 0.0021)));
        QVERIFY(near(smoothed.fractions[2], 0.3));
        QVERIFY(near(smoothed.fractions[3], 0.3));
        // Equal shares differ by nothing: all become the common one.
        const SmoothedShares same = smoothedShares(std::vector<Proportion>{{5, 10}, {50, 100}});
        QCOMPARE(same.varianceBetween, 0.0);
        QVERIFY(near(same.fractions[0], 0.5) && near(same.fractions[1], 0.5));
    }

    void sharesByDepartment()
    {
        const TerritoryRates rates = territoryRates(all(), {}, Thresholds());
        QCOMPARE(codesOf(rates), std::vector<std::string>({"38", "69", "75", "975"}));
        QCOMPARE(rates.territory("38")->n, 41);
        QVERIFY(near(*rates.territory("38")->value, 31.0 / 41));
        QCOMPARE(rates.territory("38")->structures, 2);    // the third is not active
        QCOMPARE(rates.territory("69")->reliability, Reliability::Caution);
        QVERIFY(!rates.territory("975")->value);    // two are too few
        QCOMPARE(rates.all.n, 85);                  // each once, though one is in two places
        QCOMPARE(rates.remainder(OffMap::Abroad)->value.n, 6);
        QCOMPARE(rates.remainder(OffMap::Unplaced)->value.n, 2);    // one of the three states nothing
        QCOMPARE(rates.remainder(OffMap::Unplaced)->units, 3);
        QCOMPARE(rates.units, 86);
        QVERIFY(!rates.remainder(OffMap::OutsideRegions));
    }

    void whatIsCountedIsWhatIsRead()
    {
        TerritoryQuestion question;
        question.measure = TerritoryMeasure::Experiences;
        for (TerritoryLevel level : {TerritoryLevel::Department, TerritoryLevel::Region}) {
            question.level = level;
            const Selection selection = all();
            const TerritoryRates rates = territoryRates(selection, question, Thresholds());
            for (const TerritoryRates::Remainder& each : rates.offMap) {
                const auto filter = filteredBy(selection, question, each.what);
                QVERIFY(filter.has_value());
                QCOMPARE(qint64(selection.refiltered(*filter).experienceCount()), each.value.n);
                QCOMPARE(each.toRead, each.value.n);
            }
        }
    }

    void regionsLeaveNobodyOut()
    {
        TerritoryQuestion question;
        question.measure = TerritoryMeasure::Experiences;
        question.level = TerritoryLevel::Region;
        const TerritoryRates rates = territoryRates(all(), question, Thresholds());
        QCOMPARE(codesOf(rates), std::vector<std::string>({"11", "84"}));
        QCOMPARE(rates.territory("84")->n, 56);
        QCOMPARE(rates.remainder(OffMap::OutsideRegions)->value.n, 2);
        QCOMPARE(rates.remainder(OffMap::Unplaced)->value.n, 3);
    }

    void placesOfUsersAreMostlyUnknown()
    {
        TerritoryQuestion question;
        question.measure = TerritoryMeasure::Experiences;
        question.place = PlaceOf::User;
        const TerritoryRates rates = territoryRates(all(), question, Thresholds());
        QCOMPARE(codesOf(rates), std::vector<std::string>({"38"}));
        QCOMPARE(rates.territory("38")->n, 40);
        QCOMPARE(rates.remainder(OffMap::Unplaced)->value.n, 46);
        QCOMPARE(rates.all.n, 86);
        QVERIFY(!rates.remainder(OffMap::Abroad));
        question.measure = TerritoryMeasure::Structures;
        QVERIFY(territoryRates(all(), question, Thresholds()).territories.empty());
    }

    void numbersOfStructures()
    {
        TerritoryQuestion question;
        question.measure = TerritoryMeasure::Structures;
        const TerritoryRates rates = territoryRates(all(), question, Thresholds());
        QCOMPARE(*rates.territory("13")->value, 1.0);    // without any experience
        QCOMPARE(*rates.territory("38")->value, 2.0);
        question.measure = TerritoryMeasure::PerStructure;
        const TerritoryRates ratios = territoryRates(all(), question, Thresholds());
        QCOMPARE(*ratios.territory("38")->value, 20.5);
        QVERIFY(!ratios.territory("75")->value);    // nobody there to divide by
        QVERIFY(!ratios.territory("13"));
    }

    void answeredSoon()
    {
        TerritoryQuestion question;
        question.measure = TerritoryMeasure::AnsweredSoon;
        const TerritoryRates rates = territoryRates(all(), question, Thresholds());
        QVERIFY(near(*rates.territory("38")->value, 20.0 / 41));
        QCOMPARE(*rates.territory("69")->value, 0.0);
    }

    void theFilterOnPlacesHolds()
    {
        FilterState isere;
        isere.toggle("department", "38");
        const Selection selection(m_data, isere);
        const TerritoryRates rates = territoryRates(selection, {}, Thresholds());
        QCOMPARE(codesOf(rates), std::vector<std::string>({"38"}));
        QCOMPARE(rates.remainder(OffMap::Unplaced)->value.n, 0);
        QVERIFY(!filteredBy(selection, {}, OffMap::Unplaced));
    }

    void theSentimentOfTheFilterIsIgnoredByItsShare()
    {
        FilterState negatives;
        negatives.toggle("sentiment", "Négatif");
        const TerritoryRates rates = territoryRates(Selection(m_data, negatives), {}, Thresholds());
        QCOMPARE(rates.territory("38")->n, 41);
        QCOMPARE(rates.remainder(OffMap::Abroad)->value.n, 6);
        QCOMPARE(rates.remainder(OffMap::Abroad)->toRead, 1);    // the one negative
        QCOMPARE(rates.all.n, 85);
    }

    void smoothedKeepsTheObserved()
    {
        TerritoryQuestion question;
        question.smoothed = true;
        const TerritoryRates rates = territoryRates(all(), question, Thresholds());
        const TerritoryValue& rhone = *rates.territory("69");
        QVERIFY(near(*rhone.observed, 0.6));
        // Of the three that may be shown: 40 negatives of 76.
        QVERIFY(*rhone.value<*rhone.observed&& * rhone.value> 40.0 / 76);
    }

    void percentiles()
    {
        TerritoryRates rates;
        for (double value : {0.1, 0.2, 0.2, 0.4, 0.5}) {
            TerritoryValue each;
            each.code = std::to_string(rates.territories.size() + 1);
            each.value = value;
            rates.territories.push_back(each);
        }
        QCOMPARE(*percentileAmong(rates, "1"), 0.0);
        QCOMPARE(*percentileAmong(rates, "2"), 0.375);    // one below and half a tie, of four
        QCOMPARE(*percentileAmong(rates, "5"), 1.0);
        rates.territories.pop_back();
        QVERIFY(!percentileAmong(rates, "1"));    // too few for a rank
    }

private:
    Selection all() const { return Selection(m_data, {}); }

    const std::shared_ptr<const Dataset> m_data = smallDataset();
};

QTEST_GUILESS_MAIN(TestTerritoryRates)
#include "test_territory_rates.moc"
