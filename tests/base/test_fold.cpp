// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <QTest>

using namespace vigie;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing();
    void invalidBytesPassThrough();
    void words_data();
    void words();
    void keys_data();
    void keys();
    void places_data();
    void places();
};

static void addPair(const char* from, const char* to)
{
    QTest::newRow(*from ? from : "(empty)") << QString::fromUtf8(from) << QString::fromUtf8(to);
}

static void addColumns()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
}

template <typename Function>
static QString applied(Function function, const QString& from)
{
    return QString::fromStdString(function(from.toStdString()));
}

void TestFold::folds_data()
{
    addColumns();
    addPair("", "");
    addPair("Négatif", "negatif");
    addPair("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ", "aaaceeeeiioouuuy");
    addPair("àâäçéèêëîïôöùûüÿ", "aaaceeeeiioouuuy");
    addPair("cœur Œuvre", "coeur oeuvre");
    addPair("ex æquo Æ", "ex aequo ae");
    addPair("Straße", "strasse");
    addPair("Øresund Łódź Đorđe İstanbul ı Žižek", "oresund lodz dorde istanbul i zizek");
    addPair("e\u0301te\u0301 E\u0301", "ete e");    // decomposed, as macOS writes file names
    addPair("l’été ‘a’ l\u02bceau", "l'ete 'a' l'eau");
    addPair("d\u0092accueil", "d'accueil");    // Windows-1252 bytes read as Latin-1
    addPair("1 234,5 € « oui » – n°3", "1 234,5 € « oui » – n°3");
    addPair("Ελλάδα Москва 東京", "Ελλάδα Москва 東京");
    addPair("a\u00a0b", "a\u00a0b");
    addPair("👍 Très bien", "👍 tres bien");
}

void TestFold::folds()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QCOMPARE(applied(fold, from), to);
}

void TestFold::foldingTwiceChangesNothing()
{
    for (ushort c = 1; c < 0xD800; ++c) {
        const std::string once = fold(QString(QChar(c)).toStdString());
        QCOMPARE(fold(once), once);
    }
}

void TestFold::invalidBytesPassThrough()
{
    QCOMPARE(fold("A\xff"
                  "B"),
             std::string("a\xff"
                         "b"));
    QCOMPARE(fold("\xc3"), std::string("\xc3"));    // cut in the middle of é
    QCOMPARE(fold("\xe2\x80"), std::string("\xe2\x80"));
    QCOMPARE(fold("\xc3\x41"), std::string("\xc3"
                                           "a"));    // a lead byte without its follower
    QCOMPARE(fold(std::string_view("A\0B", 3)), std::string("a\0b", 3));
}

void TestFold::words_data()
{
    addColumns();
    addPair("", "");
    addPair("  ", "");
    addPair("«»", "");
    addPair("Démarche en ligne", "demarche en ligne");
    addPair("Tchat (messagerie instantanée)", "tchat messagerie instantanee");
    addPair("  E-mail\t", "e mail");
    addPair("L’Haÿ-les-Roses", "l hay les roses");
    addPair("n° 3", "n 3");
}

void TestFold::words()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QCOMPARE(applied(foldToWords, from), to);
}

void TestFold::keys_data()
{
    addColumns();
    addPair("Pays Typologie  1", "pays_typologie_1");
    addPair("Code SP+ de l'indicateur", "code_sp_de_l_indicateur");
    addPair("Code SP+ de l’indicateur", "code_sp_de_l_indicateur");
    addPair("Information/Explication", "information_explication");
    addPair("Date de premiere réponse", "date_de_premiere_reponse");
    addPair("date_de_premiere_reponse", "date_de_premiere_reponse");
    addPair("\ufeff\"Code SP+ de la structure\"", "code_sp_de_la_structure");
    addPair("PAYS", "pays");
    addPair("", "");
    addPair("_", "");
}

void TestFold::keys()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QCOMPARE(applied(normalisedKey, from), to);
}

void TestFold::places_data()
{
    addColumns();
    addPair("Saint-Étienne", "ST ETIENNE");
    addPair("Sainte-Marie-aux-Mines", "STE MARIE AUX MINES");
    addPair("ST ETIENNE", "ST ETIENNE");
    addPair("Saintes", "SAINTES");
    addPair("Toussaint", "TOUSSAINT");
    addPair("L'Haÿ-les-Roses", "L HAY LES ROSES");
    addPair("Le Plessis-Saint-Benoist", "LE PLESSIS ST BENOIST");
    addPair("Œuilly", "OEUILLY");
    addPair("PARIS CEDEX 08", "PARIS CEDEX 08");
    addPair("Saint", "ST");
    addPair("", "");
}

void TestFold::places()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QCOMPARE(applied(normalisedPlaceName, from), to);
}

QTEST_GUILESS_MAIN(TestFold)
#include "test_fold.moc"
