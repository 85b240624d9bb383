// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/monthly_trend.h"
#include "core/chart/figures.h"
#include "core/chart/value_text.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vigie;
using vigie::test::tableOf;

namespace {

constexpr int months = 14;    ///< January 2024 to February 2025
const QString dateOfData = QStringLiteral("2025-02-20");

struct Line
{
    const char* typology;
    int negative;
    int positive;
    const char* answer;    ///< day of the first answer in that month; empty = none
};

/// Each month: CAF 10 of 20 negative, CPAM 11 of 20, Gare 9 of 10 (the odd one), and in the first six months one
/// negative of a Mairie, too few to be named. Answers of the CAF after 5 days, of the CPAM after 10, of the Gare never.
std::shared_ptr<const Dataset> monthlyDataset(int count = months)
{
    std::string text = "id | sentiment | published_on:date | first_answered_on:date | typology_1\n";
    int id = 1000;
    for (int month = 0; month < count; ++month) {
        const std::string begin = formatMonth((2024 - 1970) * 12 + month);
        for (const Line& line : {Line{"CAF", 10, 10, "-10"}, Line{"CPAM", 11, 9, "-15"}, Line{"Gare", 9, 1, ""},
                                 Line{"Mairie", month < 6 ? 1 : 0, 0, ""}}) {
            const std::string answer = *line.answer ? begin + line.answer : std::string();
            for (int i = 0; i < line.negative + line.positive; ++i)
                text += std::to_string(++id) + " | " + (i < line.negative ? "Négatif" : "Positif") + " | " + begin +
                        "-05 | " + answer + " | " + line.typology + "\n";
        }
    }
    Dataset dataset;
    dataset.experiences = tableOf("experiences", text, "published_on");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

const Territories& territories()
{
    static const Territories loaded = Territories::load().value();
    return loaded;
}

struct Fixture
{
    explicit Fixture(FilterState filter = {}, int count = months) : selection(monthlyDataset(count), std::move(filter))
    {
    }

    FigureContext context() const { return {selection, territories(), Thresholds(), dateOfData, false, {}}; }

    Selection selection;
};

FilterState only(std::string field, std::vector<std::string> values)
{
    FilterState filter;
    for (const std::string& value : values)
        filter.toggle(field, value);
    return filter;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

}    // namespace

class TestComparisons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void funnelPointsAreTheCores()
    {
        const Fixture all;
        const auto core = sentimentFunnel(all.selection, sentimentLabel(Sentiment::Negative), "typology",
                                          CountingUnit::Experiences, false, Thresholds());
        const FigureSpec figure = funnelFigure(all.context(), Sentiment::Negative, "typology", false);
        const auto& plot = std::get<FunnelPlot>(figure.body);
        QCOMPARE(plot.points.size(), size_t(4));
        QCOMPARE(plot.points.size(), core->points.size());
        QCOMPARE(plot.centre, core->centre);
        qint64 n = 0;
        for (size_t i = 0; i < plot.points.size(); ++i) {
            QCOMPARE(plot.points[i].n, core->points[i].n);
            QCOMPARE(plot.points[i].share, core->points[i].share);
            QCOMPARE(plot.points[i].position, core->points[i].position);
            n += plot.points[i].n;
        }
        QCOMPARE(n, core->n);
        QCOMPARE(n, qint64(706));    // 14 × 50 + 6
        const auto& odd = plot.points[2];
        QCOMPARE(odd.name, QStringLiteral("Gare"));
        QCOMPARE(odd.n, qint64(140));
        QVERIFY(near(odd.share, 0.9));
        QCOMPARE(odd.position, FunnelPosition::Above998);
        QCOMPARE(odd.target.field, std::string("typology"));
        QCOMPARE(odd.target.values, std::vector<std::string>({"Gare"}));
        QVERIFY(figure.frame.note.startsWith(QStringLiteral("Voluntary, moderated testimonies")));
        QVERIFY2(figure.frame.description.contains(QStringLiteral("Funnel plot of 3 groups")),
                 qPrintable(figure.frame.description));
    }

    void tooFewAreNeverNamed()
    {
        const Fixture all;
        const FigureSpec figure = funnelFigure(all.context(), Sentiment::Negative, "typology", false);
        const auto& few = std::get<FunnelPlot>(figure.body).points.back();
        QCOMPARE(few.n, qint64(6));
        QVERIFY(few.name.isEmpty() && few.target.field.empty());
        QCOMPARE(few.reliability, Reliability::Hidden);
        QCOMPARE(figure.table.rows.back()[1].text, QStringLiteral("6"));
        QCOMPARE(figure.table.rows.back()[2].text, QStringLiteral("n < 10"));
        for (const PlottedRow& row : figure.table.rows)
            QVERIFY(!row.contains(QStringLiteral("Mairie")));
    }

    void limitCurvesPassThroughTheLimitsOfThePoints()
    {
        const Fixture all;
        for (bool widened : {false, true}) {
            const auto core = sentimentFunnel(all.selection, sentimentLabel(Sentiment::Negative), "typology",
                                              CountingUnit::Experiences, widened, Thresholds());
            const FigureSpec figure = funnelFigure(all.context(), Sentiment::Negative, "typology", widened);
            const auto& plot = std::get<FunnelPlot>(figure.body);
            const FunnelPlot::Limits& last = plot.limits.back();
            const FunnelPoint& largest = core->points.front();
            QVERIFY(near(last.n, 280));
            QVERIFY(near(plot.limits.front().n, 6));
            QVERIFY(near(last.within95.low, largest.limits95.low) && near(last.within95.high, largest.limits95.high));
            QVERIFY(near(last.within998.low, largest.limits998.low));
            QCOMPARE(core->overdispersed, widened);
            QCOMPARE(figure.frame.note.contains(QStringLiteral("τ²")), widened);
        }
    }

    void funnelOfNoSentimentSaysWhy()
    {
        const Fixture none(only("typology", {"nowhere"}));
        const FigureSpec figure = funnelFigure(none.context(), Sentiment::Negative, "typology", false);
        QVERIFY(std::get<FunnelPlot>(figure.body).points.empty());
        QVERIFY(figure.frame.description.contains(QStringLiteral("No testimony")));
        QVERIFY(figure.table.rows.empty());
    }

    void curvesAreTheCores()
    {
        const Fixture all;
        const ResponseDelays core = responseDelays(all.selection, DelayOrigin::Publication, "typology",
                                                   *parseDate(dateOfData.toStdString()), Thresholds());
        const FigureSpec figure = delaysFigure(all.context(), DelayOrigin::Publication, "typology");
        const auto& curves = std::get<SurvivalCurves>(figure.body);
        QCOMPARE(curves.curves.size(), size_t(4));    // all, and three of more than ten
        const auto& whole = curves.curves[0];
        QVERIFY(whole.whole && whole.target.field.empty());
        QCOMPARE(whole.n, core.all.n);
        QCOMPARE(whole.n, qint64(706));
        const auto& caf = curves.curves[1];
        QCOMPARE(caf.name, QStringLiteral("CAF"));
        QCOMPARE(caf.answered, qint64(280));
        QCOMPARE(caf.median.days.value(), 5.0);
        QCOMPARE(caf.steps.size(), size_t(1));
        QCOMPARE(caf.steps[0].answered, 1.0);
        QCOMPARE(curves.curves[2].median.days.value(), 10.0);
        QCOMPARE(curves.curves[3].name, QStringLiteral("Gare"));
        QVERIFY(!curves.curves[3].median.days && curves.curves[3].steps.empty());
        const double within5 = 1 - core.all.survival->steps[0].unanswered;
        QVERIFY(near(whole.steps[0].answered, within5));
        QVERIFY(whole.steps[0].interval->low < within5 && within5 < whole.steps[0].interval->high);
        for (const auto& curve : curves.curves)
            QVERIFY(curve.lastDay <= curves.horizon);
    }

    void delaysTableHoldsEveryGroup()
    {
        const Fixture all;
        const FigureSpec figure = delaysFigure(all.context(), DelayOrigin::Publication, "typology");
        QCOMPARE(figure.table.rows.size(), size_t(5));
        QCOMPARE(figure.table.columns.last(), QStringLiteral("Mean of the answered (biased: ignores the unanswered)"));
        for (const PlottedRow& row : figure.table.rows)
            QCOMPARE(row.size(), figure.table.columns.size());
        QCOMPARE(figure.table.rows[1].first().text, QStringLiteral("CAF"));
        QVERIFY(figure.table.rows[1][3].text.startsWith(QStringLiteral("5 d")));
        QCOMPARE(figure.table.rows[1].last().text, QStringLiteral("5 d"));
        QCOMPARE(figure.table.rows[3][3].text, QStringLiteral("not reached"));
        QCOMPARE(figure.table.rows[4][3].text, QStringLiteral("n < 10"));
        QVERIFY(figure.frame.note.contains(QStringLiteral("20/02/2025")));
        QVERIFY(figure.frame.note.contains(QStringLiteral("biased")));
        QVERIFY(figure.frame.sampleSize.contains(QStringLiteral("n = 706 experiences")));
    }

    void delaysFromWritingNeedTheDayOfWriting()
    {
        const Fixture all;
        const FigureSpec figure = delaysFigure(all.context(), DelayOrigin::Writing, "");
        QVERIFY(std::get<SurvivalCurves>(figure.body).curves.empty());
        QVERIFY(figure.frame.note.contains(QStringLiteral("undated: 706")));
        QVERIFY(figure.frame.description.contains(QStringLiteral("too few")));
    }

    void monthsAreCharted()
    {
        const Fixture all;
        const MonthlyTrend core =
            monthlyTrend(all.selection, Sentiment::Negative, *parseDate(dateOfData.toStdString()), Thresholds());
        QCOMPARE(core.values.size(), size_t(13));    // February 2025 is cut by the date of the data
        QVERIFY(!core.months.back().complete && !core.months.back().value);
        const FigureSpec figure = trendFigure(all.context(), Sentiment::Negative);
        const auto& line = std::get<ControlLine>(figure.body);
        QCOMPARE(line.months.size(), size_t(14));
        QVERIFY(line.limits);
        QCOMPARE(line.limits->mean, core.chart->mean);
        QCOMPARE(line.limits->upper, core.chart->upper);
        QVERIFY(near(line.months[0].value.value(), 31.0 / 51));
        QVERIFY(near(line.months[12].value.value(), 0.6));
        QVERIFY(!line.months[13].complete && near(line.months[13].value.value(), 0.6));
        QCOMPARE(line.months[13].signal, ControlChart::Signal::None);
        QCOMPARE(line.months[1].target.values, std::vector<std::string>({"2024-02"}));
        for (size_t i = 0; i < core.chart->points.size(); ++i)
            QCOMPARE(line.months[i].signal, core.chart->points[i].signal);
        // Six months of 31 of 51, then 30 of 50: the only moving range is small, and so the limits are narrow.
        QCOMPARE(line.months[6].signal, ControlChart::Signal::BeyondLimits);
        QVERIFY(!line.months[6].above);
        QCOMPARE(figure.table.rows[6].last().text, QStringLiteral("below the lower limit"));
        QCOMPARE(figure.table.rows[13][3].text, QStringLiteral("no"));
    }

    void countsBeginAtZeroAndSayTheirDirection()
    {
        const Fixture all;
        const FigureSpec figure = trendFigure(all.context(), std::nullopt);
        const auto& line = std::get<ControlLine>(figure.body);
        QCOMPARE(line.months[0].value.value(), 51.0);
        QCOMPARE(line.months[7].n, qint64(50));
        QVERIFY(!line.isShare);
        QVERIFY2(line.direction.startsWith(QStringLiteral("falling")), qPrintable(line.direction));
        QVERIFY(figure.frame.description.contains(line.direction));
    }

    void shortSeriesSaySo()
    {
        const Fixture three({}, 3);
        const FigureSpec figure = trendFigure(three.context(), std::nullopt);
        const auto& line = std::get<ControlLine>(figure.body);
        QVERIFY(!line.limits);
        QCOMPARE(line.direction, QStringLiteral("series too short (3 points)"));
        QVERIFY(figure.frame.note.contains(QStringLiteral("series too short (3 points)")));
    }

    void aShareNeedsAllSentimentsAndSaysSo()
    {
        const Fixture negative(only("sentiment", {"Négatif"}));
        const Fixture all;
        for (const auto& [chosen, whole] :
             {std::pair(trendFigure(negative.context(), Sentiment::Negative),
                        trendFigure(all.context(), Sentiment::Negative)),
              std::pair(funnelFigure(negative.context(), Sentiment::Negative, "typology", false),
                        funnelFigure(all.context(), Sentiment::Negative, "typology", false))}) {
            QCOMPARE(chosen.table.rows, whole.table.rows);
            QVERIFY(chosen.frame.note.contains(QStringLiteral("shares are of all sentiments")));
            QVERIFY(!whole.frame.note.contains(QStringLiteral("shares are of all sentiments")));
        }
    }

    void nothingDatedSaysWhy()
    {
        const Fixture none(only("typology", {"nowhere"}));
        // The months of the data stand although the service has nothing in them: it had none then.
        const FigureSpec counts = trendFigure(none.context(), std::nullopt);
        QCOMPARE(std::get<ControlLine>(counts.body).months.size(), size_t(14));
        QCOMPARE(std::get<ControlLine>(counts.body).months[0].value.value(), 0.0);
        const Selection empty(std::make_shared<const Dataset>(), {});
        const FigureContext context{empty, territories(), Thresholds(), {}, false, {}};
        QVERIFY(std::get<ControlLine>(trendFigure(context, std::nullopt).body).months.empty());
        QVERIFY(trendFigure(context, std::nullopt).frame.description.contains(QStringLiteral("date of publication")));
        QVERIFY(delaysFigure(context, DelayOrigin::Publication, "")
                    .frame.description.contains(QStringLiteral("no first answer")));
    }
};

QTEST_MAIN(TestComparisons)
#include "test_comparisons.moc"
