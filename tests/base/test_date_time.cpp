// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"

#include <QDate>
#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace vigie;

class TestDateTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void tellsTheForm();
    void refuses_data();
    void refuses();
    void civilDatesAgreeWithQt();
    void parisTimeAgreesWithTheZoneDatabase();
    void writtenDatesReadBack();
    void formats();
    void validDates();
    void days();
    void months();
};

/// The instant as ISO text, or "refused": readable when a comparison fails.
static QString read(std::string_view text)
{
    const auto date = parseDate(text);
    return date ? QString::fromStdString(formatIso(*date)) : QStringLiteral("refused");
}

void TestDateTime::parses_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("iso");
    const auto add = [](const char* text, const char* iso) {
        QTest::newRow(text) << std::string(text) << QString::fromUtf8(iso);
    };
    add("2022-10-06", "2022-10-06");
    add("2022-10-06T15:07", "2022-10-06T15:07:00");
    add("2022-10-06T15:07:30", "2022-10-06T15:07:30");
    add("2022-10-06T15:07:30.123", "2022-10-06T15:07:30");
    add("2022-10-06 15:07:30", "2022-10-06T15:07:30");
    add("2022-10-06T00:00:00", "2022-10-06");
    add("06/10/2022", "2022-10-06");
    add("6/1/2022", "2022-01-06");
    add("06/10/2022 15:07", "2022-10-06T15:07:00");
    add("06/10/2022 9:07", "2022-10-06T09:07:00");
    add("06/10/2022 15:07:30", "2022-10-06T15:07:30");
    add("06/10/2022 \u2013 15:07", "2022-10-06T15:07:00");
    add("06/10/2022 \u2013 15 :07", "2022-10-06T15:07:00");
    add("06/10/2022\u00a0\u2013\u00a015\u202f: 07", "2022-10-06T15:07:00");
    add("06/10/2022\u201315:07", "2022-10-06T15:07:00");
    add("06/10/2022 - 15:07", "2022-10-06T15:07:00");
    add("13/12/2022", "2022-12-13");
    add("6 octobre 2022", "2022-10-06");
    add("1er mars 2023", "2023-03-01");
    add("21 janvier 2023", "2023-01-21");
    add("3 F\u00c9VRIER 2023", "2023-02-03");
    add("15 ao\u00fbt 2023", "2023-08-15");
    add("25 d\u00e9cembre 2023", "2023-12-25");
    add("  2022-10-06 ", "2022-10-06");
    add("29/02/2024", "2024-02-29");
    add("2000-02-29", "2000-02-29");
    add("1900-01-01", "1900-01-01");
    add("2199-12-31", "2199-12-31");
    add("2016-12-31T23:59:60", "2017-01-01");    // a leap second belongs to the next minute

    // With a zone: Paris time. Summer time 2022 runs from 27 March to 30 October, 01:00 UTC.
    add("2022-10-06T13:07:00Z", "2022-10-06T15:07:00");
    add("2022-10-06T15:07:00+02:00", "2022-10-06T15:07:00");
    add("2022-10-06T15:07:00+0200", "2022-10-06T15:07:00");
    add("2022-10-06T15:07:00+02", "2022-10-06T15:07:00");
    add("2022-12-06T13:07:00-05:00", "2022-12-06T19:07:00");
    add("2022-12-31T23:30:00Z", "2023-01-01T00:30:00");
    add("2022-03-27T00:59:59Z", "2022-03-27T01:59:59");
    add("2022-03-27T01:00:00Z", "2022-03-27T03:00:00");
    add("2022-10-30T00:59:59Z", "2022-10-30T02:59:59");
    add("2022-10-30T01:00:00Z", "2022-10-30T02:00:00");
    add("2024-03-31T01:00:00Z", "2024-03-31T03:00:00");    // the last day of the month is the Sunday itself
}

void TestDateTime::parses()
{
    QFETCH(std::string, text);
    QFETCH(QString, iso);
    QCOMPARE(read(text), iso);
}

void TestDateTime::tellsTheForm()
{
    const auto form = [](std::string_view text) {
        const auto date = readDate(text);
        return date ? QString(date->zoned ? u'z' : u'-') + (date->dayFirst ? u'd' : u'-') : QStringLiteral("refused");
    };
    QCOMPARE(form("2022-10-06"), QStringLiteral("--"));
    QCOMPARE(form("2022-10-06T15:07:00"), QStringLiteral("--"));
    QCOMPARE(form("2022-10-06T15:07:00Z"), QStringLiteral("z-"));
    QCOMPARE(form("2022-10-06T15:07:00+02:00"), QStringLiteral("z-"));
    QCOMPARE(form("06/10/2022"), QStringLiteral("-d"));
    QCOMPARE(form("06/10/2022 15:07"), QStringLiteral("-d"));
    QCOMPARE(form("6 octobre 2022"), QStringLiteral("--"));
    QCOMPARE(form("31/02/2022"), QStringLiteral("refused"));
}

