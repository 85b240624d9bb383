// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/query/filter_state.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace vigie {

/// What a filter leaves of a data set, with the reason why each other row is out: one bit per condition, set where the
/// condition fails. Everything is recomputed at each change: at most a few nanoseconds per row and condition.
///
/// The same filter speaks to several tables: a condition applies to a table when it has a column of that field's name,
/// and is without effect on it otherwise (a sentiment says nothing of a structure).
/// Immutable; safe to read from several threads.
class Selection
{
public:
    Selection(std::shared_ptr<const Dataset> dataset, FilterState filter);

    const Dataset& dataset() const { return *m_dataset; }
    const std::shared_ptr<const Dataset>& sharedDataset() const { return m_dataset; }
    const FilterState& filter() const { return m_filter; }

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
    static constexpr Bits noMentionPasses = Bits(1) << FilterState::maxConditions;

    const std::vector<Bits>& experienceBits() const { return m_experienceBits; }
    const std::vector<Bits>& mentionBits() const { return m_mentionBits; }
    const std::vector<Bits>& structureBits() const { return m_structureBits; }
    const std::vector<Bits>& resultBits() const { return m_resultBits; }

    /// The bit of the condition on this field, 0 if there is none: a facet clears it to ignore its own selection.
    Bits bitOf(std::string_view field) const;

private:
    std::shared_ptr<const Dataset> m_dataset;
    FilterState m_filter;
    std::vector<Bits> m_experienceBits;
    std::vector<Bits> m_mentionBits;
    std::vector<Bits> m_structureBits;
    std::vector<Bits> m_resultBits;
};

/// Rows of one table that pass, in canonical order: for the tables that stand alone (typologies, indicators, the
/// territorial series), of which a Selection keeps no bits.
std::vector<Row> rowsPassing(const Table& table, const FilterState& filter);

}    // namespace vigie
