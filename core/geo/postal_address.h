// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

// The parts of a French address as people write them, made comparable.

namespace vigie {

/// A postal code without blanks and punctuation; four digits get their zero back, `750004` loses one. Foreign codes
/// only lose their form: `SW1A 1AA` is `sw1a1aa`.
std::string cleanPostalCode(std::string_view text);

/// INSEE codes of the départements and collectivities where a place with this clean postal code may lie, the likeliest
/// first. A CEDEX code says no more than this. Empty for a code of none of our territories (00, 96, 980, 99, foreign).
std::vector<std::string> departmentsOfPrefix(std::string_view postalCode);

struct TownName
{
    std::string name;    ///< in the form of normalisedPlaceName(), without CEDEX, number and what follows
    int district = 0;    ///< `PARIS CEDEX 05`, `LYON 3E ARRONDISSEMENT`: 5, 3; 0 when no number was given
};

TownName parseTown(std::string_view town);

/// INSEE code of the numbered arrondissement of Paris, Lyon or Marseille when the code lies in that city's département;
/// empty otherwise.
std::string arrondissementCode(const TownName& town, std::string_view postalCode);

}    // namespace vigie
