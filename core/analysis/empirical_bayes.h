// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/funnel.h"

#include <span>
#include <vector>

namespace vigie {

/// Shares drawn towards the common share, the more the fewer they rest on:
///
///     m = Σcount / Σn        s² = Σ n (p − m)² / Σ n        A = max(0, s² − m(1 − m) / n̄)
///     θ = m + C (p − m)      C = A / (A + m(1 − m) / n)
///
/// Source: R. J. Marshall 1991, "Mapping disease and mortality rates using empirical Bayes estimators", Appl. Statist.
/// 40:283-294, the global estimator of moments. There the variance of a rare rate is m/n (Poisson); shares of
/// testimonies are not rare, so it is the binomial m(1 − m)/n here, which is the same for small m.
struct SmoothedShares
{
    double centre = 0;                ///< m
    double varianceBetween = 0;       ///< A; 0: chance alone explains all differences, and every share becomes m
    std::vector<double> fractions;    ///< θ, in the order given; m where n is 0
};
/// Requires 0 <= count <= n. Without any n all is 0.
SmoothedShares smoothedShares(std::span<const Proportion> shares);

}    // namespace vigie
