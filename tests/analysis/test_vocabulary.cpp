// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/vocabulary.h"
#include "tests/analysis/made_texts.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vigie;
using vigie::test::MadeTestimony;
using vigie::test::MadeTexts;

namespace {

CorpusCounts corpusOf(const MadeTexts& texts, CorpusCounts::Options options = {})
{
    auto corpus = CorpusCounts::read(texts.count(), texts.reader(), options, {});
    return std::move(corpus.value());
}

LexemeCounts countsOf(const CorpusCounts& corpus, const MadeTexts& texts, std::vector<Row> rows)
{
    return corpus.countsOf(rows, texts.reader(), {}).value();
}

const VocabularyEntry* entryOf(const std::vector<VocabularyEntry>& entries, std::string_view stem)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const VocabularyEntry& each) { return each.stem == stem; });
    return found == entries.end() ? nullptr : &*found;
}

/// Testimonies of @p words words in all, of which @p marked are `peuple` and the others `mot`, as even as can be.
void addTestimonies(std::vector<MadeTestimony>& made, int testimonies, int words, int marked)
{
    for (int i = 0; i < testimonies; ++i) {
        std::string text;
        const int here = words * (i + 1) / testimonies - words * i / testimonies;
        const int markedHere = marked * (i + 1) / testimonies - marked * i / testimonies;
        for (int word = 0; word < here; ++word)
            text += word < markedHere ? "Peuple, " : "mot ";
        made.push_back({{}, text});
    }
}

