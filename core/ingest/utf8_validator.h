// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace vigie {

/// What a lead byte announces: how many bytes follow, and the range of the first of them (Unicode, table 3-7).
struct Utf8Lead
{
    int following;    ///< -1: not a lead byte
    unsigned char low, high;
};

constexpr Utf8Lead utf8LeadOf(unsigned char byte)
{
    if (byte < 0x80)
        return {0, 0x80, 0xBF};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {1, 0x80, 0xBF};
    if (byte == 0xE0)
        return {2, 0xA0, 0xBF};
    if (byte == 0xED)
        return {2, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF)
        return {2, 0x80, 0xBF};
    if (byte == 0xF0)
        return {3, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3)
        return {3, 0x80, 0xBF};
    if (byte == 0xF4)
        return {3, 0x80, 0x8F};
    return {-1, 0, 0};
}

/// Decides, block after block, whether bytes are well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no
/// surrogates). A sequence may be cut between two blocks.
class Utf8Validator
{
public:
    void add(std::string_view block);
    /// True when everything so far was valid and nothing is left unfinished.
    bool valid() const { return m_valid && m_pending == 0; }

private:
    size_t skipSimple(std::string_view block, size_t from);
    void addByte(unsigned char byte);

    bool m_valid = true;
    int m_pending = 0;             ///< continuation bytes still expected
    unsigned char m_low = 0x80;    ///< allowed range of the next continuation byte
    unsigned char m_high = 0xBF;
};

}    // namespace vigie
