// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace vigie::demo {

/// PCG-XSH-RR 64/32 (M. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms", 2014).
///
/// Every draw is integer arithmetic: the distributions of the standard library differ from one implementation to the
/// next, and so may the last bit of a logarithm, but the demonstration must have the same bytes everywhere.
class Random
{
public:
    Random(quint64 seed, quint64 stream);

    quint32 next();
    /// Uniform in 0 … bound-1; bound 1 or more.
    quint32 below(quint32 bound);
    /// Uniform in first … last.
    int between(int first, int last);
    /// True in `perMille` cases of 1000; values outside 0 … 1000 count as never and always.
    bool chance(int perMille);
    /// An index with a probability proportional to its weight; at least one weight is positive.
    size_t weighted(std::span<const int> weights);
    /// A log-normal factor with median 1000 and σ = 0.8, read from its quantiles; at most 10000.
    int logNormalPerMille();
    /// Approximately normal with mean 0: the sum of four uniform draws of ±spread, so σ ≈ 1.15 · spread.
    int spread(int spread);

    template <typename Range>
    const auto& pick(const Range& range)
    {
        return range[below(static_cast<quint32>(range.size()))];
    }

private:
    quint64 m_state = 0;
    quint64 m_increment = 0;
};

/// A fixed number in 0 … bound-1 that belongs to a text: the same for every seed and machine.
quint32 fixedTrait(const char* text, quint32 bound);

}    // namespace vigie::demo
