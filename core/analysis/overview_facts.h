// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/response_delays.h"
#include "core/analysis/share.h"

namespace vigie {

/// What stands at the top of the overview.
struct OverviewFacts
{
    qint64 experiences = 0;
    qint64 mentions = 0;
    Share negatives;       ///< of experiences that state a sentiment; the condition on the sentiment is left aside
    GroupDelays delays;    ///< first answers from publication, censored
    bool answersDated = false;
    qint64 structures = 0;
    qint64 withoutExperience = 0;    ///< of those, named in no selected testimony
    Share publishing;                ///< active structures that publish a result (transparency.h)
};

/// Share of the negatives among the selected experiences that state a sentiment; the condition on the sentiment is left
/// aside. Without refiltering: cheap enough for every change of the filter.
Share negativeShare(const Selection& selection, const Thresholds& thresholds);

/// @p censoredAt as in responseDelays(). O(n log n): off the interface thread.
OverviewFacts overviewFacts(const Selection& selection, LocalSeconds censoredAt, const Thresholds& thresholds);

}    // namespace vigie
