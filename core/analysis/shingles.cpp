// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/shingles.h"

#include "core/analysis/xoshiro256.h"

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

constexpr size_t wordsPerShingle = 5;
constexpr size_t permutations = MinHashBands::bands * MinHashBands::rows;
constexpr quint64 permutationSeed = 1997;

/// x → a·x + b modulo 2³², a odd: one-to-one.
struct Permutations
{
    std::array<uint32_t, permutations> factors;
    std::array<uint32_t, permutations> shifts;
};

const Permutations& fixedPermutations()
{
    static const Permutations made = [] {
        Permutations drawn;
        Xoshiro256 random(permutationSeed);
        for (uint32_t& factor : drawn.factors)
            factor = static_cast<uint32_t>(random.next() >> 32U) | 1U;
        for (uint32_t& shift : drawn.shifts)
            shift = static_cast<uint32_t>(random.next() >> 32U);
        return drawn;
    }();
    return made;
}

uint64_t mixed(uint64_t hash, uint64_t next)
{
    quint64 state = hash ^ next;
    return Xoshiro256::splitMix64(state);
}

}    // namespace

Shingles shinglesOf(std::span<const uint64_t> wordHashes)
{
    Shingles shingles;
    if (wordHashes.empty())
        return shingles;
    const size_t length = std::min(wordsPerShingle, wordHashes.size());
    for (size_t first = 0; first + length <= wordHashes.size(); ++first) {
        uint64_t hash = length;
        for (uint64_t word : wordHashes.subspan(first, length))
            hash = mixed(hash, word);
        shingles.push_back(hash);
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

double similarity(const Shingles& a, const Shingles& b)
{
    size_t common = 0;
    for (auto inA = a.begin(), inB = b.begin(); inA != a.end() && inB != b.end();) {
        const uint64_t hashA = *inA, hashB = *inB;
        common += hashA == hashB;
        inA += hashA <= hashB;
        inB += hashB <= hashA;
    }
    const size_t all = a.size() + b.size() - common;
    return all == 0 ? 0 : static_cast<double>(common) / static_cast<double>(all);
}

MinHashBands::MinHashBands(const Shingles& shingles)
{
    const Permutations& drawn = fixedPermutations();
    std::array<uint32_t, permutations> minima;
    minima.fill(std::numeric_limits<uint32_t>::max());
    for (uint64_t shingle : shingles) {
        const auto x = static_cast<uint32_t>(shingle >> 32U);
        for (size_t i = 0; i < permutations; ++i)
            minima[i] = std::min(minima[i], drawn.factors[i] * x + drawn.shifts[i]);
    }
    for (size_t band = 0; band < bands; ++band) {
        uint64_t key = band;
        for (size_t row = 0; row < rows; ++row)
            key = mixed(key, minima[band * rows + row]);
        m_keys[band] = static_cast<uint32_t>(key >> 32U);
    }
}

}    // namespace vigie
