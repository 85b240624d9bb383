// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/near_duplicates.h"
#include "core/analysis/shingles.h"
#include "core/analysis/xoshiro256.h"
#include "core/base/hash.h"
#include "tests/analysis/made_texts.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace vigie;
using vigie::test::MadeTestimony;
using vigie::test::MadeTexts;

namespace {

/// `w1 w2 … wn`
std::string numbered(int first, int count)
{
    std::string text;
    for (int i = first; i < first + count; ++i)
        text += 'w' + QByteArray::number(i).toStdString() + ' ';
    return text;
}

Duplicates foundIn(const MadeTexts& texts, DuplicateOptions options = {})
{
    return findDuplicates(texts.rows(), texts.reader(), options, {}).value();
}

Duplicates foundIn(const std::vector<std::string>& descriptions, double threshold = 0.8)
{
    std::vector<MadeTestimony> made;
    for (const std::string& description : descriptions)
        made.push_back({{}, description, {}});
    return foundIn(MadeTexts(std::move(made)), {TextScope::Testimony, threshold});
}

using Numbers = std::vector<uint32_t>;

/// Texts of plain words apart by one blank, some copied from others with words exchanged.
std::vector<std::string> variants(quint64 seed, int count)
{
    Xoshiro256 random(seed);
    std::vector<std::vector<int>> texts;
    for (int i = 0; i < count; ++i) {
        std::vector<int> words(20 + random.below(60));
        for (int& word : words)
            word = static_cast<int>(random.below(3000));
        if (i > 0 && random.below(3) > 0) {
            words = texts[random.below(texts.size())];
            for (quint64 changes = random.below(4); changes > 0; --changes)
                words[random.below(words.size())] = static_cast<int>(random.below(3000));
        }
        texts.push_back(words);
    }
    std::vector<std::string> lines;
    for (const std::vector<int>& words : texts) {
        std::string& line = lines.emplace_back();
        for (int word : words)
            line += "m" + QByteArray::number(word).toStdString() + ' ';
    }
    return lines;
}

/// The runs of five words, as texts.
std::set<std::string> runsOf(const std::string& line)
{
    const QByteArrayList words = QByteArray::fromStdString(line).trimmed().split(' ');
    std::set<std::string> runs;
    for (qsizetype i = 0; i + 5 <= words.size(); ++i)
        runs.insert(words.mid(i, 5).join(' ').toStdString());
    return runs;
}

double jaccard(const std::set<std::string>& a, const std::set<std::string>& b)
{
    const auto common = std::count_if(a.begin(), a.end(), [&](const std::string& run) { return b.contains(run); });
    return static_cast<double>(common) / static_cast<double>(a.size() + b.size() - static_cast<size_t>(common));
}

/// For each text the first of all that are connected to it, every pair compared.
Numbers leastConnected(const std::vector<std::string>& lines, double threshold)
{
    std::vector<std::set<std::string>> runs;
    for (const std::string& line : lines)
        runs.push_back(runsOf(line));
    Numbers least(lines.size());
    std::iota(least.begin(), least.end(), 0U);
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t a = 0; a < lines.size(); ++a) {
            for (size_t b = 0; b < a; ++b) {
                if (least[a] != least[b] && jaccard(runs[a], runs[b]) >= threshold) {
                    least[a] = least[b] = std::min(least[a], least[b]);
                    changed = true;
                }
            }
        }
    }
    return least;
}

}    // namespace

class TestNearDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameWords()
    {
        const Duplicates found = foundIn({"Bonjour, j’ai ATTENDU !", "autre chose", "bonjour   j'ai\nattendu", "...",
                                          "", "bonjour j'ai attendue", "Autre chose.", "Bonjour - j'ai attendu"});
        QCOMPARE(found.texts.size(), size_t(6));    // two have no word
        QCOMPARE(found.groups.size(), size_t(2));
        QCOMPARE(found.groups[0].texts, (Numbers{0, 2, 5}));
        QCOMPARE(found.texts[5].row, Row(7));
        QCOMPARE(found.groups[0].testimonies, 3);
        QCOMPARE(found.groups[0].versions, size_t(1));
        QCOMPARE(found.groups[1].texts, (Numbers{1, 4}));
        QCOMPARE(found.groupOf, (Numbers{0, 1, 0, Duplicates::alone, 1, 0}));
        QCOMPARE(found.countedOnce(), 3);
        QCOMPARE(found.rowsOnce(), (std::vector<Row>{0, 1, 5}));
    }

    /// 40 words are 36 runs; words put behind add a run each: similarity 36 / (36 + more).
    void nearAtTheThreshold()
    {
        const std::string text = numbered(0, 40);
        QCOMPARE(foundIn({text, text + numbered(100, 9)}).groups.size(), size_t(1));     // 36/45 = 0.8
        QCOMPARE(foundIn({text, text + numbered(100, 10)}).groups.size(), size_t(0));    // 36/46
        QCOMPARE(foundIn({text, text + numbered(100, 36)}, 0.5).groups.size(), size_t(1));
        QCOMPARE(foundIn({text, text + numbered(100, 9)}, 1).groups.size(), size_t(0));
        QCOMPARE(foundIn({text, numbered(40, 40)}, 0.5).groups.size(), size_t(0));
        const Duplicates both = foundIn({text, text + numbered(100, 9), text});
        QCOMPARE(both.groups.at(0).versions, size_t(2));
        QCOMPARE(both.groups.at(0).testimonies, 3);
    }

    void groupsAreConnected()
    {
        const std::string text = numbered(0, 40);
        const std::string longer = text + numbered(100, 8), longest = longer + numbered(200, 8);
        QVERIFY(foundIn({text, longest}).groups.empty());
        QCOMPARE(foundIn({text, longest, longer}).groups.at(0).texts, (Numbers{0, 1, 2}));
    }

    void shortTextsAreOneRun()
    {
        QVERIFY(foundIn({"rien", "rien du tout", "du tout rien"}).groups.empty());
        QCOMPARE(foundIn({"rien", "Rien !"}).groups.size(), size_t(1));
    }

    void titleAndDescriptionAreOneText()
    {
        const MadeTexts texts({{"Trop long", "merci", {}}, {"", "Trop long merci", {}}, {"Trop long", "", {}}});
        QCOMPARE(foundIn(texts).groups.at(0).texts, (Numbers{0, 1}));
        QCOMPARE(foundIn(texts, {TextScope::Title, 0.8}).groups.at(0).texts, (Numbers{0, 1}));
    }

    void answersEachOnItsOwn()
    {
        const MadeTexts texts({{"", "x", {"Merci.", "", "Merci !"}},
                               {"", "x", {"Bien à vous", "", ""}},
                               {"", "x", {"", "bien à vous", ""}},
                               {"", "x", {"Bien a vous", "autre", ""}}});
        const Duplicates found = foundIn(texts, {TextScope::Answer, 0.8});
        QCOMPARE(found.texts.size(), size_t(6));
        QVERIFY(found.texts[1] == (ComparedText{0, 2}));
        QCOMPARE(found.groups.size(), size_t(2));
        QCOMPARE(found.groups[0].texts, (Numbers{2, 3, 4}));
        QCOMPARE(found.groups[1].testimonies, 1);    // twice to the same person
        QCOMPARE(found.rowsOnce(), (std::vector<Row>{0, 1, 3}));
    }

    void asEveryPairCompared()
    {
        size_t groups = 0, alone = 0;
        for (const quint64 seed : {quint64(1), quint64(2), quint64(3)}) {
            const std::vector<std::string> lines = variants(seed, 150);
            const Duplicates found = foundIn(lines, 0.8);
            const Numbers expected = leastConnected(lines, 0.8);
            QCOMPARE(found.texts.size(), lines.size());
            for (uint32_t text = 0; text < lines.size(); ++text) {
                const uint32_t group = found.groupOf[text];
                QCOMPARE(group == Duplicates::alone ? text : found.groups[group].texts.front(), expected[text]);
                alone += group == Duplicates::alone;
            }
            groups += found.groups.size();
        }
        QVERIFY(groups > 20 && alone > 20);
    }

    void manyVariantsOfOneText()
    {
        std::vector<std::string> lines;
        for (int i = 0; i < 3000; ++i)
            lines.push_back(numbered(0, 60) + numbered(1000 + i, 1));
        const Duplicates found = foundIn(lines);
        QCOMPARE(found.groups.size(), size_t(1));
        QCOMPARE(found.groups[0].versions, size_t(3000));
    }

    void similarityOfSets()
    {
        QCOMPARE(similarity({1, 2, 3}, {2, 3, 4}), 0.5);
        QCOMPARE(similarity({1}, {1}), 1.0);
        QCOMPARE(similarity({1}, {2}), 0.0);
        QCOMPARE(similarity({}, {}), 0.0);
        const std::vector<uint64_t> words = {1, 2, 3, 4, 5, 6};
        QCOMPARE(shinglesOf(words).size(), size_t(2));
        QCOMPARE(shinglesOf(std::span(words).first(4)).size(), size_t(1));
        QVERIFY(shinglesOf({}).empty());
        const std::vector<uint64_t> repeated(50, 7);
        QCOMPARE(shinglesOf(repeated).size(), size_t(1));
    }

    /// Bands agree as often as the formula says: 32 s⁴ of 32 for similarity s.
    void bandsFollowTheSimilarity()
    {
        Xoshiro256 random(11);
        int shared = 0;
        constexpr int trials = 400;
        for (int trial = 0; trial < trials; ++trial) {
            Shingles a, b;
            for (int i = 0; i < 100; ++i) {
                const quint64 common = random.next();
                if (i < 80) {
                    a.push_back(common);
                    b.push_back(common);
                } else {
                    (i < 90 ? a : b).push_back(common);
                }
            }
            const MinHashBands bandsA(a), bandsB(b);
            for (size_t band = 0; band < MinHashBands::bands; ++band)
                shared += bandsA[band] == bandsB[band];
        }
        const double rate = static_cast<double>(shared) / (trials * static_cast<double>(MinHashBands::bands));
        QVERIFY2(std::abs(rate - 0.4096) < 0.02, qPrintable(QString::number(rate)));
    }

    void stopsAndFails()
    {
        const MadeTexts texts({{"", "un texte", {}}, {"", "un texte", {}}});
        const auto rows = texts.rows();
        QCOMPARE(findDuplicates(rows, texts.reader(), {}, vigie::test::stoppedTask()).error().code,
                 ErrorCode::Cancelled);
        const std::vector<Row> beyond = {0, 2};
        QCOMPARE(findDuplicates(beyond, texts.reader(), {}, {}).error().code, ErrorCode::InputUnusable);
        QVERIFY(foundIn(std::vector<std::string>()).groups.empty());
    }
};

QTEST_APPLESS_MAIN(TestNearDuplicates)
#include "test_near_duplicates.moc"
