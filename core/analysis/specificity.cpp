// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/specificity.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vigie {

namespace {

constexpr double negligible = 1e-18;    ///< of a sum: what follows is smaller still and does not change a digit

/// Probabilities of the hypergeometric law without their common factor, from one frequency to the next.
class Neighbours
{
public:
    Neighbours(qint64 whole, qint64 part, qint64 wordInWhole)
        : m_part(part), m_word(wordInWhole), m_absent(whole - part - wordInWhole)
    {
    }

    qint64 mode() const { return (m_word + 1) * (m_part + 1) / (m_part + m_word + m_absent + 2); }
    /// P(k + 1) / P(k); 0 at the greatest possible frequency.
    double up(qint64 k) const
    {
        return static_cast<double>(m_word - k) * static_cast<double>(m_part - k) /
               (static_cast<double>(k + 1) * static_cast<double>(m_absent + k + 1));
    }
    /// P(k − 1) / P(k); 0 at the least possible frequency.
    double down(qint64 k) const
    {
        return static_cast<double>(k) * static_cast<double>(m_absent + k) /
               (static_cast<double>(m_word - k + 1) * static_cast<double>(m_part - k + 1));
    }

    /// Sum of P from @p k outwards, in units of P(k). Away from the mode the terms only fall.
    double upperTail(qint64 k) const
    {
        double sum = 1;
        for (double term = up(k); term > negligible * sum; term *= up(++k))
            sum += term;
        return sum;
    }
    double lowerTail(qint64 k) const
    {
        double sum = 1;
        for (double term = down(k); term > negligible * sum; term *= down(--k))
            sum += term;
        return sum;
    }

private:
    qint64 m_part, m_word;
    qint64 m_absent;    ///< T − t − F: negative where word and part are bound to overlap
};

/// A product of many small factors, beyond what a double can hold.
class SmallProduct
{
public:
    void operator*=(double factor)
    {
        m_mantissa *= factor;
        if (m_mantissa < 0x1p-500) {
            m_mantissa *= 0x1p+500;
            --m_steps;
        }
    }
    double value() const { return std::ldexp(m_mantissa, 500 * m_steps); }
    double log10() const { return std::log10(m_mantissa) + 500 * m_steps * log10Of2; }

private:
    static constexpr double log10Of2 = std::numbers::ln2 * std::numbers::log10e;

    double m_mantissa = 1;
    int m_steps = 0;
};

}    // namespace

Specificity specificityOf(qint64 whole, qint64 part, qint64 wordInWhole, qint64 wordInPart)
{
    const Neighbours law(whole, part, wordInWhole);
    const qint64 mode = law.mode();
    const bool under = wordInPart < mode;

    // All in units of P(mode), whose own value is never needed: the sum over all frequencies is 1.
    SmallProduct product;
    for (qint64 k = mode; k > wordInPart; --k)
        product *= law.down(k);
    for (qint64 k = mode; k < wordInPart; ++k)
        product *= law.up(k);
    const double all = law.lowerTail(mode) + law.upperTail(mode) - 1;
    product *= (under ? law.lowerTail(wordInPart) : law.upperTail(wordInPart)) / all;

    Specificity specificity;
    specificity.mode = mode;
    specificity.probability = std::min(product.value(), 1.0);
    const double log10 = std::min(product.log10(), 0.0);
    specificity.score = under ? log10 : 0.0 - log10;    // 0 − 0 is 0, where −(0) would be a negative zero
    return specificity;
}

}    // namespace vigie
