// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_trend.h"

#include "core/base/fold.h"

#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace vigie {

namespace {

/// A date of update is no start of an evaluation, though the day may be the same.
using PeriodKey =
    std::tuple<std::string, std::string, LocalSeconds, bool>;    // indicator, structure, period, by update
using PeriodsByKey = std::map<PeriodKey, IndicatorChanges::Period>;

PeriodsByKey periodsOf(const Dataset& dataset)
{
    std::vector<Row> all(dataset.results.rowCount());
    std::iota(all.begin(), all.end(), Row(0));
    // By indicator first: histories look at one of them.
    std::map<std::string_view, std::vector<Row>> byIndicator;
    if (const CodeColumn* codes = dataset.results.codes("indicator_code")) {
        for (Row row : all)
            byIndicator[codes->text(row)].push_back(row);
    }
    byIndicator.erase(std::string_view());
    const IndicatorDictionary dictionary(dataset, {}, [](Row) { return std::string(); });
    PeriodsByKey periods;
    for (const auto& [code, rows] : byIndicator) {
        const IndicatorEntry* entry = dictionary.find(code);
        for (const IndicatorHistory& history : indicatorHistories(dataset, code, rows)) {
            for (const PeriodValue& value : history.periods) {
                const std::string_view unit = value.unit.empty() ? entry->knownUnit() : value.unit;
                periods.emplace(PeriodKey(code, history.structure, value.period.begin, value.period.fromUpdate),
                                IndicatorChanges::Period{std::string(code), history.structure, value.period.begin,
                                                         value.value, std::string(unit)});
            }
        }
    }
    return periods;
}

bool sameValue(const IndicatorChanges::Period& a, const IndicatorChanges::Period& b)
{
    const bool equal = std::isnan(a.value) ? std::isnan(b.value) : a.value == b.value;
    // One release may state the unit that the other is silent about; that revises nothing.
    return equal && (a.unit.empty() || b.unit.empty() || fold(a.unit) == fold(b.unit));
}

}    // namespace

IndicatorChanges indicatorChanges(const Dataset& before, const Dataset& after)
{
    const PeriodsByKey old = periodsOf(before), now = periodsOf(after);
    IndicatorChanges changes;
    for (const auto& [key, period] : old) {
        const auto same = now.find(key);
        if (same == now.end())
            changes.withdrawnPeriods.push_back(period);
        else if (!sameValue(period, same->second))
            changes.revisions.push_back({period, same->second});
    }
    for (const auto& [key, period] : now) {
        if (!old.contains(key))
            changes.newPeriods.push_back(period);
    }
    return changes;
}

}    // namespace vigie
