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

/// Five numbers of a set of values and its outer tenths, with Tukey's fences (J. W. Tukey 1977, Exploratory Data
/// Analysis: whiskers reach the last value within 1.5 IQR of the quartiles). Quantiles: definition 7 of Hyndman & Fan.
/// Unit: that of the values.
struct Distribution
{
    qint64 n = 0;
    qint64 missing = 0;
    std::optional<double> minimum, p10, lowerQuartile, median, upperQuartile, p90, maximum;
    std::optional<double> lowerWhisker, upperWhisker;
    std::vector<double> outliers;    ///< beyond the fences, ascending
};

Distribution distributionOf(std::vector<double> values, qint64 missing);

/// A group of fewer values than this is shown as points only, without a box.
inline constexpr qint64 fewestForBox = 5;

/// The period that a result speaks of: the start of its evaluation, else, where the file does not say, the date of its
/// update.
struct ResultPeriod
{
    LocalSeconds begin = noDate;
    bool fromUpdate = false;

    friend bool operator==(const ResultPeriod&, const ResultPeriod&) = default;
};

/// The periods of the rows of `results`, which must outlive it.
class ResultPeriods
{
public:
    explicit ResultPeriods(const Table& results);
    ResultPeriod at(Row row) const;

private:
    const DateColumn* m_started;
    const DateColumn* m_updated;
};

struct PeriodRange
{
    LocalSeconds oldest = noDate;
    LocalSeconds newest = noDate;

    void add(LocalSeconds instant);    ///< noDate adds nothing
};

struct GroupDistribution
{
    std::string group;    ///< text of the value; empty = missing
    Distribution distribution;
    PeriodRange periods;    ///< of the values used
};

struct IndicatorDistribution
{
    std::string code;
    std::string title;
    std::string unit;                ///< empty = not published
    LocalSeconds oldest = noDate;    ///< dates of update of the values used
    LocalSeconds newest = noDate;
    PeriodRange periods;    ///< of the values used
    Distribution all;
    std::vector<GroupDistribution> groups;    ///< largest n first, then the group's text
};

/// One indicator's latest value per structure, over the selected results, grouped by a Code field of `results`
/// (`typology`, `network`, `region`, `department`).
///
/// "Latest" is the greatest period, then `updated_on`, then the greatest code; missing dates come first. (Not the last
/// update: a correction of an old period would pass for news.) A structure whose latest record has no readable value
/// counts as missing. Fails with WrongUsage when the indicator is unknown, and with CheckFailed when the latest records
/// carry more than one unit: values in different units share no axis. @p unitOfIndicator: what records that state no
/// unit are in; that of `indicators` when empty.
Result<IndicatorDistribution> indicatorDistribution(const Selection& selection, std::string_view indicatorCode,
                                                    std::string_view groupField, std::string_view unitOfIndicator = {});

/// The one unit of these results of an indicator, those that state none being in @p unitOfIndicator. CheckFailed when
/// there are several; spellings that differ by case or accents are one.
Result<std::string> oneUnitOf(const Dataset& dataset, std::string_view indicatorCode, std::span<const Row> resultRows,
                              std::string_view unitOfIndicator);

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
