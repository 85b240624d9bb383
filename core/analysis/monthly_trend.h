// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/control_chart.h"
#include "core/analysis/monthly_series.h"
#include "core/analysis/share.h"
#include "core/domain/vocabulary.h"

#include <optional>
#include <vector>

namespace vigie {

/// The months of a selection as a process: which of them may be compared, their control chart and their direction.
///
/// The months are those in which the data set has anything within the period asked for, whatever else the filter says:
/// a service without a testimony last spring had none then, while a month that the period leaves out says nothing.
struct MonthlyTrend
{
    struct Month
    {
        MonthlySeries::Month counts;
        bool complete = false;          ///< wholly inside the period asked for, and not after the date of the data
        std::optional<Share> share;     ///< of the sentiment asked for, among the testimonies that state one
        std::optional<double> value;    ///< what is charted, count or share; nothing where the month says nothing
    };
    std::vector<Month> months;    ///< ascending, contiguous
    qint64 n = 0;                 ///< dated experiences of all months, incomplete ones included
    qint64 undated = 0;

    std::vector<double> values;           ///< those charted, in the order of time
    bool interrupted = false;             ///< a month without a value lies between two that have one
    std::optional<ControlChart> chart;    ///< over `values`; none below fewestForControlChart
    Trend trend;                          ///< of `values`; too short when interrupted, for the steps are not equal
};

/// Counts by month of publication, or with @p sentiment its share among the testimonies that state one (the condition
/// on the sentiment itself is then ignored, as in share.h). @p dateOfData: the month that it cuts is incomplete;
/// noDate = unknown, and no month is cut by it. O(rows + months²).
MonthlyTrend monthlyTrend(const Selection& selection, std::optional<Sentiment> sentiment, LocalSeconds dateOfData,
                          const Thresholds& thresholds);

}    // namespace vigie
