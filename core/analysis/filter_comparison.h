// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/share.h"
#include "core/base/date_time.h"
#include "core/domain/vocabulary.h"
#include "core/query/selection.h"

#include <array>
#include <optional>

namespace vigie {

/// 95 % interval of a difference of proportions a − b that come from different people, from the interval of each: what
/// lies between a value and its own limits is squared and added. With Wilson intervals (share.h) it is method 10 of
/// R. G. Newcombe 1998, "Interval estimation for the difference between independent proportions", Stat. Med.
/// 17:873-890; with others, the general form of G. Y. Zou & A. Donner 2008, Stat. Med. 27:1693-1702.
Interval differenceInterval(double a, const Interval& ofA, double b, const Interval& ofB);

/// What is compared, A with B. Shares of sentiments leave the conditions on the sentiment aside (share.h), and need
/// sides of their own.
struct ComparedSides
{
    Selection a, b;
    Selection allSentimentsA, allSentimentsB;
};

/// Two filters of the same data set.
ComparedSides sidesOf(const Selection& a, const Selection& b);
/// A filter and everything that it leaves out (compared_filters.h).
ComparedSides sideAndRest(const Selection& a);
ComparedSides swapped(ComparedSides sides);

/// One measure on both sides.
struct ComparedValue
{
    struct Side
    {
        qint64 n = 0;    ///< always shown
        Reliability reliability = Reliability::Hidden;
        std::optional<double> value;         ///< empty: n too small, or it cannot be known
        std::optional<Interval> interval;    ///< 95 %; an end that is not reached is infinite
    };
    enum class Verdict {
        NotInterpretable,    ///< n of a side is below a threshold, or there is no interval to judge by
        NoneSeen,            ///< the interval holds 0: no difference that n allows to see
        Seen
    };

    Side a, b;
    std::optional<double> difference;    ///< A − B, where both have a value
    std::optional<Interval> interval;    ///< of the difference
    Verdict verdict = Verdict::NotInterpretable;
};

/// Two filters side by side. The intervals take the sides for different people: where they share testimonies, that is
/// not so, and whoever shows it says how many.
struct FilterComparison
{
    struct Counts
    {
        qint64 experiences = 0;
        qint64 mentions = 0;
        qint64 structures = 0;    ///< named in the selected mentions
    };
    Counts a, b;
    qint64 shared = 0;    ///< experiences that are on both sides

    std::array<ComparedValue, allSentiments.size()> sentiments;    ///< shares, of experiences that state a sentiment
    std::array<ComparedValue, allCriteria.size()> criteria;        ///< shares tagged negative, of all experiences

    // Delays of the first answer, from publication, censored (response_delays.h). No values where the data date none.
    static constexpr double withinDays = 30;
    /// In days. Without an interval of the difference: it is seen when the two intervals have nothing in common, which
    /// is stricter than 95 %.
    ComparedValue medianDelay;
    ComparedValue answeredWithin;    ///< share answered within withinDays
    bool answersDated = false;
    LocalSeconds censoredAt = noDate;
};

/// @p censoredAt as in responseDelays(). O(n log n) of the two sides.
FilterComparison compareFilters(const ComparedSides& sides, LocalSeconds censoredAt, const Thresholds& thresholds);

}    // namespace vigie
