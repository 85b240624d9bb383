// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/byte_scan.h"

#include <algorithm>
#include <bit>

namespace vigie {

size_t countOf(std::string_view text, char byte)
{
    size_t count = 0;
    while (text.size() >= scanBlock) {
        count += static_cast<size_t>(std::popcount(positionsOf(text.data(), byte, byte, byte)));
        text.remove_prefix(scanBlock);
    }
    return count + static_cast<size_t>(std::count(text.begin(), text.end(), byte));
}

bool containsAnyOf(std::string_view text, char a, char b, char c)
{
    for (; text.size() >= scanBlock; text.remove_prefix(scanBlock)) {
        if (positionsOf(text.data(), a, b, c) != 0)
            return true;
    }
    return std::any_of(text.begin(), text.end(), [=](char byte) { return byte == a || byte == b || byte == c; });
}

}    // namespace vigie
