// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/corpus_counts.h"

#include "core/analysis/text_pass.h"
#include "core/base/fold.h"
#include "core/text/french_stems.h"
#include "core/text/stop_words.h"
#include "core/text/text_scope.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace vigie {

namespace {

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

/// Calls @p visit(const JoinedWord&, spelling, form) once for each word of a text. @p mayJoin(spelling, form) says
/// whether a joined word may begin there: to look is not for free.
template <typename MayJoin, typename Visit>
void forEachWord(std::string_view text, std::span<const Word> words, MayJoin&& mayJoin, Visit&& visit)
{
    const auto spelling = [&](size_t first, size_t last) {
        return text.substr(words[first].begin, words[last].end - words[first].begin);
    };
    for (size_t i = 0; i < words.size();) {
        const JoinedWord joined = mayJoin(spelling(i, i), words[i].form) ? joinedWordAt(text, words, i) : JoinedWord();
        const size_t last = i + std::max<size_t>(joined.words, 1) - 1;
        visit(joined, spelling(i, last), words[i].form);
        i = last + 1;
    }
}

std::vector<Row> allRows(Row rows)
{
    std::vector<Row> all(rows);
    std::iota(all.begin(), all.end(), Row(0));
    return all;
}

void subtract(std::vector<qint64>& from, const std::vector<qint64>& counts)
{
    for (size_t i = 0; i < from.size(); ++i)
        from[i] -= counts[i];
}

}    // namespace

/// Numbers spellings and stems as they come. Only while the whole is read.
class CorpusCounts::Learner
{
public:
    explicit Learner(CorpusCounts& corpus) : m_corpus(corpus) {}

    Spelling& learn(std::string_view spelling, std::string_view form, const JoinedWord& joined)
    {
        const uint32_t number = m_corpus.m_texts.number(spelling);
        if (number == m_corpus.m_spellings.size()) {
            const bool mayJoin = joined.words == 0 && beginsJoinedWord(form);
            m_corpus.m_spellings.push_back({0, lexemeOf(spelling, form, joined), mayJoin});
        }
        return m_corpus.m_spellings[number];
    }

private:
    Lexeme lexemeOf(std::string_view spelling, std::string_view form, const JoinedWord& joined)
    {
        const bool isJoined = joined.words > 0;
        const bool stopped = isJoined ? joined.stopWord : isStopWord(form);
        if ((stopped && !m_corpus.m_options.listStopWords) || (!isJoined && isNumberForm(form)))
            return unlisted;
        const std::string stem = isJoined ? std::string(joined.stem) : m_stemmer.stemOf(spelling);
        const Lexeme lexeme = m_stems.number(stem) + 1;
        if (lexeme == m_corpus.lexemeCount())
            m_corpus.m_stems.push_back(stem);
        return lexeme;
    }

    CorpusCounts& m_corpus;
    FrenchStemmer m_stemmer;
    SpellingTable m_stems;    ///< number + 1 is the lexeme
};

Result<CorpusCounts> CorpusCounts::read(Row rows, const TestimonyReader& reader, const Options& options,
                                        const TaskContext& task)
{
    CorpusCounts corpus(options);
    Learner learner(corpus);
    const auto mayJoin = [&](std::string_view spelling, std::string_view form) {
        return learner.learn(spelling, form, {}).mayJoin;
    };
    Counter counter(corpus.m_whole);
    WordList words;
    const auto read = forEachTestimony(allRows(rows), reader, task, [&](Row, const TestimonyTexts& texts) {
        counter.beginTestimony();
        forEachText(texts, options.scope, [&](TestimonyPlace, std::string_view text) {
            words.read(text);
            forEachWord(text, words.words(), mayJoin,
                        [&](const JoinedWord& joined, std::string_view spelling, std::string_view form) {
                            Spelling& known = learner.learn(spelling, form, joined);
                            ++known.count;
                            counter.add(known.lexeme);
                        });
        });
    });
    if (!read)
        return read.error();
    corpus.m_rows = rows;
    corpus.m_whole.occurrences.resize(corpus.lexemeCount());
    corpus.m_whole.documents.resize(corpus.lexemeCount());
    return corpus;
}

Result<void> CorpusCounts::count(std::span<const Row> rows, const TestimonyReader& reader, const TaskContext& task,
                                 LexemeCounts& counts) const
{
    const auto known = [this](std::string_view spelling) {
        const uint32_t number = m_texts.find(spelling);
        return number == SpellingTable::unknown ? Spelling() : m_spellings[number];
    };
    const auto mayJoin = [&](std::string_view spelling, std::string_view) { return known(spelling).mayJoin; };
    Counter counter(counts);
    WordList words;
    const auto read = forEachTestimony(rows, reader, task, [&](Row, const TestimonyTexts& texts) {
        counter.beginTestimony();
        forEachText(texts, m_options.scope, [&](TestimonyPlace, std::string_view text) {
            words.read(text);
            forEachWord(text, words.words(), mayJoin,
                        [&](const JoinedWord&, std::string_view spelling, std::string_view) {
                            counter.add(known(spelling).lexeme);
                        });
        });
    });
    counts.occurrences.resize(lexemeCount());
    counts.documents.resize(lexemeCount());
    return read;
}

Result<LexemeCounts> CorpusCounts::countsOf(std::span<const Row> rows, const TestimonyReader& reader,
                                            const TaskContext& task) const
{
    LexemeCounts counts;
    if (rows.size() <= m_rows / 2) {
        if (const auto counted = count(rows, reader, task, counts); !counted)
            return counted.error();
        return counts;
    }
    // The rest is less to read, and what is not in it is in the selection.
    const std::vector<Row> all = allRows(m_rows);
    std::vector<Row> rest;
    std::set_difference(all.begin(), all.end(), rows.begin(), rows.end(), std::back_inserter(rest));
    LexemeCounts without;
    if (const auto counted = count(rest, reader, task, without); !counted)
        return counted.error();
    counts = m_whole;
    counts.words -= without.words;
    counts.testimonies -= without.testimonies;
    subtract(counts.occurrences, without.occurrences);
    subtract(counts.documents, without.documents);
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
    for (uint32_t number = 0; number < m_texts.size(); ++number) {
        const Spelling& known = m_spellings[number];
        if (known.lexeme != unlisted && known.count > 0)
            written.push_back({known.lexeme, known.count, fold(m_texts.text(number)), m_texts.text(number)});
    }
    // All spellings of a form side by side, its most frequent first.
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
