// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// One word of a text. Its form is what the search compares: lower case, without accents, œ as oe.
struct Word
{
    std::string_view form;
    uint32_t begin = 0;    ///< in the original text, in bytes
    uint32_t end = 0;
};

/// A text cut into words as the full-text index cuts it (SQLite FTS5, `unicode61 remove_diacritics 2`, over
/// searchForm()): a word is a run of letters, digits and their marks; everything else stands between words. So
/// `l’accueil` is two words and `aujourd'hui` too, whatever their apostrophe. Of a word of more than 32 KiB the index
/// knows the beginning; a sign that is younger than its tables (Unicode 6.1) is part of a word there, and so it is
/// here. Known to differ: some signs of Mongolian, New Tai Lue and Vedic that Unicode has moved to another category
/// since.
///
/// Keeps its memory from one text to the next: make one and use it for many. O(bytes).
class WordList
{
public:
    WordList() = default;
    explicit WordList(std::string_view text) { read(text); }

    /// The words of @p text, which must outlive their use. Any bytes: what is not UTF-8 separates words.
    void read(std::string_view text);

    /// Valid until the next text is read.
    std::span<const Word> words() const { return m_words; }

private:
    class Cutter;

    std::string m_forms;    ///< all forms one after the other; only ever grows
    std::vector<Word> m_words;
};

/// A place in a text: bytes of UTF-8, or positions of a QString, as the function says that gives it.
struct TextRange
{
    uint32_t begin = 0;
    uint32_t end = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

}    // namespace vigie
