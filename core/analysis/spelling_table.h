// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Distinct texts numbered from 0 as they come, made to be asked for tens of millions of words: what comes often comes
/// early, so that its bytes lie together, and a hash is compared before the bytes are. About 20 bytes each and the
/// text.
class SpellingTable
{
public:
    static constexpr uint32_t unknown = std::numeric_limits<uint32_t>::max();

    uint32_t size() const { return static_cast<uint32_t>(m_offsets.size() - 1); }
    std::string_view text(uint32_t number) const
    {
        return std::string_view(m_block).substr(m_offsets[number], m_offsets[number + 1] - m_offsets[number]);
    }

    /// The number of this text, or unknown.
    uint32_t find(std::string_view text) const { return m_slots[slotOf(text, hash64(text))].number; }

    /// The number of this text, which is the last one when it is new.
    uint32_t number(std::string_view text)
    {
        const uint64_t hash = hash64(text);
        size_t slot = slotOf(text, hash);
        if (m_slots[slot].number != unknown)
            return m_slots[slot].number;
        if (2 * (m_offsets.size() + 1) > m_slots.size()) {
            grow();
            slot = slotOf(text, hash);
        }
        m_slots[slot] = {static_cast<uint32_t>(hash >> 32U), size()};
        m_block += text;
        m_offsets.push_back(m_block.size());
        return m_slots[slot].number;
    }

private:
    struct Slot
    {
        uint32_t hash = 0;
        uint32_t number = unknown;
    };

    /// Where the text is, or where it would go.
    size_t slotOf(std::string_view text, uint64_t hash) const
    {
        const size_t last = m_slots.size() - 1;
        size_t slot = hash & last;
        for (; m_slots[slot].number != unknown; slot = (slot + 1) & last) {
            if (m_slots[slot].hash == static_cast<uint32_t>(hash >> 32U) && this->text(m_slots[slot].number) == text)
                break;
        }
        return slot;
    }

    void grow()
    {
        m_slots.assign(2 * m_slots.size(), {});
        const size_t last = m_slots.size() - 1;
        for (uint32_t number = 0; number < size(); ++number) {
            const uint64_t hash = hash64(text(number));
            size_t slot = hash & last;
            while (m_slots[slot].number != unknown)
                slot = (slot + 1) & last;
            m_slots[slot] = {static_cast<uint32_t>(hash >> 32U), number};
        }
    }

    std::string m_block;
    std::vector<uint64_t> m_offsets = {0};
    std::vector<Slot> m_slots = std::vector<Slot>(1024);    ///< open addressing; the number is a power of two
};

}    // namespace vigie
