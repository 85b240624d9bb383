// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/counts.h"

#include <limits>

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
        : m_dataset(selection.dataset()), m_experienceBits(selection.experienceBits()),
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

    /// Experiences by what their passing mentions say: each cell once per experience.
    template <typename CellsOf>
    Row countExperiencesByMentions(const CellsOf& cellsOf)
    {
        Row total = 0;
        std::vector<Row> lastSeen(m_counts.size(), noExperience);    // the last experience that counted in each cell
        for (Row experience = 0; experience < m_experienceBits.size(); ++experience) {
            if (!passesAside(experience))
                continue;
            bool counted = false;
            for (Row mention = m_dataset.mentionStart[experience]; mention < m_dataset.mentionStart[experience + 1];
                 ++mention) {
                if ((m_mentionBits[mention] & m_kept) != 0)
                    continue;
                counted = true;
                cellsOf(experience, mention, [&](size_t cell) {
                    m_counts[cell] += lastSeen[cell] != experience;
                    lastSeen[cell] = experience;
                });
            }
            total += counted;
        }
        return total;
    }

    template <typename CellsOf>
    Row countMentions(const CellsOf& cellsOf)
    {
        Row total = 0;
        for (Row mention = 0; mention < m_mentionBits.size(); ++mention) {
            const Row experience = m_dataset.experienceOf[mention];
            if ((m_mentionBits[mention] & m_kept) != 0 || !passesAside(experience) || !m_dataset.isMention[mention])
                continue;
            ++total;
            cellsOf(experience, mention, [&](size_t cell) { ++m_counts[cell]; });
        }
        return total;
    }

private:
    /// Holds when the experience passes its own conditions, whatever its mentions do.
    bool passesAside(Row experience) const
    {
        return (m_experienceBits[experience] & m_kept & ~Selection::noMentionPasses) == 0;
    }

    static constexpr Row noExperience = std::numeric_limits<Row>::max();

    const Dataset& m_dataset;
    const std::vector<Bits>& m_experienceBits;
    const std::vector<Bits>& m_mentionBits;
    Bits m_kept;
    std::vector<Row>& m_counts;
};

template <typename CellsOf>
Row countUnits(UnitCounter counter, CountingUnit unit, bool ofMentions, const CellsOf& cellsOf)
{
    if (unit == CountingUnit::Mentions)
        return counter.countMentions(cellsOf);
    return ofMentions ? counter.countExperiencesByMentions(cellsOf) : counter.countExperiences(cellsOf);
}

ValueCounts countValues(const Selection& selection, std::string_view field, CountingUnit unit, Bits ignored)
{
    const Source source = sourceOf(selection.dataset(), field);
    ValueCounts values;
    values.dictionary = source.dictionary();
    values.counts.assign(values.dictionary->codeCount(), 0);
    source.withReader([&](const auto& reader) {
        const bool ofMentions = source.ofMentions;
        const auto cellsOf = [&reader, ofMentions](Row experience, Row mention, auto&& take) {
            reader.each(ofMentions ? mention : experience, take);
        };
        values.total = countUnits({selection, ignored, values.counts}, unit, ofMentions, cellsOf);
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
