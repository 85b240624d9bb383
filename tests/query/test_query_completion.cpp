// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_completion.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace vigie;
using vigie::test::tableOf;

namespace {

const Dataset& data()
{
    static const Dataset dataset = [] {
        Dataset made;
        made.experiences = tableOf("experiences", R"(
            id | sentiment | channel           | department | user_department_code | published_on:date | reactivity | Odd name
            1  | Négatif   | Courrier          | 38         | 38                   | 2025-01-05        | Négatif    | a
            2  | Neutre    | Démarche en ligne | 2A         | 69                   | 2025-03-31        | Positif    | b
            3  | Positif   | Écrit             | 19         | 69                   | 2025-03-31        |            | b
            4  | Positif   | Accueil           | 101        | 69                   | 2025-03-31        |            | b
        )");
        return made;
    }();
    return dataset;
}

QString titleOf(std::string_view field, std::string_view value)
{
    return field == "department" && value == "38" ? QStringLiteral("Isère (38)")
                                                  : QString::fromStdString(std::string(value));
}

QStringList listed(const std::vector<const char*>& texts)
{
    QStringList list;
    for (const char* text : texts)
        list << QString::fromUtf8(text);
    return list;
}

/// `|` in the text is the cursor.
std::vector<QueryCompletion> completions(QString text, size_t most = 100)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    return queryCompletions(text, cursor, data(), titleOf, most);
}

QStringList inserted(const QString& text)
{
    QStringList list;
    for (const QueryCompletion& completion : completions(text))
        list << completion.insert;
    return list;
}

/// The texts that the completions lead to.
QStringList results(QString text)
{
    const std::vector<QueryCompletion> found = completions(text);
    text.remove(text.indexOf(u'|'), 1);
    QStringList list;
    for (const QueryCompletion& completion : found)
        list << text.left(completion.begin) + completion.insert + text.mid(completion.end);
    return list;
}

}    // namespace

class TestQueryCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* text, const std::vector<const char*>& expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << listed(expected);
        };
        // Field words, only those whose column is there
        row("ress|", {"ressenti:"});
        row("RÉSS|", {"ressenti:"});
        row("sent|", {"ressenti:"});
        row("passeport -ca|", {"passeport -canal:"});
        row("dep|", {"departement:", "departement_usager:", "depuis:"});
        row("typ|", {});
        row("ca| autre", {"canal: autre"});
        row("re|ss", {"ressenti:", "reactivite:", "reponse:"});
        row("re|ss:Neutre", {"ressenti:Neutre", "reactivite:Neutre", "reponse:Neutre"});
        row("tit|", {"titre:", "title:"});
        row("(tit|", {"(titre:", "(title:"});
        row("(ress|", {});
        row("titre:(tit|", {});
        row("titre:(a o|", {"titre:(a OU "});
        row("titre:(a) tit|", {"titre:(a) titre:", "titre:(a) title:"});
        // Operators
        row("passeport o|", {"passeport OU "});
        row("o|", {});
        row("ressenti:Neutre o|", {});
        row("passeport no|", {"passeport NON "});
        row("pr|", {"pres("});
        // Values
        row("ressenti:|", {"ressenti:Négatif", "ressenti:Neutre", "ressenti:Positif"});
        row("ressenti:NE|", {"ressenti:Négatif", "ressenti:Neutre"});
        row("ressenti:Négatif,ne|", {"ressenti:Négatif,Neutre"});
        row("ressenti:|,Neutre", {"ressenti:Négatif,Neutre", "ressenti:Positif,Neutre"});
        row("ressenti:négatif, |", {"ressenti:négatif, Neutre", "ressenti:négatif, Positif"});
        row("-canal:dem| passeport", {"-canal:\"Démarche en ligne\" passeport"});
        row("canal:\"dem|", {"canal:\"Démarche en ligne\""});
        row("canal:\"dem|arche\" x", {"canal:\"Démarche en ligne\" x"});
        row("canal:« Dem|", {"canal:\"Démarche en ligne\""});
        row("canal:e|", {"canal:Écrit"});
        row("departement:|", {"departement:19", "departement:2A", "departement:38", "departement:101"});
        row("departement:is|", {"departement:38"});
        row("champ[Odd name]:|", {"champ[Odd name]:a", "champ[Odd name]:b"});
        row("departement:38 lieu:u|", {"departement:38 lieu:usager"});
        row("critere:réa|", {"critere:Réactivité="});
        row("critere:réactivité=n|", {"critere:réactivité=Négatif"});
        row("critere:réactivité=|", {"critere:réactivité=Négatif", "critere:réactivité=Positif"});
        // Nothing to list
        row("depuis:20|", {});
        row("titre:pas|", {});
        row("humeur:|", {});
        row("\"ress|", {});
        row("\"a ress|enti\" b", {});
        row("champ[ress|", {});
        row("zzz|", {});
    }

    void offers()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(results(text), expected);
    }

    void everythingWhereNothingIsTyped()
    {
        const QStringList first = inserted(QStringLiteral("|"));
        QCOMPARE(first.mid(0, 4), listed({"ressenti:", "reactivite:", "departement:", "canal:"}));
        QVERIFY(first.contains(QStringLiteral("contient:")));
        QVERIFY(!first.contains(QStringLiteral("contains:")));
        QVERIFY(first.contains(QStringLiteral("NON ")));
        QVERIFY(!first.contains(QStringLiteral("OU ")));
        QVERIFY(inserted(QStringLiteral("passeport |")).contains(QStringLiteral("OU ")));
        QCOMPARE(completions(QStringLiteral("|"), 3).size(), size_t(3));
    }

    void explains()
    {
        QCOMPARE(completions(QStringLiteral("ress|")).front(),
                 (QueryCompletion{0, 4, QStringLiteral("ressenti:"), QStringLiteral("Sentiment")}));
        QCOMPARE(completions(QStringLiteral("departement:isè|")).front(),
                 (QueryCompletion{12, 15, QStringLiteral("38"), QStringLiteral("Isère (38)")}));
        QVERIFY(completions(QStringLiteral("ressenti:neu|")).front().explanation.isEmpty());
    }

    void whatIsOfferedIsUnderstood()
    {
        for (const char* text :
             {"ressenti:|", "canal:|", "-departement:|", "critere:réactivité=|", "champ[Odd name]:|"}) {
            const QStringList queries = results(QString::fromUtf8(text));
            QVERIFY(!queries.isEmpty());
            for (const QString& query : queries)
                QVERIFY2(parseQuery(query, data()).ok(), qPrintable(query));
        }
    }

    void anyTextAndCursor()
    {
        std::mt19937 random(7);
        const QStringList tokens = listed(
            {"ressenti:", "ne", "\"",       "«",           "»",  "(",      ")", ",",         " ",     "-", "champ[",
             "]",         ":",  "critere:", "réactivité=", "OU", "\u200F", "é", "canal:\"d", "lieu:", "*", "pres("});
        size_t offered = 0;
        for (int round = 0; round < 10000; ++round) {
            QString text;
            for (size_t i = random() % 9; i > 0; --i)
                text += tokens[static_cast<qsizetype>(random() % static_cast<size_t>(tokens.size()))];
            const auto cursor = static_cast<qsizetype>(random() % static_cast<size_t>(text.size() + 3)) - 1;
            const auto inText = std::clamp<qsizetype>(cursor, 0, text.size());
            for (const QueryCompletion& completion : queryCompletions(text, cursor, data(), titleOf, 5)) {
                ++offered;
                QVERIFY2(completion.begin >= 0 && completion.begin <= inText && completion.end >= inText &&
                             completion.end <= text.size(),
                         qPrintable(text));
                QVERIFY(!completion.insert.isEmpty());
            }
        }
        QVERIFY(offered > 1000);
    }
};

QTEST_APPLESS_MAIN(TestQueryCompletion)
#include "test_query_completion.moc"
