// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/text/french_stems.h"
#include "core/text/stop_words.h"

#include <QTest>

using namespace vigie;

class TestFrenchStems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stems_data()
    {
        QTest::addColumn<QString>("spelling");
        QTest::addColumn<QString>("stem");
        // What Snowball's French stemmer gives, folded: another version that gives other stems should be noticed.
        QTest::newRow("continu") << "continuellement"
                                 << "continuel";
        QTest::newRow("majest") << "majestueusement"
                                << "majestu";
        QTest::newRow("é") << "réponses"
                           << "repons";
        QTest::newRow("prefecture") << "préfectures"
                                    << "prefectur";
        QTest::newRow("capital") << "PRÉFECTURE"
                                 << "prefectur";
        QTest::newRow("accents not typed") << "prefecture"
                                           << "prefectur";
        QTest::newRow("mark of its own") << QStringLiteral("re\u0301ponse") << "repons";
        QTest::newRow("participle needs its accent") << "appelé"
                                                     << "appel";
        QTest::newRow("and has it") << "appelées"
                                    << "appel";
        QTest::newRow("ligature") << "sœurs"
                                  << "soeur";
        QTest::newRow("joins too little") << "injoignables"
                                          << "injoign";
        QTest::newRow("as here") << "joignable"
                                 << "joignabl";
        QTest::newRow("no letters") << "2024"
                                    << "2024";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void stems()
    {
        QFETCH(QString, spelling);
        QFETCH(QString, stem);
        FrenchStemmer stemmer;
        QCOMPARE(QString::fromStdString(stemmer.stemOf(spelling.toStdString())), stem);
    }

    void isNeverEmptyAndAlwaysFolded()
    {
        FrenchStemmer stemmer;
        for (const char* word : {"e", "É", "es", "ions", "l", "œ", "ß", "é", "İ", "日本", "qu", "yy"}) {
            const std::string stem = stemmer.stemOf(word);
            QVERIFY2(!stem.empty(), word);
            QCOMPARE(stem, fold(stem));
        }
        const std::string longWord(5000, 'Z');
        QCOMPARE(stemmer.stemOf(longWord), std::string(5000, 'z'));
        FrenchStemmer moved = std::move(stemmer);
        QCOMPARE(moved.stemOf("réponses"), std::string("repons"));
    }

    void stopWords()
    {
        for (const char* word : {"le", "a", "ou", "du", "l", "qu", "etaient", "eussent", "ne", "pas", "z", "mme"})
            QVERIFY2(isStopWord(word), word);
        for (const char* word :
             {"", "attente", "jamais", "rien", "aucun", "toujours", "trop", "usager", "caf", "zz", "2"})
            QVERIFY2(!isStopWord(word), word);
    }

    void numbers()
    {
        QVERIFY(isNumberForm("2024"));
        QVERIFY(!isNumberForm("2e"));
        QVERIFY(!isNumberForm("e2"));
    }

    void joinedWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stem");
        QTest::addColumn<int>("words");
        QTest::newRow("apostrophe") << "aujourd'hui"
                                    << "aujourd'hui" << 2;
        QTest::newRow("typographic apostrophe") << QStringLiteral("Aujourd\u2019hui") << "aujourd'hui" << 2;
        QTest::newRow("hyphen") << "rendez-vous"
                                << "rendez-vous" << 2;
        QTest::newRow("other hyphen") << QStringLiteral("rendez\u2011vous") << "rendez-vous" << 2;
        QTest::newRow("blank") << "RENDEZ VOUS demain"
                               << "rendez-vous" << 2;
        QTest::newRow("plural") << "sous-préfectures"
                                << "sous-prefecture" << 2;
        QTest::newRow("three") << "mots de passe"
                               << "mot de passe" << 3;
        QTest::newRow("four") << "c'est-à-dire que"
                              << "c'est-a-dire" << 4;
        QTest::newRow("punctuation parts") << "rendez, vous"
                                           << "" << 0;
        QTest::newRow("two blanks part") << "rendez  vous"
                                         << "" << 0;
        QTest::newRow("one part only") << "rendez"
                                       << "" << 0;
        QTest::newRow("other part") << "mot de la fin"
                                    << "" << 0;
        QTest::newRow("other beginning") << "vous rendez"
                                         << "" << 0;
    }

    void joinedWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, stem);
        QFETCH(int, words);
        const std::string bytes = text.toStdString();
        const WordList list(bytes);
        const JoinedWord joined = joinedWordAt(bytes, list.words(), 0);
        QCOMPARE(QString::fromStdString(std::string(joined.stem)), stem);
        QCOMPARE(static_cast<int>(joined.words), words);
        if (words > 0)
            QVERIFY(beginsJoinedWord(list.words().front().form));
    }

    void everyJoinedWordIsFoundWhereItEnds()
    {
        const std::string text = "pas de rendez-vous";
        const WordList list(text);
        QCOMPARE(joinedWordAt(text, list.words(), 2).words, size_t(2));
        QCOMPARE(joinedWordAt(text, list.words(), 3).words, size_t(0));
        QVERIFY(!beginsJoinedWord("vous"));
        QVERIFY(!beginsJoinedWord(""));
    }
};

QTEST_APPLESS_MAIN(TestFrenchStems)
#include "test_french_stems.moc"
