// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/counts.h"

#include <numeric>
#include <type_traits>

namespace vigie {

namespace {

using Bits = Selection::Bits;

// Readers give the codes of one row; a row without any gives the missing code. Each is a type of its own so that the
// loops over all rows are compiled for it.

template <typename Stored>
struct SingleCodes
{
    std::span<const Stored> codes;

    template <typename Take>
    void each(Row row, Take&& take) const
    {
        take(static_cast<Code>(codes[row]));
    }
};

template <typename Reader>
inline constexpr bool isSingle = false;
template <typename Stored>
inline constexpr bool isSingle<SingleCodes<Stored>> = true;

struct SeveralCodes
{
    const MultiCodeColumn& column;

    template <typename Take>
    void each(Row row, Take&& take) const
    {
        const std::span<const Code> codes = column.codes(row);
        if (codes.empty())
            take(missingCode);
        for (Code code : codes)
            take(code);
    }
};

struct NoCodes
{
    template <typename Take>
    void each(Row, Take&& take) const
    {
        take(missingCode);
    }
};

/// Where a field is found: among the mentions first, then among the experiences.
struct Source
{
    const Column* column = nullptr;
    bool ofMentions = false;

    std::shared_ptr<const Dictionary> dictionary() const
    {
        if (const auto* codes = std::get_if<CodeColumn>(column))
            return codes->sharedDictionary();
        if (const auto* codes = std::get_if<MultiCodeColumn>(column))
            return codes->sharedDictionary();
        return std::make_shared<const Dictionary>();
    }

    template <typename Visitor>
    void withReader(Visitor&& visitor) const
    {
        if (const auto* codes = std::get_if<CodeColumn>(column))
            codes->visit([&](auto span) { visitor(SingleCodes<typename decltype(span)::value_type>{span}); });
        else if (const auto* several = std::get_if<MultiCodeColumn>(column))
            visitor(SeveralCodes{*several});
        else
            visitor(NoCodes{});
    }
};

Source sourceOf(const Dataset& dataset, std::string_view field)
{
    if (const Column* column = dataset.mentions.column(field))
        return {column, true};
    return {dataset.experiences.column(field), false};
}

/// Counts units by cell, a cell being one value or one pair of values. @p cellsOf(experience, mention, take) gives the
/// cells of one mention of an experience, none twice.
class UnitCounter
{
public:
    UnitCounter(const Selection& selection, Bits ignored, std::vector<Row>& counts)
        : m_selection(selection), m_dataset(selection.dataset()), m_experienceBits(selection.experienceBits()),
          m_mentionBits(selection.mentionBits()), m_kept(~ignored), m_counts(counts)
    {
    }

    template <typename CellsOf>
    Row countExperiences(const CellsOf& cellsOf)
    {
        Row total = 0;
        for (Row experience = 0; experience < m_experienceBits.size(); ++experience) {
            if ((m_experienceBits[experience] & m_kept) != 0)
                continue;
            ++total;
            cellsOf(experience, experience, [&](size_t cell) { ++m_counts[cell]; });
        }
        return total;
    }

    template <typename CellsOf>
    Row countMentions(const CellsOf& cellsOf)
    {
        Row total = 0;
        for (Row mention = 0; mention < m_mentionBits.size(); ++mention) {
            if (!passes(mention) || !m_dataset.isMention[mention])
                continue;
            ++total;
            cellsOf(m_dataset.experienceOf[mention], mention, [&](size_t cell) { ++m_counts[cell]; });
        }
        return total;
    }

    /// Experiences by what their passing mentions say: each cell once per experience.
    template <typename CellsOf>
    Row countExperiencesByMentions(const CellsOf& cellsOf)
    {
        Row total = 0;
        for (Row mention = 0; mention < m_mentionBits.size(); ++mention) {
            if (!passes(mention))
                continue;
            ++total;
            cellsOf(m_dataset.experienceOf[mention], mention, [&](size_t cell) { ++m_counts[cell]; });
        }
        return total - takeBackRepetitions(cellsOf);
    }

    /// The same by one code per row, the question that is asked most.
    template <typename Stored>
    Row countExperiences(const SingleCodes<Stored>& reader)
    {
        return countCodes(reader.codes, m_experienceBits, [](size_t) { return Row(1); });
    }

    template <typename Stored>
    Row countMentions(const SingleCodes<Stored>& reader)
    {
        return countCodes(reader.codes, m_mentionBits, [&](size_t row) { return Row(m_dataset.isMention[row]); });
    }

    template <typename Stored>
    Row countExperiencesByMentions(const SingleCodes<Stored>& reader)
    {
        const Row mentions = countCodes(reader.codes, m_mentionBits, [](size_t) { return Row(1); });
        return mentions - takeBackRepetitions([&](Row, Row mention, auto&& take) { reader.each(mention, take); });
    }

private:
    bool passes(Row mention) const { return (m_mentionBits[mention] & m_kept) == 0; }

