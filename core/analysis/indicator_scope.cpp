// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_scope.h"

#include "core/analysis/distribution.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr LocalSeconds day = 86400;

std::optional<LocalSeconds> lengthOf(const NumberColumn* weeks, Row row, std::string_view frequency)
{
    if (weeks && !weeks->isMissing(row) && weeks->values[row] > 0)
        return static_cast<LocalSeconds>(std::llround(weeks->values[row] * 7)) * day;
    const auto days = daysOfFrequency(frequency);
    return days ? std::optional<LocalSeconds>(LocalSeconds(*days) * day) : std::nullopt;
}

/// The hull of periods, each side open when one of them is.
class Hull
{
public:
    void add(std::optional<LocalSeconds> from, std::optional<LocalSeconds> until)
    {
        m_openFrom = m_openFrom || !from;
        m_openUntil = m_openUntil || !until;
        if (from)
            m_from = std::min(m_from.value_or(*from), *from);
        if (until)
            m_until = std::max(m_until.value_or(*until), *until);
    }
    LocalSeconds from() const { return m_openFrom ? noDate : m_from.value_or(noDate); }
    LocalSeconds until() const { return m_openUntil ? noDate : m_until.value_or(noDate); }

private:
    std::optional<LocalSeconds> m_from, m_until;
    bool m_openFrom = false, m_openUntil = false;
};

}    // namespace

IndicatorScope indicatorScope(const Selection& selection, const IndicatorEntry& indicator)
{
    IndicatorScope scope;
    const Table& results = selection.dataset().results;
    const CodeColumn* structures = results.codes("structure_code");
    const NumberColumn* values = results.numbers("value");
    if (!structures || !values)
        return scope;
    const NumberColumn* weeks = results.numbers("evaluation_duration");
    const ResultPeriods periods(results);
    const std::vector<Row> rows = selection.results();
    Hull hull;
    for (Row row : latestResults(selection.dataset(), indicator.code, rows)) {
        if (values->isMissing(row) || structures->code(row) == missingCode)
            continue;
        scope.structures.emplace_back(structures->text(row));
        const ResultPeriod period = periods.at(row);
        if (period.begin == noDate) {
            hull.add({}, {});
            continue;
        }
        const auto length = lengthOf(weeks, row, indicator.frequency.value);
        if (period.fromUpdate)
            hull.add(length ? std::optional(period.begin - *length) : std::nullopt, period.begin + day);
        else
            hull.add(period.begin, length ? std::optional(period.begin + *length) : std::nullopt);
    }
    std::ranges::sort(scope.structures);
    scope.from = hull.from();
    scope.until = hull.until();
    return scope;
}

FilterState filterOfScope(FilterState filter, const IndicatorScope& scope)
{
    Condition structures;
    structures.field = "structure_code";
    structures.any = scope.structures;
    filter.set(std::move(structures));
    Condition period;
    period.field = "published_on";
    if (scope.from != noDate)
        period.from = scope.from;
    if (scope.until != noDate)
        period.until = scope.until;
    filter.set(std::move(period));
    return filter;
}

}    // namespace vigie
