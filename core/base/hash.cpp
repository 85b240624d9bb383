// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <xxhash.h>

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

}    // namespace vigie
