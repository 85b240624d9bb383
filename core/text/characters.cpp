// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/characters.h"

#include "core/base/fold.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace vigie {

namespace {

constexpr char32_t tableEnd = 0x250;    // what fold() covers
constexpr char32_t firstMark = 0x300;
constexpr char32_t endOfMarks = 0x370;
constexpr char32_t endOfCharacters = 0x110000;
constexpr std::string_view noBreakSpace = "\xC2\xA0";
constexpr std::string_view narrowNoBreakSpace = "\xE2\x80\xAF";

size_t writeUtf8(char32_t c, char* out)
{
    const auto tail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        out[0] = static_cast<char>(c);
        return 1;
    }
    if (c < 0x800) {
        out[0] = static_cast<char>(0xC0 | (c >> 6));
        out[1] = tail(0);
        return 2;
    }
    if (c < 0x10000) {
        out[0] = static_cast<char>(0xE0 | (c >> 12));
        out[1] = tail(6);
        out[2] = tail(0);
        return 3;
    }
    out[0] = static_cast<char>(0xF0 | (c >> 18));
    out[1] = tail(12);
    out[2] = tail(6);
    out[3] = tail(0);
    return 4;
}

bool knownToIndex(char32_t c)
{
    const QChar::UnicodeVersion version = QChar::unicodeVersion(c);
    return version != QChar::Unicode_Unassigned && version <= QChar::Unicode_6_1;
}

bool isWord(char32_t c)
{
    if (!knownToIndex(c))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_NotAssigned:    // the characters that never will be
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

/// Lower case, and without its marks if what remains is a letter of ASCII (ế, Å): the index strips no other script.
char32_t indexedLetter(char32_t c)
{
    const char32_t lower = QChar::toCaseFolded(c);    // ς as σ, µ as μ
    if (!knownToIndex(c) || !knownToIndex(lower))
        return c;
    if (lower < tableEnd || (lower >= 0x1E00 && lower < 0x1F00)) {
        const QString parts = QString::fromUcs4(&lower, 1).normalized(QString::NormalizationForm_D, QChar::Unicode_6_1);
        if (parts.front().unicode() < 0x80)
            return parts.front().unicode();
    }
    return lower;
}

WordCharacter madeOf(char32_t c)
{
    WordCharacter made;
    if (isWord(c)) {
        made.role = CharacterRole::Word;
        made.formLength = static_cast<uint8_t>(writeUtf8(indexedLetter(c), made.form.data()));
    }
    return made;
}

/// Folded as the index folds before it cuts: every part of the result is a part of a word, or none is.
WordCharacter madeOfFolded(char32_t c)
{
    std::array<char, 4> bytes = {};
    const std::string folded = fold({bytes.data(), writeUtf8(c, bytes.data())});
    WordCharacter made;
    for (std::string_view rest = folded; !rest.empty();) {
        const TextCharacter next = firstCharacter(rest);
        const WordCharacter part = madeOf(next.code);
        made.role = part.role;
        std::copy_n(part.form.begin(), part.formLength, made.form.begin() + made.formLength);
        made.formLength = static_cast<uint8_t>(made.formLength + part.formLength);
        rest.remove_prefix(next.length);
    }
    return made;
}

}    // namespace

TextCharacter firstCharacter(std::string_view text)
{
    const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[i]); };
    const uint8_t lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const uint32_t length = lead >= 0xF8 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || length > text.size())
        return {};
    char32_t c = lead & (0xFFu >> (length + 1));
    for (size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {};
        c = (c << 6) | (byte(i) & 0x3Fu);
    }
    constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = c >= 0xD800 && c < 0xE000;
    return c < smallest[length] || c >= endOfCharacters || surrogate ? TextCharacter{} : TextCharacter{c, length};
}

WordCharacter wordCharacter(char32_t code)
{
    static const auto table = [] {
        std::array<WordCharacter, tableEnd> made;
        for (char32_t c = 0; c < tableEnd; ++c)
            made[c] = madeOfFolded(c);
        return made;
    }();
    if (code < tableEnd)
        return table[code];
    if (code >= firstMark && code < endOfMarks)
        return {{}, 0, CharacterRole::Mark};
    // U+FFFE and U+FFFF are no characters, and SQLite reads them as a replacement.
    if ((code & ~char32_t(1)) == 0xFFFE || code >= endOfCharacters)
        return {};
    // What fold() makes of a character beyond its table: an apostrophe, or the character itself.
    return madeOf(code == 0x2BC ? U'\'' : code);
}

void appendSearched(std::string_view character, std::string& out)
{
    if (character == noBreakSpace || character == narrowNoBreakSpace)
        out += ' ';
    else if (character.size() == 1 && static_cast<uint8_t>(character[0]) < 0x80)
        out +=
            character[0] >= 'A' && character[0] <= 'Z' ? static_cast<char>(character[0] + ('a' - 'A')) : character[0];
    else
        out += fold(character);
}

}    // namespace vigie
