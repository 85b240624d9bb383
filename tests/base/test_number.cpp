// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"

#include <QTest>

#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <random>

using namespace vigie;

class TestNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void notNumbers_data();
    void notNumbers();
    void remembersHowItWasWritten();
    void integers_data();
    void integers();
    void formats_data();
    void formats();
    void formattedNumbersReadBack();
    void notAvailable_data();
    void notAvailable();
    void trims_data();
    void trims();
};

void TestNumber::numbers_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("whole") << std::string("98") << 98.0;
    QTest::newRow("zero") << std::string("0") << 0.0;
    QTest::newRow("negative") << std::string("-3") << -3.0;
    QTest::newRow("typographic minus") << std::string("\u22123,5") << -3.5;
    QTest::newRow("explicit plus") << std::string("+7") << 7.0;
    QTest::newRow("comma") << std::string("98,5") << 98.5;
    QTest::newRow("point") << std::string("98.5") << 98.5;
    QTest::newRow("leading zeros") << std::string("007") << 7.0;
    QTest::newRow("percent") << std::string("98 %") << 98.0;
    QTest::newRow("percent glued") << std::string("98,5%") << 98.5;
    QTest::newRow("percent after no-break space") << std::string("98\u00a0%") << 98.0;
    QTest::newRow("thousands by space") << std::string("1 234") << 1234.0;
    QTest::newRow("thousands by U+00A0") << std::string("1\u00a0234,5") << 1234.5;
    QTest::newRow("thousands by U+202F") << std::string("12\u202f345\u202f678") << 12345678.0;
    QTest::newRow("three digits first") << std::string("123 456") << 123456.0;
    QTest::newRow("blanks around") << std::string(" \t98\r\n") << 98.0;
    QTest::newRow("byte-order mark before") << std::string("\ufeff98") << 98.0;
    QTest::newRow("exact decimal") << std::string("0,1") << 0.1;
    QTest::newRow("quoted twice") << std::string("\"77\"") << 77.0;
    QTest::newRow("point and zero") << std::string("77.0") << 77.0;
    QTest::newRow("17 digits") << std::string("0.30000000000000004") << 0.30000000000000004;
}

void TestNumber::numbers()
{
    QFETCH(std::string, text);
    QFETCH(double, value);
    const auto parsed = parseNumber(text);
    QVERIFY(parsed.has_value());
    QVERIFY2(parsed->value == value, formatNumber(parsed->value).c_str());
}

void TestNumber::notNumbers_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << std::string();
    QTest::newRow("blank") << std::string(" \u00a0 ");
    QTest::newRow("word") << std::string("nd");
    QTest::newRow("quotes around nothing") << std::string("\"\"");
    QTest::newRow("quote not closed") << std::string("\"77");
    QTest::newRow("sign alone") << std::string("-");
    QTest::newRow("two signs") << std::string("+-5");
    QTest::newRow("sign apart") << std::string("- 5");
    QTest::newRow("exponent") << std::string("1e3");
    QTest::newRow("hexadecimal") << std::string("0x1F");
    QTest::newRow("NaN") << std::string("NaN");
    QTest::newRow("infinity") << std::string("inf");
    QTest::newRow("two marks") << std::string("1,5,2");
    QTest::newRow("English grouping") << std::string("1,234.5");
    QTest::newRow("mark first") << std::string(",5");
    QTest::newRow("mark last") << std::string("5,");
    QTest::newRow("group of two") << std::string("12 34");
    QTest::newRow("group of four") << std::string("1 2345");
    QTest::newRow("four digits before a group") << std::string("1234 567");
    QTest::newRow("two spaces in a number") << std::string("1  234");
    QTest::newRow("tab in a number") << std::string("1\t234");
    QTest::newRow("unit") << std::string("12 jours");
    QTest::newRow("two percent signs") << std::string("98 %%");
    QTest::newRow("NUL byte") << std::string("9\0"
                                             "8",
                                             3);
    QTest::newRow("beyond a double") << std::string(400, '9');
}

void TestNumber::notNumbers()
{
    QFETCH(std::string, text);
    QVERIFY(!parseNumber(text).has_value());
}

void TestNumber::remembersHowItWasWritten()
{
    QVERIFY(parseNumber("98,5")->commaDecimal);
    QVERIFY(!parseNumber("98.5")->commaDecimal);
    QVERIFY(!parseNumber("98")->commaDecimal);
    QVERIFY(parseNumber("98 %")->percentSign);
    QVERIFY(!parseNumber("98")->percentSign);
}

