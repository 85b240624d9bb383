// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace vigie {

/// A field that has a word of its own in the query language. Any other column is written by its canonical name or as
/// `champ[label]`.
struct QueryField
{
    const char* field;    ///< canonical column name, which is understood too
    const char* word;     ///< French word, as printed: `ressenti`
    const char* title;    ///< English source of its title; context "Query"
};

std::span<const QueryField> queryFields();
/// By canonical column name, or nullptr.
const QueryField* queryFieldNamed(std::string_view field);
/// By its word, or another word for it such as `delay`, as typed and folded with normalisedKey(), or nullptr.
const QueryField* queryFieldForWord(std::string_view key);

/// Words that are more than another name of a column.
enum class SpecialWord { None, Since, Until, Criterion, Place, Title, Description, Answer, Contains };
/// One of them; the first of each meaning is the French one.
struct Special
{
    std::string_view key;
    SpecialWord word;
};
std::span<const Special> specialWords();
SpecialWord specialWord(std::string_view key);
/// True of those that ask for words of the texts: `titre:`, `contient:`, …
bool asksWords(SpecialWord word);

}    // namespace vigie
