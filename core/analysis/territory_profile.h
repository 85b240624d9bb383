// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_profile.h"
#include "core/analysis/response_delays.h"
#include "core/analysis/share.h"
#include "core/base/task_context.h"
#include "core/domain/vocabulary.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What a filter leaves of one département of the services, beside what it leaves everywhere: facts for a sheet, and no
// league table. A place among the others is a share of those that may be compared, never a rank.

namespace vigie {

/// Where a value stands among the same of the other départements.
struct AmongDepartments
{
    double higherThan = 0;    ///< share of the others whose value is lower, ties by half; 0 to 1
    qint64 others = 0;        ///< those whose n is not below the lower threshold
};

/// A share here, everywhere, and among the others. @p among is empty when the share is hidden or the others are too
/// few.
struct TerritoryShare
{
    Share here, everywhere;
    std::optional<AmongDepartments> among;
};

/// The latest values of one indicator in the département, as their median among the medians of the départements. A
/// département takes part with fewestForBox values or more.
struct TerritoryIndicator
{
    std::string code, title, network;
    std::string unit;         ///< empty = not published
    qint64 structures = 0;    ///< here, with a value
    double median = 0;
    PercentilePosition position;    ///< among the départements' medians, itself included
    Distribution departments;       ///< those medians
    Standing standing = Standing::TooFewPeers;
    std::optional<Error> refused;    ///< values in several units: neither median nor place
};

struct TerritoryProfile
{
    struct NetworkCount
    {
        std::string network;    ///< empty = not given
        qint64 structures = 0;
    };

    std::string department;    ///< INSEE code
    FilterState filter;        ///< of everything that is said of here
    FilterState everywhere;    ///< the same without the département

    qint64 structures = 0;
    qint64 activeStructures = 0;
    std::vector<NetworkCount> networks;    ///< of the structures; largest first, then by name

    qint64 experiences = 0;
    qint64 experiencesEverywhere = 0;
    /// In the order of allSentiments; of those that state one, whatever the filter asks of the sentiment (share.h).
    std::array<TerritoryShare, allSentiments.size()> sentiments;
    bool sentimentIgnored = false;

    bool answersDated = false;    ///< else nothing is known of delays
    LocalSeconds censoredAt = noDate;
    GroupDelays delays, delaysEverywhere;    ///< first answers from publication
    std::optional<AmongDepartments> soon;    ///< by the share answered within soonDays (territory_rates.h)

    std::vector<TerritoryIndicator> indicators;    ///< by network, then title
    qint64 indicatorsOfFew = 0;                    ///< left out: fewer than fewestForBox structures here have a value
};

/// The selection at this département, in the place of whatever it asks of the département. Empty when the filter is
/// full.
std::optional<Selection> selectionAt(const Selection& selection, std::string_view department);
/// The selection without what it asks of the département.
Selection selectionEverywhere(const Selection& selection);

/// Scope: place of the service. A testimony counts in each département that one of its services is in. @p censoredAt as
/// in responseDelays(). Fails with WrongUsage when the filter is full, and when it is cancelled.
/// O(n log n + indicators here × results).
Result<TerritoryProfile> territoryProfile(const Selection& selection, std::string_view department,
                                          const IndicatorDictionary& dictionary, LocalSeconds censoredAt,
                                          const Thresholds& thresholds, const TaskContext& task = {});

}    // namespace vigie
