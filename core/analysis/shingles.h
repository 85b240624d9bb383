// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/words.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

// Texts as sets of runs of words, for core/analysis/near_duplicates.h.

namespace vigie {

/// The runs of five words of a text as 64-bit hashes, ascending, none twice. Two different runs in two texts have the
/// same hash once in 10¹⁹: what is computed from the hashes is taken for exact.
using Shingles = std::vector<uint64_t>;

/// Of the words of a text, by their hashes; a text of one to four words is one run, one without words none.
Shingles shinglesOf(std::span<const uint64_t> wordHashes);

/// |A ∩ B| / |A ∪ B| (P. Jaccard 1901); 0 when both are empty.
double similarity(const Shingles& a, const Shingles& b);

/// What is compared of the MinHash signature of a set: the minima of its 128 permutations, four by four, as one number.
class MinHashBands
{
public:
    static constexpr size_t bands = 32;
    static constexpr size_t rows = 4;

    /// The probability that two sets share a band grows with their similarity. Not of an empty set.
    explicit MinHashBands(const Shingles& shingles);

    uint32_t operator[](size_t band) const { return m_keys[band]; }

private:
    std::array<uint32_t, bands> m_keys;
};

}    // namespace vigie
