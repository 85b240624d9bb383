// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/concordance.h"
#include "tests/analysis/made_texts.h"

#include <QTest>

using namespace vigie;
using vigie::test::MadeTestimony;
using vigie::test::MadeTexts;

namespace {

using Lines = std::vector<std::string>;

const std::vector<MadeTestimony> letters = {
    {"Attente", "Trois relances au guichet.\nSans la moindre relance de leur part", {"Une relance"}},
    {"", "", {}},
    {"Relance zélée", "Une Relance écrite, puis une relance orale", {}},
    {"", "aucune relance", {}},
};

TextQuery words(const char* text, TextScope scope = TextScope::Testimony, bool prefix = false)
{
    TextQuery query;
    query.scope = scope;
    query.phrases = {{text, prefix}};
    return query;
}

/// Four testimonies; the order of publication is that of the ids.
std::shared_ptr<const Dataset> dataset()
{
    Dataset made;
    made.experiences = vigie::test::tableOf("experiences", R"(
        id | sentiment | channel:multi
        1  | Négatif   | A
        2  | Positif   | B
        3  |           | A
        4  | Écarté    | B
    )");
    return std::make_shared<const Dataset>(std::move(made));
}

Concordance concordanceOf(const MadeTexts& texts, const TextQuery& query, ConcordanceOptions options = {})
{
    return {dataset(), texts.rows(), query, std::move(options), texts.reader()};
}

/// `0t left[key]right` for each line: row, first letter of the text's name, the rest.
Lines shown(Concordance& concordance, size_t first = 0, size_t count = 100)
{
    Lines lines;
    const auto page = concordance.page(first, count, {});
    for (const ConcordanceLine& line : page.value()) {
        const char place = "tda"[static_cast<size_t>(line.place.field)];
        lines.push_back(static_cast<char>('0' + line.row) + std::string(1, place) + ' ' + line.left + '[' + line.key +
                        ']' + line.right);
    }
    return lines;
}

}    // namespace

