// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_state.h"

#include <algorithm>

namespace vigie {

bool Condition::demandsNothing() const
{
    return any.empty() && none.empty() && !from && !until && !atLeast && !below;
}

const Condition* FilterState::on(std::string_view field) const
{
    const auto found =
        std::find_if(m_conditions.begin(), m_conditions.end(), [&](const Condition& c) { return c.field == field; });
    return found == m_conditions.end() ? nullptr : &*found;
}

bool FilterState::set(Condition condition)
{
    if (condition.demandsNothing()) {
        remove(condition.field);
        return true;
    }
    for (Condition& existing : m_conditions) {
        if (existing.field == condition.field) {
            existing = std::move(condition);
            return true;
        }
    }
    if (m_conditions.size() == maxConditions)
        return false;
    m_conditions.push_back(std::move(condition));
    return true;
}

void FilterState::remove(std::string_view field)
{
    std::erase_if(m_conditions, [&](const Condition& condition) { return condition.field == field; });
}

bool FilterState::toggle(std::string_view field, std::string_view value)
{
    Condition condition;
    condition.field = field;
    if (const Condition* existing = on(field))
        condition = *existing;
    std::erase(condition.none, value);
    if (std::erase(condition.any, value) == 0)
        condition.any.emplace_back(value);
    return set(std::move(condition));
}

}    // namespace vigie
