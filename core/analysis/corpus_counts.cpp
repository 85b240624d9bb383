// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/corpus_counts.h"

#include "core/analysis/text_pass.h"
#include "core/base/fold.h"
#include "core/base/hash.h"
#include "core/text/french_stems.h"
#include "core/text/stop_words.h"
#include "core/text/text_scope.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace vigie {

namespace {

/// Calls @p visit(spelling, form, joined) with each word of a text; a joined word is given once.
template <typename Visit>
void forEachWord(std::string_view text, std::span<const Word> words, Visit&& visit)
{
    for (size_t i = 0; i < words.size();) {
        const JoinedWord joined = joinedWordAt(text, words, i);
        const size_t last = i + std::max<size_t>(joined.words, 1) - 1;
        visit(text.substr(words[i].begin, words[last].end - words[i].begin), words[i].form, joined);
        i = last + 1;
    }
}

/// Adds one occurrence after the other; knows whether the testimony had the lexeme already.
class Counter
{
public:
    explicit Counter(LexemeCounts& counts) : m_counts(counts) {}

    void beginTestimony()
    {
        ++m_testimony;
        m_hasWords = false;
    }
    void add(CorpusCounts::Lexeme lexeme)
    {
        ++m_counts.words;
        m_counts.testimonies += !m_hasWords;
        m_hasWords = true;
        if (lexeme == CorpusCounts::unlisted)
            return;
        if (lexeme >= m_counts.occurrences.size()) {
            m_counts.occurrences.resize(lexeme + 1);
            m_counts.documents.resize(lexeme + 1);
        }
        if (lexeme >= m_lastSeen.size())
            m_lastSeen.resize(lexeme + 1);
        ++m_counts.occurrences[lexeme];
        m_counts.documents[lexeme] += m_lastSeen[lexeme] != m_testimony;
        m_lastSeen[lexeme] = m_testimony;
    }

private:
    LexemeCounts& m_counts;
    std::vector<Row> m_lastSeen;    ///< by lexeme: the number, from 1, of the last testimony that had it
    Row m_testimony = 0;
    bool m_hasWords = false;
};

/// Counts the words of these rows by the lexeme that @p lexemeOf(spelling, form, joined) gives them.
template <typename LexemeOf>
Result<void> countWords(std::span<const Row> rows, const TestimonyReader& reader, TextScope scope,
                        const TaskContext& task, const LexemeOf& lexemeOf, LexemeCounts& counts)
{
    Counter counter(counts);
    WordList words;
    return forEachTestimony(rows, reader, task, [&](Row, const TestimonyTexts& texts) {
        counter.beginTestimony();
        forEachText(texts, scope, [&](TextPlace, std::string_view text) {
            words.read(text);
            forEachWord(text, words.words(),
                        [&](std::string_view spelling, std::string_view form, const JoinedWord& joined) {
                            counter.add(lexemeOf(spelling, form, joined));
                        });
        });
    });
}

}    // namespace

size_t CorpusCounts::TextHash::operator()(std::string_view text) const
{
    return hash64(text);
}

/// Numbers spellings and stems as they come. Only while the whole is read.
class CorpusCounts::Learner
{
public:
    explicit Learner(CorpusCounts& corpus) : m_corpus(corpus) {}

    Lexeme learn(std::string_view spelling, std::string_view form, const JoinedWord& joined)
    {
        auto known = m_corpus.m_spellings.find(spelling);
        if (known == m_corpus.m_spellings.end())
            known = m_corpus.m_spellings.emplace(spelling, Spelling{lexemeOf(spelling, form, joined), 0}).first;
        ++known->second.count;
        return known->second.lexeme;
    }

private:
    Lexeme lexemeOf(std::string_view spelling, std::string_view form, const JoinedWord& joined)
    {
        const bool isJoined = joined.words > 0;
        const bool stopped = isJoined ? joined.stopWord : isStopWord(form);
        if ((stopped && !m_corpus.m_options.listStopWords) || (!isJoined && isNumberForm(form)))
            return unlisted;
        std::string stem = isJoined ? std::string(joined.stem) : m_stemmer.stemOf(spelling);
        const auto [place, isNew] = m_lexemes.emplace(std::move(stem), m_corpus.lexemeCount());
        if (isNew)
            m_corpus.m_stems.push_back(place->first);
        return place->second;
    }

    CorpusCounts& m_corpus;
    FrenchStemmer m_stemmer;
    TextMap<Lexeme> m_lexemes;
};

Result<CorpusCounts> CorpusCounts::read(Row rows, const TestimonyReader& reader, const Options& options,
                                        const TaskContext& task)
{
    CorpusCounts corpus(options);
    Learner learner(corpus);
    std::vector<Row> all(rows);
    std::iota(all.begin(), all.end(), Row(0));
    const auto lexemeOf = [&](std::string_view spelling, std::string_view form, const JoinedWord& joined) {
        return learner.learn(spelling, form, joined);
    };
    if (const auto read = countWords(all, reader, options.scope, task, lexemeOf, corpus.m_whole); !read)
        return read.error();
    corpus.m_rows = rows;
    corpus.m_whole.occurrences.resize(corpus.lexemeCount());
    corpus.m_whole.documents.resize(corpus.lexemeCount());
    return corpus;
}

Result<LexemeCounts> CorpusCounts::countsOf(std::span<const Row> rows, const TestimonyReader& reader,
                                            const TaskContext& task) const
{
    if (rows.size() == m_rows)
        return m_whole;
    LexemeCounts counts;
    const auto lexemeOf = [this](std::string_view spelling, std::string_view, const JoinedWord&) {
        const auto known = m_spellings.find(spelling);
        return known == m_spellings.end() ? unlisted : known->second.lexeme;
    };
    if (const auto read = countWords(rows, reader, m_options.scope, task, lexemeOf, counts); !read)
        return read.error();
    counts.occurrences.resize(lexemeCount());
    counts.documents.resize(lexemeCount());
    return counts;
}

std::vector<std::vector<std::string>> CorpusCounts::forms(size_t most) const
{
    struct Written
    {
        Lexeme lexeme;
        qint64 count;
        std::string form;
        std::string_view spelling;
    };
    std::vector<Written> written;
    for (const auto& [spelling, known] : m_spellings) {
        if (known.lexeme != unlisted)
            written.push_back({known.lexeme, known.count, fold(spelling), spelling});
    }
    // All spellings of a form side by side, its most frequent first: independent of the map's order.
    std::sort(written.begin(), written.end(), [](const Written& a, const Written& b) {
        return std::tie(a.lexeme, a.form, b.count, a.spelling) < std::tie(b.lexeme, b.form, a.count, b.spelling);
    });
    std::vector<Written> forms;
    for (Written& each : written) {
        if (!forms.empty() && forms.back().lexeme == each.lexeme && forms.back().form == each.form)
            forms.back().count += each.count;
        else
            forms.push_back(std::move(each));
    }
    std::stable_sort(forms.begin(), forms.end(), [](const Written& a, const Written& b) {
        return std::tie(a.lexeme, b.count) < std::tie(b.lexeme, a.count);
    });
    std::vector<std::vector<std::string>> byLexeme(lexemeCount());
    for (const Written& form : forms) {
        if (byLexeme[form.lexeme].size() < most)
            byLexeme[form.lexeme].emplace_back(form.spelling);
    }
    return byLexeme;
}

}    // namespace vigie
