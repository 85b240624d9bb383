// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/control_chart.h"

#include <QTest>

#include <string>
#include <vector>

using namespace vigie;

namespace {

/// One letter per point: `L`imits, `R`un, `T`rend, two of `3`; small for the low side (or falling), `.` for none.
QString signalsOf(const std::vector<double>& values)
{
    QString letters;
    const ControlChart chart = controlChartOf(values).value();
    for (const ControlChart::Point& point : chart.points) {
        const QChar letter = QStringLiteral(".LRT3").at(static_cast<int>(point.signal));
        letters += point.above ? letter : letter == QLatin1Char('3') ? QLatin1Char('-') : letter.toLower();
    }
    return letters;
}

QString fixed(double value)
{
    return QString::number(value, 'f', 4);
}

}    // namespace

class TestControlChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsByHand()
    {
        const std::vector<double> values = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12};
        const ControlChart chart = controlChartOf(values).value();
        QCOMPARE(chart.mean, 11.0);
        QCOMPARE(chart.meanMovingRange, 2.0);
        QCOMPARE(fixed(chart.lower), QStringLiteral("5.6800"));
        QCOMPARE(fixed(chart.upper), QStringLiteral("16.3200"));
        QCOMPARE(fixed(chart.upperMovingRange), QStringLiteral("6.5360"));
        QCOMPARE(controlChartOf(values, 6).value().lower, 6.0);
        QCOMPARE(fixed(controlChartOf(values, 0).value().lower), QStringLiteral("5.6800"));
        QCOMPARE(signalsOf(values), QStringLiteral("............"));
        QVERIFY(!controlChartOf(std::span(values).first(11)));
        QVERIFY(!controlChartOf({}));
    }

    void equalValuesAreNoSignal()
    {
        const ControlChart chart = controlChartOf(std::vector<double>(14, 0.1)).value();
        QCOMPARE(chart.mean, 0.1);
        QCOMPARE(chart.lower, chart.upper);
        QCOMPARE(signalsOf(std::vector<double>(14, 0.1)), QString(14, QLatin1Char('.')));
    }

    void beyondTheLimits()
    {
        // mean 162/13 = 12.46, mean moving range 61/12 = 5.083, limits −1.06 and 25.98
        QCOMPARE(signalsOf({9, 13, 9, 13, 9, 13, 30, 13, 9, 13, 9, 13, 9}), QStringLiteral("......L......"));
        QCOMPARE(signalsOf({-9, -13, -9, -13, -9, -13, -30, -13, -9, -13, -9, -13, -9}),
                 QStringLiteral("......l......"));
    }

    void sevenOnOneSide()
    {
        QCOMPARE(signalsOf({11, 13, 11, 13, 11, 13, 11, 9, 7, 9, 7, 9, 7, 9}), QStringLiteral("RRRRRRRrrrrrrr"));
        QCOMPARE(signalsOf({11, 13, 11, 13, 11, 13, 9, 7, 9, 7, 9, 7}), QStringLiteral("............"));
        // The mean itself is no side.
        QCOMPARE(signalsOf({11, 13, 11, 10, 13, 11, 13, 11, 9, 7, 9, 7, 9, 7, 9}), QStringLiteral("........rrrrrrr"));
    }

    void sixRisingOrFalling()
    {
        QCOMPARE(signalsOf({15, 9, 15, 9, 15, 9, 10, 11, 12, 13, 14, 9, 15, 9, 15}), QStringLiteral(".....TTTTTT...."));
        QCOMPARE(signalsOf({9, 15, 9, 15, 9, 15, 14, 13, 12, 11, 10, 15, 9, 15, 9}), QStringLiteral(".....tttttt...."));
        // Five are too few, and so are six of which two are alike.
        QCOMPARE(signalsOf({14, 9, 15, 9, 15, 10, 11, 12, 13, 14, 9, 15, 9, 15}), QString(14, QLatin1Char('.')));
        QCOMPARE(signalsOf({15, 9, 15, 9, 15, 9, 10, 12, 12, 13, 14, 9, 15, 9, 15}), QString(15, QLatin1Char('.')));
    }

    void twoOfThreeFarOut()
    {
        // mean 10, mean moving range 29/13: limits at ±5.934, two thirds at ±3.956
        QCOMPARE(signalsOf({9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 14, 14, 6, 6}), QStringLiteral("..........33--"));
        // The third need not be beyond: mean moving range 28/13, two thirds at ±3.82.
        QCOMPARE(signalsOf({14, 10, 14, 10, 10, 10, 10, 10, 10, 10, 6, 10, 6, 10}), QStringLiteral("3.3.......-.-."));
        // Two of four are none (two thirds at ±3.27), nor are two on opposite sides (at ±3.78).
        QCOMPARE(signalsOf({14, 10, 10, 14, 10, 10, 10, 10, 10, 10, 6, 10, 10, 6}), QString(14, QLatin1Char('.')));
        QCOMPARE(signalsOf({10, 14, 6, 10, 10, 10, 10, 10, 10, 10, 14, 6, 10, 10, 10, 10}),
                 QString(16, QLatin1Char('.')));
    }

    void theFirstRuleThatHoldsIsKept()
    {
        // Seven low ones, the last of which is out of the limits as well.
        const QString signalled = signalsOf({10, 11, 10, 11, 10, 11, 10, 11, 9, 8, 9, 8, 9, 8, 2});
        QCOMPARE(signalled.right(7), QStringLiteral("rrrrrrl"));
    }

    void shortSeriesHaveNoTrend()
    {
        const Trend trend = trendOf(std::vector<double>{1, 2, 3, 4});
        QCOMPARE(trend.direction, TrendDirection::TooShort);
        QCOMPARE(trend.points, size_t(4));
        QCOMPARE(trend.p, 1.0);
    }

    void trendsByHand()
    {
        // S = 10, variance 5·4·15/18, z = 9/√16.667 = 2.2045
        const Trend rising = trendOf(std::vector<double>{1, 2, 3, 4, 5});
        QCOMPARE(rising.direction, TrendDirection::Rising);
        QCOMPARE(fixed(rising.p), QStringLiteral("0.0275"));
        QCOMPARE(rising.slope, 1.0);
        const Trend falling = trendOf(std::vector<double>{5, 4, 3, 2, -90});
        QCOMPARE(falling.direction, TrendDirection::Falling);
        QCOMPARE(fixed(falling.p), QStringLiteral("0.0275"));
        QCOMPARE(falling.slope, -1.0);    // one far value moves it little: six of the ten slopes are −1
    }

    void equalValuesTakeFromTheVariance()
    {
        // S = 13, variance (6·5·17 − 2·(2·1·9))/18 = 26.333, z = 12/5.1316 = 2.3385
        const Trend ties = trendOf(std::vector<double>{1, 2, 2, 3, 3, 4});
        QCOMPARE(fixed(ties.p), QStringLiteral("0.0194"));
        QCOMPARE(ties.direction, TrendDirection::Rising);
        QCOMPARE(ties.slope, 0.5);
        // S = 6 − 3, variance (5·4·15 − 2·1·9)/18 = 15.667, z = 2/3.958 = 0.5053
        const Trend flat = trendOf(std::vector<double>{3, 1, 4, 1, 5});
        QCOMPARE(flat.direction, TrendDirection::Flat);
        QCOMPARE(fixed(flat.p), QStringLiteral("0.6134"));
        const Trend same = trendOf(std::vector<double>(6, 0.3));
        QCOMPARE(same.direction, TrendDirection::Flat);
        QCOMPARE(same.p, 1.0);
        QCOMPARE(same.slope, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestControlChart)
#include "test_control_chart.moc"
