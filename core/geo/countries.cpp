// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/countries.h"

#include "core/base/fold.h"
#include "core/geo/resource_table.h"

#include <algorithm>

namespace vigie {

Result<Countries> Countries::load()
{
    Result<ResourceTable> table =
        ResourceTable::open(QStringLiteral("pays.csv"), ',', {"LIBELLE", "ISO2", "ISO3", "DEP", "ALIAS"});
    if (!table)
        return table.error();
    Countries countries;
    while (table->next()) {
        const std::string territory(table->cell(3));
        if (territory.empty() && table->cell(1) != "FR")
            continue;    // abroad is what is not found here
        for (size_t column = 0; column < 3; ++column)
            countries.m_territoryOf.try_emplace(normalisedPlaceName(table->cell(column)), territory);
        for (std::string_view aliases = table->cell(4); !aliases.empty();) {
            const size_t end = std::min(aliases.find('|'), aliases.size());
            countries.m_territoryOf.try_emplace(std::string(aliases.substr(0, end)), territory);
            aliases.remove_prefix(std::min(end + 1, aliases.size()));
        }
    }
    return countries;
}

std::optional<std::string> Countries::frenchTerritory(std::string_view name) const
{
    const std::string normalised = normalisedPlaceName(name);
    if (normalised.empty())
        return std::string();
    const auto found = m_territoryOf.find(normalised);
    return found != m_territoryOf.end() ? std::optional(found->second) : std::nullopt;
}

}    // namespace vigie
