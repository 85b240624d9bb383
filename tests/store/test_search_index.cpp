// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/store/search_index.h"
#include "core/store/snapshot_writer.h"
#include "tests/store/small_index.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <random>

using namespace vigie;

namespace {

using Rows = std::vector<Row>;

/// The first of all hits from either end, as match() gives them.
Rows firstOf(Rows all, size_t count, bool newestFirst)
{
    if (newestFirst)
        std::reverse(all.begin(), all.end());
    all.resize(std::min(count, all.size()));
    return all;
}

void compareFirstMatches(const SearchIndex& index, std::string_view expression, std::initializer_list<size_t> counts)
{
    const auto all = index.match(expression);
    QVERIFY(all.ok());
    for (bool newestFirst : {true, false}) {
        for (size_t count : counts) {
            const auto first = index.firstMatches(expression, count, newestFirst);
            QVERIFY(first.ok());
            QCOMPARE(*first, firstOf(*all, count, newestFirst));
        }
    }
}

}    // namespace

/// What an index finds, and where.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_small.emplace(); }
    void searchForms_data();
    void searchForms();
    void finds_data();
    void finds();
    void mistakesAreErrors_data();
    void mistakesAreErrors();
    void everyRowOfBothShards();
    void noRows();
    void noExperiences();
    void oneRow();
    void randomExpressionsNeverCrash();

private:
    std::optional<SmallIndexes> m_small;    ///< new for every test
};

void TestSearchIndex::searchForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");
    QTest::newRow("accents") << "Délai REÇU"
                             << "delai recu";
    QTest::newRow("ligature") << "Cœur, œuvre, Lætitia"
                              << "coeur, oeuvre, laetitia";
    QTest::newRow("apostrophes") << "l’accueil l'accueil"
                                 << "l'accueil l'accueil";
    QTest::newRow("spaces") << "quoi\u00a0? 1\u202f234\u00a0\u00a0€"
                            << "quoi ? 1 234  €";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestSearchIndex::searchForms()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    QCOMPARE(QString::fromStdString(searchForm(text.toStdString())), form);
}

void TestSearchIndex::finds_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("a word without its accents") << "recu" << QList{0};
    QTest::newRow("a word with its accents") << "\"reçu\"" << QList{0};
    QTest::newRow("singular only") << "delai" << QList{2, 4};
    QTest::newRow("with its accent") << "délai" << QList{2, 4};
    QTest::newRow("prefix") << "dela*" << QList{0, 2, 4};
    QTest::newRow("coeur") << "coeur" << QList{1};
    QTest::newRow("oeuvre") << "oeuvre" << QList{2};
    QTest::newRow("both apostrophes") << "\"l'accueil\"" << QList{1};
    QTest::newRow("after an apostrophe") << "accueil" << QList{1, 5};
    QTest::newRow("hopital") << "\"a l'hopital\"" << QList{1};
    QTest::newRow("phrase") << "\"rendez vous obtenu\"" << QList{4};
    QTest::newRow("phrase in another order") << "\"vous rendez\"" << QList<int>{};
    QTest::newRow("number with a narrow space") << "\"1 234\"" << QList{2};
    QTest::newRow("near") << "NEAR(rendez annule, 4)" << QList{4};
    QTest::newRow("not so near") << "NEAR(rendez annule, 1)" << QList<int>{};
    QTest::newRow("both") << "dossier AND delais" << QList{0};
    QTest::newRow("either") << "coeur OR passeport" << QList{1, 4};
    QTest::newRow("not") << "delai NOT passeport" << QList{2};
    QTest::newRow("column title") << "title : accueil" << QList{5};
    QTest::newRow("column description") << "description : accueil" << QList{1};
    QTest::newRow("column answer") << "answer : dossier" << QList{3};
    QTest::newRow("several columns") << "{title answer} : dossier" << QList{0, 3};
    QTest::newRow("not in a column") << "- answer : dossier" << QList{0};
    QTest::newRow("second answer") << "answer : navres" << QList{4};
    QTest::newRow("third answer") << "answer : troisieme" << QList{5};
    QTest::newRow("across two answers") << "\"perdu retrouve\"" << QList<int>{};
    QTest::newRow("near across two answers") << "NEAR(perdu retrouve, 60)" << QList<int>{};
    QTest::newRow("in both answers") << "answer : perdu AND answer : retrouve" << QList{3};
    QTest::newRow("foreign letters") << "strasse AND oresund" << QList{5};
    QTest::newRow("absent") << "introuvable" << QList<int>{};
}

void TestSearchIndex::finds()
{
    QFETCH(QString, expression);
    QFETCH(QList<int>, rows);
    const auto index = m_small->indexOf(indexedExperiences());
    const auto found = index->match(expression.toStdString());
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().message()));
    QCOMPARE(QList<int>(found->begin(), found->end()), rows);
    compareFirstMatches(*index, expression.toStdString(), {0, 1, 2, 3, 100});
}

