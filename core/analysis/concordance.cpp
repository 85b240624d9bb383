// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/concordance.h"

#include "core/analysis/text_pass.h"
#include "core/base/fold.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace vigie {

namespace {

constexpr size_t bytesPerContextWord = 100;

/// Number of words that end before the keyword.
size_t wordsBefore(std::span<const Word> words, TextRange keyword)
{
    const auto end =
        std::partition_point(words.begin(), words.end(), [&](const Word& word) { return word.end <= keyword.begin; });
    return static_cast<size_t>(end - words.begin());
}

/// Number of the first word that begins after the keyword.
size_t wordAfter(std::span<const Word> words, TextRange keyword)
{
    const auto first =
        std::partition_point(words.begin(), words.end(), [&](const Word& word) { return word.begin < keyword.end; });
    return static_cast<size_t>(first - words.begin());
}

/// The form of the word @p offset places from the keyword; empty when there is none.
std::string_view neighbour(std::span<const Word> words, TextRange keyword, int offset)
{
    const auto steps = static_cast<size_t>(std::abs(offset));
    if (offset < 0) {
        const size_t before = wordsBefore(words, keyword);
        return steps <= before ? words[before - steps].form : std::string_view();
    }
    const size_t after = wordAfter(words, keyword) + steps - 1;
    return after < words.size() ? words[after].form : std::string_view();
}

bool isInsideCharacter(std::string_view text, size_t at)
{
    return at < text.size() && (static_cast<uint8_t>(text[at]) & 0xC0U) == 0x80U;
}

TextRange leftOf(std::string_view text, std::span<const Word> words, TextRange keyword, size_t context)
{
    const size_t before = wordsBefore(words, keyword);
    size_t begin = context == 0 ? keyword.begin : context >= before ? 0 : words[before - context].begin;
    const size_t longest = bytesPerContextWord * context;
    if (keyword.begin - begin > longest) {
        begin = keyword.begin - longest;
        while (isInsideCharacter(text, begin))
            ++begin;
    }
    return {static_cast<uint32_t>(begin), keyword.begin};
}

TextRange rightOf(std::string_view text, std::span<const Word> words, TextRange keyword, size_t context)
{
    const size_t after = wordAfter(words, keyword);
    size_t end = context == 0                      ? keyword.end
                 : context >= words.size() - after ? text.size()
                                                   : words[after + context - 1].end;
    const size_t longest = bytesPerContextWord * context;
    if (end - keyword.end > longest) {
        end = keyword.end + longest;
        while (isInsideCharacter(text, end))
            --end;
    }
    return {keyword.end, static_cast<uint32_t>(end)};
}

/// On one line.
std::string shown(std::string_view text, TextRange range)
{
    std::string line(text.substr(range.begin, range.end - range.begin));
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c >= '\t' && c <= '\r'; }, ' ');
    return line;
}

/// The place of each code of a dictionary in alphabetical order, equal after folding by their bytes.
template <typename TextOf>
std::vector<uint32_t> alphabeticalRanks(size_t codes, const TextOf& textOf)
{
    std::vector<std::pair<std::string, uint32_t>> folded;
    for (uint32_t code = 0; code < codes; ++code)
        folded.emplace_back(fold(textOf(code)), code);
    std::sort(folded.begin(), folded.end(), [&](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : textOf(a.second) < textOf(b.second);
    });
    std::vector<uint32_t> ranks(codes);
    for (uint32_t rank = 0; rank < codes; ++rank)
        ranks[folded[rank].second] = rank;
    return ranks;
}

std::vector<uint32_t> groupRanks(const Dictionary& dictionary)
{
    auto ranks = alphabeticalRanks(dictionary.codeCount(), [&](Code code) { return dictionary.text(code); });
    ranks[missingCode] = dictionary.codeCount();    // last
    return ranks;
}

}    // namespace

Concordance::Concordance(std::shared_ptr<const Dataset> dataset, std::vector<Row> rows, TextQuery query,
                         ConcordanceOptions options, TestimonyReader reader)
    : m_dataset(std::move(dataset)), m_rows(std::move(rows)), m_query(std::move(query)), m_options(std::move(options)),
      m_reader(std::move(reader))
{
    if (const CodeColumn* column = groupColumn())
        m_groupCounts.resize(column->dictionary().codeCount());
}

void Concordance::addKeys(std::string_view text, TextRange keyword)
{
    for (int offset : m_options.sort)
        m_keys.push_back(m_sortWords.encode(offset == 0 ? fold(text.substr(keyword.begin, keyword.end - keyword.begin))
                                                        : std::string(neighbour(m_words.words(), keyword, offset))));
}

