// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/utf8_validator.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace vigie {

void Utf8Validator::add(std::string_view block)
{
    for (size_t i = 0; i < block.size() && m_valid;) {
        if (m_pending == 0) {    // eight plain bytes at a time: most of French text
            uint64_t word = 0;
            while (i + 8 <= block.size()) {
                std::memcpy(&word, block.data() + i, 8);
                if (word & 0x8080808080808080ULL)
                    break;
                i += 8;
            }
            if (i == block.size())
                return;
        }
        const auto byte = static_cast<unsigned char>(block[i++]);
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
}

}    // namespace vigie
