// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/funnel.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <cmath>

using namespace vigie;
using vigie::test::tableOf;

namespace {

QString fixed(double value, int decimals = 4)
{
    return QString::number(value, 'f', decimals);
}

QString shown(const Interval& interval)
{
    return fixed(interval.low) + QLatin1Char('/') + fixed(interval.high);
}

constexpr Proportion fiveServices[] = {{30, 50}, {45, 60}, {9, 20}, {80, 90}, {12, 15}};

struct Service
{
    const char* name;
    int negative;
    int n;
};
constexpr Service fiveTypologies[] = {
    {"CAF", 30, 50}, {"CPAM", 45, 60}, {"Mairie", 9, 20}, {"URSSAF", 80, 90}, {"EHPAD", 12, 15}};

/// Testimonies of these services, and one that names none and one that states nothing.
std::shared_ptr<const Dataset> datasetOf(std::span<const Service> services)
{
    std::string text = "id | sentiment | typology_1 | typology_2\n";
    int id = 0;
    for (const Service& service : services) {
        for (int i = 0; i < service.n; ++i)
            text += std::to_string(++id) + (i < service.negative ? " | Négatif | " : " | Positif | ") + service.name +
                    " | \n";
        text += std::to_string(++id) + " | | " + service.name + " | \n";
    }
    text += std::to_string(++id) + " | Négatif | | \n";
    Dataset dataset;
    dataset.experiences = tableOf("experiences", text);
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

Funnel negativeFunnel(const Selection& selection, bool withOverdispersion = false)
{
    return sentimentFunnel(selection, "Négatif", "typology", CountingUnit::Experiences, withOverdispersion, {}).value();
}

QString nameOf(FunnelPosition position)
{
    switch (position) {
    case FunnelPosition::TooFew:
        return QStringLiteral("too few");
    case FunnelPosition::Inside:
        return QStringLiteral("inside");
    case FunnelPosition::Above95:
        return QStringLiteral("above 95");
    case FunnelPosition::Below95:
        return QStringLiteral("below 95");
    case FunnelPosition::Above998:
        return QStringLiteral("above 99.8");
    case FunnelPosition::Below998:
        return QStringLiteral("below 99.8");
    }
    return {};
}

QStringList linesOf(const Funnel& funnel)
{
    QStringList lines;
    for (const FunnelPoint& point : funnel.points)
        lines << QStringLiteral("%1 %2/%3 %4 %5")
                     .arg(QString::fromStdString(point.group))
                     .arg(point.count)
                     .arg(point.n)
                     .arg(fixed(point.z, 2), nameOf(point.position));
    return lines;
}

}    // namespace

class TestFunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedLimits()
    {
        QCOMPARE(shown(funnelLimits(0.6, 5, normal95)), QStringLiteral("0.1706/1.0294"));
        QCOMPARE(shown(funnelLimits(0.6, 30, normal95)), QStringLiteral("0.4247/0.7753"));
        QCOMPARE(shown(funnelLimits(0.6, 30, normal998)), QStringLiteral("0.3236/0.8764"));
        QCOMPARE(shown(funnelLimits(0.6, 100, normal95)), QStringLiteral("0.5040/0.6960"));
        QCOMPARE(shown(funnelLimits(0.6, 100, normal998)), QStringLiteral("0.4486/0.7514"));
        QCOMPARE(shown(funnelLimits(0.6, 1000, normal95)), QStringLiteral("0.5696/0.6304"));
        QCOMPARE(shown(funnelLimits(0.6, 1000, normal998)), QStringLiteral("0.5521/0.6479"));
    }

    void overdispersionOfFiveServices()
    {
        const Overdispersion result = overdispersionOf(fiveServices);
        QCOMPARE(fixed(result.centre), QStringLiteral("0.7489"));
        QStringList z;
        for (double each : result.z)
            z << fixed(each, 3);
        QCOMPARE(z.join(QLatin1Char(' ')), QStringLiteral("-2.261 0.019 -2.779 3.510 0.474"));
        QCOMPARE(fixed(result.phi), QStringLiteral("3.4442"));
        QCOMPARE(fixed(result.tauSquared, 6), QStringLiteral("0.019226"));
    }

    void overdispersionOfFew()
    {
        QCOMPARE(overdispersionOf({}).phi, 0.0);
        const Proportion one[] = {{3, 10}};
        QCOMPARE(overdispersionOf(one).tauSquared, 0.0);
        QCOMPARE(overdispersionOf(one).centre, 0.3);
        const Proportion alike[] = {{3, 10}, {6, 20}, {9, 30}};
        QVERIFY(overdispersionOf(alike).phi < 1e-12);
        QCOMPARE(overdispersionOf(alike).tauSquared, 0.0);
        // Without winsorising: z = ∓2·√100·(π/4 − arcsin √0.3) = ∓4.1152, φ their square, τ² = (2φ − 1) / 400.
        const Proportion apart[] = {{30, 100}, {70, 100}};
        QCOMPARE(fixed(overdispersionOf(apart, 0).phi), QStringLiteral("16.9346"));
        QCOMPARE(fixed(overdispersionOf(apart, 0).tauSquared, 6), QStringLiteral("0.082173"));
    }

    void widenedLimitsStayWithinZeroAndOne()
    {
        // sin²(π/4 ± h) = 1/2 ± sin(2h)/2 with h = z/20
        QCOMPARE(shown(widenedFunnelLimits(0.5, 100, normal95, 0)), QStringLiteral("0.4026/0.5974"));
        QCOMPARE(widenedFunnelLimits(0.9, 5, normal998, 0).high, 1.0);
        QCOMPARE(widenedFunnelLimits(0.1, 5, normal998, 0).low, 0.0);
        const Interval wide = widenedFunnelLimits(0.5, 100, normal95, 10);
        QCOMPARE(wide.low, 0.0);
        QCOMPARE(wide.high, 1.0);
    }

