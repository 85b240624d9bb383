// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/relations.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace vigie;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

bool near(double a, double b, double within = 1e-12)
{
    return std::abs(a - b) <= within;
}

/// Pearson's correlation of ranks counted one by one: (how many are less) + (how many are equal + 1) / 2.
double rankCorrelationByCounting(const std::vector<double>& x, const std::vector<double>& y)
{
    const auto rank = [](const std::vector<double>& values, double value) {
        double less = 0, equal = 0;
        for (double each : values) {
            less += each < value ? 1 : 0;
            equal += each == value ? 1 : 0;
        }
        return less + (equal + 1) / 2;
    };
    const double mean = (static_cast<double>(x.size()) + 1) / 2;
    double xy = 0, xx = 0, yy = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        const double a = rank(x, x[i]) - mean, b = rank(y, y[i]) - mean;
        xy += a * b;
        xx += a * a;
        yy += b * b;
    }
    return xy / std::sqrt(xx * yy);
}

}    // namespace

class TestRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rankCorrelationWithoutTies()
    {
        // The example that textbooks share (IQ and hours of television): d² sums to 194, 1 − 6·194 / (10·99) = −29/165.
        const std::vector<double> iq = {106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        const std::vector<double> hours = {7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
        const auto found = spearman(iq, hours);
        QVERIFY(found.has_value());
        QVERIFY(near(found->rho, -29.0 / 165.0, 1e-15));
        QCOMPARE(found->n, 10);
    }

    void rankCorrelationWithTies()
    {
        // Ranks 1 2.5 2.5 4 5 and 2 2 2 5 4, each less 3: −2 −½ −½ 1 2 and −1 −1 −1 2 1.
        // Products 2 + ½ + ½ + 2 + 2 = 7; squares 9.5 and 8.
        const std::vector<double> x = {1, 2, 2, 3, 9}, y = {0.5, 0.5, 0.5, 80, 7};
        const auto found = spearman(x, y);
        QVERIFY(near(found->rho, 7 / std::sqrt(9.5 * 8.0), 1e-15));
        QVERIFY(near(spearman(y, x)->rho, found->rho, 0));
        QVERIFY(near(found->rho, rankCorrelationByCounting(x, y)));

        std::vector<double> many, others;
        for (int i = 0; i < 200; ++i) {
            many.push_back((i * 37) % 11);
            others.push_back((i * 53) % 17 - 0.5 * many.back());
        }
        QVERIFY(near(spearman(many, others)->rho, rankCorrelationByCounting(many, others)));
    }

    void rankCorrelationAtItsEnds()
    {
        const std::vector<double> up = {-3, 0, 1e300}, down = {5, 4, -1};
        QCOMPARE(spearman(up, up)->rho, 1.0);
        QCOMPARE(spearman(up, down)->rho, -1.0);
    }

    void rankCorrelationNeedsThreeCompletePairsThatVary()
    {
        QVERIFY(!spearman({}, {}));
        QVERIFY(!spearman(std::vector<double>{1, 2}, std::vector<double>{1, 2}));
        QVERIFY(!spearman(std::vector<double>{1, 2, 3}, std::vector<double>{4, 4, 4}));
        QVERIFY(!spearman(std::vector<double>{1, missing, 3}, std::vector<double>{1, 2, 3}));
        const auto found = spearman(std::vector<double>{1, missing, 2, 3, 4}, std::vector<double>{1, 9, 2, 3, missing});
        QCOMPARE(found->n, 3);
        QCOMPARE(found->rho, 1.0);
    }

    void shareBetweenGroups()
    {
        // Means 2, 5, 8 around 5: between 3·(9 + 0 + 9) = 54; within 2 each: 6.
        const std::vector<std::vector<double>> groups = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        const auto found = varianceShares(groups);
        QVERIFY(near(found->between, 54.0 / 60.0, 1e-15));
        QVERIFY(near(found->within, 6.0 / 60.0, 1e-15));
        QCOMPARE(found->n, 9);
        QCOMPARE(found->groups, 3);
        // Unequal sizes: means 0 and 3 around 2 → 2·4 + 4·1 = 12; within 2 + 0 = 2.
        const auto unequal = varianceShares(std::vector<std::vector<double>>{{-1, missing, 1}, {}, {3, 3, 3, 3}});
        QVERIFY(near(unequal->between, 12.0 / 14.0, 1e-15));
        QCOMPARE(unequal->n, 6);
        QCOMPARE(unequal->groups, 2);
    }

    void shareBetweenGroupsOfOneValueEach()
    {
        const auto found = varianceShares(std::vector<std::vector<double>>{{1}, {2}});
        QCOMPARE(found->between, 1.0);
        QCOMPARE(found->within, 0.0);
    }

    void noVarianceNoShare()
    {
        QVERIFY(!varianceShares({}));
        QVERIFY(!varianceShares(std::vector<std::vector<double>>{{1, 2, 3}, {}, {missing}}));
        // Three times 0.1 has a mean that is not 0.1 in doubles: still no variance.
        QVERIFY(!varianceShares(std::vector<std::vector<double>>{{0.1, 0.1, 0.1}, {0.1, 0.1, 0.1}}));
    }

    void percentileCountsHalfOfTheEqual()
    {
        const std::vector<double> values = {62, 71, 71, 71, 80, 90, 90, 97};
        const PercentilePosition tied = percentilePosition(values, 71);
        QCOMPARE(tied.below, 1);
        QCOMPARE(tied.equal, 3);
        QCOMPARE(tied.n, 8);
        QCOMPARE(tied.percentile, 31.25);    // (1 + 1.5) / 8
        QCOMPARE(percentilePosition(values, 62).percentile, 6.25);
        QCOMPARE(percentilePosition(values, 97).percentile, 93.75);
        QCOMPARE(percentilePosition(std::vector<double>{4, 4, 4}, 4).percentile, 50.0);
        QCOMPARE(percentilePosition(std::vector<double>{4}, 4).percentile, 50.0);
        QCOMPARE(percentilePosition({}, 4).percentile, 0.0);
    }

    void residualsOfAPublishedTable()
    {
        // A. Agresti, An Introduction to Categorical Data Analysis, 2nd ed. 2007, tables 2.5 and 2.6: gender × party.
        const std::vector<double> counts = {762, 327, 468, 484, 239, 477};
        const std::vector<double> published = {4.50, 0.70, -5.32, -4.50, -0.70, 5.32};
        const std::vector<double> found = standardisedResiduals(counts, 3);
        QCOMPARE(found.size(), counts.size());
        for (size_t i = 0; i < found.size(); ++i)
            QVERIFY2(near(found[i], published[i], 0.005), qPrintable(QString::number(found[i])));
    }

    void residualsOfTwoByTwoAreTheRootOfChiSquare()
    {
        // For two rows and two columns each residual squared is Pearson's statistic n (ad − bc)² / (product of
        // margins).
        const double a = 12, b = 5, c = 7, d = 31;
        const std::vector<double> found = standardisedResiduals(std::vector<double>{a, b, c, d}, 2);
        const double root =
            std::sqrt(a + b + c + d) * (a * d - b * c) / std::sqrt((a + b) * (c + d) * (a + c) * (b + d));
        QVERIFY(near(found[0], root) && near(found[1], -root) && near(found[2], -root) && near(found[3], root));
    }

    void noResidualWhereAMarginIsNothingOrEverything()
    {
        const std::vector<double> found = standardisedResiduals(std::vector<double>{3, 0, 4, 5, 0, 1, 0, 0, 0}, 3);
        for (size_t cell : {1U, 4U, 6U, 7U, 8U})
            QVERIFY(std::isnan(found[cell]));
        for (size_t cell : {0U, 2U, 3U, 5U})
            QVERIFY(std::isfinite(found[cell]));
        for (double each : standardisedResiduals(std::vector<double>{3, 4}, 2))    // one row: it is everything
            QVERIFY(std::isnan(each));
        for (double each : standardisedResiduals(std::vector<double>{0, 0, 0, 0}, 2))
            QVERIFY(std::isnan(each));
        QVERIFY(standardisedResiduals({}, 0).empty());
    }

    void coOccurrence()
    {
        const CoOccurrence pair{6, 10, 12, 100};
        QVERIFY(near(pair.lift().value(), 5.0, 1e-14));    // 0.06 / (0.10 · 0.12)
        QCOMPARE(pair.jaccard().value(), 0.375);           // 6 / 16
        const CoOccurrence apart{0, 10, 12, 100};
        QCOMPARE(apart.lift().value(), 0.0);
        QCOMPARE(apart.jaccard().value(), 0.0);
        const CoOccurrence absent{0, 0, 12, 100};
        QVERIFY(!absent.lift());
        QCOMPARE(absent.jaccard().value(), 0.0);
        QVERIFY(!CoOccurrence().jaccard());
    }
};

QTEST_APPLESS_MAIN(TestRelations)
#include "test_relations.moc"
