// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace vigie {

namespace {

using Lexeme = CorpusCounts::Lexeme;

/// An entry before its texts, which only those that are kept get.
struct Candidate
{
    Lexeme lexeme = CorpusCounts::unlisted;
    Specificity specificity;
    double adjusted = 1;
};

std::vector<VocabularyEntry> entriesOf(const CorpusCounts& corpus, const LexemeCounts& part,
                                       const std::vector<Candidate>& kept, size_t forms)
{
    const auto allForms = corpus.forms(forms);
    std::vector<VocabularyEntry> entries;
    entries.reserve(kept.size());
    for (const Candidate& each : kept) {
        const Lexeme lexeme = each.lexeme;
        entries.push_back({std::string(corpus.stem(lexeme)), allForms[lexeme], part.occurrences[lexeme],
                           corpus.whole().occurrences[lexeme], part.documents[lexeme], corpus.whole().documents[lexeme],
                           each.specificity, each.adjusted});
    }
    return entries;
}

void keepMost(std::vector<Candidate>& candidates, size_t most)
{
    if (most > 0 && candidates.size() > most)
        candidates.resize(most);
}

std::vector<Candidate> testedWords(const CorpusCounts& corpus, const LexemeCounts& part, qint64 minFrequency)
{
    const LexemeCounts& whole = corpus.whole();
    std::vector<Candidate> tested;
    for (Lexeme lexeme = 1; lexeme < corpus.lexemeCount(); ++lexeme) {
        if (whole.occurrences[lexeme] >= std::max<qint64>(minFrequency, 1))
            tested.push_back(
                {lexeme, specificityOf(whole.words, part.words, whole.occurrences[lexeme], part.occurrences[lexeme]),
                 1});
    }
    std::vector<double> probabilities;
    for (const Candidate& each : tested)
        probabilities.push_back(std::min(1.0, 2 * each.specificity.probability));
    const std::vector<double> rates = falseDiscoveryRates(probabilities);
    for (size_t i = 0; i < tested.size(); ++i)
        tested[i].adjusted = rates[i];
    return tested;
}

bool isWanted(const Candidate& candidate, VocabularyOptions::Use use)
{
    switch (use) {
    case VocabularyOptions::Use::Over:
        return candidate.specificity.score >= 0;
    case VocabularyOptions::Use::Under:
        return candidate.specificity.score < 0;
    case VocabularyOptions::Use::Both:
        return true;
    }
    return true;
}

}    // namespace

std::vector<double> falseDiscoveryRates(const std::vector<double>& probabilities)
{
    std::vector<size_t> order(probabilities.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return probabilities[a] < probabilities[b]; });
    std::vector<double> rates(probabilities.size());
    const auto tests = static_cast<double>(order.size());
    double least = 1;
    for (size_t rank = order.size(); rank > 0; --rank) {
        const size_t at = order[rank - 1];
        least = std::min(least, probabilities[at] * tests / static_cast<double>(rank));
        rates[at] = least;
    }
    return rates;
}

Vocabulary specificVocabulary(const CorpusCounts& corpus, const LexemeCounts& part, const VocabularyOptions& options,
                              const Thresholds& thresholds)
{
    const LexemeCounts& whole = corpus.whole();
    Vocabulary vocabulary;
    vocabulary.wordsInWhole = whole.words;
    vocabulary.wordsInPart = part.words;
    vocabulary.testimoniesInWhole = whole.testimonies;
    vocabulary.testimoniesInPart = part.testimonies;
    const qint64 fewer = std::min(part.testimonies, whole.testimonies - part.testimonies);
    vocabulary.reliability = reliabilityOf(fewer, thresholds);
    if (vocabulary.reliability == Reliability::Hidden)
        return vocabulary;

    std::vector<Candidate> words = testedWords(corpus, part, options.minFrequency);
    vocabulary.tested = static_cast<qint64>(words.size());
    std::erase_if(words, [&](const Candidate& word) { return !isWanted(word, options.use); });
    const auto rank = [&](const Candidate& word) {
        return std::tuple(-std::abs(word.specificity.score), -whole.occurrences[word.lexeme], corpus.stem(word.lexeme));
    };
    std::sort(words.begin(), words.end(), [&](const Candidate& a, const Candidate& b) { return rank(a) < rank(b); });
    keepMost(words, options.most);
    vocabulary.entries = entriesOf(corpus, part, words, options.forms);
    return vocabulary;
}

std::vector<VocabularyEntry> wordFrequencies(const CorpusCounts& corpus, const LexemeCounts& part,
                                             const VocabularyOptions& options)
{
    std::vector<Candidate> words;
    for (Lexeme lexeme = 1; lexeme < corpus.lexemeCount(); ++lexeme) {
        if (part.occurrences[lexeme] > 0 && part.occurrences[lexeme] >= options.minFrequency)
            words.push_back({lexeme, {}, 1});
    }
    const auto rank = [&](const Candidate& word) {
        return std::tuple(-part.occurrences[word.lexeme], corpus.stem(word.lexeme));
    };
    std::sort(words.begin(), words.end(), [&](const Candidate& a, const Candidate& b) { return rank(a) < rank(b); });
    keepMost(words, options.most);
    return entriesOf(corpus, part, words, options.forms);
}

}    // namespace vigie