size_t Concordance::addLinesOf(Row row, TestimonyPlace place, std::string_view text)
{
    const std::vector<TextRange> keywords = highlightsIn(m_query, place.field, text);
    if (!keywords.empty() && !m_options.sort.empty())
        m_words.read(text);
    for (TextRange keyword : keywords) {
        if (m_places.size() == mostLines) {
            m_totals.complete = false;
            break;
        }
        m_places.push_back({row, place, keyword});
        addKeys(text, keyword);
    }
    return keywords.size();
}

void Concordance::addLinesOf(Row row, const TestimonyTexts& texts)
{
    size_t lines = 0;
    for (TextScope scope : {TextScope::Testimony, TextScope::Answer})
        forEachText(texts, scope,
                    [&](TestimonyPlace place, std::string_view text) { lines += addLinesOf(row, place, text); });
    m_totals.lines += static_cast<qint64>(lines);
    m_totals.testimonies += lines > 0;
    if (const CodeColumn* column = groupColumn()) {
        Group& group = m_groupCounts[column->code(row)];
        group.lines += static_cast<qint64>(lines);
        group.testimonies += lines > 0;
    }
}

Result<void> Concordance::readUntil(size_t lines, const TaskContext& task)
{
    const auto wanted = [&] { return m_places.size() < lines; };
    return readTestimonies(m_rows, m_nextRow, m_reader, task, wanted,
                           [this](Row row, const TestimonyTexts& texts) { addLinesOf(row, texts); });
}

void Concordance::order()
{
    const auto words = alphabeticalRanks(m_sortWords.size() + 1, [this](Code code) { return m_sortWords.text(code); });
    const CodeColumn* column = groupColumn();
    const std::vector<uint32_t> groups = column ? groupRanks(column->dictionary()) : std::vector<uint32_t>();
    const size_t keys = m_options.sort.size();
    m_order.resize(m_places.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::sort(m_order.begin(), m_order.end(), [&](uint32_t a, uint32_t b) {
        if (column) {
            const uint32_t groupA = groups[column->code(m_places[a].row)],
                           groupB = groups[column->code(m_places[b].row)];
            if (groupA != groupB)
                return groupA < groupB;
        }
        for (size_t key = 0; key < keys; ++key) {
            const uint32_t wordA = words[m_keys[a * keys + key]], wordB = words[m_keys[b * keys + key]];
            if (wordA != wordB)
                return wordA < wordB;
        }
        return a < b;
    });
}

ConcordanceLine Concordance::lineAt(const Place& place, std::string_view text)
{
    m_words.read(text);
    const auto words = m_words.words();
    return {place.row,
            place.text,
            place.keyword,
            shown(text, leftOf(text, words, place.keyword, m_options.context)),
            shown(text, place.keyword),
            shown(text, rightOf(text, words, place.keyword, m_options.context))};
}

Result<std::vector<ConcordanceLine>> Concordance::page(size_t first, size_t count, const TaskContext& task)
{
    constexpr size_t all = std::numeric_limits<size_t>::max();
    const bool ordered = !m_options.sort.empty() || groupColumn();
    count = std::min(count, mostLines);
    if (const auto read = readUntil(ordered || first > mostLines ? all : first + count, task); !read)
        return read.error();
    if (ordered && m_order.size() != m_places.size())
        order();
    std::vector<ConcordanceLine> lines;
    for (size_t i = first; i < m_places.size() && lines.size() < count; ++i) {
        const Place& place = m_places[ordered ? m_order[i] : i];
        const auto texts = m_reader(place.row);
        if (!texts)
            return texts.error();
        lines.push_back(lineAt(place, textAt(*texts, place.text)));
    }
    return lines;
}

Result<Concordance::Totals> Concordance::totals(const TaskContext& task)
{
    if (const auto read = readUntil(std::numeric_limits<size_t>::max(), task); !read)
        return read.error();
    return m_totals;
}

Result<std::vector<Concordance::Group>> Concordance::groups(const TaskContext& task)
{
    if (const auto read = readUntil(std::numeric_limits<size_t>::max(), task); !read)
        return read.error();
    std::vector<Group> groups;
    const CodeColumn* column = groupColumn();
    if (!column)
        return groups;
    const std::vector<uint32_t> ranks = groupRanks(column->dictionary());
    std::vector<Code> codes;
    for (Code code = 0; code < m_groupCounts.size(); ++code) {
        if (m_groupCounts[code].lines > 0)
            codes.push_back(code);
    }
    std::sort(codes.begin(), codes.end(), [&](Code a, Code b) { return ranks[a] < ranks[b]; });
    for (Code code : codes) {
        groups.push_back(m_groupCounts[code]);
        groups.back().value = column->dictionary().text(code);
    }
    return groups;
}

}    // namespace vigie
