// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"
#include "core/query/text_query.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// What is asked of one field. A row passes when all the parts that are filled hold.
///
/// Values are the texts of the column (`Négatif`, `38`); the empty text stands for "missing". A multi-valued cell
/// passes `any` when one member is in it, and fails `none` when one member is in it. Values of Date and Number columns
/// are written as formatIso() and formatNumber() write them. Ranges hold for Date and Number columns; a missing value,
/// and any value of a column of another kind, is in no range.
struct Condition
{
    std::string field;
    std::vector<std::string> any;         ///< one of these; empty = no demand
    std::vector<std::string> none;        ///< none of these
    std::optional<LocalSeconds> from;     ///< dates at or after
    std::optional<LocalSeconds> until;    ///< dates strictly before
    std::optional<double> atLeast;        ///< numbers >=
    std::optional<double> below;          ///< numbers <

    bool demandsNothing() const;
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// The whole filter: what is asked of the words, and at most one condition per field, in the order in which they were
/// set; all of it must hold. A value: it can be compared, kept for undo, and passed between threads.
///
/// Conditions on fields of a mention (its typology, network, structure, département, channel…) must hold together for
/// one and the same mention: "CAF" and "Isère" finds experiences with a CAF in Isère, not with a CAF somewhere and some
/// service in Isère.
class FilterState
{
public:
    static constexpr size_t maxConditions = 30;    ///< one bit each, beside those of the text and the mentions

    const std::vector<Condition>& conditions() const { return m_conditions; }
    const std::optional<TextQuery>& text() const { return m_text; }
    /// In normal form (text_normal_form.h), so that equal questions are equal filters.
    void setText(std::optional<TextQuery> text) { m_text = std::move(text); }
    bool empty() const { return m_conditions.empty() && !m_text; }
    const Condition* on(std::string_view field) const;

    /// Replaces the condition on that field in its place, or appends it; one that demands nothing is removed.
    /// False, and nothing changes, when it would be one more than maxConditions.
    bool set(Condition condition);
    void remove(std::string_view field);
    /// Adds the value to `any`, or takes it away if it is there. It leaves `none` in both cases. False as in set().
    bool toggle(std::string_view field, std::string_view value);

    friend bool operator==(const FilterState&, const FilterState&) = default;

private:
    std::optional<TextQuery> m_text;
    std::vector<Condition> m_conditions;
};

}    // namespace vigie
