// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

// Likeness of place names in the form of normalisedPlaceName().

namespace vigie {

using Words = std::vector<std::string_view>;

/// The words separated by single spaces.
Words wordsOf(std::string_view name);
/// The words without articles and prepositions (LE, SUR, LEZ, …), each once.
Words significantWords(std::string_view name);

/// Words in common / words of either (Jaccard), 0 to 1; 0 when one has no words.
double sharedWords(const Words& a, const Words& b);
/// True when every word of @p part is in @p whole, and there is one.
bool containsAll(const Words& whole, const Words& part);
/// Least number of letters to insert, remove or replace (Levenshtein).
size_t editDistance(std::string_view a, std::string_view b);

}    // namespace vigie
