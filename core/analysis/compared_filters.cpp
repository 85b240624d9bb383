// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compared_filters.h"

#include <algorithm>
#include <functional>
#include <string>

namespace vigie {

namespace {

constexpr const char* dayField = "published_on";
constexpr const char* monthField = "month";
constexpr int monthsOfYear = 12;

struct Period
{
    LocalSeconds from = noDate;
    LocalSeconds until = noDate;    ///< exclusive
};

LocalSeconds dayStart(LocalSeconds instant)
{
    return dayIndex(instant) * secondsPerDay;
}

std::optional<Period> dayPeriod(const FilterState& filter, LocalSeconds dataBegins, LocalSeconds dataEnds)
{
    const Condition* days = filter.on(dayField);
    if (!days || (!days->from && !days->until) || dataBegins == noDate || dataEnds == noDate)
        return std::nullopt;
    const Period period{days->from.value_or(dayStart(dataBegins)),
                        days->until.value_or(dayStart(dataEnds) + secondsPerDay)};
    return period.from < period.until ? std::optional(period) : std::nullopt;
}

std::optional<int> monthOf(const std::string& month)
{
    const auto first = parseDate(month + "-01");
    return first ? std::optional(monthIndex(*first)) : std::nullopt;
}

/// Empty when no month is asked for, or something that is none.
std::vector<int> monthsOf(const FilterState& filter)
{
    std::vector<int> months;
    const Condition* condition = filter.on(monthField);
    for (const std::string& text : condition ? condition->any : std::vector<std::string>()) {
        const auto month = monthOf(text);
        if (!month)
            return {};
        months.push_back(*month);
    }
    return months;
}

bool isMonthStart(LocalSeconds instant)
{
    return monthStart(monthIndex(instant)) == instant;
}

LocalSeconds monthsEarlier(LocalSeconds instant, int months)
{
    const CivilDate date = toCivil(instant);
    const int month = monthIndex(instant) - months;
    const int days = static_cast<int>(dayIndex(monthStart(month + 1)) - dayIndex(monthStart(month)));
    return monthStart(month) + (std::min(date.day, days) - 1) * secondsPerDay + (instant - dayStart(instant));
}

void setPeriod(FilterState& filter, const Period& period)
{
    Condition days = *filter.on(dayField);
    days.from = period.from;
    days.until = period.until;
    filter.set(days);
}

void shiftMonths(FilterState& filter, const std::vector<int>& months, int earlier)
{
    if (months.empty())
        return;
    Condition condition = *filter.on(monthField);
    condition.any.clear();
    for (int month : months)
        condition.any.push_back(formatMonth(month - earlier));
    filter.set(condition);
}

Period before(const Period& period)
{
    if (isMonthStart(period.from) && isMonthStart(period.until))
        return {monthsEarlier(period.from, monthIndex(period.until) - monthIndex(period.from)), period.from};
    return {period.from - (period.until - period.from), period.from};
}

int spanOf(const std::vector<int>& months)
{
    const auto [first, last] = std::ranges::minmax(months);
    return last - first + 1;
}

}    // namespace

std::optional<FilterState> yearBefore(const FilterState& filter, LocalSeconds dataBegins, LocalSeconds dataEnds)
{
    const auto days = dayPeriod(filter, dataBegins, dataEnds);
    const std::vector<int> months = monthsOf(filter);
    if (!days && months.empty())
        return std::nullopt;
    FilterState earlier = filter;
    if (days)
        setPeriod(earlier, {monthsEarlier(days->from, monthsOfYear), monthsEarlier(days->until, monthsOfYear)});
    shiftMonths(earlier, months, monthsOfYear);
    return earlier;
}

std::optional<FilterState> periodBefore(const FilterState& filter, LocalSeconds dataBegins, LocalSeconds dataEnds)
{
    const auto days = dayPeriod(filter, dataBegins, dataEnds);
    const std::vector<int> months = monthsOf(filter);
    // Two periods that are both asked for would have to be cut to what they share first.
    if (days.has_value() == !months.empty())
        return std::nullopt;
    FilterState earlier = filter;
    if (days)
        setPeriod(earlier, before(*days));
    else
        shiftMonths(earlier, months, spanOf(months));
    return earlier;
}

Selection restOf(const Selection& selection)
{
    auto rows = std::make_shared<std::vector<Row>>();
    const std::vector<Selection::Bits>& bits = selection.experienceBits();
    for (Row row = 0; row < bits.size(); ++row) {
        if (bits[row] != 0)
            rows->push_back(row);
    }
    // Rows enter a selection as what was found of words; which words is of no account, for nothing else is asked.
    FilterState found;
    found.setText(TextQuery());
    return Selection(selection.sharedDataset(), std::move(found), std::move(rows));
}

}    // namespace vigie
