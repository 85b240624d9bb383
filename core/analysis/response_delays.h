// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/small_numbers.h"
#include "core/analysis/survival.h"
#include "core/query/counts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Where a delay begins. Publication is the programme's own definition (lexicon); writing is what the user lives.
enum class DelayOrigin { Publication, Writing };

struct GroupDelays
{
    std::string group;    ///< text of the value; empty = missing, or all in `ResponseDelays::all`
    qint64 n = 0;         ///< always shown
    qint64 answered = 0;
    Reliability reliability = Reliability::Hidden;    ///< decided on n
    std::optional<Survival> survival;                 ///< empty when n is below the lower threshold, or 0
};

/// How long testimonies wait for their first answer, censored at the date of the data. Unit: calendar days, since dates
/// may come without their time of day: an answer on the day of publication took 0 days.
///
/// Each selected experience is counted in `all` or in exactly one of the four that are left out.
struct ResponseDelays
{
    DelayOrigin origin = DelayOrigin::Publication;
    LocalSeconds censoredAt = noDate;
    /// False when the data set dates no first answer at all (some published copies lack the column): nothing can be
    /// said then, and nothing is computed, for everybody would seem to wait still.
    bool answersDated = false;
    GroupDelays all;
    std::vector<GroupDelays> groups;    ///< largest n first, then the group's text

    qint64 undated = 0;           ///< without the origin's date
    std::vector<Row> negative;    ///< answered before their origin, in canonical order
    qint64 answerUndated = 0;     ///< answered, says their status, but nobody says when: they do not wait any more
    qint64 afterCensoring = 0;    ///< their origin lies after the date of the data
};

/// Unit: experiences. @p groupField is a field of experiences or mentions, single- or multi-valued; empty = all only.
/// With a field of a mention, or several values, an experience waits in each of its groups, once. @p censoredAt: an
/// answer after that day has not come yet; noDate = the newest date of the whole data set (not of the selection alone)
/// among publications and first answers. O(n log n).
ResponseDelays responseDelays(const Selection& selection, DelayOrigin origin, std::string_view groupField,
                              LocalSeconds censoredAt, const Thresholds& thresholds);

}    // namespace vigie
