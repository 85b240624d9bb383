// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dictionary.h"

#include "core/base/hash.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace vigie {

Dictionary::Dictionary(std::string block, std::vector<uint32_t> offsets)
    : m_block(std::move(block)), m_offsets(std::move(offsets))
{
}

std::string_view Dictionary::text(Code code) const
{
    if (code == missingCode)
        return {};
    return std::string_view(m_block).substr(m_offsets[code - 1], m_offsets[code] - m_offsets[code - 1]);
}

Code Dictionary::find(std::string_view wanted) const
{
    for (Code code = 1; code < codeCount(); ++code) {
        if (text(code) == wanted)
            return code;
    }
    return missingCode;
}

bool DictionaryBuilder::is(Code code, std::string_view text) const
{
    const uint32_t begin = m_offsets[code - 1];
    return m_offsets[code] - begin == text.size() && std::memcmp(m_block.data() + begin, text.data(), text.size()) == 0;
}

/// Twice as many slots: never more than half of them are taken, so a search meets a free one soon.
void DictionaryBuilder::grow()
{
    const std::vector<Slot> earlier = std::exchange(m_slots, {});
    m_slots.assign(std::max<size_t>(earlier.size() * 2, 16), Slot{0, missingCode});
    const size_t mask = m_slots.size() - 1;
    for (const Slot& taken : earlier) {
        if (taken.code == missingCode)
            continue;
        size_t slot = taken.hash & mask;
        while (m_slots[slot].code != missingCode)
            slot = (slot + 1) & mask;
        m_slots[slot] = taken;
    }
}

Code DictionaryBuilder::encode(std::string_view text)
{
    if (text.empty())
        return missingCode;
    if (m_last != missingCode && is(m_last, text))
        return m_last;
    if (m_slots.size() <= 2 * static_cast<size_t>(size()))
        grow();
    const size_t mask = m_slots.size() - 1;
    const auto hash = static_cast<uint32_t>(hash64(text));
    size_t slot = hash & mask;
    for (; m_slots[slot].code != missingCode; slot = (slot + 1) & mask) {
        if (m_slots[slot].hash == hash && is(m_slots[slot].code, text))
            return m_last = m_slots[slot].code;
    }
    m_block += text;
    m_offsets.push_back(static_cast<uint32_t>(m_block.size()));
    m_last = size();
    m_slots[slot] = {hash, m_last};
    return m_last;
}

std::string_view DictionaryBuilder::text(Code code) const
{
    if (code == missingCode)
        return {};
    return std::string_view(m_block).substr(m_offsets[code - 1], m_offsets[code] - m_offsets[code - 1]);
}

std::shared_ptr<const Dictionary> DictionaryBuilder::build()
{
    auto built = std::make_shared<const Dictionary>(std::move(m_block), std::move(m_offsets));
    *this = DictionaryBuilder();
    return built;
}

}    // namespace vigie
