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
    m_slots.assign(std::max<size_t>(m_slots.size() * 2, 16), missingCode);
    for (Code code = 1; code <= size(); ++code) {
        size_t slot = m_hashes[code - 1] & (m_slots.size() - 1);
        while (m_slots[slot] != missingCode)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = code;
    }
}

Code DictionaryBuilder::encode(std::string_view text)
{
    if (text.empty())
        return missingCode;
    if (m_last != missingCode && is(m_last, text))
        return m_last;
    if (m_slots.size() <= 2 * m_hashes.size())
        grow();
    const auto hash = static_cast<uint32_t>(hash64(text));
    size_t slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot] != missingCode; slot = (slot + 1) & (m_slots.size() - 1)) {
        m_last = m_slots[slot];
        if (m_hashes[m_last - 1] == hash && is(m_last, text))
            return m_last;
    }
    m_block += text;
    m_offsets.push_back(static_cast<uint32_t>(m_block.size()));
    m_hashes.push_back(hash);
    m_last = m_slots[slot] = size();
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
