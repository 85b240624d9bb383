// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_language.h"
#include "core/query/query_terms.h"
#include "core/query/text_normal_form.h"
#include "tests/query/text_trees.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

using Kind = TextQuery::Kind;

}    // namespace

class TestTextLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void understood_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("tree");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char* query, const char* tree, const char* printed = nullptr) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(tree)
                                 << QString::fromUtf8(printed ? printed : query);
        };
        // Words
        row("passeport", "<passeport>");
        row("Rendez-vous", "<Rendez-vous>");
        row("rendez-vous passeport", "all[<rendez-vous> <passeport>]");
        row("rdv*", "<rdv*>");
        row("\"pièce d'identité\"", "<pièce d'identité>");
        row("« pièce  d'identité »", "<pièce d'identité>", "\"pièce d'identité\"");
        row("“carte grise”", "<carte grise>", "\"carte grise\"");
        row("\"passeport\"", "<passeport>", "passeport");
        row("l’accueil", "<l’accueil>", "\"l’accueil\"");
        row("\"carte gri\"*", "<carte gri*>");
        row("\"dit \"\"oui\"\"\"", "<dit \"oui\">");
        row("\"OU\" \"NON\" ou non et", "all[<OU> <NON> <ou> <non> <et>]");
        row("12,5 R&D 24h/24", "all[<12,5> <R&D> <24h/24>]", "\"12,5\" \"R&D\" \"24h/24\"");
        row("pres near", "all[<pres> <near>]");
        row("a\tb\u200F", "all[<a> <b>]", "a b");
        row("pass\u00ADport", "<passport>", "passport");
        // Characters
        row("contient:\"30 €\"", "{30 €}");
        row("*pass*", "{pass}", "contient:pass");
        row("*\"30 €\"*", "{30 €}", "contient:\"30 €\"");
        row("contains:a,b", "any[{a} {b}]", "contient:a OU contient:b");
        row("contient:12:30", "{12:30}", "contient:\"12:30\"");
        row("€", "{€}", "contient:\"€\"");
        row("merci :-) !", "all[<merci> {:-)} {!}]", "merci contient:\":-)\" contient:\"!\"");
        row("\"…\"", "{…}", "contient:\"…\"");
        row("titre:€", "T {€}", "titre:*\"€\"*");
        row("titre:*pass*", "T {pass}");
        // Joining
        row("rendez-vous passeport OU cni", "all[<rendez-vous> any[<passeport> <cni>]]");
        row("a OR b AND c", "all[any[<a> <b>] <c>]", "a OU b c");
        row("(carte grise) OU immatriculation", "any[all[<carte> <grise>] <immatriculation>]");
        row("(a b) (c (d e))", "all[<a> <b> <c> <d> <e>]", "a b c d e");
        row("(a OU (b OU c)) OU d", "any[<a> <b> <c> <d>]", "a OU b OU c OU d");
        row("a b a", "all[<a> <b>]", "a b");
        row("a OU a", "<a>", "a");
        row("(a b) OU (a b)", "all[<a> <b>]", "a b");
        row("(((a)))", "<a>", "a");
        row("a ET b", "all[<a> <b>]", "a b");
        // Excluding
        row("rdv* NON passeport", "all[<rdv*> not[<passeport>]]");
        row("-passeport", "not[<passeport>]", "NON passeport");
        row("NOT \"carte grise\"", "not[<carte grise>]", "NON \"carte grise\"");
        row("-(a b)", "not[all[<a> <b>]]", "NON (a b)");
        row("NON (a OU b)", "not[any[<a> <b>]]");
        row("NON(a OU b)", "not[any[<a> <b>]]", "NON (a OU b)");
        row("a OU(b c)", "any[<a> all[<b> <c>]]", "a OU (b c)");
        row("NON a OU b", "any[not[<a>] <b>]");
        row("NON NON a", "<a>", "a");
        row("NON -a", "<a>", "a");
        row("-pres(a b, 2)", "not[near2[<a> <b>]]", "NON pres(a b, 2)");
        row("-titre:a,b", "not[any[T <a> T <b>]]", "NON (titre:a OU titre:b)");
        row("-:-)", "not[{:-)}]", "NON contient:\":-)\"");
        // Nearness
        row("pres(carte grise, 5)", "near5[<carte> <grise>]");
        row("Près( carte  grise,5 )", "near5[<carte> <grise>]", "pres(carte grise, 5)");
        row("near(a b)", "near10[<a> <b>]", "pres(a b, 10)");
        row("pres(\"carte grise\" dem* \"pré fec\"*, 0)", "near0[<carte grise> <dem*> <pré fec*>]");
        row("pres(a a, 60)", "near60[<a> <a>]");
        row("reponse:pres(a b, 3)", "A near3[<a> <b>]");
        row("a OU pres(b c, 1) OU d", "any[<a> near1[<b> <c>] <d>]");
        // Places
        row("titre:attente", "T <attente>");
        row("title:attente", "T <attente>", "titre:attente");
        row("description:\"carte grise\"", "D <carte grise>");
        row("réponse:relance*", "A <relance*>", "reponse:relance*");
        row("answer:a,« b c »", "any[A <a> A <b c>]", "reponse:a OU reponse:\"b c\"");
        row("titre:(a OU b)", "any[T <a> T <b>]", "titre:a OU titre:b");
        row("titre:(a NON b)", "all[T <a> not[T <b>]]", "titre:a NON titre:b");
        row("titre:a OU reponse:b c", "all[any[T <a> A <b>] <c>]");
        row("(titre:a,b c) OU d", "any[all[any[T <a> T <b>] <c>] <d>]", "(titre:a OU titre:b c) OU d");
        row("titre:a description", "all[T <a> <description>]");
        row("titre:(a) a", "all[T <a> <a>]", "titre:a a");
        // With fields
        row("ressenti:Neutre passeport", "<passeport>", "passeport ressenti:Neutre");
        row("a ressenti:Neutre b ET delai:<30", "all[<a> <b>]", "a b ressenti:Neutre delai:<30");
        row("", "", "");
        row(" \u200F\t ", "", "");
    }

    void understood()
    {
        QFETCH(QString, query);
        QFETCH(QString, tree);
        QFETCH(QString, printed);
        const auto filter = parseQuery(query, data());
        QVERIFY2(filter.ok(), filter.ok() ? "" : qPrintable(filter.error().message()));
        QCOMPARE(filter->text() ? described(*filter->text()) : QString(), tree);
        QCOMPARE(printQuery(*filter), printed);
        checkFixedPoint(*filter, query);
    }

    void explained_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* query, int position, const char* says) {
            QTest::newRow(query) << QString::fromUtf8(query) << position << QString::fromUtf8(says);
        };
        row("presse(carte grise)", 7, "pres(carte grise, 5)");
        row("a(b)", 2, "blank is missing");
        row("(a)b", 4, "unexpected");
        row("a \"b", 3, "never closed");
        row("a « b", 3, "never closed");
        row("a\"b\"", 2, "blank is missing");
        row("a »", 3, "no quotation is open");
        row("a ()", 3, "nothing between");
        row("( )", 1, "nothing between");
        row("(a", 1, "never closed");
        row("a) b", 2, "no parenthesis is open");
        row("a )", 3, "no parenthesis is open");
        row("OU a", 1, "between two things");
        row("a OU", 3, "between two things");
        row("a OU OU b", 3, "between two things");
        row("(a OU) b", 4, "between two things");
        row("a ET", 3, "between two things");
        row("ET a", 1, "between two things");
        row("a ET ET b", 6, "between two things");
        row("a ET OU b", 6, "between two things");
        row("a NON", 3, "before what it excludes");
        row("(NON) a", 2, "before what it excludes");
        row("NON OU a", 1, "before what it excludes");
        row("carte - grise", 7, "directly before what it excludes");
        row("--a", 1, "directly before");
        row("-OU", 1, "directly before");
        row("ressenti:Neutre OU passeport", 17, "A comma means \"or\" within a field");
        row("passeport OU ressenti:Neutre", 11, "A comma means \"or\" within a field");
        row("passeport OU NON ressenti:Neutre", 11, "A comma means \"or\" within a field");
        row("(ressenti:Neutre)", 2, "outside parentheses");
        row("(a 12:30)", 4, "outside parentheses");
        row("pres(a)", 1, "two words or more");
        row("pres(a, 5)", 1, "two words or more");
        row("pres()", 1, "two words or more");
        row("pres(a b, -1)", 11, "from 0 to 60");
        row("pres(a b, 61)", 11, "from 0 to 60");
        row("pres(a b, 99999999999)", 11, "from 0 to 60");
        row("pres(a b,)", 10, "from 0 to 60");
        row("pres(a b, c)", 11, "from 0 to 60");
        row("pres(a b, ٣)", 11, "from 0 to 60");
        row("pres(a b", 5, "never closed");
        row("pres(a b, 5", 11, "never closed");
        row("pres(a OU b, 5)", 8, "nearness");
        row("pres(a (b c), 5)", 8, "no parenthesis can open");
        row("pres(a titre:b, 5)", 8, "colon");
        row("pres(a €, 5)", 8, "counted in words");
        row("*pass", 1, "*pass*");
        row("a*b", 2, "end of a word");
        row("rdv**", 4, "end of a word");
        row("*", 1, "*pass*");
        row("€*", 1, "letter or digit");
        row("*\"a\"", 1, "behind");
        row("contient:pass*", 14, "*");
        row("contient:", 10, "missing");
        row("contient:\" \"", 10, "nothing to look for");
        row("\"\"", 1, "nothing to look for");
        row("a \u0301", 3, "nothing to look for");
        row("carte, grise", 6, "comma");
        row("passeport,cni", 10, "OU between words");
        row("titre : attente", 7, "colon");
        row(":a", 1, "colon");
        row("titre: attente", 7, "missing");
        row("titre:a,", 9, "missing");
        row("titre:,a", 7, "missing");
        row("titre:\"\"", 7, "nothing to look for");
        row("titre:-a", 7, "-titre:attente");
        row("titre:NON a", 7, "-titre:attente");
        row("titre:(reponse:a)", 8, "behind a place already");
        row("titre:(a", 7, "never closed");
        row("titre:a:b", 7, "colon");
        row("titre:a OU ressenti:Neutre", 9, "within a field");
        row("champ[a", 1, "]");
        row("champ[a] b", 1, "colon");
    }

    void explained()
    {
        QFETCH(QString, query);
        QFETCH(int, position);
        QFETCH(QString, says);
        const auto filter = parseQuery(query, data());
        QVERIFY2(!filter.ok(), filter.ok() ? qPrintable(printQuery(*filter)) : "");
        QCOMPARE(filter.error().code, ErrorCode::WrongUsage);
        QVERIFY2(filter.error().message().contains(says), qPrintable(filter.error().message()));
        QCOMPARE(filter.error().where, QStringLiteral("position %1").arg(position));
        QVERIFY(!filter.error().hint.isEmpty());
    }

    void boundsAreExplained()
    {
        const auto nested = [](int levels) { return QString(levels, u'(') + u'a' + QString(levels, u')'); };
        QVERIFY(parseQuery(nested(maxParentheses), data()).ok());
        const auto deep = parseQuery(nested(200000), data());
        QVERIFY(!deep.ok());
        QCOMPARE(deep.error().where, QStringLiteral("position %1").arg(maxParentheses + 1));
        QVERIFY(parseQuery(QStringLiteral("NON ").repeated(100001) + u'a', data()).ok());

        QString words;
        for (int i = 0; i < maxPhrases; ++i)
            words += QStringLiteral("w%1 ").arg(i);
        QVERIFY(parseQuery(words, data()).ok());
        const auto many = parseQuery(words + u'x', data());
        QVERIFY(!many.ok());
        QCOMPARE(many.error().where, QStringLiteral("position %1").arg(words.size() + 1));

        const QString page(300000, u'a');
        QVERIFY(parseQuery(page, data()).ok());
        for (const QString& query :
             {QString(page + u':' + page), QString(u"ressenti:"_s + page), QString(u"delai:<"_s + page),
              QString(u"depuis:"_s + page), QString(u"pres(a b, "_s + page + u')')}) {
            const auto refused = parseQuery(query, data());
            QVERIFY(!refused.ok());
            QVERIFY(refused.error().message().size() < 1000);
        }
    }

    void normalForm()
    {
        const auto word = [](const char* text) {
            TextQuery query;
            query.phrases = {Phrase{text, false}};
            return query;
        };
        const auto of = [](Kind kind, std::vector<TextQuery> parts) {
            TextQuery query;
            query.kind = kind;
            query.parts = std::move(parts);
            return query;
        };
        const TextQuery a = word("a"), b = word("b"), c = word("c");
        QCOMPARE(described(normalised(of(Kind::All, {a, of(Kind::All, {b, of(Kind::All, {c, a})})}))),
                 QStringLiteral("all[<a> <b> <c>]"));
        // An Any whose parts turn out equal is one part of the All around it.
        QCOMPARE(
            described(normalised(of(Kind::All, {a, of(Kind::Any, {of(Kind::All, {b, c}), of(Kind::All, {b, c})})}))),
            QStringLiteral("all[<a> <b> <c>]"));
        QCOMPARE(described(normalised(of(Kind::Not, {of(Kind::Not, {of(Kind::Not, {a})})}))),
                 QStringLiteral("not[<a>]"));
        QCOMPARE(described(normalised(of(Kind::Any, {a, of(Kind::Not, {of(Kind::Not, {of(Kind::Any, {b, a})})})}))),
                 QStringLiteral("any[<a> <b>]"));
        QVERIFY(!allOf({}));
        QCOMPARE(described(*allOf({a})), QStringLiteral("<a>"));
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* query, const char* sentence) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(sentence);
        };
        row("rendez-vous passeport OU cni -photo",
            "Contains \"rendez-vous\" and (\"passeport\" or \"cni\"), not \"photo\"");
        row("rdv*", "Contains \"rdv…\"");
        row("a OU b", "Contains \"a\" or \"b\"");
        row("-a", "Does not contain \"a\"");
        row("-a -b", "Does not contain \"a\" or \"b\"");
        row("NON (a b)", "Does not contain \"a\" and \"b\"");
        row("reponse:relance", "Answer contains \"relance\"");
        row("titre:a b titre:c", "Title contains \"a\" and \"c\" and contains \"b\"");
        row("a -titre:b", "Contains \"a\" and title does not contain \"b\"");
        row("a OU reponse:b", "Contains \"a\" or answer contains \"b\"");
        row("(a OU titre:b) c", "(contains \"a\" or title contains \"b\") and contains \"c\"");
        row("NON (a titre:b)", "Not (contains \"a\" and title contains \"b\")");
        row("description:%1 €", "Description contains \"%1\" and contains the characters \"€\"");
        row("pres(carte grise, 5)", "Contains \"carte\" and \"grise\" (at most 5 words apart)");
        row("pres(a b, 5) c", "Contains (\"a\" and \"b\" (at most 5 words apart)) and \"c\"");
        row("(a b) OU -c", "Contains (\"a\" and \"b\") or not \"c\"");
    }

    void sentences()
    {
        QFETCH(QString, query);
        QFETCH(QString, sentence);
        const auto filter = parseQuery(query, data());
        QVERIFY2(filter.ok(), filter.ok() ? "" : qPrintable(filter.error().message()));
        QCOMPARE(textSentence(*filter->text()), sentence);
        QCOMPARE(filterSentence(*filter), sentence);
    }

    void sentenceOfAll()
    {
        const auto filter = parseQuery(QStringLiteral("ressenti:négatif passeport"), data());
        QVERIFY(filter.ok());
        QCOMPARE(filterSentence(*filter), QStringLiteral("Contains \"passeport\" · Sentiment: Négatif"));
    }
};

QTEST_APPLESS_MAIN(TestTextLanguage)
#include "test_text_language.moc"
