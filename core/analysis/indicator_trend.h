// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/control_chart.h"
#include "core/analysis/indicator_values.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vigie {

/// Why two neighbouring points may not be joined.
enum class SeriesBreak { None, Unit, Definition, Frequency };

struct TrendPoint
{
    ResultPeriod period;
    double value = 0;
    SeriesBreak breakBefore = SeriesBreak::None;
    bool compared = false;    ///< takes part in the trend
};

/// Where one indicator of one structure is going, over the periods of one snapshot. What differs between snapshots is a
/// revision (IndicatorChanges) and never gets here.
///
/// A record that states another unit, title or frequency than the last one that states any breaks the series; only
/// what follows the last break is compared. Of points whose periods overlap the later counts: from the newest back, one
/// is compared when it begins at least nine tenths of its length before the next compared one. Lengths: the stated
/// weeks, else that of the frequency; unknown ones end where the next begins. Where only dates of update are known,
/// half the length is enough.
struct IndicatorTrend
{
    std::vector<TrendPoint> points;    ///< every period that has a value, in the order of time
    Trend trend;                       ///< of the compared points; TooShort below fewestForTrend
    /// trend.slope, when the compared points stand at equal steps (within 15 %) and the series is not too short.
    std::optional<double> slopePerStep;
};
IndicatorTrend indicatorTrend(const IndicatorHistory& history);

/// `rising`, `falling`, `no clear direction`, or the literal "series too short (3 points)".
QString trendText(const Trend& trend);
/// Is this direction for the worse? Empty when nobody decided which side is better, or no direction is said.
std::optional<bool> isWorsening(const Trend& trend, const ConfirmedPolarity& polarity);

/// The median of a group over time. A group whose members change moves without anybody changing, so the trend is of
/// the structures that have a value in every compared period.
struct GroupTrend
{
    struct Point
    {
        int slot = 0;    ///< calendar period: months since 1970 / months of a period
        LocalSeconds begin = noDate;
        qint64 n = 0;                     ///< structures with a value
        double median = 0;                ///< of those
        std::optional<double> ofPanel;    ///< median of the panel; where the point is compared
    };
    std::string unit;
    std::vector<Point> points;    ///< in the order of time
    qint64 panel = 0;             ///< structures in every compared period
    Trend trend;                  ///< TooShort also when the panel has fewer than fewestForBox structures
};
/// Each structure's values since its own last break, put into calendar periods of the indicator's frequency (a month
/// when it is unknown) by the middle of their evaluation, or the date of update where that is all there is; of two in
/// one slot the later counts. Slots with fewer than fewestForBox values are shown and not compared. CheckFailed when
/// units differ between structures.
Result<GroupTrend> groupTrend(const Dataset& dataset, const IndicatorEntry& indicator,
                              std::span<const IndicatorHistory> histories);

/// What happened to the values between two snapshots. The same period with another value (or unit) was revised; a
/// period that one of them does not have is new, or withdrawn. before/after exchanged gives the mirror image.
struct IndicatorChanges
{
    struct Period
    {
        std::string indicator, structure;
        LocalSeconds period = noDate;
        double value = 0;    ///< NaN = missing
        std::string unit;    ///< of the record, else of the indicator
    };
    struct Revision
    {
        Period before, after;
    };
    std::vector<Revision> revisions;    ///< all by indicator, structure, period
    std::vector<Period> newPeriods;
    std::vector<Period> withdrawnPeriods;
};
IndicatorChanges indicatorChanges(const Dataset& before, const Dataset& after);

}    // namespace vigie