/// Words in turn, so that parts differ and no count is a round number.
std::vector<MadeTestimony> varied(int testimonies)
{
    const std::vector<std::string> words = {"attente", "Réponse", "guichet", "le", "rendez-vous", "relance", "2024"};
    std::vector<MadeTestimony> made;
    for (int i = 0; i < testimonies; ++i) {
        std::string text;
        for (int word = 0; word < 5 + i % 7; ++word)
            text += words[static_cast<size_t>(word * word + i * i / 3) % words.size()] + ' ';
        made.push_back({i % 3 == 0 ? "Attentes" : "", i % 11 == 5 ? "" : text, {i % 2 == 0 ? "Bonjour" : ""}});
    }
    return made;
}

}    // namespace

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words()
    {
        const MadeTexts texts({
            {"Pas de réponse", "La Réponse de la CAF, aujourd’hui : RDV le 12 mai !", {"Réponse de l'agent"}},
            {"", "J'ai eu 3 rendez-vous. Rendez vous compte : réponses, réponses, reponse", {}},
            {"", "", {"Bonjour"}},
            {"...", "", {}},
        });
        const CorpusCounts corpus = corpusOf(texts);
        // pas de réponse / la réponse de la caf aujourd'hui rdv le 12 mai / j ai eu 3 rendez-vous
        // rendez-vous compte réponses réponses reponse
        QCOMPARE(corpus.whole().words, 3 + 10 + 5 + 5);
        QCOMPARE(corpus.whole().testimonies, 2);
        VocabularyOptions options;
        options.minFrequency = 1;
        const auto entries = wordFrequencies(corpus, corpus.whole(), options);
        QCOMPARE(entries.size(), size_t(7));
        const VocabularyEntry& first = entries.front();
        QCOMPARE(first.stem, std::string("repons"));
        QCOMPARE(first.inPart, 5);
        QCOMPARE(first.documentsInPart, 2);
        // `réponse` (twice, in two cases, and once without accent) before `réponses`.
        QCOMPARE(first.forms, (std::vector<std::string>{"Réponse", "réponses"}));
        QCOMPARE(entryOf(entries, "rendez-vous")->inWhole, 2);
        QCOMPARE(entryOf(entries, "rendez-vous")->forms, (std::vector<std::string>{"Rendez vous", "rendez-vous"}));
        QCOMPARE(entryOf(entries, "aujourd'hui")->inWhole, 1);
        for (const char* unlisted : {"la", "de", "j", "12", "3", "bonjour", "rend", "vous"})
            QVERIFY2(!entryOf(entries, unlisted), unlisted);
        std::vector<std::string> rest;
        for (size_t i = 2; i < entries.size(); ++i)
            rest.push_back(entries[i].stem);
        QVERIFY(std::is_sorted(rest.begin(), rest.end()));
    }

    void answersAndStopWords()
    {
        const MadeTexts texts({{"titre", "texte", {"Le dossier", "", "le dossier"}}, {"", "texte", {}}});
        const CorpusCounts corpus = corpusOf(texts, {TextScope::Answer, true});
        QCOMPARE(corpus.whole().words, 4);
        QCOMPARE(corpus.whole().testimonies, 1);
        VocabularyOptions options;
        options.minFrequency = 1;
        const auto entries = wordFrequencies(corpus, corpus.whole(), options);
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entryOf(entries, "le")->inPart, 2);
        QCOMPARE(entryOf(entries, "dossi")->documentsInPart, 1);
    }

    /// The published case of core/analysis/specificity.h, from texts.
    void publishedScore()
    {
        std::vector<MadeTestimony> made;
        addTestimonies(made, 40, 6903, 14);
        addTestimonies(made, 100, 61449 - 6903, 296 - 14);
        const MadeTexts texts(std::move(made));
        const CorpusCounts corpus = corpusOf(texts);
        std::vector<Row> rows(40);
        std::iota(rows.begin(), rows.end(), Row(0));
        const auto vocabulary = specificVocabulary(corpus, countsOf(corpus, texts, rows), {}, {});
        QCOMPARE(vocabulary.wordsInWhole, 61449);
        QCOMPARE(vocabulary.wordsInPart, 6903);
        QCOMPARE(vocabulary.testimoniesInPart, 40);
        QCOMPARE(vocabulary.testimoniesInWhole, 140);
        QCOMPARE(vocabulary.tested, 2);
        QCOMPARE(vocabulary.reliability, Reliability::Shown);
        // The other word is over-used as much as this one is under-used: nearly the same score, and more frequent.
        const VocabularyEntry* entry = entryOf(vocabulary.entries, "peupl");
        QVERIFY(entry);
        QCOMPARE(entry->inWhole, 296);
        QCOMPARE(entry->inPart, 14);
        QCOMPARE(entry->documentsInPart, 14);
        QCOMPARE(entry->specificity.mode, 33);
        QVERIFY(std::abs(entry->specificity.probability - 6.6937e-5) < 1e-9);
        QVERIFY(std::abs(entry->specificity.score + 4.174) < 0.0005);
        QCOMPARE(entry->forms, std::vector<std::string>{"Peuple"});
        // Both tests have this probability, so both are kept at its double, times 2 tests, by rank 2.
        QVERIFY(std::abs(entry->adjusted - 2 * 6.6937e-5) < 1e-8);
        QVERIFY(vocabulary.entries.front().specificity.score * vocabulary.entries.back().specificity.score < 0);
    }

    void partsAddUp()
    {
        const MadeTexts texts(varied(60));
        const CorpusCounts corpus = corpusOf(texts);
        for (const size_t size : {size_t(7), size_t(30), size_t(31), size_t(55), size_t(60)}) {
            const std::vector<Row> all = texts.rows();
            const std::vector<Row> rows(all.end() - static_cast<std::ptrdiff_t>(size), all.end());
            LexemeCounts sum;
            sum.occurrences.resize(corpus.lexemeCount());
            sum.documents.resize(corpus.lexemeCount());
            for (Row row : rows) {
                const LexemeCounts one = countsOf(corpus, texts, {row});
                sum.words += one.words;
                sum.testimonies += one.testimonies;
                for (size_t i = 0; i < sum.occurrences.size(); ++i) {
                    QCOMPARE(one.documents[i], qint64(one.occurrences[i] > 0));
                    sum.occurrences[i] += one.occurrences[i];
                    sum.documents[i] += one.documents[i];
                }
            }
            const LexemeCounts part = countsOf(corpus, texts, rows);
            QCOMPARE(part.words, sum.words);
            QCOMPARE(part.testimonies, sum.testimonies);
            QCOMPARE(part.occurrences, sum.occurrences);
            QCOMPARE(part.documents, sum.documents);
            QVERIFY(part.words > 0);
        }
    }

    void orderLimitAndUse()
    {
        const MadeTexts texts(varied(200));
        const CorpusCounts corpus = corpusOf(texts);
        std::vector<Row> rows(70);
        std::iota(rows.begin(), rows.end(), Row(0));
        const LexemeCounts part = countsOf(corpus, texts, rows);
        VocabularyOptions options;
        const auto all = specificVocabulary(corpus, part, options, {});
        QVERIFY(all.entries.size() >= 4);
        QCOMPARE(all.tested, static_cast<qint64>(all.entries.size()));
        qint64 over = 0;
        for (size_t i = 0; i < all.entries.size(); ++i) {
            const VocabularyEntry& entry = all.entries[i];
            const Specificity expected = specificityOf(all.wordsInWhole, all.wordsInPart, entry.inWhole, entry.inPart);
            QCOMPARE(entry.specificity.score, expected.score);
            QVERIFY(i == 0 || std::abs(all.entries[i - 1].specificity.score) >= std::abs(entry.specificity.score));
            over += entry.specificity.score >= 0;
        }
        options.use = VocabularyOptions::Use::Over;
        QCOMPARE(static_cast<qint64>(specificVocabulary(corpus, part, options, {}).entries.size()), over);
        options.use = VocabularyOptions::Use::Under;
        const auto under = specificVocabulary(corpus, part, options, {});
        QCOMPARE(static_cast<qint64>(under.entries.size()), all.tested - over);
        QCOMPARE(under.tested, all.tested);    // what is hidden was tested all the same
        options = {};
        options.most = 2;
        const auto limited = specificVocabulary(corpus, part, options, {});
        QCOMPARE(limited.entries.size(), size_t(2));
        QCOMPARE(limited.entries[1].stem, all.entries[1].stem);
        QCOMPARE(limited.entries[1].adjusted, all.entries[1].adjusted);
        options.minFrequency = 1000000;
        QCOMPARE(specificVocabulary(corpus, part, options, {}).tested, 0);
    }

    void nothingIsSaidOfFew()
    {
        const MadeTexts texts(varied(60));
        const CorpusCounts corpus = corpusOf(texts);
        const auto of = [&](Row first, Row end) {
            std::vector<Row> rows(end - first);
            std::iota(rows.begin(), rows.end(), first);
            return specificVocabulary(corpus, countsOf(corpus, texts, rows), {}, {});
        };
        QCOMPARE(of(0, 9).reliability, Reliability::Hidden);
        QVERIFY(of(0, 9).entries.empty());
        QVERIFY(of(0, 9).wordsInPart > 0);
        QCOMPARE(of(0, 20).reliability, Reliability::Caution);
        QVERIFY(!of(0, 20).entries.empty());
        QCOMPARE(of(0, 55).reliability, Reliability::Hidden);    // the rest is few
        QVERIFY(of(0, 60).entries.empty());
        QVERIFY(of(0, 0).entries.empty());
    }

    /// The example of Benjamini & Hochberg 1995, whose four smallest are kept at 0.05.
    void falseDiscoveries()
    {
        const std::vector<double> published = {0.3240, 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298,
                                               0.0344, 0.0459, 1.0000, 0.4262, 0.5719, 0.6528, 0.7590};
        const std::vector<double> rates = falseDiscoveryRates(published);
        QCOMPARE(std::count_if(rates.begin(), rates.end(), [](double rate) { return rate <= 0.05; }), 4);
        QCOMPARE(rates[1], 0.0001 * 15);
        QCOMPARE(rates[4], 0.0095 * 15 / 4);
        QCOMPARE(rates[6], 0.0298 * 15 / 7);    // not 0.0278 · 15 / 6, which is more
        QCOMPARE(rates[7], 0.0298 * 15 / 7);
        QCOMPARE(rates[10], 1.0);
        QVERIFY(falseDiscoveryRates({}).empty());
    }

    void stopsAndFails()
    {
        const MadeTexts texts(varied(60));
        const auto stopped = CorpusCounts::read(60, texts.reader(), {}, vigie::test::stoppedTask());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const CorpusCounts corpus = corpusOf(texts);
        const std::vector<Row> one = {1}, beyond = {60};
        QCOMPARE(corpus.countsOf(one, texts.reader(), vigie::test::stoppedTask()).error().code, ErrorCode::Cancelled);
        QCOMPARE(corpus.countsOf(beyond, texts.reader(), {}).error().code, ErrorCode::InputUnusable);
        QCOMPARE(CorpusCounts::read(61, texts.reader(), {}, {}).error().code, ErrorCode::InputUnusable);
    }
};

QTEST_APPLESS_MAIN(TestVocabulary)
#include "test_vocabulary.moc"
