// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/small_numbers.h"
#include "core/query/counts.h"
#include "core/query/statistics.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// A proportion that knows whether it may be shown.
struct Share
{
    qint64 count = 0;
    qint64 total = 0;    ///< n; always shown
    Reliability reliability = Reliability::Hidden;
    std::optional<double> fraction;      ///< count / total; empty when n is below the lower threshold or 0
    std::optional<Interval> interval;    ///< Wilson 95 %; empty together with fraction
};

Share shareOf(qint64 count, qint64 total, const Thresholds& thresholds);

struct GroupShare
{
    std::string group;    ///< text of the value; empty = missing
    Share share;
};

/// The selection without its condition on the sentiment, which a share of sentiments ignores.
Selection withAllSentiments(const Selection& selection);

/// Units by the value of a field and by sentiment. The condition on the sentiment itself is ignored: a share needs all,
/// or it would read 0 or 100 %. All other conditions hold, that on the field among them.
PairCounts countsBySentiment(const Selection& selection, std::string_view field, CountingUnit unit);

/// Share of one sentiment within each value of a field, e.g. negatives by `typology`. The denominator is the
/// testimonies of that group that state a sentiment, as countsBySentiment() finds them: with a filter on negatives, n
/// is more than the selection, and whoever shows it says so. Groups without any are left out; the missing group is
/// included. Order: largest n first, then the group's text.
std::vector<GroupShare> sentimentShares(const Selection& selection, std::string_view sentimentLabel,
                                        std::string_view field, CountingUnit unit, const Thresholds& thresholds);

}    // namespace vigie