    /// Adds the weight of each passing row to its code's cell. No branch asks whether it passes; four tables take turns
    /// as long as they stay in the processor's nearest cache, so that equal neighbours do not wait for each other.
    template <typename Stored, typename WeightOf>
    Row countCodes(std::span<const Stored> codes, const std::vector<Bits>& bits, const WeightOf& weightOf)
    {
        constexpr size_t tables = 4, mostCells = 1024;
        const size_t cells = m_counts.size();
        std::vector<Row> apart(cells <= mostCells ? tables * cells : cells, 0);
        const size_t step = cells <= mostCells ? cells : 0;
        const auto add = [&, kept = m_kept](size_t row, size_t table) {
            apart[table * step + codes[row]] += (bits[row] & kept) == 0 ? weightOf(row) : 0;
        };
        size_t row = 0;
        for (; row + tables <= codes.size(); row += tables) {
            add(row, 0);
            add(row + 1, 1);
            add(row + 2, 2);
            add(row + 3, 3);
        }
        for (; row < codes.size(); ++row)
            add(row, 0);
        for (size_t at = 0; at < apart.size(); ++at)
            m_counts[at % cells] += apart[at];
        return std::accumulate(m_counts.begin(), m_counts.end(), Row(0));
    }

    /// Takes back what a mention added that an earlier one of its experience had added already; returns how many
    /// mentions counted an experience again. Few experiences have more than one mention.
    template <typename CellsOf>
    Row takeBackRepetitions(const CellsOf& cellsOf)
    {
        Row again = 0;
        for (Row mention : m_selection.laterMentions()) {
            if (!passes(mention))
                continue;
            const Row experience = m_dataset.experienceOf[mention];
            bool counted = false;
            cellsOf(experience, mention, [&](size_t cell) {
                bool repeated = false;
                for (Row earlier = m_dataset.mentionStart[experience]; earlier < mention; ++earlier) {
                    if (!passes(earlier))
                        continue;
                    counted = true;
                    cellsOf(experience, earlier, [&](size_t its) { repeated |= its == cell; });
                }
                m_counts[cell] -= repeated;
            });
            again += counted;
        }
        return again;
    }

    const Selection& m_selection;
    const Dataset& m_dataset;
    const std::vector<Bits>& m_experienceBits;
    const std::vector<Bits>& m_mentionBits;
    Bits m_kept;
    std::vector<Row>& m_counts;
};

template <typename Cells>
Row countUnits(UnitCounter counter, CountingUnit unit, bool ofMentions, const Cells& cells)
{
    if (unit == CountingUnit::Mentions)
        return counter.countMentions(cells);
    return ofMentions ? counter.countExperiencesByMentions(cells) : counter.countExperiences(cells);
}

ValueCounts countValues(const Selection& selection, std::string_view field, CountingUnit unit, Bits ignored)
{
    const Source source = sourceOf(selection.dataset(), field);
    ValueCounts values;
    values.dictionary = source.dictionary();
    values.counts.assign(values.dictionary->codeCount(), 0);
    source.withReader([&](const auto& reader) {
        const bool ofMentions = source.ofMentions;
        const bool rowsAreUnits = ofMentions || unit == CountingUnit::Experiences;
        const auto cellsOf = [&reader, ofMentions](Row experience, Row mention, auto&& take) {
            reader.each(ofMentions ? mention : experience, take);
        };
        UnitCounter counter(selection, ignored, values.counts);
        if constexpr (isSingle<std::decay_t<decltype(reader)>>) {
            if (rowsAreUnits) {
                values.total = countUnits(counter, unit, ofMentions, reader);
                return;
            }
        }
        values.total = countUnits(counter, unit, ofMentions, cellsOf);
    });
    return values;
}

PairCounts countPairs(const Selection& selection, std::string_view rowField, std::string_view columnField,
                      CountingUnit unit, Bits ignored)
{
    const Source rows = sourceOf(selection.dataset(), rowField);
    const Source columns = sourceOf(selection.dataset(), columnField);
    PairCounts pairs;
    pairs.rows = rows.dictionary();
    pairs.columns = columns.dictionary();
    const size_t width = pairs.columns->codeCount();
    pairs.counts.assign(pairs.rows->codeCount() * width, 0);
    rows.withReader([&](const auto& rowReader) {
        columns.withReader([&](const auto& columnReader) {
            const auto cellsOf = [&](Row experience, Row mention, auto&& take) {
                rowReader.each(rows.ofMentions ? mention : experience, [&](Code row) {
                    columnReader.each(columns.ofMentions ? mention : experience,
                                      [&](Code column) { take(row * width + column); });
                });
            };
            pairs.total =
                countUnits({selection, ignored, pairs.counts}, unit, rows.ofMentions || columns.ofMentions, cellsOf);
        });
    });
    return pairs;
}

}    // namespace

ValueCounts countBy(const Selection& selection, std::string_view field, CountingUnit unit)
{
    return countValues(selection, field, unit, 0);
}

ValueCounts facetCounts(const Selection& selection, std::string_view field, CountingUnit unit)
{
    return countValues(selection, field, unit, selection.bitOf(field));
}

PairCounts countByPair(const Selection& selection, std::string_view rowField, std::string_view columnField,
                       CountingUnit unit)
{
    return countPairs(selection, rowField, columnField, unit, 0);
}

PairCounts facetPairCounts(const Selection& selection, std::string_view rowField, std::string_view columnField,
                           CountingUnit unit)
{
    return countPairs(selection, rowField, columnField, unit, selection.bitOf(rowField) | selection.bitOf(columnField));
}

ValueCounts countStructuresBy(const Selection& selection, std::string_view field)
{
    ValueCounts values;
    const CodeColumn* column = selection.dataset().structures.codes(field);
    values.dictionary = column ? column->sharedDictionary() : std::make_shared<const Dictionary>();
    values.counts.assign(values.dictionary->codeCount(), 0);
    for (Row row : selection.structures()) {
        ++values.counts[column ? column->code(row) : missingCode];
        ++values.total;
    }
    return values;
}

}    // namespace vigie
