// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/empirical_bayes.h"

#include <algorithm>

namespace vigie {

SmoothedShares smoothedShares(std::span<const Proportion> shares)
{
    SmoothedShares result;
    result.fractions.assign(shares.size(), 0);
    double count = 0, n = 0, groups = 0;
    for (const Proportion& share : shares) {
        count += share.count;
        n += share.n;
        groups += share.n > 0 ? 1 : 0;
    }
    if (n <= 0)
        return result;
    const double centre = count / n;
    double squares = 0;
    for (const Proportion& share : shares) {
        const double difference = share.n > 0 ? share.count / share.n - centre : 0;
        squares += share.n * difference * difference;
    }
    const double withinOne = centre * (1 - centre);    // variance of a single testimony
    result.centre = centre;
    result.varianceBetween = std::max(0.0, squares / n - withinOne * groups / n);
    for (size_t i = 0; i < shares.size(); ++i) {
        const Proportion& share = shares[i];
        const double spread = share.n > 0 ? result.varianceBetween + withinOne / share.n : 0;
        const double kept = spread > 0 ? result.varianceBetween / spread : 0;
        result.fractions[i] = centre + (share.n > 0 ? kept * (share.count / share.n - centre) : 0);
    }
    return result;
}

}    // namespace vigie
