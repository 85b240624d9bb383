// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/category_counts_figure.h"
#include "core/chart/histogram_figures.h"
#include "core/chart/point_map_figure.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QLocale>
#include <QTest>

#include <numeric>

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// In Grenoble two structures (60 experiences), in Cayenne one (12), one without a place (8), five abroad and three
/// without any service. Answers on the days 0 to 9 for the 60, never for the others.
std::shared_ptr<const Dataset> dataset()
{
    std::string text = "id | sentiment | published_on:date | first_answered_on:date | typology_1 | structure_id_1 | "
                       "typology_country_1 | channels_1:multi\n";
    int id = 100;
    const auto add = [&](int count, const char* typology, const char* structure, const char* country, bool answered) {
        for (int i = 0; i < count; ++i)
            text += std::to_string(++id) + " | Négatif | 2025-01-10 | " +
                    (answered ? "2025-01-" + std::to_string(10 + i % 10) : std::string()) + " | " + typology + " | " +
                    structure + " | " + country + " | " + (i % 2 == 0 ? "Courrier" : "Courrier,Accueil") + "\n";
    };
    add(40, "CAF", "s1", "", true);
    add(20, "CPAM", "s2", "", true);
    add(12, "Mairie", "s3", "", false);
    add(8, "Gare", "s4", "", false);
    add(5, "Consulat", "", "Belgique", false);
    add(3, "", "", "", false);
    Dataset made;
    made.experiences = tableOf("experiences", text, "published_on");
    made.structures = tableOf("structures", R"(
        code | name      | town     | commune | department | longitude:number | latitude:number
        s1   | CAF 38    | Grenoble | 38185   | 38         | 5.72             | 45.18
        s2   | CPAM 38   | Grenoble | 38185   | 38         | 5.74             | 45.19
        s3   | Mairie    | Cayenne  | 97302   | 973        | -52.33           | 4.93
        s4   | Gare      |          |         |            |                  |
    )");
    std::string results = "code | structure_code | indicator_code | indicator_title | unit | value:number | "
                          "updated_on:date\n";
    for (int i = 0; i < 40; ++i)
        results += "r" + std::to_string(100 + i) + " | t" + std::to_string(100 + i) + " | I1 | Taux | % | " +
                   std::to_string(61 + i) + " | 2025-01-02\n";
    results += "r1 | t1 | I2 | Rare | j | 4 | 2025-01-02\n";
    made.results = tableOf("results", results);
    deriveColumns(made);
    return std::make_shared<const Dataset>(std::move(made));
}

const Territories& territories()
{
    static const Territories loaded = Territories::load().value();
    return loaded;
}

struct Fixture
{
    explicit Fixture(const FilterState& filter = {}) : selection(dataset(), filter) {}
    FigureContext context() const
    {
        return {selection, territories(), Thresholds(), QStringLiteral("2025-03-01"), false, {}};
    }
    Selection selection;
};

FilterState only(std::string field, std::vector<std::string> values)
{
    FilterState filter;
    filter.set({std::move(field), std::move(values), {}, {}, {}, {}, {}});
    return filter;
}

QStringList namesOf(const CategoryBars& bars)
{
    QStringList names;
    for (const CategoryBars::Bar& bar : bars.bars)
        names << bar.name;
    return names;
}

std::vector<double> numbers(int count, double step)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(i * step);
    return values;
}

}    // namespace

class TestNewKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void countsStandLargestFirstAndTheMissingLast()
    {
        const Fixture all;
        const FigureSpec figure = countsFigure(all.context(), "typology", CountingUnit::Experiences, 10);
        const auto& bars = std::get<CategoryBars>(figure.body);
        QCOMPARE(namesOf(bars),
                 QStringList({QStringLiteral("CAF"), QStringLiteral("CPAM"), QStringLiteral("Mairie"),
                              QStringLiteral("Gare"), QStringLiteral("Consulat"), QStringLiteral("not given")}));
        QCOMPARE(bars.bars[0].count, 40);
        QCOMPARE(bars.bars[0].share.value(), 40.0 / 88);
        QCOMPARE(bars.bars[0].target, (MarkTarget{"typology", {"CAF"}}));
        QCOMPARE(bars.bars.back().target, (MarkTarget{"typology", {""}}));
        QVERIFY(figure.frame.description.contains(QStringLiteral("CAF (40, 45,5%)")));
        QCOMPARE(figure.table.rows.size(), bars.bars.size());
        QCOMPARE(figure.table.rows[0][1].form, PlottedCell::Form::Count);
        QCOMPARE(figure.table.rows[0][2].form, PlottedCell::Form::Fraction);
        QCOMPARE(figure.table.rows[0][2].number, 40.0 / 88);
    }

    void whatIsNotDrawnIsSaid()
    {
        const Fixture all;
        const FigureSpec figure = countsFigure(all.context(), "typology", CountingUnit::Experiences, 2);
        QCOMPARE(namesOf(std::get<CategoryBars>(figure.body)),
                 QStringList({QStringLiteral("CAF"), QStringLiteral("CPAM"), QStringLiteral("not given")}));
        QVERIFY2(figure.frame.note.contains(QStringLiteral("2 largest of 5 values; the 3 others together: 25")),
                 qPrintable(figure.frame.note));
        qint64 sum = 0;
        for (const PlottedRow& row : figure.table.rows)
            sum += static_cast<qint64>(row[1].number);
        QCOMPARE(sum, 88);
    }

    void severalValuesAreNeverAddedUp()
    {
        const Fixture all;
        const FigureSpec figure = countsFigure(all.context(), "channel", CountingUnit::Experiences, 1);
        QVERIFY2(figure.frame.note.contains(QStringLiteral("more than 100%")), qPrintable(figure.frame.note));
        QVERIFY(figure.frame.note.contains(QStringLiteral("at most 43 each")));
        QCOMPARE(std::get<CategoryBars>(figure.body).bars[0].count, 88);
        QCOMPARE(figure.table.rows.size(), size_t(1));
    }

    void mentionsAreNotExperiences()
    {
        const Fixture all;
        const FigureSpec figure = countsFigure(all.context(), "typology", CountingUnit::Mentions, 10);
        QCOMPARE(std::get<CategoryBars>(figure.body).valueTitle, QStringLiteral("Mentions"));
        QCOMPARE(figure.frame.sampleSize, QStringLiteral("n = 85 mentions"));
    }

    void fewHaveNumbersButNoShares()
    {
        const Fixture few(only("typology", {"Consulat"}));
        const FigureSpec figure = countsFigure(few.context(), "typology", CountingUnit::Experiences, 10);
        const auto& bars = std::get<CategoryBars>(figure.body);
        QCOMPARE(bars.bars.size(), size_t(1));
        QCOMPARE(bars.bars[0].count, 5);
        QVERIFY(!bars.bars[0].share);
        QVERIFY(figure.frame.note.contains(QStringLiteral("n < 10")));
        QVERIFY(figure.table.rows[0][2].text.isEmpty());
    }

    void nothingToCountIsSaid()
    {
        const Fixture all;
        for (const char* field : {"no_such_field", "user_department_code"}) {
            const FigureSpec figure = countsFigure(all.context(), field, CountingUnit::Experiences, 10);
            QVERIFY(std::get<CategoryBars>(figure.body).bars.empty());
            QVERIFY(!figure.frame.description.isEmpty());
        }
    }

    void binsAreRoundAndHoldEverything()
    {
        // n = 100, IQR = 49.5: 2 · 49.5 / ∛100 = 21.3, so 50 after rounding up.
        const std::vector<double> even = numbers(100, 1);
        QCOMPARE(histogramBins(even), (HistogramBins{0, 50, 2}));
        const std::vector<double> many = numbers(1000, 0.1);    // 2 · 49.95 / 10 = 9.99
        QCOMPARE(histogramBins(many), (HistogramBins{0, 10, 10}));
        const std::vector<double> equal(30, 80);
        QCOMPARE(histogramBins(equal), (HistogramBins{80, 1, 1}));
        QCOMPARE(histogramBins({}).count, size_t(0));
        const std::vector<double> half{0, 0, 0, 0, 0, 0, 0.5};
        QCOMPARE(histogramBins(half, 1).width, 1.0);
    }

    void farOutliersDoNotFlattenTheRest()
    {
        std::vector<double> values = numbers(2000, 0.05);
        values.push_back(100000);
        const HistogramBins bins = histogramBins(values);
        QVERIFY(bins.count <= mostBins);
        QVERIFY(bins.width <= 20);
    }

    void delaysAreCountedByDay()
    {
        const Fixture all;
        const FigureSpec figure = answerDelayHistogram(all.context(), DelayOrigin::Publication);
        const auto& histogram = std::get<Histogram>(figure.body);
        // 60 answers evenly over the days 0 to 9: IQR 5, 2 · 5 / ∛60 = 2.55, rounded up to 5.
        QCOMPARE(histogram.bins.size(), size_t(2));
        QCOMPARE(histogram.bins[0].count, 30);
        QCOMPARE(histogram.bins[1].count, 30);
        QCOMPARE(histogram.bins[0].target, (MarkTarget{"delay_days", {"0", "1", "2", "3", "4"}}));
        QCOMPARE(histogram.beyond, 0);
        QCOMPARE(histogram.median.value(), 4.5);
        QVERIFY2(figure.frame.note.contains(QStringLiteral("unanswered on 01/03/2025: 28")),
                 qPrintable(figure.frame.note));
        QCOMPARE(figure.table.rows.size(), size_t(2));
        // What a click asks for is what the bar shows.
        const Fixture clicked(only("delay_days", histogram.bins[0].target.values));
        QCOMPARE(clicked.selection.experienceCount(), Row(30));
    }

    void delaysOfFewOrOfNobodyAreSaidNotDrawn()
    {
        for (const char* typology : {"Consulat", "Mairie"}) {
            const Fixture fixture(only("typology", {typology}));
            const FigureSpec figure = answerDelayHistogram(fixture.context(), DelayOrigin::Publication);
            QVERIFY(std::get<Histogram>(figure.body).bins.empty());
            QVERIFY(!figure.frame.description.isEmpty());
            QVERIFY(figure.table.rows.empty());
        }
    }

    void indicatorValuesKeepTheirUnitAndStructures()
    {
        const Fixture all;
        const auto distribution = indicatorDistribution(all.selection, "I1", "typology");
        QVERIFY(distribution);
        const FigureSpec figure = indicatorHistogram(all.context(), *distribution);
        const auto& histogram = std::get<Histogram>(figure.body);
        QCOMPARE(histogram.valueTitle, QStringLiteral("%"));
        qint64 sum = 0;
        for (const Histogram::Bin& bin : histogram.bins) {
            QCOMPARE(bin.target.values.size(), static_cast<size_t>(bin.count));
            sum += bin.count;
        }
        QCOMPARE(sum, 40);
        QCOMPARE(histogram.bins.back().to, 100.0);    // 100 % is in the last bin, not in one of its own
        QCOMPARE(histogram.median.value(), 80.5);

        const auto rare = indicatorDistribution(all.selection, "I2", "typology");
        QVERIFY(rare);
        const FigureSpec empty = indicatorHistogram(all.context(), *rare);
        QVERIFY(std::get<Histogram>(empty.body).bins.empty());
        QVERIFY(empty.frame.description.contains(QStringLiteral("fewer than 5")));
    }

    void experiencesLieWhereTheirStructuresAre()
    {
        const Fixture all;
        const FigureSpec figure = pointsFigure(all.context());
        const auto& map = std::get<PointMap>(figure.body);
        QCOMPARE(map.places.size(), size_t(2));
        QCOMPARE(map.places[0].name, QStringLiteral("Grenoble (38)"));
        QCOMPARE(map.places[0].count, 60);
        QCOMPARE(map.places[0].target, (MarkTarget{"structure_code", {"s1", "s2"}}));
        QVERIFY(!map.places[0].overseas);
        QVERIFY(map.places[1].overseas);
        QCOMPARE(map.places[1].count, 12);
        QCOMPARE(map.abroad, 5);
        QCOMPARE(map.unplaced, 11);
        QCOMPARE(figure.frame.sampleSize, QStringLiteral("n = 88 experiences, of which on the map: 72"));
        QCOMPARE(figure.table.rows.size(), size_t(4));
        const Fixture clicked(only("structure_code", map.places[0].target.values));
        QCOMPARE(clicked.selection.experienceCount(), Row(60));
        const Fixture one(only("typology", {"CPAM"}));
        QCOMPARE(std::get<PointMap>(pointsFigure(one.context()).body).places[0].target.values,
                 std::vector<std::string>{"s2"});
    }
};

QTEST_GUILESS_MAIN(TestNewKinds)
#include "test_new_kinds.moc"
