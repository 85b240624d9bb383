// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>

namespace vigie {

namespace {

constexpr char32_t foldableEnd = 0x250;    // end of Latin Extended-B
constexpr char32_t replacement = 0xFFFD;

/// Base letters of a Latin character: decomposed, marks dropped, lower case. Computed once from Qt's Unicode tables.
std::string foldLatin(char32_t c)
{
    switch (c) {
    case 0x152:
    case 0x153:
        return "oe";
    case 0xC6:
    case 0xE6:
        return "ae";
    case 0xDF:
        return "ss";
    case 0xD8:
    case 0xF8:
        return "o";
    case 0x110:
    case 0x111:
    case 0xD0:
    case 0xF0:
        return "d";
    case 0x141:
    case 0x142:
        return "l";
    case 0x131:
        return "i";
    default:
        break;
    }
    const QString decomposed = QString(QChar(static_cast<ushort>(c))).normalized(QString::NormalizationForm_D);
    std::string base;
    for (QChar part : decomposed) {
        if (part.category() == QChar::Mark_NonSpacing)
            continue;
        if (part.unicode() == c)
            base += QString(part.toLower()).toStdString();
        else
            base += foldLatin(part.unicode());    // Ǽ is Æ and a mark, and Æ is two letters
    }
    return base;
}

const std::array<std::string, foldableEnd>& foldTable()
{
    static const auto table = [] {
        std::array<std::string, foldableEnd> made;
        for (char32_t c = 0; c < foldableEnd; ++c)
            made[c] = foldLatin(c);
        return made;
    }();
    return table;
}

bool isCombiningMark(char32_t c)
{
    return c >= 0x300 && c < 0x370;
}

bool isNoBreakSpace(char32_t c)
{
    return c == 0xA0 || c == 0x202F;
}

/// Written with more bytes than it needs, half of a UTF-16 pair, or beyond the last: no UTF-8.
bool isMiswritten(char32_t c, size_t length)
{
    constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    return c < smallest[length] || (c >= 0xD800 && c < 0xE000) || c > 0x10FFFF;
}

bool isApostrophe(char32_t c)
{
    return c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2BC || c == 0x92;    // 0x92: cp1252 read as Latin-1
}

/// Takes the first character off a text that is not empty. Bytes that are not UTF-8 come off one by one as U+FFFD.
char32_t takeCharacter(std::string_view& utf8)
{
    const auto byte = [&](size_t i) { return static_cast<uint8_t>(utf8[i]); };
    const uint8_t lead = byte(0);
    const size_t length = lead < 0x80    ? 1
                          : lead >= 0xF5 ? 0
                          : lead >= 0xF0 ? 4
                          : lead >= 0xE0 ? 3
                          : lead >= 0xC2 ? 2
                                         : 0;
    if (length == 0 || length > utf8.size()) {
        utf8.remove_prefix(1);
        return replacement;
    }
    char32_t c = length == 1 ? lead : lead & (0xFFu >> (length + 1));
    for (size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            utf8.remove_prefix(1);
            return replacement;
        }
        c = (c << 6) | (byte(i) & 0x3Fu);
    }
    const bool miswritten = isMiswritten(c, length);
    utf8.remove_prefix(miswritten ? 1 : length);
    return miswritten ? replacement : c;
}

/// What a character written as @p bytes becomes; nothing for a combining mark.
std::string_view foldedCharacter(char32_t c, std::string_view bytes)
{
    if (isApostrophe(c))
        return "'";
    if (isCombiningMark(c))
        return {};
    return c < foldableEnd ? std::string_view(foldTable()[c]) : bytes;
}

enum class Spaces { Kept, Plain };

std::string folded(std::string_view utf8, Spaces spaces)
{
    std::string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        const char first = utf8.front();
        if (static_cast<uint8_t>(first) < 0x80) {
            out += first >= 'A' && first <= 'Z' ? static_cast<char>(first + ('a' - 'A')) : first;
            utf8.remove_prefix(1);
            continue;
        }
        const std::string_view before = utf8;
        const char32_t c = takeCharacter(utf8);
        if (spaces == Spaces::Plain && isNoBreakSpace(c))
            out += ' ';
        else
            out += foldedCharacter(c, before.substr(0, before.size() - utf8.size()));
    }
    return out;
}

}    // namespace

std::string fold(std::string_view utf8)
{
    return folded(utf8, Spaces::Kept);
}

std::string searchForm(std::string_view utf8)
{
    return folded(utf8, Spaces::Plain);
}

std::string foldToWords(std::string_view utf8)
{
    std::string words;
    for (char c : fold(utf8)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            words += c;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    if (!words.empty() && words.back() == ' ')
        words.pop_back();
    return words;
}

std::string normalisedKey(std::string_view label)
{
    std::string key = foldToWords(label);
    for (char& c : key) {
        if (c == ' ')
            c = '_';
    }
    return key;
}

std::string normalisedPlaceName(std::string_view name)
{
    const std::string words = foldToWords(name);
    std::string out;
    for (size_t start = 0; start < words.size();) {
        const size_t end = std::min(words.find(' ', start), words.size());
        const std::string_view word = std::string_view(words).substr(start, end - start);
        if (!out.empty())
            out += ' ';
        if (word == "saint")
            out += "ST";
        else if (word == "sainte")
            out += "STE";
        else
            for (char c : word)
                out += c >= 'a' ? static_cast<char>(c - ('a' - 'A')) : c;
        start = end + 1;
    }
    return out;
}

}    // namespace vigie
