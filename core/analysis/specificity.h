// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie {

/// How surprising it is to find a word f times in a part of t words, when it is F times in the whole of T words:
/// hypergeometric (P. Lafon 1980, "Sur la variabilité de la fréquence des formes dans un corpus", Mots 1:127-165).
struct Specificity
{
    double probability = 1;    ///< P(X ≤ f) below the mode, P(X ≥ f) above it
    double score = 0;          ///< log10 of it: negative = under-used, positive = over-used
    qint64 mode = 0;           ///< most probable frequency, ⌊(F+1)(t+1)/(T+2)⌋
};

/// Requires 0 ≤ f ≤ F ≤ T and f ≤ t ≤ T. Exact to about 12 digits: sums of terms by recurrence from their largest, in
/// logarithms (std::lgamma).
Specificity specificityOf(qint64 whole, qint64 part, qint64 wordInWhole, qint64 wordInPart);

}    // namespace vigie