void TestNumber::integers_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("value");
    QTest::newRow("plain") << std::string("2904756") << true << qint64(2904756);
    QTest::newRow("signs") << std::string("-17") << true << qint64(-17);
    QTest::newRow("plus") << std::string("+17") << true << qint64(17);
    QTest::newRow("blanks") << std::string(" 17\u00a0") << true << qint64(17);
    QTest::newRow("largest") << std::string("9223372036854775807") << true << std::numeric_limits<qint64>::max();
    QTest::newRow("too large") << std::string("9223372036854775808") << false << qint64(0);
    QTest::newRow("smallest") << std::string("-9223372036854775808") << true << std::numeric_limits<qint64>::min();
    QTest::newRow("empty") << std::string() << false << qint64(0);
    QTest::newRow("sign alone") << std::string("+") << false << qint64(0);
    QTest::newRow("two signs") << std::string("+-5") << false << qint64(0);
    QTest::newRow("decimal") << std::string("17.0") << false << qint64(0);
    QTest::newRow("grouped") << std::string("1 000") << false << qint64(0);
    QTest::newRow("trailing letter") << std::string("17a") << false << qint64(0);
}

void TestNumber::integers()
{
    QFETCH(std::string, text);
    QFETCH(bool, valid);
    QFETCH(qint64, value);
    const auto parsed = parseInteger(text);
    QCOMPARE(parsed.has_value(), valid);
    QCOMPARE(parsed.value_or(0), value);
}

void TestNumber::formats_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 98.0 << QStringLiteral("98");
    QTest::newRow("decimal point in every locale") << 1.5 << QStringLiteral("1.5");
    QTest::newRow("shortest") << 0.1 << QStringLiteral("0.1");
    QTest::newRow("no grouping") << 1234567.0 << QStringLiteral("1234567");
    QTest::newRow("no exponent, large") << 1e21 << QStringLiteral("1000000000000000000000");
    QTest::newRow("no exponent, small") << 1e-7 << QStringLiteral("0.0000001");
    QTest::newRow("negative") << -0.25 << QStringLiteral("-0.25");
    QTest::newRow("missing") << std::numeric_limits<double>::quiet_NaN() << QString();
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QString();
}

void TestNumber::formats()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(formatNumber(value)), text);
}

void TestNumber::formattedNumbersReadBack()
{
    // Every finite bit pattern is a candidate, the extremes of the range included.
    std::mt19937_64 random(20230510);
    for (double extreme : {std::numeric_limits<double>::max(), std::numeric_limits<double>::denorm_min(), -0.1})
        QVERIFY(parseNumber(formatNumber(extreme))->value == extreme);
    for (int i = 0; i < 20000; ++i) {
        const double value = std::bit_cast<double>(random());
        if (!std::isfinite(value))
            continue;
        const std::string text = formatNumber(value);
        const auto parsed = parseNumber(text);
        QVERIFY2(parsed && parsed->value == value, text.c_str());
    }
}

void TestNumber::notAvailable_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("notAvailable");
    for (const char* text : {"", "n/d", "N/D", "nd", "n.d.", "nc", "N.C.", "n/a", "NA", "nr", "N.R.", "null", "None",
                             "-", "\u2013", "Non disponible"})
        QTest::newRow(text) << std::string(text) << true;
    for (const char* text : {"0", "98", "non", "ndlr", "nul"})
        QTest::newRow(text) << std::string(text) << false;
}

void TestNumber::notAvailable()
{
    QFETCH(std::string, text);
    QFETCH(bool, notAvailable);
    QCOMPARE(saysNotAvailable(text), notAvailable);
}

void TestNumber::trims_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("trimmedText");
    QTest::newRow("nothing to do") << std::string("a b") << QStringLiteral("a b");
    QTest::newRow("ASCII") << std::string(" \t\r\na b\n") << QStringLiteral("a b");
    QTest::newRow("wide, mixed") << std::string("\ufeff \u00a0\u202fa\u202f \u00a0") << QStringLiteral("a");
    QTest::newRow("only blanks") << std::string(" \u00a0\t") << QString();
    QTest::newRow("half a no-break space stays") << std::string("a\xc2") << QStringLiteral("a\uFFFD");
}

void TestNumber::trims()
{
    QFETCH(std::string, text);
    QFETCH(QString, trimmedText);
    const std::string_view result = trimmed(text);
    QCOMPARE(QString::fromUtf8(result.data(), static_cast<qsizetype>(result.size())), trimmedText);
}

QTEST_GUILESS_MAIN(TestNumber)
#include "test_number.moc"