void TestDateTime::refuses_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text : {"",
                             "  ",
                             "2022",
                             "2022-10",
                             "nd",
                             "octobre 2022",
                             "hier",
                             "2022-13-01",
                             "2022-00-10",
                             "2022-10-00",
                             "2022-10-32",
                             "2022-02-29",
                             "1900-02-29",
                             "2022-04-31",
                             "1899-12-31",
                             "2200-01-01",
                             "2022/10/06",
                             "20221006",
                             "06-10-2022",
                             "06.10.2022",
                             "06/13/2022",
                             "32/01/2022",
                             "00/01/2022",
                             "06/10/22",
                             "06/10/20221",
                             "06/10/202215:07",
                             "06/10/2022 \u2013",
                             "06/10/2022 24:00",
                             "06/10/2022 15:60",
                             "06/10/2022 15",
                             "06/10/2022 15:7",
                             "06/10/2022 15:07:61",
                             "06/10/2022 15:07 h",
                             "06/10/2022 15:07:00+02:00",
                             "2022-10-06T",
                             "2022-10-06T15",
                             "2022-10-06T15:07:00.",
                             "2022-10-06T15:07:00ZZ",
                             "2022-10-06T15:07:00+",
                             "2022-10-06T15:07:00+2",
                             "2022-10-06T15:07:00+02:",
                             "2022-10-06T15:07:00+02:0",
                             "2022-10-06T15:07:00+15:00",
                             "2022-10-06T15:07:00+02:60",
                             "2022-10-06T15:07:00 Europe/Paris",
                             "2022-10-06x",
                             "6 brumaire 2022",
                             "30 f\u00e9vrier 2022",
                             "6 octobre 22",
                             "6 octobre 2022 15:07",
                             "1er 2023"})
        QTest::newRow(*text ? text : "(empty)") << std::string(text);
}

void TestDateTime::refuses()
{
    QFETCH(std::string, text);
    QCOMPARE(read(text), QStringLiteral("refused"));
}

void TestDateTime::civilDatesAgreeWithQt()
{
    const QDate epoch(1970, 1, 1);
    for (QDate day(1900, 1, 1); day.year() <= 2199; day = day.addDays(1)) {
        const CivilDate civil{day.year(), day.month(), day.day()};
        const LocalSeconds midnight = fromCivil(civil);
        QCOMPARE(midnight, epoch.daysTo(day) * secondsPerDay);
        QVERIFY(toCivil(midnight) == civil);
        QVERIFY(toCivil(midnight + secondsPerDay - 1) == civil);
    }
}

void TestDateTime::parisTimeAgreesWithTheZoneDatabase()
{
    const QTimeZone paris("Europe/Paris");
    if (!paris.isValid())
        QSKIP("this system has no time zone database");
    // Every sixth hour from the rule's beginning to the last year that 32-bit zone files describe.
    for (QDateTime utc(QDate(1996, 1, 1), QTime(0, 59, 59), Qt::UTC); utc.date().year() < 2038;
         utc = utc.addSecs(6 * 3600 + 1)) {
        const QByteArray text = utc.toString(Qt::ISODate).toLatin1();
        QCOMPARE(read(text.toStdString()), utc.toTimeZone(paris).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    }
}

void TestDateTime::writtenDatesReadBack()
{
    for (LocalSeconds instant = fromCivil({1900, 1, 1}); instant < fromCivil({2200, 1, 1});
         instant += 86400 * 13 + 3607)
        QCOMPARE(parseDate(formatIso(instant)).value_or(noDate), instant);
}

void TestDateTime::formats()
{
    QCOMPARE(formatIso(noDate), std::string());
    QCOMPARE(formatIso(0), std::string("1970-01-01"));
    QCOMPARE(formatIso(-1), std::string("1969-12-31T23:59:59"));
    QCOMPARE(formatIso(fromCivil({2022, 3, 5}) + 3600 + 2 * 60 + 3), std::string("2022-03-05T01:02:03"));
}

void TestDateTime::validDates()
{
    QVERIFY(isValid({2024, 2, 29}));
    QVERIFY(!isValid({2023, 2, 29}));
    QVERIFY(!isValid({2023, 0, 1}));
    QVERIFY(!isValid({2023, 13, 1}));
    QVERIFY(!isValid({2023, 1, 0}));
    QVERIFY(!isValid({2023, 6, 31}));
    QVERIFY(!isValid({1899, 12, 31}));
    QVERIFY(!isValid({2200, 1, 1}));
}

void TestDateTime::days()
{
    QCOMPARE(dayIndex(0), 0);
    QCOMPARE(dayIndex(secondsPerDay - 1), 0);
    QCOMPARE(dayIndex(secondsPerDay), 1);
    QCOMPARE(dayIndex(fromCivil({2022, 10, 6}) + 15 * 3600), QDate(1970, 1, 1).daysTo({2022, 10, 6}));
    // Before 1970 a day goes from its midnight to the last second before the next one as well.
    QCOMPARE(dayIndex(-1), -1);
    QCOMPARE(dayIndex(-secondsPerDay), -1);
    QCOMPARE(dayIndex(-secondsPerDay - 1), -2);
    QCOMPARE(dayIndex(fromCivil({1900, 1, 1}) + 1), QDate(1970, 1, 1).daysTo({1900, 1, 1}));
}

void TestDateTime::months()
{
    QCOMPARE(monthIndex(0), 0);
    QCOMPARE(monthIndex(-1), -1);
    QCOMPARE(monthIndex(fromCivil({2022, 10, 6})), 633);
    QCOMPARE(formatMonth(633), std::string("2022-10"));
    QCOMPARE(formatMonth(-1), std::string("1969-12"));
    QCOMPARE(monthStart(-12), fromCivil({1969, 1, 1}));
    for (int month = -840; month < 2760; ++month) {
        QCOMPARE(monthIndex(monthStart(month)), month);
        QCOMPARE(monthIndex(monthStart(month) - 1), month - 1);
    }
}

QTEST_GUILESS_MAIN(TestDateTime)
#include "test_date_time.moc"
