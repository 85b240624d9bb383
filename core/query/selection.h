// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/query/filter_state.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace vigie {

/// The experiences whose words are what the filter's text asks for, ascending (core/session/text_search.h finds them).
using TextHits = std::shared_ptr<const std::vector<Row>>;

/// What a filter leaves of a data set, with the reason why each other row is out: one bit per condition, set where the
/// condition fails. Everything is recomputed at each change: at most a few nanoseconds per row and condition.
///
/// The same filter speaks to several tables: a condition applies to a table when it has a column of that field's name,
/// and is without effect on it otherwise (a sentiment says nothing of a structure).
///
/// Words are searched beforehand, since texts are not in memory: @p hits says which experiences have them. Without hits
/// a filter with a text lets no experience through, rather than all.
/// Immutable; safe to read from several threads.
class Selection
{
public:
    Selection(std::shared_ptr<const Dataset> dataset, FilterState filter, TextHits hits = nullptr);

    /// Another filter over the same data, with the hits of this one: they hold as long as the text is the same, and
    /// are left behind when it is not.
    Selection refiltered(FilterState filter) const;

    const Dataset& dataset() const { return *m_dataset; }
    const std::shared_ptr<const Dataset>& sharedDataset() const { return m_dataset; }
    const FilterState& filter() const { return m_filter; }
    const TextHits& hits() const { return m_hits; }

    Row experienceCount() const;
    Row mentionCount() const;
    Row structureCount() const;

    /// Rows that pass, in canonical order.
    std::vector<Row> experiences() const;
    std::vector<Row> structures() const;
    std::vector<Row> results() const;

    /// Conditions that do not name a column of `experiences` or `mentions`; they are ignored there, and said to be.
    std::vector<std::string> unknownFields() const;

    using Bits = uint32_t;
    /// Set in an experience's bits when none of its mentions passes all conditions on mentions.
    static constexpr Bits noMentionPasses = Bits(1) << (FilterState::maxConditions + 1);
    /// Set in an experience's bits when its words are not those asked for.
    static constexpr Bits textFails = Bits(1) << FilterState::maxConditions;

    const std::vector<Bits>& experienceBits() const { return m_experienceBits; }
    /// Those of the mention and those of its experience (without noMentionPasses, which is what they decide): a mention
    /// is counted where they are clear.
    const std::vector<Bits>& mentionBits() const { return m_mentionBits; }
    const std::vector<Bits>& structureBits() const { return m_structureBits; }
    const std::vector<Bits>& resultBits() const { return m_resultBits; }

    /// Mentions that are not the first of their experience, ascending: few, and the only ones that can count an
    /// experience twice.
    const std::vector<Row>& laterMentions() const { return m_laterMentions; }

    /// The bit of the condition on this field, 0 if there is none: a facet clears it to ignore its own selection.
    Bits bitOf(std::string_view field) const;

private:
    void markText();
    void markMentions();

    std::shared_ptr<const Dataset> m_dataset;
    FilterState m_filter;
    TextHits m_hits;
    std::vector<Bits> m_experienceBits;
    std::vector<Bits> m_mentionBits;
    std::vector<Bits> m_structureBits;
    std::vector<Bits> m_resultBits;
    std::vector<Row> m_laterMentions;
};

/// Rows of one table that pass, in canonical order: for the tables that stand alone (typologies, indicators, the
/// territorial series), of which a Selection keeps no bits.
std::vector<Row> rowsPassing(const Table& table, const FilterState& filter);

}    // namespace vigie
