// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

/// FTS5 compares no more of a word than this.
constexpr size_t longestForm = 32'768;

/// A letter or a digit in lower case; 0 for what separates words.
constexpr auto asciiForms = [] {
    std::array<char, 0x80> forms = {};
    for (char c = '0'; c <= '9'; ++c)
        forms[static_cast<size_t>(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        forms[static_cast<size_t>(c)] = c;
        forms[static_cast<size_t>(c - 'a' + 'A')] = c;
    }
    return forms;
}();

bool isAscii(char c)
{
    return static_cast<uint8_t>(c) < 0x80;
}

/// Where the word ends that begins at @p at, or @p at where none begins. Its form goes to @p out, which is moved on.
size_t takeWord(std::string_view text, size_t at, char*& out)
{
    const char* const begin = out;
    while (at < text.size()) {
        if (isAscii(text[at])) {
            const char form = asciiForms[static_cast<size_t>(text[at])];
            if (!form)
                break;
            *out++ = form;
            ++at;
            continue;
        }
        const TextCharacter character = firstCharacter(text.substr(at));
        const WordCharacter word = wordCharacter(character.code);
        if (word.role == CharacterRole::Separator || (word.role == CharacterRole::Mark && out == begin))
            break;
        out = std::copy_n(word.form.data(), word.formLength, out);
        at += character.length;
    }
    return at;
}

size_t skipCharacter(std::string_view text, size_t at)
{
    return at + (isAscii(text[at]) ? 1 : firstCharacter(text.substr(at)).length);
}

}    // namespace

void WordList::read(std::string_view text)
{
    m_words.clear();
    // No form is more than half as long again as its character (Ⱥ, two bytes, becomes ⱥ, three), so the forms never
    // move.
    const size_t longest = text.size() + text.size() / 2;
    if (m_forms.size() < longest)
        m_forms.resize(longest);
    char* out = m_forms.data();
    for (size_t at = 0; at < text.size();) {
        char* const form = out;
        const size_t end = takeWord(text, at, out);
        if (end == at) {
            at = skipCharacter(text, at);
            continue;
        }
        const size_t length = std::min(static_cast<size_t>(out - form), longestForm);
        m_words.push_back({{form, length}, static_cast<uint32_t>(at), static_cast<uint32_t>(end)});
        at = end;
    }
}

}    // namespace vigie
