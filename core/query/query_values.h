// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/query/query_language.h"

#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the words of a query mean in one data set. Filters reach every table: first mentions, experiences, structures
// and results, which one filter holds for together, then those that stand alone.

namespace vigie {

/// The first column of that name in the tables that filters reach, or nullptr.
const Column* filteredColumn(const Dataset& dataset, std::string_view field);

/// Canonical name of the column with this canonical name or label (compared with normalisedKey()), in those tables.
std::optional<std::string> fieldWithLabel(const Dataset& dataset, std::string_view label);

/// Distinct texts of the field in all those tables, in byte order; none for dates and numbers.
std::vector<std::string_view> textsOf(const Dataset& dataset, std::string_view field);

/// Texts of the field's column that a typed value means: the very text, else all that fold to the same, else the one
/// that @p names gives. For `structure_code` also names of structures. Empty = unknown.
std::vector<std::string> matchingValues(const Dataset& dataset, std::string_view field, std::string_view typed,
                                        const ValueNames& names);

/// The most similar values, nearest first, for a message.
QStringList nearestValues(const Dataset& dataset, std::string_view field, std::string_view typed, size_t most);

/// The nearest of these words when one is so near that it may be what was meant, else an empty text. Folded texts.
std::string likelyMeant(std::string_view typed, const std::vector<std::string>& words);

/// The structures and all that hang below them, each once, the given ones first.
std::vector<std::string> withDescendants(const Dataset& dataset, std::vector<std::string> structureCodes);

}    // namespace vigie
