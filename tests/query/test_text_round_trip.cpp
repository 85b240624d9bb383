// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_language.h"
#include "core/query/query_terms.h"
#include "core/query/text_normal_form.h"
#include "tests/query/text_trees.h"

#include <QTest>

#include <random>

using namespace vigie;
using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

using Kind = TextQuery::Kind;

/// Random things from one seeded source, the same on every machine.
class Dice
{
public:
    explicit Dice(uint32_t seed) : m_random(seed) {}
    size_t below(size_t bound) { return m_random() % bound; }
    bool once(size_t in) { return below(in) == 0; }
    template <typename List>
    const auto& of(const List& list)
    {
        return list[below(list.size())];
    }

private:
    std::mt19937 m_random;
};

// --- random trees in normal form ---

const std::vector<std::string>& awkwardPhrases()
{
    static const std::vector<std::string> phrases = {
        "passeport", "rendez-vous", "carte grise", "OU",  "NON", "ET",      "AND",       "pres",   "ou",
        "a:b",       "-x",          "(a)",         "a,b", "x)",  "l'été",   "l’accueil", "*a*",    "say \"so\"",
        "«x»",       "12:30",       "1,5",         "+x",  "a*",  "œuvre",   "champ[x]",  "titre:", "😀 a",
        "a \\ b",    "日本",        "“x”",         "x.",  "_a",  "NON pas", "pres(a b)", "é",      "العربية"};
    return phrases;
}

Phrase randomPhrase(Dice& dice)
{
    return {dice.of(awkwardPhrases()), dice.once(4)};
}

TextQuery randomLeaf(Dice& dice)
{
    static const std::vector<std::string> characters = {"€",  ":-)", "pass", "30 €", " a", "a ",  "\"", "«",    "*",
                                                        "**", "(",   ",",    "-",    "OU", "a:b", "😀",  "x  y", "%1"};
    TextQuery leaf;
    leaf.scope = static_cast<TextScope>(dice.below(4));
    const size_t kind = dice.below(6);
    if (kind == 0) {
        leaf.kind = Kind::Contains;
        leaf.characters = dice.of(characters);
    } else if (kind == 1) {
        leaf.kind = Kind::Near;
        leaf.distance = static_cast<int>(dice.below(maxDistance + 1));
        for (size_t i = 2 + dice.below(3); i > 0; --i)
            leaf.phrases.push_back(randomPhrase(dice));
    } else {
        leaf.phrases = {randomPhrase(dice)};
    }
    return leaf;
}

/// Kept in normal form by its own means: kinds alternate, and equal parts are not put side by side.
TextQuery randomTree(Dice& dice, int depth, Kind outer)
{
    if (depth == 0 || dice.once(3))
        return randomLeaf(dice);
    constexpr std::array kinds = {Kind::All, Kind::Any, Kind::Not};
    TextQuery tree;
    do
        tree.kind = dice.of(kinds);
    while (tree.kind == outer);
    const size_t wanted = tree.kind == Kind::Not ? 1 : 2 + dice.below(3);
    while (tree.parts.size() < wanted) {
        TextQuery part = randomTree(dice, depth - 1, tree.kind);
        if (std::find(tree.parts.begin(), tree.parts.end(), part) == tree.parts.end())
            tree.parts.push_back(std::move(part));
    }
    return tree;
}

QString randomQuery(Dice& dice)
{
    static const std::vector<const char*> tokens = {"passeport",
                                                    "rdv*",
                                                    "*pass*",
                                                    "*x",
                                                    "\"",
                                                    "«",
                                                    "»",
                                                    "“",
                                                    "”",
                                                    "(",
                                                    ")",
                                                    "OU",
                                                    "OR",
                                                    "ET",
                                                    "AND",
                                                    "NON",
                                                    "NOT",
                                                    "-",
                                                    "--",
                                                    "pres(",
                                                    "near(",
                                                    "près(",
                                                    ", 5)",
                                                    ", -1)",
                                                    ",",
                                                    ",999)",
                                                    "titre:",
                                                    "reponse:",
                                                    "réponse:(",
                                                    "contient:",
                                                    "description:",
                                                    "ressenti:",
                                                    "négatif",
                                                    "neutre",
                                                    "\"\"",
                                                    "+",
                                                    "canal:\"démarche en ligne\"",
                                                    "lieu:usager",
                                                    "departement:38",
                                                    "delai:<30",
                                                    "depuis:2025-01",
                                                    "champ[",
                                                    "champ[sentiment]:",
                                                    "]",
                                                    ":",
                                                    ":-)",
                                                    "€",
                                                    "12:30",
                                                    "http://a.b",
                                                    "é",
                                                    "œ",
                                                    "日本",
                                                    "😀",
                                                    "*",
                                                    "**",
                                                    "a:b",
                                                    "%1",
                                                    "\u200F",
                                                    "\u202E",
                                                    "\u0301",
                                                    "\uFEFF",
                                                    "\u00AD",
                                                    "\u00A0",
                                                    "\t",
                                                    "carte grise",
                                                    "1,5",
                                                    "a,b",
                                                    "'",
                                                    "’",
                                                    "\\"};
    QString query;
    for (size_t i = dice.below(14); i > 0; --i) {
        query += QString::fromUtf8(dice.of(tokens));
        if (dice.once(40))
            query += QChar(0);
        if (dice.once(60))
            query += QChar(static_cast<ushort>(0xD800 + dice.below(0x800)));    // half a character
        if (dice.once(60))
            query += QChar(static_cast<ushort>(dice.below(0x10000)));
        if (!dice.once(3))
            query += u' ';
    }
    return query;
}

int positionOf(const Error& error)
{
    return error.where.section(u' ', 1).toInt();
}

}    // namespace

class TestTextRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void treesReadBack()
    {
        Dice dice(20250105);
        for (int round = 0; round < 10000; ++round) {
            const TextQuery tree = randomTree(dice, 4, Kind::Words);
            QCOMPARE(described(normalised(tree)), described(tree));
            FilterState filter;
            filter.setText(tree);
            if (dice.once(3)) {
                Condition condition;
                condition.field = "sentiment";
                condition.none = {"Neutre", ""};
                filter.set(condition);
            }
            checkFixedPoint(filter, described(tree));
            QVERIFY(!textSentence(tree).isEmpty());
            if (QTest::currentTestFailed())
                return;
        }
    }

    void anythingIsUnderstoodOrExplained()
    {
        Dice dice(34);
        int understood = 0;
        for (int round = 0; round < 20000; ++round) {
            const QString query = randomQuery(dice);
            const auto filter = parseQuery(query, data());
            if (filter) {
                ++understood;
                checkFixedPoint(*filter, query);
            } else {
                const int position = positionOf(filter.error());
                QVERIFY2(position >= 1 && position <= query.size() + 1, qPrintable(query));
                QVERIFY(!filter.error().why.isEmpty());
            }
            if (QTest::currentTestFailed())
                return;
        }
        // Both outcomes must really be tried.
        QVERIFY2(understood > 1000 && understood < 19000, qPrintable(QString::number(understood)));
    }
};

QTEST_APPLESS_MAIN(TestTextRoundTrip)
#include "test_text_round_trip.moc"