void TestSearchIndex::mistakesAreErrors_data()
{
    QTest::addColumn<QByteArray>("expression");
    for (const char* each :
         {"\"", "AND", "a AND", "l'accueil", "nothing : a", "a*b (", "(a", "NEAR(a", "*reads", "*id"})
        QTest::newRow(each) << QByteArray(each);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("null") << QByteArray("a\0b", 3);
    QTest::newRow("deep") << QByteArray(5000, '(') + "a" + QByteArray(5000, ')');
}

void TestSearchIndex::mistakesAreErrors()
{
    QFETCH(QByteArray, expression);
    const auto index = m_small->indexOf(indexedExperiences());
    const auto found = index->match(expression.toStdString());
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::WrongUsage);
    const auto first = index->firstMatches(expression.toStdString(), 1, true);
    QVERIFY(!first.ok());
    QCOMPARE(first.error().code, ErrorCode::WrongUsage);
    // The index is as good as before.
    const auto next = index->match("coeur");
    QVERIFY(next.ok());
    QCOMPARE(*next, Rows{1});
}

void TestSearchIndex::everyRowOfBothShards()
{
    std::vector<IndexedExperience> many;
    Rows all;
    for (Row i = 0; i < 1001; ++i) {
        many.push_back({"commun n" + QByteArray::number(i).toStdString(), "texte", {}});
        all.push_back(i);
    }
    const auto index = m_small->indexOf(many);
    const auto found = index->match("commun");
    QVERIFY(found.ok());
    QCOMPARE(*found, all);
    for (Row i : {0u, 499u, 500u, 501u, 1000u}) {
        const auto one = index->match("n" + QByteArray::number(i).toStdString());
        QVERIFY(one.ok());
        QCOMPARE(*one, Rows{i});
    }
    compareFirstMatches(*index, "commun", {1, 50, 500, 501, 502, 1000, 1001, 5000});
    compareFirstMatches(*index, "texte NOT n500", {500, 501});
}

void TestSearchIndex::noRows()
{
    const auto found = m_small->indexOf({})->match("coeur");
    QVERIFY(found.ok());
    QVERIFY(found->empty());
}

void TestSearchIndex::noExperiences()
{
    auto writer = SnapshotWriter::create(m_small->path(QStringLiteral("s.vigie")));
    QVERIFY(writer.ok());
    QVERIFY((*writer)->beginTable({"structures", "code", {{"code", "Code", ColumnKind::Code}}}).ok());
    QVERIFY((*writer)->append(std::array{Cell::ofText("s1")}).ok());
    const auto hash = (*writer)->commit({}, {});
    QVERIFY(hash.ok());
    const auto built = SearchIndex::build(m_small->path(QStringLiteral("s.vigie")), {});
    QVERIFY2(built.ok(), built.ok() ? "" : qPrintable(built.error().message()));
    const auto index = SearchIndex::open(*hash);
    QVERIFY(index.ok());
    const auto found = (*index)->match("s1");
    QVERIFY(found.ok());
    QVERIFY(found->empty());
}

void TestSearchIndex::oneRow()
{
    const auto found = m_small->indexOf({{"seul", "", {}}})->match("seul");
    QVERIFY(found.ok());
    QCOMPARE(*found, Rows{0});
}

void TestSearchIndex::randomExpressionsNeverCrash()
{
    const auto index = m_small->indexOf(indexedExperiences());
    const std::vector<std::string> pieces = {
        "\"", "(",   ")",    "*",      "^",      "+", "-",  ":",       "{",     "}",         ",",     "AND",
        "OR", "NOT", "NEAR", "NEAR(",  " ",      " ", " ",  "dossier", "delai", "l'accueil", "title", "answer :",
        "é",  "œ",   "3",    "\u00a0", "\ue000", "👍", "--", "/*",      ";",     "\\",        "%",     "rank"};
    std::mt19937 random(5);
    int understood = 0;
    for (int i = 0; i < 2000; ++i) {
        std::string expression;
        const auto length = random() % 12;
        for (quint32 piece = 0; piece < length; ++piece) {
            if (random() % 10 == 0)
                expression += char(random() % 256);
            else
                expression += pieces[random() % pieces.size()];
        }
        const auto found = index->match(expression);
        understood += found.ok();
        if (!found)
            QCOMPARE(found.error().code, ErrorCode::WrongUsage);
        else
            for (Row row : *found)
                QVERIFY(row < indexedExperiences().size());
    }
    QVERIFY(understood > 50 && understood < 1950);
    QCOMPARE(*index->match("coeur"), Rows{1});
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "test_search_index.moc"
