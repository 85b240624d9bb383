// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vigie {

/// A 128-bit fingerprint (XXH3). Equal bytes give equal fingerprints on every machine; it is no defence against
/// somebody who wants a collision.
struct Fingerprint
{
    uint64_t low = 0;
    uint64_t high = 0;

    friend bool operator==(const Fingerprint&, const Fingerprint&) = default;

    /// Addition modulo 2^128: the fingerprint of a set, whatever the order of its members.
    Fingerprint& operator+=(const Fingerprint& other);
    Fingerprint& operator-=(const Fingerprint& other);
    /// 32 hexadecimal digits, most significant first.
    std::string hex() const;
};

Fingerprint fingerprint(std::string_view bytes);
/// Of @p bytes in a role: the same bytes under another @p seed give another fingerprint.
Fingerprint fingerprint(std::string_view bytes, uint64_t seed);
/// Its bytes hashed once more, so that the sum of such fingerprints keeps together what was summed within each.
Fingerprint fingerprint(const Fingerprint& sum);

/// 64 bits of the same family, for tables in memory only.
uint64_t hash64(std::string_view bytes);

}    // namespace vigie
