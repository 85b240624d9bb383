// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/utf8_validator.h"

#include "core/ingest/byte_scan.h"

#include <algorithm>

namespace vigie {

/// Passes the blocks of 64 bytes that hold only ASCII and the sequences of two or three bytes that may go on with any
/// following bytes, which is nearly all French text. Gives the place where byte by byte has to go on.
size_t Utf8Validator::skipSimple(std::string_view text, size_t from)
{
    while (from + scanBlock <= text.size()) {
        const Utf8Block block = utf8BlockAt(text.data() + from);
        const uint64_t expected = (block.leadsOfTwo | block.leadsOfThree) << 1 | block.leadsOfThree << 2;
        if (block.others != 0 || block.following != expected)
            return from;
        // A sequence that goes on behind the block starts the next one.
        if (block.leadsOfThree >> (scanBlock - 2) & 1)
            from += scanBlock - 2;
        else if ((block.leadsOfTwo | block.leadsOfThree) >> (scanBlock - 1))
            from += scanBlock - 1;
        else
            from += scanBlock;
    }
    return from;
}

void Utf8Validator::addByte(unsigned char byte)
{
    if (m_pending == 0) {
        const Utf8Lead lead = utf8LeadOf(byte);
        m_valid = lead.following >= 0;
        m_pending = std::max(lead.following, 0);
        m_low = lead.low;
        m_high = lead.high;
    } else {
        m_valid = byte >= m_low && byte <= m_high;
        m_low = 0x80;
        m_high = 0xBF;
        --m_pending;
    }
}

void Utf8Validator::add(std::string_view text)
{
    for (size_t i = 0; i < text.size() && m_valid;) {
        if (m_pending == 0)
            i = skipSimple(text, i);
        // A block that was not simple, or the sequence that two blocks share, or the end.
        const size_t stop = std::min(i + scanBlock, text.size());
        while (i < stop && m_valid)
            addByte(static_cast<unsigned char>(text[i++]));
        while (m_pending > 0 && i < text.size() && m_valid)
            addByte(static_cast<unsigned char>(text[i++]));
    }
}

}    // namespace vigie
