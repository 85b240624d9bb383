// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace vigie {

namespace {

constexpr std::string_view noBreakSpace = "\u00a0";
constexpr std::string_view narrowNoBreakSpace = "\u202f";
constexpr std::string_view byteOrderMark = "\ufeff";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Length in bytes of the blank at the start of @p text; 0 if there is none.
size_t blankLength(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text.front() == ' ')
        return 1;
    for (std::string_view blank : {noBreakSpace, narrowNoBreakSpace}) {
        if (text.starts_with(blank))
            return blank.size();
    }
    return 0;
}

void skipBlanks(std::string_view& text)
{
    while (size_t length = blankLength(text))
        text.remove_prefix(length);
}

/// Moves the integer digits of @p text to @p digits; false when their grouping is not by threes.
bool takeGroupedDigits(std::string_view& text, std::string& digits)
{
    size_t inGroup = 0;
    bool grouped = false;
    while (!text.empty()) {
        if (isDigit(text.front())) {
            digits += text.front();
            text.remove_prefix(1);
            ++inGroup;
            continue;
        }
        const size_t blank = blankLength(text);
        if (blank == 0 || text.size() <= blank || !isDigit(text[blank]))
            break;
        if (inGroup == 0 || inGroup > 3 || (grouped && inGroup != 3))
            return false;
        grouped = true;
        inGroup = 0;
        text.remove_prefix(blank);
    }
    return !grouped || inGroup == 3;
}

}    // namespace

std::string_view trimmed(std::string_view text)
{
    static constexpr std::string_view ascii = " \t\r\n";
    static constexpr std::array<std::string_view, 3> wide = {noBreakSpace, narrowNoBreakSpace, byteOrderMark};
    // Nearly every cell begins and ends with a letter or digit, and no blank does.
    const auto plain = [](char c) { return static_cast<signed char>(c) > ' '; };
    if (!text.empty() && plain(text.front()) && plain(text.back()))
        return text;
    for (bool changed = true; changed && !text.empty();) {
        changed = false;
        while (!text.empty() && ascii.find(text.front()) != ascii.npos)
            text.remove_prefix(1), changed = true;
        while (!text.empty() && ascii.find(text.back()) != ascii.npos)
            text.remove_suffix(1), changed = true;
        for (std::string_view blank : wide) {
            if (text.starts_with(blank))
                text.remove_prefix(blank.size()), changed = true;
            if (text.ends_with(blank))
                text.remove_suffix(blank.size()), changed = true;
        }
    }
    return text;
}

std::optional<ParsedNumber> parseNumber(std::string_view text)
{
    ParsedNumber number;
    text = trimmed(text);
    // A value that a program quoted as text before another quoted the cell: "77".
    if (text.size() > 2 && text.starts_with('"') && text.ends_with('"'))
        text = trimmed(text.substr(1, text.size() - 2));
    std::string digits;
    if (text.starts_with('-') || text.starts_with('+')) {
        if (text.front() == '-')
            digits += '-';
        text.remove_prefix(1);
    } else if (text.starts_with("\u2212")) {    // the typographic minus
        digits += '-';
        text.remove_prefix(3);
    }
    if (text.empty() || !isDigit(text.front()) || !takeGroupedDigits(text, digits))
        return std::nullopt;
    if (!text.empty() && (text.front() == ',' || text.front() == '.')) {
        number.commaDecimal = text.front() == ',';
        text.remove_prefix(1);
        if (text.empty() || !isDigit(text.front()))
            return std::nullopt;
        digits += '.';
        while (!text.empty() && isDigit(text.front())) {
            digits += text.front();
            text.remove_prefix(1);
        }
    }
    skipBlanks(text);
    if (text == "%") {
        number.percentSign = true;
        text = {};
    }
    if (!text.empty())
        return std::nullopt;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number.value);
    if (failure != std::errc() || !std::isfinite(number.value))
        return std::nullopt;
    return number;
}

std::optional<qint64> parseInteger(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-'))
            return std::nullopt;
    }
    qint64 value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || failure != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string formatNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 400> buffer;
    const auto [end, failure] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    return failure == std::errc() ? std::string(buffer.data(), end) : std::string();
}

bool saysNotAvailable(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> words = {"",   "n d", "nd", "n c",  "nc",   "n a",
                                                               "na", "n r", "nr", "null", "none", "non disponible"};
    const std::string folded = foldToWords(text);
    return std::find(words.begin(), words.end(), folded) != words.end();
}

}    // namespace vigie
