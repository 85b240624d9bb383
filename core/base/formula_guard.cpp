// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formula_guard.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

using namespace std::string_view_literals;

/// Spaces, line breaks and characters that cannot be seen: a spreadsheet may trim them.
constexpr std::array blanks = {" "sv,
                               "\n"sv,
                               "\v"sv,
                               "\f"sv,
                               "\xC2\xA0"sv,        // U+00A0
                               "\xE3\x80\x80"sv,    // U+3000
                               "\xEF\xBB\xBF"sv};
constexpr std::array starts = {"="sv,
                               "+"sv,
                               "-"sv,
                               "@"sv,
                               "\t"sv,
                               "\r"sv,
                               "\0"sv,
                               "\xEF\xBC\x9D"sv,    // the same four in full width
                               "\xEF\xBC\x8B"sv,
                               "\xEF\xBC\x8D"sv,
                               "\xEF\xBC\xA0"sv};

/// Length of the blank that the text begins with; 0: none.
size_t blankAt(std::string_view text)
{
    for (const std::string_view blank : blanks) {
        if (text.starts_with(blank))
            return blank.size();
    }
    // U+2000 to U+200F, U+2028 to U+202F (U+202F groups French digits), U+2060
    if (text.size() >= 3 && text[0] == '\xE2') {
        const auto second = static_cast<unsigned char>(text[1]);
        const auto third = static_cast<unsigned char>(text[2]);
        if ((second == 0x80 && (third <= 0x8F || (third >= 0xA8 && third <= 0xAF))) ||
            (second == 0x81 && third == 0xA0))
            return 3;
    }
    return 0;
}

}    // namespace

bool looksLikeFormula(std::string_view text)
{
    while (const size_t blank = blankAt(text))
        text.remove_prefix(blank);
    return std::any_of(starts.begin(), starts.end(),
                       [text](std::string_view start) { return text.starts_with(start); });
}

std::string withoutFormula(std::string_view text)
{
    std::string safe(looksLikeFormula(text) ? "'" : "");
    safe += text;
    return safe;
}

}    // namespace vigie
