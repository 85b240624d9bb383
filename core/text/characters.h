// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// Single characters as the full-text index sees them: SQLite FTS5, `unicode61 remove_diacritics 2`, over searchForm()
// (core/store/search_index.h). Latin letters are folded by core/base/fold.h; for the others this follows the Unicode
// 6.1 tables that SQLite carries, by way of Qt's: a character that is younger than 6.1, or none, is part of a word
// there, whatever it has become since. Known to differ: signs of Mongolian, New Tai Lue and Vedic whose category
// changed after 6.1.

namespace vigie {

/// How a character enters words.
enum class CharacterRole : uint8_t {
    Separator,
    Mark,    ///< goes with the word before it and leaves no trace in its form
    Word
};

/// One character in the form of words: at most two ASCII letters or one character of UTF-8.
struct WordCharacter
{
    std::array<char, 4> form = {};
    uint8_t formLength = 0;
    CharacterRole role = CharacterRole::Separator;

    std::string_view view() const { return {form.data(), formLength}; }
};

/// A character of a UTF-8 text: its code and how many bytes it takes. What is not UTF-8 is taken byte by byte.
struct TextCharacter
{
    static constexpr char32_t invalid = 0xFFFD;

    char32_t code = invalid;
    uint32_t length = 1;
};

/// The character at the front of a text that is not empty.
TextCharacter firstCharacter(std::string_view text);

WordCharacter wordCharacter(char32_t code);

/// searchForm() of one character given by its bytes: what Contains compares.
void appendSearched(std::string_view character, std::string& out);

}    // namespace vigie
