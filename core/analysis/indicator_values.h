// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/distribution.h"
#include "core/analysis/indicator_dictionary.h"
#include "core/analysis/indicator_intervals.h"
#include "core/analysis/peers.h"
#include "core/analysis/relations.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// What one structure's value of one indicator speaks of. Texts live as long as the data set.
struct PeriodValue
{
    Row result = 0;    ///< row of `results` that counts
    ResultPeriod period;
    double value = 0;               ///< NaN = missing
    std::string_view unit;          ///< as the record states it; empty = it does not
    std::string_view definition;    ///< the indicator's title as the record states it
    std::string_view frequency;
    double weeks = 0;    ///< "Durée de l'évaluation", NaN = missing; read as weeks (13 with "trimestrielle")
    std::vector<Row> superseded;    ///< other records of the same period, in the order of their updates
};

/// All periods of one structure × indicator, in the order of time. A period given twice within one snapshot is a
/// revision: the record with the greatest `updated_on`, then the greatest code, counts, and the others are kept beside.
struct IndicatorHistory
{
    std::string structure;    ///< public code
    std::vector<PeriodValue> periods;
};

/// One history for each structure that has records of the indicator among @p resultRows, by code in byte order.
/// Records without structure are left out. O(rows log rows).
std::vector<IndicatorHistory> indicatorHistories(const Dataset& dataset, std::string_view indicatorCode,
                                                 std::span<const Row> resultRows);

/// How much départements differ, each structure's latest value counted once.
struct DepartmentDispersion
{
    std::string unit;
    std::vector<GroupDistribution> departments;    ///< by code in byte order; those with a value
    Distribution ofMedians;                        ///< the départements' medians: each département weighs the same
    /// Of the structures' values, between and within départements. Empty also when no département has two of them: all
    /// of the variance would lie between, whatever the values.
    std::optional<VarianceShares> shares;
    qint64 withoutDepartment = 0;    ///< structures with a value and no département: not in the above
};
/// Fails as indicatorDistribution() does.
Result<DepartmentDispersion> departmentDispersion(const Selection& selection, const IndicatorEntry& indicator);

/// A structure's latest value among those of its peers.
struct PeerPosition
{
    double value = 0;
    ResultPeriod period;
    std::string unit;
    PercentilePosition position;    ///< how many have the same value is in it
    Distribution peers;             ///< of the peers' latest values, itself included
    PeriodRange periods;            ///< of those values: they need not be of one period
    QString definition;             ///< who the peers are
    /// Of the structure's own value. Without one, nobody can say whether a difference from the peers means anything.
    ValueInterval interval;
};
/// std::nullopt when the structure has no readable latest value. Fails with CheckFailed when the peers' values are in
/// several units. @p resultRows: the results that count; @p answers: the column named for the number of answers.
Result<std::optional<PeerPosition>> positionAmongPeers(const Dataset& dataset, const IndicatorEntry& indicator,
                                                       std::string_view structureCode, const Peers& peers,
                                                       std::span<const Row> resultRows,
                                                       const NumberColumn* answers = nullptr,
                                                       const Thresholds& thresholds = {});

}    // namespace vigie
