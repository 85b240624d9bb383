// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_language.h"
#include "core/query/query_terms.h"
#include "core/text/text_match.h"
#include "tests/session/searched_snapshots.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace vigie;

using Rows = std::vector<Row>;

/// What people type, from the query language to the rows.
class TestTextQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deepAndWideQueries();
    void explainedBeforeTheyAreAsked_data();
    void explainedBeforeTheyAreAsked();
    void randomQueriesAreExplainedOrFound();

private:
    SearchedSnapshots m_searched;
};

/// As deep and as wide as the query language lets anybody ask.
void TestTextQuestions::deepAndWideQueries()
{
    const OpenedSnapshot snapshot = m_searched.small();
    const auto search = searchOf(snapshot);
    const auto find = [&](const QString& text) {
        const auto filter = parseQuery(text, *snapshot.dataset);
        if (!filter)
            qFatal("%s", qPrintable(filter.error().message()));
        const auto found = search->find(*filter->text(), {});
        if (!found)
            qFatal("%s", qPrintable(found.error().message()));
        return **found;
    };
    for (const bool inside : {false, true}) {
        for (const char* before : {"accueil (rien OU ", "rien OU (accueil ", "NON (rien OU NON "}) {
            QString deep = inside ? QStringLiteral("*oeu*") : QStringLiteral("soeur");
            for (int i = 0; i < maxParentheses; ++i)
                deep = QLatin1String(before) + deep + QLatin1Char(')');
            QCOMPARE(find(deep), (Rows{0, 1}));
            QCOMPARE(find(QStringLiteral("NON rien ") + deep), (Rows{0, 1}));
            // OU binds tighter than the blank in the first one.
            QCOMPARE(find(QStringLiteral("titre:passeport OU ") + deep),
                     before[0] == 'a' ? (Rows{0, 1}) : (Rows{0, 1, 2}));
        }
        QString all = inside ? QStringLiteral("*oeu*") : QStringLiteral("soeur"), any = all, none = all;
        for (int i = 1; i < maxPhrases; ++i) {
            all += QStringLiteral(" -absent%1*").arg(i);
            any += QStringLiteral(" OU absent%1").arg(i);
            none += QStringLiteral(" -titre:absent%1").arg(i);
        }
        for (const QString& text : {all, any, none})
            QCOMPARE(find(text), (Rows{0, 1}));
    }
}

void TestTextQuestions::explainedBeforeTheyAreAsked_data()
{
    QTest::addColumn<QString>("query");
    for (const char* query : {"presse(", "\"rendez-vous", "(", ")", "pres(", "titre:", "a OU", "NON", "-", "*",
                              "pres(a b", "\"\"", "«accueil", "accueil)", "titre:(a", "pres(a b, 61)", "OU a"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestTextQuestions::explainedBeforeTheyAreAsked()
{
    QFETCH(QString, query);
    const Dataset none;
    const auto filter = parseQuery(query, none);
    QVERIFY(!filter);
    QCOMPARE(filter.error().code, ErrorCode::WrongUsage);
    QVERIFY(!filter.error().why.isEmpty());
}

/// Whatever somebody types is either explained or found; the index is never asked something that it does not
/// understand.
void TestTextQuestions::randomQueriesAreExplainedOrFound()
{
    const OpenedSnapshot snapshot = m_searched.small();
    const auto search = searchOf(snapshot);
    const std::vector<OwnTexts> texts = textsOf(snapshot);
    const char* const parts[] = {"soeur",
                                 "sœur",
                                 "accueil",
                                 "L’ACCUEIL",
                                 "aujourd'hui",
                                 "rendez-vous",
                                 "a",
                                 "d’",
                                 "passe",
                                 "OU",
                                 "ET",
                                 "NON",
                                 "OR",
                                 "AND",
                                 "NOT",
                                 "NEAR",
                                 "pres(",
                                 "near(",
                                 "(",
                                 ")",
                                 "\"",
                                 "«",
                                 "»",
                                 "“",
                                 "”",
                                 "*",
                                 "-",
                                 "+",
                                 "^",
                                 ":",
                                 ",",
                                 "{",
                                 "}",
                                 "'",
                                 ";",
                                 "\\",
                                 "titre:",
                                 "description:",
                                 "reponse:",
                                 "contient:",
                                 "title",
                                 "ressenti:negatif",
                                 "5",
                                 "60",
                                 "\u00a0",
                                 "\u202f",
                                 "\u0301",
                                 "\u0092",
                                 "\u200b",
                                 "\ue000",
                                 "👍",
                                 "🥲",
                                 "½",
                                 "é",
                                 "\t",
                                 "\n",
                                 "€",
                                 ".",
                                 "%"};
    constexpr size_t wordCount = 9;    // words come first, and are taken half of the time
    std::mt19937 random(20'251'122);
    int understood = 0, finding = 0;
    for (int i = 0; i < 10'000; ++i) {
        QString query;
        for (size_t left = 1 + random() % 9; left > 0; --left) {
            const char32_t any = random() % 0x20000;
            const size_t part = random() % (random() % 2 == 0 ? wordCount : std::size(parts));
            query += random() % 12 == 0 ? QString::fromUcs4(&any, 1) : QString::fromUtf8(parts[part]);
            if (random() % 2 == 0)
                query += QLatin1Char(' ');
        }
        const auto filter = parseQuery(query, *snapshot.dataset);
        if (!filter) {
            QCOMPARE(filter.error().code, ErrorCode::WrongUsage);
            continue;
        }
        if (!filter->text())
            continue;
        ++understood;
        const auto found = search->find(*filter->text(), {});
        QVERIFY2(found, found ? "" : qPrintable(query + QLatin1Char('\n') + found.error().message()));
        for (Row row = 0; row < texts.size(); ++row) {
            const bool hit = std::binary_search((*found)->begin(), (*found)->end(), row);
            QVERIFY2(hit == matches(*filter->text(), texts[row].view()), qPrintable(query));
        }
        finding += !(*found)->empty() && (*found)->size() < texts.size();
    }
    QVERIFY(understood > 1'500);
    QVERIFY(finding > 300);
}

QTEST_GUILESS_MAIN(TestTextQuestions)
#include "test_text_questions.moc"
