// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>

namespace vigie {

/// xoshiro256** 1.0 (D. Blackman & S. Vigna 2018, "Scrambled linear pseudorandom number generators"), its state filled
/// by SplitMix64 as they advise. Integer arithmetic only: the same numbers on every machine, which the standard
/// library's distributions do not promise.
class Xoshiro256
{
public:
    using State = std::array<quint64, 4>;

    explicit Xoshiro256(quint64 seed)
    {
        for (quint64& word : m_state)
            word = splitMix64(seed);
    }
    /// Not all zero.
    explicit Xoshiro256(const State& state) : m_state(state) {}

    quint64 next()
    {
        const quint64 drawn = std::rotl(m_state[1] * 5, 7) * 9;
        const quint64 shifted = m_state[1] << 17U;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return drawn;
    }

    /// Uniform in 0 … bound-1; bound 1 or more. Draws that would favour the small remainders are thrown away.
    quint64 below(quint64 bound)
    {
        const quint64 favoured = (0 - bound) % bound;    // 2^64 mod bound
        quint64 drawn = next();
        while (drawn < favoured)
            drawn = next();
        return drawn % bound;
    }

    /// G. Steele, D. Lea & C. Flood 2014. Advances @p state.
    static quint64 splitMix64(quint64& state)
    {
        state += 0x9e3779b97f4a7c15U;
        quint64 mixed = state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }

private:
    State m_state = {};
};

}    // namespace vigie
