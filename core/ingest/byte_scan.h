// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#define VIGIE_SSE2
#include <emmintrin.h>
#endif

namespace vigie {

/// Number of bytes that one look takes in.
inline constexpr size_t scanBlock = 64;

/// One bit for each of the 64 bytes at @p block that is @p a, @p b or @p c; the first byte is the lowest bit.
inline uint64_t positionsOf(const char* block, char a, char b, char c)
{
    uint64_t positions = 0;
#ifdef VIGIE_SSE2    // every x86-64 has it
    const __m128i wantedA = _mm_set1_epi8(a);
    const __m128i wantedB = _mm_set1_epi8(b);
    const __m128i wantedC = _mm_set1_epi8(c);
    for (unsigned part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block) + part);
        const __m128i found = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, wantedA), _mm_cmpeq_epi8(bytes, wantedB)),
                                           _mm_cmpeq_epi8(bytes, wantedC));
        positions |= static_cast<uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(found))) << (16 * part);
    }
#else
    for (size_t i = 0; i < scanBlock; ++i)
        positions |= static_cast<uint64_t>(block[i] == a || block[i] == b || block[i] == c) << i;
#endif
    return positions;
}

/// What the 64 bytes at a place are in UTF-8, one bit for each.
struct Utf8Block
{
    uint64_t following = 0;       ///< 80–BF
    uint64_t leadsOfTwo = 0;      ///< C2–DF
    uint64_t leadsOfThree = 0;    ///< E1–EF without ED: any two following bytes may come after
    uint64_t others = 0;          ///< not ASCII and none of these
};

inline Utf8Block utf8BlockAt(const char* block)
{
    Utf8Block found;
#ifdef VIGIE_SSE2
    for (unsigned part = 0; part < 4; ++part) {
        // As signed bytes: 80–BF are -128 … -65, C0 and C1 -64 and -63, C2–DF -62 … -33,
        // E0 -32, E1–EF -31 … -17 with ED -19, F0–FF -16 … -1.
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block) + part);
        const auto bits = [part](__m128i mask) {
            return static_cast<uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(mask))) << (16 * part);
        };
        const uint64_t notAscii = bits(bytes);
        const uint64_t following = bits(_mm_cmplt_epi8(bytes, _mm_set1_epi8(-64)));
        const uint64_t belowC2 = bits(_mm_cmplt_epi8(bytes, _mm_set1_epi8(-62)));
        const uint64_t belowE0 = bits(_mm_cmplt_epi8(bytes, _mm_set1_epi8(-32)));
        const uint64_t belowE1 = bits(_mm_cmplt_epi8(bytes, _mm_set1_epi8(-31)));
        const uint64_t belowF0 = bits(_mm_cmplt_epi8(bytes, _mm_set1_epi8(-16)));
        const uint64_t isED = bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(-19)));
        const uint64_t leadsOfTwo = belowE0 & ~belowC2;
        const uint64_t leadsOfThree = notAscii & belowF0 & ~belowE1 & ~isED;
        found.following |= following;
        found.leadsOfTwo |= leadsOfTwo;
        found.leadsOfThree |= leadsOfThree;
        found.others |= notAscii & ~(following | leadsOfTwo | leadsOfThree);
    }
#else
    for (size_t i = 0; i < scanBlock; ++i) {
        const auto byte = static_cast<unsigned char>(block[i]);
        const bool following = byte >= 0x80 && byte < 0xC0;
        const bool leadOfTwo = byte >= 0xC2 && byte < 0xE0;
        const bool leadOfThree = byte > 0xE0 && byte < 0xF0 && byte != 0xED;
        found.following |= static_cast<uint64_t>(following) << i;
        found.leadsOfTwo |= static_cast<uint64_t>(leadOfTwo) << i;
        found.leadsOfThree |= static_cast<uint64_t>(leadOfThree) << i;
        found.others |= static_cast<uint64_t>(byte >= 0x80 && !following && !leadOfTwo && !leadOfThree) << i;
    }
#endif
    return found;
}

/// How often a byte occurs.
size_t countOf(std::string_view text, char byte);

/// Whether one of three bytes occurs: in one pass.
bool containsAnyOf(std::string_view text, char a, char b, char c);

}    // namespace vigie
