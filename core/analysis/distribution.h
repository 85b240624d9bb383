// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/selection.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Five numbers of a set of values, with Tukey's fences (J. W. Tukey 1977, Exploratory Data Analysis: whiskers reach
/// the last value within 1.5 IQR of the quartiles). Quartiles: definition 7 of Hyndman & Fan. Unit: that of the values.
struct Distribution
{
    qint64 n = 0;
    qint64 missing = 0;
    std::optional<double> minimum, lowerQuartile, median, upperQuartile, maximum;
    std::optional<double> lowerWhisker, upperWhisker;
    std::vector<double> outliers;    ///< beyond the fences, ascending
};

Distribution distributionOf(std::vector<double> values, qint64 missing);

/// A group of fewer values than this is shown as points only, without a box.
inline constexpr qint64 fewestForBox = 5;

struct GroupDistribution
{
    std::string group;    ///< text of the value; empty = missing
    Distribution distribution;
};

struct IndicatorDistribution
{
    std::string code;
    std::string title;
    std::string unit;                ///< empty = not published
    LocalSeconds oldest = noDate;    ///< dates of update of the values used
    LocalSeconds newest = noDate;
    Distribution all;
    std::vector<GroupDistribution> groups;    ///< largest n first, then the group's text
};

/// One indicator's latest value per structure, over the selected results, grouped by a Code field of `results`
/// (`typology`, `network`, `region`, `department`).
///
/// "Latest" is the greatest `updated_on`, then `evaluation_started_on`, then the greatest code; missing dates come
/// first. A structure whose latest record has no readable value counts as missing. Fails with WrongUsage when the
/// indicator is unknown, and with CheckFailed when its records carry more than one unit: values in different units
/// share no axis.
Result<IndicatorDistribution> indicatorDistribution(const Selection& selection, std::string_view indicatorCode,
                                                    std::string_view groupField);

/// The row of each structure's latest record of one indicator among @p resultRows, in the order of the rows.
std::vector<Row> latestResults(const Dataset& dataset, std::string_view indicatorCode, std::span<const Row> resultRows);

/// Indicators that have results, for a list to choose from.
struct IndicatorSummary
{
    std::string code;
    std::string title;    ///< from `indicators`, else from `results`, else the code
    std::string network;
    std::string family;    ///< satisfaction or performance, as published; may be empty
    std::string unit;
    qint64 structures = 0;    ///< with at least one selected result
    qint64 results = 0;       ///< selected
};
/// All indicators of the snapshot (those without a selected result have zeros), by network then title in byte order.
std::vector<IndicatorSummary> indicatorSummaries(const Selection& selection);

}    // namespace vigie
