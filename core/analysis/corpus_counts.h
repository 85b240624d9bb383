// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spelling_table.h"
#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/domain/testimony_texts.h"
#include "core/query/text_query.h"
#include "core/text/words.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// How often each word occurs in some testimonies. A lexeme is a stem with all its forms, numbered by CorpusCounts;
/// number 0 stands for all words that are not listed.
struct LexemeCounts
{
    qint64 words = 0;                   ///< all occurrences, listed or not: the size that frequencies are compared by
    qint64 testimonies = 0;             ///< those that have a word in the scope
    std::vector<qint64> occurrences;    ///< by lexeme
    std::vector<qint64> documents;      ///< by lexeme: testimonies that have it, each once
};

/// The words of a whole snapshot, counted once; afterwards those of any selection of it.
///
/// Words are cut as the search cuts them (core/text/words.h), `rendez-vous` and its like joined
/// (core/text/stop_words.h), and put together by stem (core/text/french_stems.h). Stop words and numbers count in
/// LexemeCounts::words and are not listed. A testimony without text in the scope counts nowhere.
///
/// Texts are read again for each selection (or for what it leaves out, when that is less) and only the counts stay:
/// about 80 bytes for each spelling. One thread at a time. Errors: those of the reader, Cancelled.
class CorpusCounts
{
public:
    using Lexeme = uint32_t;
    static constexpr Lexeme unlisted = 0;

    struct Options
    {
        TextScope scope = TextScope::Testimony;
        bool listStopWords = false;
    };

    /// Reads the rows 0 … @p rows-1.
    static Result<CorpusCounts> read(Row rows, const TestimonyReader& reader, const Options& options,
                                     const TaskContext& task);

    const Options& options() const { return m_options; }
    const LexemeCounts& whole() const { return m_whole; }
    /// Lexemes are 1 … lexemeCount()-1, in order of their first occurrence.
    Lexeme lexemeCount() const { return static_cast<Lexeme>(m_stems.size()); }
    std::string_view stem(Lexeme lexeme) const { return m_stems[lexeme]; }

    /// The same for some of the rows, ascending, read by a reader of the same snapshot.
    Result<LexemeCounts> countsOf(std::span<const Row> rows, const TestimonyReader& reader,
                                  const TaskContext& task) const;

    /// For each lexeme its most frequent forms in the whole, at most @p most: forms that differ by case or accents only
    /// are one, shown in its most frequent spelling. Of equals the first in byte order. O(spellings · log).
    std::vector<std::vector<std::string>> forms(size_t most) const;

private:
    struct Spelling
    {
        qint64 count = 0;    ///< none when it stands in joined words only
        Lexeme lexeme = unlisted;
        bool mayJoin = false;    ///< a joined word may begin with it
    };
    class Learner;

    Result<void> count(std::span<const Row> rows, const TestimonyReader& reader, const TaskContext& task,
                       LexemeCounts& counts) const;

    explicit CorpusCounts(const Options& options) : m_options(options) {}

    Options m_options;
    Row m_rows = 0;
    LexemeCounts m_whole;
    std::vector<std::string> m_stems = {{}};
    SpellingTable m_texts;
    std::vector<Spelling> m_spellings;    ///< by number in m_texts
};

}    // namespace vigie
