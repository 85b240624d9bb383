// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/random.h"

#include <array>
#include <bit>

namespace vigie::demo {

Random::Random(quint64 seed, quint64 stream) : m_increment((stream << 1U) | 1U)
{
    next();
    m_state += seed;
    next();
}

quint32 Random::next()
{
    const quint64 old = m_state;
    m_state = old * 6364136223846793005ULL + m_increment;
    const auto shifted = static_cast<quint32>(((old >> 18U) ^ old) >> 27U);
    return std::rotr(shifted, static_cast<int>(old >> 59U));
}

quint32 Random::below(quint32 bound)
{
    return static_cast<quint32>((quint64(next()) * bound) >> 32U);
}

int Random::between(int first, int last)
{
    return first + static_cast<int>(below(static_cast<quint32>(last - first + 1)));
}

bool Random::chance(int perMille)
{
    return static_cast<int>(below(1000)) < perMille;
}

size_t Random::weighted(std::span<const int> weights)
{
    int total = 0;
    for (int weight : weights)
        total += weight;
    int left = static_cast<int>(below(static_cast<quint32>(total)));
    size_t index = 0;
    while (left >= weights[index])
        left -= weights[index++];
    return index;
}

int Random::logNormalPerMille()
{
    struct Quantile
    {
        int probability;    // per mille
        int factor;         // 1000 · exp(0.8 · z)
    };
    static constexpr std::array<Quantile, 15> quantiles = {{{0, 80},
                                                            {10, 156},
                                                            {50, 268},
                                                            {100, 359},
                                                            {200, 510},
                                                            {300, 657},
                                                            {400, 817},
                                                            {500, 1000},
                                                            {600, 1224},
                                                            {700, 1521},
                                                            {800, 1961},
                                                            {900, 2788},
                                                            {950, 3728},
                                                            {990, 6430},
                                                            {1000, 10000}}};
    const int drawn = static_cast<int>(below(1000));
    size_t upper = 1;
    while (quantiles[upper].probability <= drawn)
        ++upper;
    const Quantile& low = quantiles[upper - 1];
    const Quantile& high = quantiles[upper];
    return low.factor + (high.factor - low.factor) * (drawn - low.probability) / (high.probability - low.probability);
}

int Random::spread(int spread)
{
    int sum = 0;
    for (int draw = 0; draw < 4; ++draw)
        sum += between(-spread, spread);
    return sum;
}

quint32 fixedTrait(const char* text, quint32 bound)
{
    // FNV-1a, 32 bits.
    quint32 hash = 2166136261U;
    for (; *text; ++text)
        hash = (hash ^ static_cast<unsigned char>(*text)) * 16777619U;
    return static_cast<quint32>((quint64(hash) * bound) >> 32U);
}

}    // namespace vigie::demo
