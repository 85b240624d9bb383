// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figures.h"
#include "core/chart/value_text.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace vigie;
using vigie::test::tableOf;

namespace {

void appendExperiences(std::string& table, int count, const char* sentiment, const char* month, const char* typology,
                       const char* department, const char* country)
{
    for (int i = 0; i < count; ++i) {
        const QString id = QString::number(table.size());    // grows with each line, so it differs
        table += QStringLiteral("%1 | %2 | %3-15 | %4 | %5 | %6 | %7\n")
                     .arg(id, QString::fromUtf8(sentiment), QString::fromUtf8(month), QString::fromUtf8(typology),
                          QString::fromUtf8(department), QString::fromUtf8(country),
                          QString::fromUtf8(i % 2 == 0 ? "Négatif" : ""))
                     .toStdString();
    }
}

/// CAF in Isère: 30 negative, 10 positive. CPAM in Rhône: 9 negative, 6 neutral. Consulate abroad: 5 positive.
/// Two without a place, one of them without a sentiment.
std::shared_ptr<const Dataset> smallDataset()
{
    std::string text =
        "id | sentiment | published_on:date | typology_1 | service_department_1 | typology_country_1 | accessibility\n";
    appendExperiences(text, 30, "Négatif", "2025-01", "CAF", "38", "");
    appendExperiences(text, 10, "Positif", "2025-03", "CAF", "38", "");
    appendExperiences(text, 9, "Négatif", "2025-01", "CPAM", "69", "");
    appendExperiences(text, 6, "Neutre", "2025-01", "CPAM", "69", "");
    appendExperiences(text, 5, "Positif", "2025-03", "Consulat", "", "Belgique");
    appendExperiences(text, 1, "Positif", "2025-03", "", "", "");
    appendExperiences(text, 1, "", "2025-03", "", "", "");
    Dataset dataset;
    dataset.experiences = tableOf("experiences", text, "published_on");
    dataset.results = tableOf("results", R"(
        code | structure_code | indicator_code | indicator_title       | unit | value:number | updated_on:date | typology
        r1   | s1             | I1             | Délai <5 jours & R&D  | %    | 60           | 2025-01-02      | CAF
        r2   | s2             | I1             | Délai <5 jours & R&D  | %    | 70           | 2025-01-02      | CAF
        r3   | s3             | I1             | Délai <5 jours & R&D  | %    | 72           | 2025-01-02      | CAF
        r4   | s4             | I1             | Délai <5 jours & R&D  | %    | 74           | 2025-01-02      | CAF
        r5   | s5             | I1             | Délai <5 jours & R&D  | %    | 80           | 2025-01-02      | CAF
        r6   | s6             | I1             | Délai <5 jours & R&D  | %    | 55.5         | 2025-01-02      | CPAM
        r7   | s7             | I1             | Délai <5 jours & R&D  | %    | 40           | 2025-01-02      | CPAM
        r8   | s8             | I1             | Délai <5 jours & R&D  | %    |              | 2025-01-02      | SIP
    )");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

const Territories& territories()
{
    static const Territories loaded = Territories::load().value();
    return loaded;
}

/// A context over the small data set; what it refers to lives as long as the fixture.
struct Fixture
{
    explicit Fixture(FilterState filter = {}) : selection(smallDataset(), std::move(filter)) {}

    FigureContext context(bool fictitious = false) const
    {
        return {selection, territories(), Thresholds(), QStringLiteral("2023-05-09"), fictitious, {}};
    }

    Selection selection;
};

FilterState only(std::string field, std::vector<std::string> values)
{
    Condition condition;
    condition.field = std::move(field);
    condition.any = std::move(values);
    FilterState filter;
    filter.set(condition);
    return filter;
}

template <typename Body>
const Body& bodyOf(const FigureSpec& figure)
{
    return std::get<Body>(figure.body);
}

QStringList row(const FigureSpec& figure, size_t index)
{
    return textsOf(figure.table.rows.at(index));
}

}    // namespace

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void valuesAreWrittenInFrench()
    {
        QCOMPARE(countText(1204), QStringLiteral("1\u202F204"));
        QCOMPARE(percentText(0.7564), QStringLiteral("75,6%"));
        QCOMPARE(measureText(12.50), QStringLiteral("12,5"));
        QCOMPARE(measureText(100), QStringLiteral("100"));
        QCOMPARE(monthText((2025 - 1970) * 12), QStringLiteral("janv. 2025"));
        QCOMPARE(dateText(QStringLiteral("2023-05-09")), QStringLiteral("09/05/2023"));
        QCOMPARE(dateText(QStringLiteral("unknown")), QStringLiteral("unknown"));
        QCOMPARE(experiencesText(1), QStringLiteral("1 experience"));
    }

