// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/byte_search.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace vigie {

ByteSearch::ByteSearch(std::string_view wanted, std::string_view text) : m_wanted(wanted)
{
    constexpr size_t sampleSize = 1 << 16;
    std::array<uint32_t, 256> seen{};
    for (char c : text.substr(0, sampleSize))
        ++seen[static_cast<uint8_t>(c)];
    for (size_t i = 1; i < m_wanted.size(); ++i) {
        if (seen[static_cast<uint8_t>(m_wanted[i])] < seen[static_cast<uint8_t>(m_wanted[m_rarest])])
            m_rarest = i;
    }
}

size_t ByteSearch::next(std::string_view text, size_t from) const
{
    if (text.size() < m_wanted.size())
        return std::string_view::npos;
    const size_t last = text.size() - m_wanted.size();    // the last place where it could begin
    for (size_t at = from; at <= last;) {
        const void* found = std::memchr(text.data() + at + m_rarest, m_wanted[m_rarest], last - at + 1);
        if (!found)
            break;
        at = static_cast<size_t>(static_cast<const char*>(found) - text.data()) - m_rarest;
        if (std::memcmp(text.data() + at, m_wanted.data(), m_wanted.size()) == 0)
            return at;
        ++at;
    }
    return std::string_view::npos;
}

}    // namespace vigie
