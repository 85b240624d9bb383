// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/byte_search.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace vigie {

ByteSearch::ByteSearch(std::string_view wanted, std::string_view text) : m_wanted(wanted)
{
    constexpr size_t sampleSize = 1 << 16;
    std::array<uint32_t, 256> seen{};
    for (char c : text.substr(0, sampleSize))
        ++seen[static_cast<uint8_t>(c)];
    const auto rarer = [&](size_t i, size_t than) {
        return seen[static_cast<uint8_t>(m_wanted[i])] < seen[static_cast<uint8_t>(m_wanted[than])];
    };
    for (size_t i = 1; i < m_wanted.size(); ++i) {
        if (rarer(i, m_rarest))
            m_rarest = i;
    }
    m_second = m_rarest == 0 ? m_wanted.size() - 1 : 0;
    for (size_t i = 0; i < m_wanted.size(); ++i) {
        if (i != m_rarest && rarer(i, m_second))
            m_second = i;
    }
}

bool ByteSearch::standsAt(std::string_view text, size_t at) const
{
    return std::memcmp(text.data() + at, m_wanted.data(), m_wanted.size()) == 0;
}

size_t ByteSearch::nextByByte(std::string_view text, size_t from) const
{
    if (text.size() < m_wanted.size())
        return std::string_view::npos;
    const size_t last = text.size() - m_wanted.size();    // the last place where it could begin
    for (size_t at = from; at <= last; ++at) {
        const void* found = std::memchr(text.data() + at + m_rarest, m_wanted[m_rarest], last - at + 1);
        if (!found)
            break;
        at = static_cast<size_t>(static_cast<const char*>(found) - text.data()) - m_rarest;
        if (standsAt(text, at))
            return at;
    }
    return std::string_view::npos;
}

#ifdef __SSE2__

namespace {

/// Sixteen places in a row: those where both bytes stand.
class TwoBytes
{
public:
    TwoBytes(char rarest, char second) : m_rarest(_mm_set1_epi8(rarest)), m_second(_mm_set1_epi8(second)) {}

    __m128i places(const char* rarest, const char* second) const
    {
        return _mm_and_si128(_mm_cmpeq_epi8(bytes(rarest), m_rarest), _mm_cmpeq_epi8(bytes(second), m_second));
    }

    static unsigned bits(__m128i places) { return static_cast<unsigned>(_mm_movemask_epi8(places)); }

private:
    static __m128i bytes(const char* from) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)); }

    __m128i m_rarest;
    __m128i m_second;
};

}    // namespace

size_t ByteSearch::next(std::string_view text, size_t from) const
{
    constexpr size_t step = 16, steps = 4;
    const TwoBytes bytes(m_wanted[m_rarest], m_wanted[m_second]);
    size_t at = from;
    for (; at < text.size() && text.size() - at >= m_wanted.size() - 1 + step * steps; at += step * steps) {
        const char* const rarest = text.data() + at + m_rarest;
        const char* const second = text.data() + at + m_second;
        __m128i places[steps];    // no std::array: it would drop the alignment that the type asks for
        for (size_t i = 0; i < steps; ++i)
            places[i] = bytes.places(rarest + i * step, second + i * step);
        if (TwoBytes::bits(_mm_or_si128(_mm_or_si128(places[0], places[1]), _mm_or_si128(places[2], places[3]))) == 0)
            continue;
        for (size_t i = 0; i < steps; ++i) {
            for (unsigned bits = TwoBytes::bits(places[i]); bits != 0; bits &= bits - 1) {
                const size_t place = at + i * step + static_cast<size_t>(std::countr_zero(bits));
                if (standsAt(text, place))
                    return place;
            }
        }
    }
    return nextByByte(text, at);
}

#else

size_t ByteSearch::next(std::string_view text, size_t from) const
{
    return nextByByte(text, from);
}

#endif

}    // namespace vigie