class TestConcordance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesInTheirOrder()
    {
        const MadeTexts texts(letters);
        Concordance concordance = concordanceOf(texts, words("relance"), {2, {}, {}});
        QCOMPARE(shown(concordance),
                 (Lines{"0d la moindre [relance] de leur", "2t [Relance] zélée", "2d Une [Relance] écrite, puis",
                        "2d puis une [relance] orale", "3d aucune [relance]"}));
        const auto totals = concordance.totals({}).value();
        QCOMPARE(totals.lines, 5);
        QCOMPARE(totals.testimonies, 3);
        QVERIFY(totals.complete);
        QVERIFY(concordance.groups({}).value().empty());
    }

    void positionsAreThoseOfTheText()
    {
        const MadeTexts texts(letters);
        Concordance concordance = concordanceOf(texts, words("relanc", TextScope::Testimony, true), {0, {}, {}});
        const auto lines = concordance.page(0, 2, {}).value();
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].keyword, (TextRange{6, 14}));
        QCOMPARE(lines[0].key, std::string("relances"));
        QVERIFY(lines[0].left.empty() && lines[0].right.empty());
        const TextRange second = lines[1].keyword;
        QCOMPARE(letters[0].description.substr(second.begin, second.end - second.begin), std::string("relance"));
    }

    void lineBreaksAreBlanksAndNothingElseChanges()
    {
        const MadeTexts texts(
            std::vector<MadeTestimony>{{"", "« Bon\r\njour » — l’accueil\tété œuvre, n’est-ce pas ?", {}}});
        Concordance concordance = concordanceOf(texts, words("accueil"), {100, {}, {}});
        const auto lines = concordance.page(0, 10, {}).value();
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].left, std::string("« Bon  jour » — l’"));
        QCOMPARE(lines[0].right, std::string(" été œuvre, n’est-ce pas ?"));
    }

    void answersOnlyWhenAskedFor()
    {
        const MadeTexts texts(letters);
        Concordance concordance = concordanceOf(texts, words("relance", TextScope::Answer));
        QCOMPARE(shown(concordance), Lines{"0a Une [relance]"});
    }

    void sorted()
    {
        const MadeTexts texts(letters);
        Concordance left = concordanceOf(texts, words("relance"), {1, {-1, -2}, {}});
        // nothing, aucune, moindre, Une/une: `puis une` after nothing before `Une`.
        QCOMPARE(shown(left), (Lines{"2t [Relance] zélée", "3d aucune [relance]", "0d moindre [relance] de",
                                     "2d Une [Relance] écrite", "2d une [relance] orale"}));
        Concordance right = concordanceOf(texts, words("relance"), {1, {1}, {}});
        // écrite stands between de and orale, as in a dictionary.
        QCOMPARE(shown(right), (Lines{"3d aucune [relance]", "0d moindre [relance] de", "2d Une [Relance] écrite",
                                      "2d une [relance] orale", "2t [Relance] zélée"}));
        Concordance second = concordanceOf(texts, words("relance"), {1, {2}, {}});
        QCOMPARE(shown(second, 3), (Lines{"0d moindre [relance] de", "2d Une [Relance] écrite"}));
        Concordance key = concordanceOf(texts, words("relance", TextScope::Testimony, true), {0, {0}, {}});
        QCOMPARE(shown(key), (Lines{"0d [relance]", "2t [Relance]", "2d [Relance]", "2d [relance]", "3d [relance]",
                                    "0d [relances]"}));
    }

    void pagesAreCutFromOneOrder()
    {
        const MadeTexts texts(letters);
        for (const std::vector<int>& sort : {std::vector<int>(), std::vector<int>{1}}) {
            Concordance concordance = concordanceOf(texts, words("relance"), {3, sort, {}});
            Lines pages;
            for (size_t first = 0; first < 6; first += 2)
                for (const std::string& line : shown(concordance, first, 2))
                    pages.push_back(line);
            QCOMPARE(pages.size(), size_t(5));
            QCOMPARE(pages, shown(concordance));
            QVERIFY(shown(concordance, 5).empty());
            QVERIFY(shown(concordance, 0, 0).empty());
        }
    }

    void firstScreenReadsNoMoreThanItNeeds()
    {
        std::vector<MadeTestimony> many(1000, letters[3]);
        const MadeTexts texts(std::move(many));
        Concordance unsorted(dataset(), texts.rows(), words("relance"), {}, texts.reader());
        QCOMPARE(unsorted.page(0, 20, {}).value().size(), size_t(20));
        QCOMPARE(texts.reads(), 40);    // found, and shown
        QCOMPARE(unsorted.totals({}).value().lines, 1000);
        QCOMPARE(unsorted.page(980, 50, {}).value().size(), size_t(20));
    }

    void grouped()
    {
        const MadeTexts texts(letters);
        Concordance concordance = concordanceOf(texts, words("relance"), {1, {-1}, "sentiment"});
        // Écarté before Négatif; what states nothing is last.
        QCOMPARE(shown(concordance), (Lines{"3d aucune [relance]", "0d moindre [relance] de", "2t [Relance] zélée",
                                            "2d Une [Relance] écrite", "2d une [relance] orale"}));
        const auto groups = concordance.groups({}).value();
        QCOMPARE(groups.size(), size_t(3));
        QCOMPARE(groups[0].value, std::string("Écarté"));
        QCOMPARE(groups[2].value, std::string());
        QCOMPARE(groups[2].lines, 3);
        QCOMPARE(groups[2].testimonies, 1);
        // A field that is no single value groups nothing.
        Concordance several = concordanceOf(texts, words("relance"), {1, {}, "channel"});
        QCOMPARE(shown(several).size(), size_t(5));
        QVERIFY(several.groups({}).value().empty());
    }

    void onlyTheRowsGiven()
    {
        const MadeTexts texts(letters);
        Concordance concordance(dataset(), {1, 3}, words("relance"), {1, {}, {}}, texts.reader());
        QCOMPARE(shown(concordance), Lines{"3d aucune [relance]"});
        Concordance none(dataset(), {}, words("relance"), {1, {0}, "sentiment"}, texts.reader());
        QVERIFY(shown(none).empty());
        QCOMPARE(none.totals({}).value().lines, 0);
    }

    void whatIsNoLanguageIsCut()
    {
        std::string dashes;
        for (int i = 0; i < 5000; ++i)
            dashes += "—";
        const MadeTexts texts(std::vector<MadeTestimony>{{"", dashes + " relance " + dashes, {}}});
        Concordance concordance(dataset(), texts.rows(), words("relance"), {2, {}, {}}, texts.reader());
        const auto lines = concordance.page(0, 1, {}).value();
        for (const std::string& side : {lines[0].left, lines[0].right}) {
            QVERIFY(side.size() <= 200 && side.size() > 190);
            QVERIFY(!QString::fromStdString(side).contains(QChar::ReplacementCharacter));
        }
    }

    void linesAreBounded()
    {
        std::string text;
        for (size_t i = 0; i < Concordance::mostLines + 5; ++i)
            text += "a ";
        const MadeTexts texts(std::vector<MadeTestimony>{{"", text, {}}, {"a", "", {}}});
        Concordance concordance(dataset(), texts.rows(), words("a"), {1, {}, {}}, texts.reader());
        const auto totals = concordance.totals({}).value();
        QCOMPARE(totals.lines, static_cast<qint64>(Concordance::mostLines) + 6);
        QCOMPARE(totals.testimonies, 2);
        QVERIFY(!totals.complete);
        QCOMPARE(concordance.page(Concordance::mostLines - 1, 3, {}).value().size(), size_t(1));
    }

    void stopsAndFails()
    {
        const MadeTexts texts(letters);
        Concordance stopped = concordanceOf(texts, words("relance"));
        QCOMPARE(stopped.page(0, 10, vigie::test::stoppedTask()).error().code, ErrorCode::Cancelled);
        QCOMPARE(shown(stopped).size(), size_t(5));    // and goes on where it was
        Concordance beyond(dataset(), {0, 4}, words("relance"), {}, texts.reader());
        QCOMPARE(beyond.totals({}).error().code, ErrorCode::InputUnusable);
    }
};

QTEST_APPLESS_MAIN(TestConcordance)
#include "test_concordance.moc"
