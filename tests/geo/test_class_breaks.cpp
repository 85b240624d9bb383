// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/class_breaks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
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

}    // namespace

class TestClassBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaks();
    void breaksOfTies();
    void breaksOfFewValues();
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

QTEST_GUILESS_MAIN(TestClassBreaks)
#include "test_class_breaks.moc"
