// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/class_breaks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

using namespace vigie;

namespace {

/// Values per class, for limits as quantileBreaks gives them.
std::vector<int> classSizes(const std::vector<double>& values, const std::vector<double>& limits)
{
    std::vector<int> sizes(limits.size() + 1, 0);
    for (double value : values)
        ++sizes[static_cast<size_t>(std::ranges::upper_bound(limits, value) - limits.begin())];
    return sizes;
}

/// Sum of squared deviations from the means of the classes.
double unlikeness(const std::vector<double>& values, const std::vector<double>& limits)
{
    double sum = 0;
    for (size_t each = 0; each <= limits.size(); ++each) {
        std::vector<double> members;
        std::ranges::copy_if(values, std::back_inserter(members),
                             [&](double value) { return classOf(value, limits) == each; });
        double mean = 0;
        for (double value : members)
            mean += value / static_cast<double>(members.size());
        for (double value : members)
            sum += (value - mean) * (value - mean);
    }
    return sum;
}

}    // namespace

class TestClassBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaks();
    void breaksOfTies();
    void breaksOfFewValues();
    void equalIntervals();
    void naturalBreaksAreTheBestOfAll();
    void boxMap();
};

void TestClassBreaks::breaks()
{
    const std::vector<double> values = {9, 1, 8, 2, 7, 3, 6, 4, 5};
    QCOMPARE(quantileBreaks(values, 4), std::vector<double>({3, 5, 7}));
    QCOMPARE(quantileBreaks(values, 2), std::vector<double>({5}));
    QCOMPARE(quantileBreaks({62, 71, 75, 78, 80, 81, 84, 90, 97}, 4), std::vector<double>({75, 80, 84}));
    QCOMPARE(quantileBreaks({1, 2, 3, 4}, 4), std::vector<double>({1.75, 2.5, 3.25}));
    QCOMPARE(quantileBreaks(values, 1), std::vector<double>());
    QCOMPARE(quantileBreaks(values, 0), std::vector<double>());
}

void TestClassBreaks::breaksOfTies()
{
    const std::vector<double> mostlyZero = {0, 0, 0, 0, 0, 0, 0, 3, 5, 8};
    const std::vector<double> limits = quantileBreaks(mostlyZero, 5);
    QCOMPARE(limits.size(), size_t(1));    // four limits of which three are 0: no value lies under them
    QCOMPARE(classSizes(mostlyZero, limits), std::vector<int>({8, 2}));

    QCOMPARE(quantileBreaks({4, 4, 4, 4, 4}, 5), std::vector<double>());
    QCOMPARE(quantileBreaks({1, 1, 1, 2, 2, 2}, 2), std::vector<double>({1.5}));
}

void TestClassBreaks::breaksOfFewValues()
{
    QCOMPARE(quantileBreaks({}, 5), std::vector<double>());
    QCOMPARE(quantileBreaks({3}, 5), std::vector<double>());
    QCOMPARE(quantileBreaks({std::nan(""), 3, std::nan("")}, 5), std::vector<double>());
    const std::vector<double> two = {1, 2};
    QCOMPARE(classSizes(two, quantileBreaks(two, 5)), std::vector<int>({1, 1}));
    const std::vector<double> three = {1, 2, 100};
    QCOMPARE(classSizes(three, quantileBreaks(three, 7)), std::vector<int>({1, 1, 1}));
}

void TestClassBreaks::equalIntervals()
{
    QCOMPARE(equalBreaks(std::vector<double>{10, 0, 1, 2}, 5), std::vector<double>({2, 4, 6, 8}));
    QCOMPARE(classSizes({10, 0, 1, 2}, {2, 4, 6, 8}), std::vector<int>({2, 1, 0, 0, 1}));
    QCOMPARE(equalBreaks(std::vector<double>{3, 3}, 5), std::vector<double>());
    QCOMPARE(equalBreaks(std::vector<double>{}, 5), std::vector<double>());
}

/// Every way to cut the values is tried.
void TestClassBreaks::naturalBreaksAreTheBestOfAll()
{
    const std::vector<double> values = {0.31, 0.02, 0.9, 0.45, 0.44, 0.46, 0.05, 0.88, 0.3, 0.62, 0.02, 0.61};
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    for (int classes = 2; classes <= 5; ++classes) {
        double least = 1e9;
        for (unsigned cuts = 0; cuts < 1U << (sorted.size() - 1); ++cuts) {
            std::vector<double> limits;
            for (size_t i = 1; i < sorted.size(); ++i) {
                if ((cuts >> (i - 1) & 1U) != 0)
                    limits.push_back(sorted[i]);
            }
            if (limits.size() + 1 == static_cast<size_t>(classes))
                least = std::min(least, unlikeness(values, limits));
        }
        const std::vector<double> found = naturalBreaks(values, classes);
        QCOMPARE(found.size() + 1, static_cast<size_t>(classes));
        QVERIFY(std::abs(unlikeness(values, found) - least) < 1e-12);
    }
    QCOMPARE(naturalBreaks({1, 2, 3, 101, 102, 103}, 2), std::vector<double>({101}));
    QCOMPARE(naturalBreaks({4, 4, 4}, 3), std::vector<double>());
    QCOMPARE(naturalBreaks({4, 5, 4}, 5), std::vector<double>({5}));
    QCOMPARE(naturalBreaks({}, 5), std::vector<double>());
}

void TestClassBreaks::boxMap()
{
    const std::vector<double> values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 30};
    const std::vector<double> limits = boxBreaks(values);
    QCOMPARE(limits, std::vector<double>({-3.5, 3.25, 5.5, 7.75, 14.5}));
    QCOMPARE(classSizes(values, limits), std::vector<int>({0, 3, 2, 2, 2, 1}));
    QCOMPARE(boxBreaks({5, 5, 5, 5}), std::vector<double>());
    QCOMPARE(classBreaks(values, ClassMethod::BoxMap, 3), limits);
}

QTEST_GUILESS_MAIN(TestClassBreaks)
#include "test_class_breaks.moc"
