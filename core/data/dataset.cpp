// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include <algorithm>
#include <array>

namespace vigie {

Row Dataset::mentionCount() const
{
    return static_cast<Row>(std::count(isMention.begin(), isMention.end(), true));
}

const Table* Dataset::table(std::string_view name) const
{
    const std::array<const Table*, 8> all = {&structures,  &typologies, &indicators, &results,
                                             &experiences, &mentions,   &series,     &summaries};
    const auto found = std::find_if(all.begin(), all.end(), [&](const Table* t) { return t->name() == name; });
    return found == all.end() ? nullptr : *found;
}

}    // namespace vigie
