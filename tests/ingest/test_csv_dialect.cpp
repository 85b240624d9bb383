// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/csv_dialect.h"

#include <QTest>

using namespace vigie;

using Because = DialectFinding::Because;

Q_DECLARE_METATYPE(vigie::DialectFinding::Because)

class TestCsvDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheDelimiter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<Because>("because");
        QTest::newRow("semicolons, decimal commas") << QByteArray("a;b;c\n1,5;2;3\n") << ';' << Because::Regular;
        QTest::newRow("commas") << QByteArray("a,b,c\n1,2;x,3\n") << ',' << Because::Regular;
        QTest::newRow("tabs") << QByteArray("a\tb\tc\n1,5\t2;1\t3\n") << '\t' << Because::Regular;
        QTest::newRow("bars") << QByteArray("a|b\n1,5|2;1\n") << '|' << Because::Regular;
        QTest::newRow("semicolons in quoted texts of a comma file")
            << QByteArray("a,b\n\"x;y;z\",2\n\"u;v;w\",3\n") << ',' << Because::Regular;
        QTest::newRow("as many semicolons as commas in each record of a comma file")
            << QByteArray("a;x;y,b\nb;u;v,c\nd;r;s,t\n") << ',' << Because::Regular;
        QTest::newRow("decimal commas without a header") << QByteArray("1,5;2,5;x\n") << ',' << Because::Regular;
        QTest::newRow("nothing but decimal commas") << QByteArray("1,5;2,5\n3,5;4,5\n") << ';' << Because::Regular;
        QTest::newRow("commas of prose") << QByteArray("Ville, pays\tn\nLyon, France\t1\nGand, Belgique\t2\n") << '\t'
                                         << Because::Regular;
        QTest::newRow("one column") << QByteArray("a\nb\n") << ',' << Because::NothingElse;
        QTest::newRow("one column with semicolons here and there")
            << QByteArray("texte\nun; deux\ntrois\nquatre; cinq; six\n") << ',' << Because::NothingElse;
        QTest::newRow("one column under a name, the same number of semicolons below")
            << QByteArray("coordonnées\n48;2\n49;3\n") << ',' << Because::NothingElse;
        QTest::newRow("one column with an empty cell") << QByteArray("a;b\n\nc;d\n") << ',' << Because::NothingElse;
        QTest::newRow("unequal records under names")
            << QByteArray("nom;age;ville\n1;2\n3;4;5;6\n7;8;9\n") << ';' << Because::MostRegular;
        QTest::newRow("unequal records with quotes")
            << QByteArray("nom;\"a, b\";ville\nx;\"y\"\nx;\"y\";z;t\n") << ';' << Because::MostRegular;
        QTest::newRow("unequal records of commas")
            << QByteArray("a,b,c\n1,2\n3,4,5,6\n7,8,9\n") << ',' << Because::MostRegular;
        QTest::newRow("a published header below a title with commas")
            << QByteArray("Export, mai, 2023\n\nID expérience;Ressenti usager\n1;Neutre\n") << ';'
            << Because::KnownHeader;
        QTest::newRow("a published header, records cut")
            << QByteArray("ID expérience;Titre;Ressenti usager\n1;a, b\nc, d;Neutre\n") << ';' << Because::KnownHeader;
        QTest::newRow("nothing") << QByteArray() << ',' << Because::NothingElse;
    }

    void choosesTheDelimiter()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, delimiter);
        QFETCH(Because, because);
        const DialectFinding found = detectDialect(text, true, std::nullopt, std::nullopt);
        QCOMPARE(found.dialect.delimiter, delimiter);
        QCOMPARE(found.because, because);
        QCOMPARE(found.dialect.quote, '"');
    }

    void obeysAPerson()
    {
        const DialectFinding found = detectDialect("a,b\nc,d\n", true, '#', '*');
        QCOMPARE(found.dialect.delimiter, '#');
        QCOMPARE(found.dialect.quote, '*');
        QCOMPARE(found.because, Because::Person);
    }

    void choosesTheQuote_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<char>("quote");
        QTest::newRow("all texts in apostrophes") << QByteArray("'a';'b'\n'c;d';1\n'e''f';2\n") << ';' << '\'';
        QTest::newRow("delimiters in apostrophes") << QByteArray("id;'a;b';c\n1;'d;e';\"f\"g\n2;h;i\n") << ';' << '\'';
        QTest::newRow("apostrophes in words") << QByteArray("l'eau;d'un\n'tis;l'air\n") << ';' << '"';
        QTest::newRow("apostrophes around some cells") << QByteArray("a,b\n'x',y\nz,'t'\n") << ',' << '"';
        QTest::newRow("apostrophes that would join cells") << QByteArray("a,b\n'x,y'\nz,t\n") << ',' << '"';
        QTest::newRow("published header in apostrophes")
            << QByteArray("'ID expérience';'Ressenti usager'\n'1';'Ni l''un; ni l''autre'\n") << ';' << '\'';
    }

    void choosesTheQuote()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, delimiter);
        QFETCH(char, quote);
        const DialectFinding found = detectDialect(text, true, std::nullopt, std::nullopt);
        QCOMPARE(found.dialect.delimiter, delimiter);
        QCOMPARE(found.dialect.quote, quote);
    }

    void saysWhatElseWouldDo()
    {
        const DialectFinding found = detectDialect("a;b,c\nd;e,f\n", true, std::nullopt, std::nullopt);
        QCOMPARE(found.dialect.delimiter, ',');
        QCOMPARE(found.alsoRegular, ';');
    }

    void countsWhatItMet()
    {
        const CsvTrial backslashes = tryDialect("\"a\\\"b\";c\n\"C:\\\";d\n", {}, true);
        QCOMPARE(backslashes.backslashedQuotes, 1);    // the second closes its cell
        QVERIFY(backslashes.misplacedQuotes > 0);
        const CsvTrial plain = tryDialect("a;b;\r\n\nc;\nx;y\"z;t;u\r\n\n\n", {}, true);
        QCOMPARE(plain.regular, 1);
        QCOMPARE(plain.shorter, 1);
        QCOMPARE(plain.longer, 1);
        QCOMPARE(plain.misplacedQuotes, 1);
        QCOMPARE(plain.trailingDelimiters, 2);
        QCOMPARE(plain.blankLines, 3);
        QCOMPARE(plain.innerBlankLines, 1);
        QCOMPARE(plain.lineEnds.crlf, 2);
        QCOMPARE(plain.lineEnds.lf, 4);
    }

    /// The last record of a sample may be cut: it has no say.
    void leavesOutACutRecord()
    {
        QVERIFY(tryDialect("a;b\n1;2\n3", {}, false).isRegular());
        QVERIFY(!tryDialect("a;b\n1;2\n3", {}, true).isRegular());
        QCOMPARE(tryDialect("a;b;\"c", {}, false).columns, 3u);
    }
};

QTEST_GUILESS_MAIN(TestCsvDialect)
#include "test_csv_dialect.moc"