    void frameSaysFilterSampleAndSource()
    {
        const Fixture all;
        const FigureFrame frame = monthlyFigure(all.context()).frame;
        QCOMPARE(frame.sampleSize, QStringLiteral("n = 62 experiences"));
        QCOMPARE(frame.filterSentence, QStringLiteral("All experiences"));
        QVERIFY(frame.sourceLine.contains(QStringLiteral("DITP – Services Publics +")));
        QVERIFY(frame.sourceLine.contains(QStringLiteral("09/05/2023")));
        QVERIFY(frame.sourceLine.contains(QStringLiteral("Licence Ouverte 2.0")));

        const Fixture isere(only("department", {"38"}));
        const FigureFrame filtered = monthlyFigure(isere.context()).frame;
        QCOMPARE(filtered.sampleSize, QStringLiteral("n = 40 experiences"));
        QVERIFY2(filtered.filterSentence.contains(QStringLiteral("Isère (38)")), qPrintable(filtered.filterSentence));
    }

    void fictitiousDataAreNeverTheProducers()
    {
        const Fixture all;
        const FigureContext context = all.context(true);
        for (const FigureSpec& figure : {monthlyFigure(context), departmentMapFigure(context),
                                         criteriaMatrixFigure(context), typologySharesFigure(context, 10)}) {
            QVERIFY(figure.frame.sourceLine.contains(QStringLiteral("Fictitious data")));
            QVERIFY(!figure.frame.sourceLine.contains(QStringLiteral("DITP")));
        }
    }

    void monthsAreContiguousAndStacked()
    {
        const Fixture all;
        const FigureSpec figure = monthlyFigure(all.context());
        const auto& bars = bodyOf<StackedBars>(figure);
        QCOMPARE(bars.categories, QStringList({QStringLiteral("janv. 2025"), QStringLiteral("févr. 2025"),
                                               QStringLiteral("mars 2025")}));
        QCOMPARE(bars.series.size(), size_t(4));    // one experience states no sentiment
        QCOMPARE(bars.series[0].values, std::vector<double>({39, 0, 0}));
        QCOMPARE(bars.series[1].values, std::vector<double>({6, 0, 0}));
        QCOMPARE(bars.series[2].values, std::vector<double>({0, 0, 16}));
        QCOMPARE(bars.series[3].values, std::vector<double>({0, 0, 1}));
        QCOMPARE(bars.targets[1].field, std::string("month"));
        QCOMPARE(bars.targets[1].values, std::vector<std::string>({"2025-02"}));
        QCOMPARE(row(figure, 0), QString(QStringLiteral("janv. 2025|39|6|0|0|45")).split(u'|'));
        QVERIFY(figure.frame.description.contains(QStringLiteral("janv. 2025 (45)")));
    }

    void mapHidesFewAndCountsThePlaceless()
    {
        const Fixture all;
        const FigureSpec figure = departmentMapFigure(all.context());
        const auto& map = bodyOf<Choropleth>(figure);
        QCOMPARE(map.territories.size(), size_t(2));
        QCOMPARE(map.territories[0].code, std::string("38"));
        QCOMPARE(map.territories[0].n, 40);
        QCOMPARE(map.territories[0].value.value(), 0.75);
        QCOMPARE(map.territories[0].reliability, Reliability::Shown);
        QCOMPARE(map.territories[1].reliability, Reliability::Caution);    // 15 experiences
        QCOMPARE(map.abroad, 5);
        QCOMPARE(map.unplaced, 2);
        QCOMPARE(row(figure, 0), QString(QStringLiteral("Isère (38)|40|75,0%|59,8%|85,8%|≥ 63%|")).split(u'|'));
        QCOMPARE(row(figure, 1), QString(QStringLiteral("Rhône (69)|15|60,0%|35,7%|80,2%|< 63%|n < 30")).split(u'|'));
        QCOMPARE(row(figure, 2)[1], QStringLiteral("5"));
        QCOMPARE(row(figure, 3)[1], QStringLiteral("1"));    // the other states no sentiment
    }

