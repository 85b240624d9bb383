// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <xxhash.h>

#include <array>
#include <bit>

namespace vigie {

Fingerprint& Fingerprint::operator+=(const Fingerprint& other)
{
    low += other.low;
    high += other.high + (low < other.low ? 1 : 0);
    return *this;
}

Fingerprint& Fingerprint::operator-=(const Fingerprint& other)
{
    high -= other.high + (low < other.low ? 1 : 0);
    low -= other.low;
    return *this;
}

std::string Fingerprint::hex() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (uint64_t half : {high, low}) {
        for (int shift = 60; shift >= 0; shift -= 4)
            out += digits[(half >> shift) & 0xF];
    }
    return out;
}

Fingerprint fingerprint(std::string_view bytes)
{
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return {hash.low64, hash.high64};
}

Fingerprint fingerprint(std::string_view bytes, uint64_t seed)
{
    const XXH128_hash_t hash = XXH3_128bits_withSeed(bytes.data(), bytes.size(), seed);
    return {hash.low64, hash.high64};
}

Fingerprint fingerprint(const Fingerprint& sum)
{
    static_assert(std::endian::native == std::endian::little, "the bytes of a sum are hashed as they stand in memory");
    const std::array halves = {sum.low, sum.high};
    const XXH128_hash_t hash = XXH3_128bits(halves.data(), sizeof halves);
    return {hash.low64, hash.high64};
}

uint64_t hash64(std::string_view bytes)
{
    return XXH3_64bits(bytes.data(), bytes.size());
}

}    // namespace vigie
