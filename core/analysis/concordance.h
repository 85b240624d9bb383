// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/data/dataset.h"
#include "core/text/text_scope.h"

#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// One occurrence with what stands around it (KWIC, key word in context). The texts are the testimony's own, nothing
/// added and nothing left out between their ends; only line breaks and tabulators are shown as blanks, one for one.
struct ConcordanceLine
{
    Row row = 0;
    TestimonyPlace place;
    TextRange keyword;    ///< bytes in that text
    std::string left;
    std::string key;
    std::string right;
};

struct ConcordanceOptions
{
    /// Words to the left and to the right that a line shows, with what stands between them; at most 100 bytes a word,
    /// which only what is no language needs.
    size_t context = 8;
    /// 0 = the keyword, -1 = the first word to its left (`1L`), 2 = the second to its right (`2R`), …; the first
    /// decides. Empty = the order of publication. A word that is not there comes first.
    std::vector<int> sort;
    /// Code field of experiences: lines of one value stand together; values in order, missing last. Empty = none.
    std::string group;
};

/// All occurrences of what is asked for in some testimonies, a page at a time.
///
/// In the order of publication a page reads no more testimonies than it needs: the first is there at once. Sorted or
/// grouped, the first page reads them all. Of a line only its place is kept, 20 bytes and 4 for each sort key, and each
/// distinct word once; texts are read again for the page that is shown. Beyond mostLines lines only their number is
/// kept: ask for something narrower.
///
/// Words are compared folded, in alphabetical order; of equals the earlier published first, then title before
/// description before answers, then the place in the text: the same lines in the same order on every machine.
///
/// One thread at a time, that of the reader. Errors: those of the reader, Cancelled.
class Concordance
{
public:
    static constexpr size_t mostLines = size_t(1) << 20U;

    /// @p rows ascending: those that may have it; whether they do is seen in their texts. Of the query its phrases and
    /// runs of characters are shown wherever highlightsIn() finds them (core/text/text_match.h).
    Concordance(std::shared_ptr<const Dataset> dataset, std::vector<Row> rows, TextQuery query,
                ConcordanceOptions options, TestimonyReader reader);

    /// Lines @p first … @p first+@p count-1, fewer at the end.
    Result<std::vector<ConcordanceLine>> page(size_t first, size_t count, const TaskContext& task);

    /// How many there are in all, for which everything is read.
    struct Totals
    {
        qint64 lines = 0;
        qint64 testimonies = 0;
        bool complete = true;    ///< false when there are more than mostLines
    };
    Result<Totals> totals(const TaskContext& task);

    struct Group
    {
        std::string value;    ///< empty = missing
        qint64 lines = 0;
        qint64 testimonies = 0;
    };
    /// In the order of the lines; of a concordance without group none. Reads everything.
    Result<std::vector<Group>> groups(const TaskContext& task);

private:
    struct Place
    {
        Row row;
        TestimonyPlace text;
        TextRange keyword;
    };

    const CodeColumn* groupColumn() const { return m_dataset->experiences.codes(m_options.group); }
    Result<void> readUntil(size_t lines, const TaskContext& task);
    void addLinesOf(Row row, const TestimonyTexts& texts);
    size_t addLinesOf(Row row, TestimonyPlace place, std::string_view text);
    void addKeys(std::string_view text, TextRange keyword);
    void order();
    ConcordanceLine lineAt(const Place& place, std::string_view text);

    std::shared_ptr<const Dataset> m_dataset;
    std::vector<Row> m_rows;
    TextQuery m_query;
    ConcordanceOptions m_options;
    TestimonyReader m_reader;

    size_t m_nextRow = 0;
    Totals m_totals;
    std::vector<Place> m_places;
    std::vector<uint32_t> m_keys;        ///< sort.size() for each place: numbers of words
    std::vector<uint32_t> m_order;       ///< numbers of places; filled when sorted or grouped and everything is read
    DictionaryBuilder m_sortWords;       ///< folded; missing where there is no word
    std::vector<Group> m_groupCounts;    ///< by code
    WordList m_words;
};

}    // namespace vigie