    void mapIgnoresTheSentimentEverywhere()
    {
        const Fixture negatives(only("sentiment", {"Négatif"}));
        const FigureSpec figure = departmentMapFigure(negatives.context());
        const auto& map = bodyOf<Choropleth>(figure);
        QCOMPARE(map.territories[0].n, 40);
        QCOMPARE(map.abroad, 5);    // all of them positive
        QCOMPARE(map.unplaced, 2);
    }

    void mapHidesBelowTheThreshold()
    {
        const Fixture all;
        const FigureContext strict{all.selection, territories(), Thresholds{16, 50}, {}, false, {}};
        const FigureSpec figure = departmentMapFigure(strict);
        const auto& map = bodyOf<Choropleth>(figure);
        QCOMPARE(map.territories[0].reliability, Reliability::Caution);
        QCOMPARE(map.territories[1].reliability, Reliability::Hidden);
        QVERIFY(!map.territories[1].value);
        QCOMPARE(row(figure, 1)[2], QStringLiteral("n < 16"));
    }

    void mapOutlinesTheChosen()
    {
        const Fixture isere(only("department", {"38"}));
        const FigureSpec figure = departmentMapFigure(isere.context());
        QCOMPARE(bodyOf<Choropleth>(figure).selected, std::vector<std::string>({"38"}));
    }

    void matrixRowsSumToTheSelection()
    {
        const Fixture all;
        const FigureSpec figure = criteriaMatrixFigure(all.context());
        const auto& matrix = bodyOf<CountMatrix>(figure);
        QCOMPARE(matrix.rows.size(), size_t(5));
        for (const auto& cells : matrix.rows) {
            qint64 sum = 0;
            for (const auto& cell : cells)
                sum += cell.count;
            QCOMPARE(sum, 62);
        }
        const CountMatrix::CellOfMatrix& negative = matrix.rows[0][0];
        QCOMPARE(negative.count, 33);    // 15 + 5 + 5 + 3 + 3 + 1 + 1
        QCOMPARE(negative.target.field, std::string("accessibility"));
        QCOMPARE(negative.target.values, std::vector<std::string>({"Négatif"}));
        QCOMPARE(matrix.rows[0][3].target.values, std::vector<std::string>({""}));
        QCOMPARE(row(figure, 0).mid(1, 2), QStringList({QStringLiteral("33"), QStringLiteral("53,2%")}));
    }

    void matrixOfFewShowsCountsOnly()
    {
        const Fixture consulate(only("typology", {"Consulat"}));
        const FigureSpec figure = criteriaMatrixFigure(consulate.context());
        const auto& matrix = bodyOf<CountMatrix>(figure);
        QCOMPARE(matrix.rows[0][0].count, 3);
        QVERIFY(!matrix.rows[0][0].rowShare);
        QCOMPARE(row(figure, 0)[2], QStringLiteral("n < 10"));
        QVERIFY(figure.frame.note.contains(QStringLiteral("n < 10")));
    }

    void matrixOfNoneDrawsNothing()
    {
        const Fixture none(only("typology", {"nowhere"}));
        QVERIFY(bodyOf<CountMatrix>(criteriaMatrixFigure(none.context())).rows.empty());
        QVERIFY(bodyOf<StackedBars>(monthlyFigure(none.context())).targets.empty());
        QVERIFY(bodyOf<ShareDots>(typologySharesFigure(none.context(), 5)).dots.empty());
    }