    void plainFunnel()
    {
        const Funnel funnel = negativeFunnel(Selection(datasetOf(fiveTypologies), {}));
        QCOMPARE(funnel.count, 176);
        QCOMPARE(funnel.n, 235);    // without those that state nothing, or name no service
        QVERIFY(!funnel.overdispersed);
        QCOMPARE(fixed(funnel.phi), QStringLiteral("3.4442"));    // told though not used
        QCOMPARE(linesOf(funnel),
                 (QStringList{QStringLiteral("URSSAF 80/90 3.06 above 95"), QStringLiteral("CPAM 45/60 0.02 inside"),
                              QStringLiteral("CAF 30/50 -2.43 below 95"), QStringLiteral("Mairie 9/20 -3.08 below 95"),
                              QStringLiteral("EHPAD 12/15 0.46 inside")}));
        const FunnelPoint& last = funnel.points.back();
        QCOMPARE(fixed(last.limits95.low), fixed(funnelLimits(funnel.centre, 15, normal95).low));
        QCOMPARE(last.limits998.high, 1.0);
        QCOMPARE(last.share, 0.8);
    }

    void widenedFunnel()
    {
        const Funnel funnel = negativeFunnel(Selection(datasetOf(fiveTypologies), {}), true);
        QVERIFY(funnel.overdispersed);
        QCOMPARE(fixed(funnel.tauSquared, 6), QStringLiteral("0.019226"));
        QCOMPARE(linesOf(funnel).first(), QStringLiteral("URSSAF 80/90 1.25 inside"));
        for (const FunnelPoint& point : funnel.points)
            QVERIFY(point.share > point.limits95.low && point.share < point.limits95.high);
    }

    void beyondTheOuterLimits()
    {
        constexpr Service two[] = {{"CAF", 100, 100}, {"CPAM", 50, 100}};    // z = ±0.25 / √(0.1875/100)
        QCOMPARE(linesOf(negativeFunnel(Selection(datasetOf(two), {}))),
                 (QStringList{QStringLiteral("CAF 100/100 5.77 above 99.8"),
                              QStringLiteral("CPAM 50/100 -5.77 below 99.8")}));
    }

    void fewCountForTheCentreAndAreNotJudged()
    {
        constexpr Service three[] = {{"CAF", 10, 20}, {"CPAM", 10, 20}, {"EHPAD", 9, 9}};
        const Funnel funnel = negativeFunnel(Selection(datasetOf(three), {}), true);
        QCOMPARE(funnel.centre, 29.0 / 49.0);
        QCOMPARE(nameOf(funnel.points[2].position), QStringLiteral("too few"));
        QVERIFY(funnel.points[2].z > normal95);
        QVERIFY(!funnel.overdispersed);    // the two that are judged are alike
        QVERIFY(funnel.phi < 1e-12);
    }

    void allOrNone()
    {
        constexpr Service two[] = {{"CAF", 20, 20}, {"CPAM", 30, 30}};
        const auto dataset = datasetOf(two);
        const Funnel all = negativeFunnel(Selection(dataset, {}), true);
        QCOMPARE(all.centre, 1.0);
        QCOMPARE(linesOf(all),
                 (QStringList{QStringLiteral("CPAM 30/30 0.00 inside"), QStringLiteral("CAF 20/20 0.00 inside")}));
        // A sentiment that nobody states.
        const auto none =
            sentimentFunnel(Selection(dataset, {}), "Neutre", "typology", CountingUnit::Experiences, false, {});
        QCOMPARE(none->centre, 0.0);
        QCOMPARE(none->points[0].count, 0);
    }

    void sentimentConditionIsIgnoredGroupConditionIsNot()
    {
        const auto dataset = datasetOf(fiveTypologies);
        QCOMPARE(linesOf(negativeFunnel(Selection(dataset, only("sentiment", {"Négatif"})))),
                 linesOf(negativeFunnel(Selection(dataset, {}))));
        const Funnel peers = negativeFunnel(Selection(dataset, only("typology", {"CAF", "CPAM"})));
        QCOMPARE(peers.points.size(), size_t(2));
        QCOMPARE(peers.centre, 75.0 / 110.0);
    }

    void nothingToShow()
    {
        const auto dataset = datasetOf(fiveTypologies);
        const auto funnelOf = [&](const FilterState& filter, const char* field) {
            return sentimentFunnel(Selection(dataset, filter), "Négatif", field, CountingUnit::Experiences, true, {});
        };
        QVERIFY(!funnelOf(only("id", {"no such id"}), "typology"));
        QVERIFY(!funnelOf({}, "no such field"));
        QVERIFY(!funnelOf({}, "network"));    // nobody knows the networks: the missing group alone
    }

    void unitDecidesWhatIsCounted()
    {
        Dataset dataset;
        dataset.experiences = tableOf("experiences", R"(
            id | sentiment | typology_1 | typology_2
            1  | Négatif   | CAF        | CAF
            2  | Positif   | CAF        | CPAM
        )");
        deriveColumns(dataset);
        const Selection selection(std::make_shared<const Dataset>(std::move(dataset)), {});
        const auto linesIn = [&](CountingUnit unit) {
            return linesOf(sentimentFunnel(selection, "Négatif", "typology", unit, false, {}).value());
        };
        QVERIFY(linesIn(CountingUnit::Experiences).first().startsWith(QStringLiteral("CAF 1/2")));
        QVERIFY(linesIn(CountingUnit::Mentions).first().startsWith(QStringLiteral("CAF 2/3")));
    }
};

QTEST_APPLESS_MAIN(TestFunnel)
#include "test_funnel.moc"
