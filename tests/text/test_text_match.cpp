// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/text/text_match.h"

#include <QTest>

using namespace vigie;

namespace {

using Kind = TextQuery::Kind;

TextQuery words(const char* text, TextScope scope = TextScope::Testimony, bool prefix = false)
{
    TextQuery query;
    query.scope = scope;
    query.phrases = {{text, prefix}};
    return query;
}

TextQuery near(std::vector<Phrase> phrases, int distance, TextScope scope = TextScope::Testimony)
{
    TextQuery query;
    query.kind = Kind::Near;
    query.scope = scope;
    query.phrases = std::move(phrases);
    query.distance = distance;
    return query;
}

TextQuery contains(const char* characters)
{
    TextQuery query;
    query.kind = Kind::Contains;
    query.characters = characters;
    return query;
}

TextQuery of(Kind kind, std::vector<TextQuery> parts)
{
    TextQuery query;
    query.kind = kind;
    query.parts = std::move(parts);
    return query;
}

const TestimonyTexts testimony{
    "Ma sœur", "L’accueil était très bon, aujourd'hui comme hier", {"Merci beaucoup", "de votre retour", ""}};

/// The text with its highlights in brackets, positions taken in the QString.
QString marked(const TextQuery& query, const char* text)
{
    QString shown = QString::fromUtf8(text);
    const auto ranges = highlightsIn(query, TextField::Description, shown);
    for (size_t i = ranges.size(); i-- > 0;) {
        shown.insert(static_cast<qsizetype>(ranges[i].end), QLatin1Char(']'));
        shown.insert(static_cast<qsizetype>(ranges[i].begin), QLatin1Char('['));
    }
    return shown;
}

}    // namespace

class TestTextMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrases();
    void scopes();
    void prefixes();
    void nearness();
    void characters();
    void trees();
    void highlights();
    void excludedIsNotHighlighted();
};

void TestTextMatch::phrases()
{
    QVERIFY(matches(words("soeur"), testimony));
    QVERIFY(matches(words("ACCUEIL"), testimony));
    QVERIFY(matches(words("l'accueil etait"), testimony));
    QVERIFY(matches(words("aujourd’hui"), testimony));
    QVERIFY(!matches(words("accueil tres"), testimony));
    QVERIFY(!matches(words("accue"), testimony));
    QVERIFY(!matches(words("sœur l'accueil"), testimony));
    QVERIFY(!matches(words("!?"), testimony));
}

void TestTextMatch::scopes()
{
    QVERIFY(matches(words("soeur", TextScope::Title), testimony));
    QVERIFY(!matches(words("soeur", TextScope::Description), testimony));
    QVERIFY(!matches(words("merci"), testimony));
    QVERIFY(matches(words("retour", TextScope::Answer), testimony));
    QVERIFY(!matches(words("beaucoup de votre", TextScope::Answer), testimony));
    QVERIFY(!matches(near({{"merci"}, {"retour"}}, 1000, TextScope::Answer), testimony));
}

void TestTextMatch::prefixes()
{
    QVERIFY(matches(words("accu", TextScope::Testimony, true), testimony));
    QVERIFY(matches(words("l'accueil éta", TextScope::Testimony, true), testimony));
    QVERIFY(!matches(words("l'accu était", TextScope::Testimony, true), testimony));
    QVERIFY(!matches(words("ccueil", TextScope::Testimony, true), testimony));
}

void TestTextMatch::nearness()
{
    // l accueil etait tres bon aujourd hui comme hier
    QVERIFY(matches(near({{"accueil"}, {"bon"}}, 2), testimony));
    QVERIFY(matches(near({{"bon"}, {"accueil"}}, 2), testimony));
    QVERIFY(!matches(near({{"accueil"}, {"bon"}}, 1), testimony));
    QVERIFY(matches(near({{"accueil était"}, {"bon"}}, 1), testimony));
    QVERIFY(matches(near({{"accueil"}, {"était"}}, 0), testimony));
    QVERIFY(matches(near({{"accueil"}, {"bon"}, {"hier"}}, 6), testimony));
    QVERIFY(!matches(near({{"accueil"}, {"bon"}, {"hier"}}, 5), testimony));
    QVERIFY(!matches(near({{"accueil"}, {"?"}}, 5), testimony));
}

void TestTextMatch::characters()
{
    QVERIFY(matches(contains("CUEIL ÉT"), testimony));
    QVERIFY(matches(contains("l'acc"), testimony));
    QVERIFY(matches(contains("bon,"), testimony));
    QVERIFY(!matches(contains("cueilet"), testimony));
    QVERIFY(!matches(contains(""), testimony));
}

void TestTextMatch::trees()
{
    QVERIFY(matches(of(Kind::All, {words("soeur"), words("accueil")}), testimony));
    QVERIFY(!matches(of(Kind::All, {words("soeur"), words("frère")}), testimony));
    QVERIFY(matches(of(Kind::Any, {words("frère"), words("soeur")}), testimony));
    QVERIFY(!matches(of(Kind::Any, {words("frère"), words("père")}), testimony));
    QVERIFY(matches(of(Kind::All, {words("soeur"), of(Kind::Not, {words("frère")})}), testimony));
    QVERIFY(!matches(of(Kind::Not, {words("soeur")}), testimony));
}

void TestTextMatch::highlights()
{
    QCOMPARE(marked(words("soeur"), "👍 Ma sœur, ma SOEUR 👍"), QStringLiteral("👍 Ma [sœur], ma [SOEUR] 👍"));
    QCOMPARE(marked(words("accueil"), "L’accueil, l'ACCUEIL"), QStringLiteral("L’[accueil], l'[ACCUEIL]"));
    QCOMPARE(marked(words("ete"), "e\u0301te\u0301 été"), QStringLiteral("[e\u0301te\u0301] [été]"));
    QCOMPARE(marked(contains("o"), "cœur"), QStringLiteral("c[œ]ur"));
    QCOMPARE(marked(contains("eur"), "cœur beurre"), QStringLiteral("c[œur] b[eur]re"));
    QCOMPARE(marked(contains("e"), "e\u0301t"), QStringLiteral("[e\u0301]t"));
    QCOMPARE(marked(contains("aa"), "aaaaa"), QStringLiteral("[aaaaa]"));
    QCOMPARE(marked(words("a a"), "a a a b"), QStringLiteral("[a a a] b"));
    QCOMPARE(marked(near({{"carte"}, {"grise"}}, 1), "carte bleue grise et puis carte"),
             QStringLiteral("[carte] bleue [grise] et puis carte"));
    QCOMPARE(marked(of(Kind::Any, {words("rendez-vous"), words("vous")}), "Rendez-vous : vous"),
             QStringLiteral("[Rendez-vous] : [vous]"));
    QCOMPARE(marked(words("rien"), ""), QString());
}

void TestTextMatch::excludedIsNotHighlighted()
{
    const TextQuery query =
        of(Kind::All, {words("a"), of(Kind::Not, {of(Kind::Any, {words("b")})}), words("c", TextScope::Title)});
    QCOMPARE(marked(query, "a b c"), QStringLiteral("[a] b c"));
    QCOMPARE(marked(of(Kind::Not, {of(Kind::Not, {words("b")})}), "a b"), QStringLiteral("a [b]"));
}

QTEST_GUILESS_MAIN(TestTextMatch)
#include "test_text_match.moc"
