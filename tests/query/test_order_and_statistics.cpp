// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sort_order.h"
#include "core/query/statistics.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numeric>

using namespace vigie;
using vigie::test::tableOf;

namespace {

std::vector<Row> allRows(const Table& table)
{
    std::vector<Row> rows(table.rowCount());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

QString sortedTexts(std::initializer_list<const char*> texts, Direction direction = Direction::Ascending)
{
    std::string source = "key|name\n";
    int key = 100;
    for (const char* text : texts)
        source += std::to_string(key++) + "|" + text + "\n";
    const Table table = tableOf("t", source);
    std::vector<Row> rows = allRows(table);
    sortRows(table, "name", direction, rows);
    QStringList sorted;
    for (Row row : rows)
        sorted << QString::fromStdString(std::string(table.codes("name")->text(row)));
    return sorted.join(QStringLiteral(" "));
}

}    // namespace

class TestOrderAndStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilsonIntervals_data()
    {
        QTest::addColumn<double>("count");
        QTest::addColumn<double>("total");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81/263") << 81.0 << 263.0 << 0.2553 << 0.3662;
        QTest::newRow("15/148") << 15.0 << 148.0 << 0.0624 << 0.1605;
        QTest::newRow("0/20") << 0.0 << 20.0 << 0.0 << 0.1611;
        QTest::newRow("1/29") << 1.0 << 29.0 << 0.0061 << 0.1718;
        QTest::newRow("3/3") << 3.0 << 3.0 << 0.4385 << 1.0;
        QTest::newRow("1/1") << 1.0 << 1.0 << 0.2065 << 1.0;
        QTest::newRow("127/972") << 127.0 << 972.0 << 0.1109 << 0.1533;
    }

    void wilsonIntervals()
    {
        QFETCH(double, count);
        QFETCH(double, total);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto interval = wilsonInterval(count, total);
        QVERIFY(interval.has_value());
        QVERIFY2(std::abs(interval->low - low) < 0.00005, qPrintable(QString::number(interval->low)));
        QVERIFY2(std::abs(interval->high - high) < 0.00005, qPrintable(QString::number(interval->high)));
    }

    void wilsonAtTheEndsIsExact()
    {
        QCOMPARE(wilsonInterval(0, 7)->low, 0.0);
        QCOMPARE(wilsonInterval(7, 7)->high, 1.0);
        QVERIFY(!wilsonInterval(0, 0).has_value());
    }

    void quantilesOfDefinitionSeven()
    {
        constexpr std::array<double, 9> odd = {62, 71, 75, 78, 80, 81, 84, 90, 97};
        QCOMPARE(quantileOfSorted(odd, 0.25).value(), 75.0);
        QCOMPARE(quantileOfSorted(odd, 0.5).value(), 80.0);
        QCOMPARE(quantileOfSorted(odd, 0.75).value(), 84.0);
        constexpr std::array<double, 4> even = {1, 2, 3, 4};
        QCOMPARE(quantileOfSorted(even, 0.25).value(), 1.75);
        QCOMPARE(quantileOfSorted(even, 0.0).value(), 1.0);
        QCOMPARE(quantileOfSorted(even, 1.0).value(), 4.0);
        QVERIFY(!quantileOfSorted({}, 0.5).has_value());
    }

    void departmentCodesSortByTheirPlace()
    {
        QCOMPARE(sortedTexts({"971", "2B", "21", "19", "01", "2A", "9"}), QStringLiteral("01 9 19 2A 2B 21 971"));
    }

    void accentsComeSecondAndCaseThird()
    {
        QCOMPARE(sortedTexts({"zèbre", "Étude", "etude", "Etude", "étude", "école", "cœur", "coffre"}),
                 QStringLiteral("cœur coffre école etude Etude étude Étude zèbre"));
    }

    void numbersInsideTextsSortByValue()
    {
        QCOMPARE(sortedTexts({"STR-10", "STR-9", "STR-100", "STR-09b"}),
                 QStringLiteral("STR-9 STR-09b STR-10 STR-100"));
    }

    void missingComesLastInBothDirections()
    {
        QCOMPARE(sortedTexts({"b", "", "a"}), QStringLiteral("a b "));
        QCOMPARE(sortedTexts({"b", "", "a"}, Direction::Descending), QStringLiteral("b a "));
    }

    void numbersDatesAndSeveralMembers()
    {
        const Table table = tableOf("t", R"(
            key | votes:number | day:date   | tags:multi
            1   | 10           | 2025-01-02 | b,c
            2   |              | 2024-01-02 |
            3   | 9            |            | z,a
            4   | 10           | 2025-06-01 | c
        )");
        std::vector<Row> rows = allRows(table);
        sortRows(table, "votes", Direction::Descending, rows);
        QCOMPARE(rows, (std::vector<Row>{0, 3, 2, 1}));    // stable among the tens
        sortRows(table, "day", Direction::Ascending, rows);
        QCOMPARE(rows, (std::vector<Row>{1, 0, 3, 2}));
        sortRows(table, "tags", Direction::Ascending, rows);
        QCOMPARE(rows, (std::vector<Row>{2, 0, 3, 1}));
        sortRows(table, "no such column", Direction::Ascending, rows);
        QCOMPARE(rows, (std::vector<Row>{2, 0, 3, 1}));
    }
};

QTEST_APPLESS_MAIN(TestOrderAndStatistics)
#include "test_order_and_statistics.moc"
