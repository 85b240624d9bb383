// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statistics.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace vigie {

/// How long one testimony has waited: until its answer, or until now.
struct Wait
{
    double days = 0;          ///< from the origin to the answer, or to the date of the data; never negative
    bool answered = false;    ///< false: still waiting (censored)
};

/// Kaplan–Meier estimate of the share that is still unanswered after so many days.
///
/// Sources: E. L. Kaplan & P. Meier 1958, "Nonparametric estimation from incomplete observations", J. Am. Stat. Assoc.
/// 53:457-481; variance after M. Greenwood 1926; pointwise 95 % intervals on the log(-log) scale (J. D. Kalbfleisch &
/// R. L. Prentice); interval of a quantile after R. Brookmeyer & J. Crowley 1982, Biometrics 38:29-41, on that scale.
struct Survival
{
    struct Step
    {
        double days = 0;
        qint64 waiting = 0;       ///< at risk just before: those censored on that very day are still among them
        qint64 answered = 0;      ///< on that day
        double unanswered = 1;    ///< S(days), after the answers of that day
        std::optional<Interval> interval;    ///< none where S is 0: the method has nothing to say there
    };
    std::vector<Step> steps;    ///< days with at least one answer, ascending
    qint64 n = 0;
    qint64 answered = 0;
    double longestWait = 0;    ///< nothing is known beyond

    struct Quantile
    {
        std::optional<double> days;         ///< least day at which the share answered reaches it; empty = not reached
        std::optional<double> low, high;    ///< 95 %; empty = that end is not reached
    };
    /// @p shareAnswered over 0 and up to 1: 0.5 for the median.
    Quantile quantile(double shareAnswered) const;

    /// Share answered within so many days; empty beyond the longest wait when someone still waits, and without anyone.
    std::optional<double> answeredWithin(double days) const;
    /// Its 95 % interval; empty also where the share is 0 or 1.
    std::optional<Interval> answeredWithinInterval(double days) const;

    /// Of the answered alone: biased, for it forgets those who wait. Empty without answers.
    std::optional<double> answeredOnlyMean, answeredOnlyMedian;
};

/// In any order. O(n log n).
Survival survivalOf(std::span<const Wait> waits);

}    // namespace vigie
