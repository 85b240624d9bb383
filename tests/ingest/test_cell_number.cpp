// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cell_number.h"

#include <QTest>

using namespace vigie;

namespace {

QByteArray text(const char* written, NumberMeaning meaning, bool since1904 = false)
{
    std::string out;
    appendCellNumber(written, meaning, since1904, out);
    return QByteArray::fromStdString(out);
}

}    // namespace

class TestCellNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersKeepTheirDigits_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("expected");
        for (const char* same :
             {"0", "-3", "98.5", "98.50", "007", "12345678901234567", "0.30000000000000004", "abc", ""})
            QTest::newRow(same) << QByteArray(same) << QByteArray(same);
        QTest::newRow("binary artefact") << QByteArray("0.55000000000000004") << QByteArray("0.55");
        QTest::newRow("another") << QByteArray("98.400000000000006") << QByteArray("98.4");
        QTest::newRow("exponent") << QByteArray("1.5E3") << QByteArray("1500");
        QTest::newRow("small") << QByteArray("2E-3") << QByteArray("0.002");
        QTest::newRow("infinite") << QByteArray("1E999") << QByteArray("1E999");
        QTest::newRow("hexadecimal") << QByteArray("0xE") << QByteArray("0xE");
    }
    void numbersKeepTheirDigits()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, expected);
        QCOMPARE(text(written, NumberMeaning::Number), expected);
    }

    void percentages_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("whole") << QByteArray("0.98") << QByteArray("98 %");
        QTest::newRow("noise of the product") << QByteArray("0.55") << QByteArray("55 %");
        QTest::newRow("noise of the file") << QByteArray("0.55000000000000004") << QByteArray("55 %");
        QTest::newRow("decimals") << QByteArray("0.123456") << QByteArray("12.3456 %");
        QTest::newRow("small") << QByteArray("0.005") << QByteArray("0.5 %");
        QTest::newRow("negative") << QByteArray("-0.07") << QByteArray("-7 %");
        QTest::newRow("many") << QByteArray("11.67") << QByteArray("1167 %");
        QTest::newRow("nothing") << QByteArray("0") << QByteArray("0 %");
        QTest::newRow("no number") << QByteArray("n/d") << QByteArray("n/d");
    }
    void percentages()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, expected);
        QCOMPARE(text(written, NumberMeaning::Percentage), expected);
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("since1900");
        QTest::addColumn<QByteArray>("since1904");
        const auto row = [](const char* written, const char* since1900, const char* since1904) {
            QTest::newRow(written) << QByteArray(written) << QByteArray(since1900) << QByteArray(since1904);
        };
        row("44926", "2022-12-31", "2027-01-01");
        row("44926.629861111112", "2022-12-31T15:07:00", "2027-01-01T15:07:00");
        row("1", "1900-01-01", "1904-01-02");
        row("59", "1900-02-28", "1904-02-29");
        row("60", "1900-02-29", "1904-03-01");    // a day of spreadsheets only
        row("60.5", "1900-02-29T12:00:00", "1904-03-01T12:00:00");
        row("61", "1900-03-01", "1904-03-02");
        row("0", "0", "1904-01-01");
        row("0.5", "12:00:00", "1904-01-01T12:00:00");
        row("44925.999999", "2022-12-31", "2027-01-01");    // to the second, and into the next day
        row("2958465", "9999-12-31", "2958465");
        row("2957003", "9995-12-30", "9999-12-31");
        row("2958466", "2958466", "2958466");
        row("-1", "-1", "-1");
    }
    void dates()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, since1900);
        QFETCH(QByteArray, since1904);
        QCOMPARE(text(written, NumberMeaning::Date, false), since1900);
        QCOMPARE(text(written, NumberMeaning::Date, true), since1904);
    }

    void times()
    {
        QCOMPARE(text("0.62986111111111109", NumberMeaning::TimeOfDay), QByteArray("15:07:00"));
        QCOMPARE(text("0", NumberMeaning::TimeOfDay), QByteArray("00:00:00"));
        QCOMPARE(text("44926.5", NumberMeaning::TimeOfDay), QByteArray("2022-12-31T12:00:00"));
        QCOMPARE(text("1.5", NumberMeaning::ElapsedTime), QByteArray("36:00:00"));
        QCOMPARE(text("10", NumberMeaning::ElapsedTime), QByteArray("240:00:00"));
        QCOMPARE(text("-0.5", NumberMeaning::ElapsedTime), QByteArray("-0.5"));
    }

    void formatsAsWritten_data()
    {
        QTest::addColumn<NumberMeaning>("expected");
        const auto row = [](const char* format, NumberMeaning expected) { QTest::newRow(format) << expected; };
        row("General", NumberMeaning::Number);
        row("0.00", NumberMeaning::Number);
        row("# ##0 \"dossiers par jour\"", NumberMeaning::Number);
        row("#,##0\\ \\d\\h", NumberMeaning::Number);
        row("[Red]#,##0;[Blue]-#,##0", NumberMeaning::Number);
        row("_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-", NumberMeaning::Number);
        row("#,##0 [$\xE2\x82\xAC-40C]", NumberMeaning::Number);
        row("0;dd/mm/yyyy", NumberMeaning::Number);    // the second section is that of negative numbers
        row("0\"unclosed dd", NumberMeaning::Number);
        row("0[unclosed dd", NumberMeaning::Number);
        row("0\\", NumberMeaning::Number);
        row("", NumberMeaning::Number);
        row("0%", NumberMeaning::Percentage);
        row("0.0 %", NumberMeaning::Percentage);
        row("0\" %\"", NumberMeaning::Number);
        row("dd/mm/yyyy", NumberMeaning::Date);
        row("[$-40C]d mmmm yyyy;@", NumberMeaning::Date);
        row("[Red]mmm", NumberMeaning::Date);
        row("DD/MM/YYYY HH:MM:SS", NumberMeaning::Date);
        row("yyyy\\-mm\\-dd\\Thh:mm", NumberMeaning::Date);
        row("h:mm AM/PM", NumberMeaning::TimeOfDay);
        row("mm:ss.0", NumberMeaning::TimeOfDay);
        row("[h]:mm", NumberMeaning::ElapsedTime);
    }
    void formatsAsWritten()
    {
        QFETCH(NumberMeaning, expected);
        QCOMPARE(meaningOfFormat(QString::fromUtf8(QTest::currentDataTag())), expected);
    }

    void formatsByNumber()
    {
        QList<int> dates;
        QList<int> times;
        QList<int> percentages;
        for (int id = -1; id < 200; ++id) {
            const NumberMeaning meaning = meaningOfBuiltInFormat(id);
            if (meaning == NumberMeaning::Date)
                dates << id;
            else if (meaning == NumberMeaning::Percentage)
                percentages << id;
            else if (meaning != NumberMeaning::Number)
                times << id;
        }
        QCOMPARE(dates, (QList<int>{14, 15, 16, 17, 22}));
        QCOMPARE(times, (QList<int>{18, 19, 20, 21, 45, 46, 47}));
        QCOMPARE(percentages, (QList<int>{9, 10}));
    }
};

QTEST_GUILESS_MAIN(TestCellNumber)
#include "test_cell_number.moc"
