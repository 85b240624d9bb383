// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"

#include <string_view>

// What a cell looks like before anything is known of its column.

namespace vigie {

/// A number, a date, or anything else made of digits and the signs between them.
inline bool looksTyped(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    return !text.empty() && text.find_first_of("0123456789") != text.npos &&
           text.find_first_not_of("0123456789+-.,:/ %TZ") == text.npos;
}

/// Begins as the name of a column does: with a letter.
inline bool looksLikeName(std::string_view cell)
{
    std::string_view text = trimmed(cell);
    if (text.starts_with('"') || text.starts_with('\''))
        text.remove_prefix(1);
    const char first = text.empty() ? '0' : text.front();
    return (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z') ||
           static_cast<unsigned char>(first) >= 0x80;
}

}    // namespace vigie
