// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/small_numbers.h"

namespace vigie {

Reliability reliabilityOf(qint64 n, const Thresholds& thresholds)
{
    if (n < thresholds.hideBelow)
        return Reliability::Hidden;
    return n < thresholds.cautionBelow ? Reliability::Caution : Reliability::Shown;
}

}    // namespace vigie
