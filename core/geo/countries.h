// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vigie {

/// What the name of a country says about the French territory.
class Countries
{
public:
    static Result<Countries> load();

    /// INSEE code of the French territory that @p name means: `974` for La Réunion; empty for France itself, also when
    /// nothing is said; std::nullopt for every other name. French names, their known variants and ISO 3166-1 codes.
    std::optional<std::string> frenchTerritory(std::string_view name) const;

private:
    std::unordered_map<std::string, std::string> m_territoryOf;    ///< normalised name → code
};

}    // namespace vigie
