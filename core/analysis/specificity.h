// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie {

/// How surprising it is to find a word f times in a part of t words, when it is F times in the whole of T words:
/// hypergeometric (P. Lafon 1980, "Sur la variabilité de la fréquence des formes dans un corpus", Mots 1:127-165).
struct Specificity
{
    double probability = 1;    ///< P(X ≤ f) below the mode, P(X ≥ f) from it on; 0 below 1e-308, the score remains
    double score = 0;          ///< its order of magnitude, |log10|: negative = under-used, positive = over-used
    qint64 mode = 0;           ///< most probable frequency, ⌊(F+1)(t+1)/(T+2)⌋
};

/// Requires 0 ≤ f ≤ F ≤ T, f ≤ t ≤ T, f ≥ t + F − T, and T below 3·10⁹. Exact to about 12 digits whatever the size: all
/// terms are found from their neighbours, in units of the largest, and summed without a subtraction. No gamma function:
/// the rounding of its logarithm alone costs half of the digits at ten million words, and std::lgamma writes a global.
/// O(|f − mode| + standard deviation).
Specificity specificityOf(qint64 whole, qint64 part, qint64 wordInWhole, qint64 wordInPart);

}    // namespace vigie
