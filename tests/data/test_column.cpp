// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column.h"

#include <QTest>

#include <numeric>

using namespace vigie;

namespace {

/// A dictionary of @p texts texts, hence texts + 1 codes.
std::shared_ptr<const Dictionary> dictionaryOf(int texts)
{
    DictionaryBuilder builder;
    for (int i = 1; i <= texts; ++i)
        builder.encode(std::to_string(i));
    return builder.build();
}

size_t bytesPerRow(const CodeColumn& column)
{
    return column.visit([](auto codes) { return sizeof(codes[0]); });
}

}    // namespace

class TestColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesTakeTheLeastWidth_data();
    void codesTakeTheLeastWidth();
    void emptyColumns();
    void multiCodesOwnTheirSlice();
    void missingNumbersAndDates();
    void rowCounts();
};

void TestColumn::codesTakeTheLeastWidth_data()
{
    QTest::addColumn<int>("texts");
    QTest::addColumn<int>("width");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("255: the last that a byte holds") << 255 << 1;
    QTest::newRow("256") << 256 << 2;
    QTest::newRow("65535: the last that two bytes hold") << 65535 << 2;
    QTest::newRow("65536") << 65536 << 4;
}

void TestColumn::codesTakeTheLeastWidth()
{
    QFETCH(int, texts);
    QFETCH(int, width);
    std::vector<Code> codes(static_cast<size_t>(texts) + 1);
    std::iota(codes.begin(), codes.end(), Code(0));
    const CodeColumn column(codes, dictionaryOf(texts));
    QCOMPARE(bytesPerRow(column), static_cast<size_t>(width));
    QCOMPARE(column.size(), static_cast<Row>(codes.size()));
    for (Row row = 0; row < column.size(); ++row)
        QCOMPARE(column.code(row), codes[row]);
    QVERIFY(column.text(0).empty());
    const Row last = column.size() - 1;
    QCOMPARE(std::string(column.text(last)), texts == 0 ? std::string() : std::to_string(texts));
}

void TestColumn::emptyColumns()
{
    QCOMPARE(CodeColumn().size(), Row(0));
    QCOMPARE(CodeColumn().dictionary().codeCount(), Code(1));
    QCOMPARE(MultiCodeColumn().size(), Row(0));
    QCOMPARE(CodeColumn({}, dictionaryOf(3)).size(), Row(0));
}

void TestColumn::multiCodesOwnTheirSlice()
{
    const MultiCodeColumn column({0, 2, 2, 3}, {1, 3, 2}, dictionaryOf(3));
    QCOMPARE(column.size(), Row(3));
    QCOMPARE(column.codes(0).size(), size_t(2));
    QCOMPARE(column.codes(0)[1], Code(3));
    QVERIFY(column.codes(1).empty());
    QCOMPARE(column.codes(2)[0], Code(2));
}

void TestColumn::missingNumbersAndDates()
{
    const NumberColumn numbers{{0.0, NumberColumn::missing}};
    QVERIFY(!numbers.isMissing(0));
    QVERIFY(numbers.isMissing(1));
    const DateColumn dates{{0, noDate}};
    QVERIFY(!dates.isMissing(0));
    QVERIFY(dates.isMissing(1));
}

void TestColumn::rowCounts()
{
    QCOMPARE(rowCount(CodeColumn(std::vector<Code>{1, 0, 1}, dictionaryOf(1))), Row(3));
    QCOMPARE(rowCount(MultiCodeColumn({0, 1, 1}, {1}, dictionaryOf(1))), Row(2));
    QCOMPARE(rowCount(NumberColumn{{1.0}}), Row(1));
    QCOMPARE(rowCount(DateColumn{}), Row(0));
}

QTEST_GUILESS_MAIN(TestColumn)
#include "test_column.moc"
