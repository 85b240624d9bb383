// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/small_numbers.h"
#include "core/analysis/survival.h"
#include "core/query/counts.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Where a delay begins. Publication is the programme's own definition (lexicon); writing is what the user lives.
enum class DelayOrigin { Publication, Writing };

struct GroupDelays
{
    std::string group;    ///< text of the value; empty = missing, or all in `ResponseDelays::all`
    Survival survival;
    Reliability reliability = Reliability::Hidden;    ///< decided on n: hidden groups show n alone
};

/// How long testimonies wait for their first answer, censored at the date of the data.
struct ResponseDelays
{
    DelayOrigin origin = DelayOrigin::Publication;
    LocalSeconds censoredAt = noDate;
    GroupDelays all;
    std::vector<GroupDelays> groups;    ///< largest n first, then the group's text
    qint64 undated = 0;                 ///< selected experiences without the origin's date: left out
    std::vector<Row> negative;          ///< answered before their origin: left out, listed
};

/// Unit: experiences. @p groupField is a Code field of experiences or mentions, empty = all only; with a field of a mention
/// an experience waits in each group it mentions. @p censoredAt noDate = the newest date found among publications and
/// answers.
ResponseDelays responseDelays(const Selection& selection, DelayOrigin origin, std::string_view groupField,
                              LocalSeconds censoredAt, const Thresholds& thresholds);

}    // namespace vigie