    void typologiesByShareHiddenOnesLast()
    {
        const Fixture all;
        const FigureSpec figure = typologySharesFigure(all.context(), 10);
        const auto& dots = bodyOf<ShareDots>(figure);
        QCOMPARE(dots.dots.size(), size_t(3));    // what names no typology is none
        QCOMPARE(dots.dots[0].name, QStringLiteral("CAF"));
        QCOMPARE(dots.dots[0].fraction.value(), 0.75);
        // Wilson interval of 30 in 40, computed by hand from the formula.
        QVERIFY(std::abs(dots.dots[0].low.value() - 0.59807) < 1e-4);
        QVERIFY(std::abs(dots.dots[0].high.value() - 0.85813) < 1e-4);
        QCOMPARE(dots.dots[1].reliability, Reliability::Caution);
        QCOMPARE(dots.dots[2].name, QStringLiteral("Consulat"));
        QVERIFY(!dots.dots[2].fraction && !dots.dots[2].low);
        QCOMPARE(dots.dots[0].target.field, std::string("typology"));
        QCOMPARE(row(figure, 2), QString(QStringLiteral("Consulat|5|n < 10||")).split(u'|'));
        QVERIFY2(figure.frame.description.contains(QStringLiteral("CPAM (60,0%)")),
                 qPrintable(figure.frame.description));
    }

    void sharesNeedAllSentimentsAndTheFigureSaysSo()
    {
        const Fixture negative(only("sentiment", {"Négatif"}));
        const Fixture all;
        const QString said = QStringLiteral("shares are of all sentiments");
        for (const auto& [chosen, whole] :
             {std::pair(typologySharesFigure(negative.context(), 10), typologySharesFigure(all.context(), 10)),
              std::pair(departmentMapFigure(negative.context()), departmentMapFigure(all.context()))}) {
            QVERIFY(chosen.frame.note.contains(said));
            QVERIFY(!whole.frame.note.contains(said));
        }
        const FigureSpec figure = typologySharesFigure(negative.context(), 10);
        QCOMPARE(bodyOf<ShareDots>(figure).dots.front().name, QStringLiteral("CAF"));
        QCOMPARE(bodyOf<ShareDots>(figure).dots.front().fraction.value(), 0.75);    // 30 of 40, not all of 30
        QCOMPARE(bodyOf<ShareDots>(figure).dots.front().n, 40);
    }

    void typologiesAreLimitedAndItIsSaid()
    {
        const Fixture all;
        const FigureSpec figure = typologySharesFigure(all.context(), 1);
        QCOMPARE(bodyOf<ShareDots>(figure).dots.size(), size_t(1));
        QVERIFY2(figure.frame.note.contains(QStringLiteral("of 3")), qPrintable(figure.frame.note));
    }

    void indicatorBoxesAndPoints()
    {
        const Fixture all;
        const auto distribution = indicatorDistribution(all.selection, "I1", "typology");
        QVERIFY(distribution.ok());
        const FigureSpec figure = indicatorFigure(all.context(), *distribution, "typology");
        const auto& plot = bodyOf<BoxPlot>(figure);
        QCOMPARE(plot.boxes.size(), size_t(2));    // the group without a value is told in the note
        QCOMPARE(plot.boxes[0].name, QStringLiteral("CAF"));
        QVERIFY(!plot.boxes[0].pointsOnly);
        QCOMPARE(plot.boxes[0].median, 72.0);
        QCOMPARE(plot.boxes[0].lowerQuartile, 70.0);
        QCOMPARE(plot.boxes[0].points, std::vector<double>({60}));    // 80 lies on the upper fence: no outlier
        QVERIFY(plot.boxes[1].pointsOnly);
        QCOMPARE(plot.boxes[1].points, std::vector<double>({40, 55.5}));
        QCOMPARE(plot.boxes[1].target.values, std::vector<std::string>({"CPAM"}));
        QCOMPARE(figure.frame.title, QStringLiteral("Délai <5 jours & R&D"));
        QCOMPARE(figure.frame.sampleSize, QStringLiteral("n = 7 structures"));
        QCOMPARE(row(figure, 1), QString(QStringLiteral("CPAM|2|0||||||40 ; 55,5")).split(u'|'));
        QVERIFY(figure.frame.note.contains(QStringLiteral("1 structures")));
    }
};

QTEST_GUILESS_MAIN(TestChart)
#include "test_chart.moc"
