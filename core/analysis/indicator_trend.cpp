// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_trend.h"

#include "core/base/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace vigie {

namespace {

constexpr double daysPerWeek = 7;

/// Days that the value speaks of; empty = unknown.
std::optional<double> lengthOf(const PeriodValue& value)
{
    if (value.weeks > 0)    // false for NaN
        return daysPerWeek * value.weeks;
    const auto days = daysOfFrequency(value.frequency);
    return days ? std::optional<double>(*days) : std::nullopt;
}

double daysBetween(LocalSeconds from, LocalSeconds to)
{
    return static_cast<double>(to - from) / static_cast<double>(secondsPerDay);
}

bool overlap(const PeriodValue& earlier, const PeriodValue& later)
{
    const auto length = lengthOf(earlier);
    if (!length)
        return earlier.period.begin == later.period.begin;
    // A quarter has 90 to 92 days and 13 weeks 91; a date of update comes when somebody has the time.
    const bool byUpdates = earlier.period.fromUpdate || later.period.fromUpdate;
    return daysBetween(earlier.period.begin, later.period.begin) < (byUpdates ? 0.5 : 0.9) * *length;
}

/// Finds breaks: remembers what was stated last, because a record that states nothing changes nothing.
class BreakFinder
{
public:
    SeriesBreak next(const PeriodValue& value)
    {
        // All three are to be remembered, whichever is said.
        const bool unit = changes(m_unit, fold(value.unit));
        const bool definition = changes(m_definition, foldToWords(value.definition));
        const bool frequency = changes(m_frequency, foldToWords(value.frequency));
        return unit         ? SeriesBreak::Unit
               : definition ? SeriesBreak::Definition
               : frequency  ? SeriesBreak::Frequency
                            : SeriesBreak::None;
    }

private:
    static bool changes(std::string& last, std::string stated)
    {
        if (stated.empty() || stated == last)
            return false;
        const bool first = last.empty();
        last = std::move(stated);
        return !first;
    }

    std::string m_unit, m_definition, m_frequency;
};

bool equalSteps(const std::vector<LocalSeconds>& dates)
{
    std::vector<double> steps;
    for (size_t i = 1; i < dates.size(); ++i)
        steps.push_back(daysBetween(dates[i - 1], dates[i]));
    std::vector<double> sorted = steps;
    std::sort(sorted.begin(), sorted.end());
    const double usual = quantileOfSorted(sorted, 0.5).value_or(0);
    return std::all_of(steps.begin(), steps.end(),
                       [usual](double step) { return std::abs(step - usual) <= 0.15 * usual; });
}

struct ValuedPeriod
{
    const PeriodValue* value = nullptr;
    SeriesBreak breakBefore = SeriesBreak::None;
};

/// Periods that have a value and a date. A break shows at the first value after it.
std::vector<ValuedPeriod> valuedPeriods(const IndicatorHistory& history)
{
    std::vector<ValuedPeriod> valued;
    BreakFinder breaks;
    SeriesBreak pending = SeriesBreak::None;
    for (const PeriodValue& each : history.periods) {
        if (const SeriesBreak found = breaks.next(each); found != SeriesBreak::None && pending == SeriesBreak::None)
            pending = found;
        if (std::isnan(each.value) || each.period.begin == noDate)
            continue;
        valued.push_back({&each, valued.empty() ? SeriesBreak::None : pending});
        pending = SeriesBreak::None;
    }
    return valued;
}

size_t startAfterLastBreak(const std::vector<ValuedPeriod>& periods)
{
    size_t start = 0;
    for (size_t i = 0; i < periods.size(); ++i) {
        if (periods[i].breakBefore != SeriesBreak::None)
            start = i;
    }
    return start;
}

// --- groups

/// Months of a calendar period of this frequency; one where it is shorter or unknown.
int monthsOfSlot(std::string_view frequency)
{
    const auto days = daysOfFrequency(frequency);
    return days ? std::max(1, static_cast<int>(std::lround(*days * 12 / 365.0))) : 1;
}

int floorDivided(int value, int by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

int slotOf(const PeriodValue& value, int months)
{
    LocalSeconds instant = value.period.begin;
    if (const auto length = lengthOf(value); length && !value.period.fromUpdate)
        instant += static_cast<LocalSeconds>(*length / 2) * secondsPerDay;
    return floorDivided(monthIndex(instant), months);
}

using ValuesBySlot = std::map<int, std::map<std::string_view, double>>;    // slot → structure → value

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return quantileOfSorted(values, 0.5).value_or(NumberColumn::missing);
}

std::vector<double> valuesOf(const std::map<std::string_view, double>& slot)
{
    std::vector<double> values;
    for (const auto& [structure, value] : slot)
        values.push_back(value);
    return values;
}

/// Structures with a value in each slot that has enough of them.
std::vector<std::string_view> panelOf(const ValuesBySlot& slots)
{
    std::map<std::string_view, size_t> present;
    size_t compared = 0;
    for (const auto& [slot, values] : slots) {
        if (static_cast<qint64>(values.size()) < fewestForBox)
            continue;
        ++compared;
        for (const auto& [structure, value] : values)
            ++present[structure];
    }
    std::vector<std::string_view> panel;
    for (const auto& [structure, times] : present) {
        if (times == compared)
            panel.push_back(structure);
    }
    return panel;
}

/// Fills the panel's medians and the trend. Empty slots in between do not matter to a direction.
void comparePanel(const ValuesBySlot& slots, GroupTrend& out)
{
    const std::vector<std::string_view> panel = panelOf(slots);
    out.panel = static_cast<qint64>(panel.size());
    if (out.panel < fewestForBox)
        return;
    std::vector<double> medians;
    for (GroupTrend::Point& point : out.points) {
        if (point.n < fewestForBox)
            continue;
        std::vector<double> values;
        for (std::string_view structure : panel)
            values.push_back(slots.at(point.slot).at(structure));
        medians.push_back(medianOf(std::move(values)));
        point.ofPanel = medians.back();
    }
    out.trend = trendOf(medians);
}

}    // namespace

IndicatorTrend indicatorTrend(const IndicatorHistory& history)
{
    const std::vector<ValuedPeriod> periods = valuedPeriods(history);
    IndicatorTrend out;
    for (const ValuedPeriod& each : periods)
        out.points.push_back({each.value->period, each.value->value, each.breakBefore, false});
    const PeriodValue* later = nullptr;
    for (size_t i = periods.size(), start = startAfterLastBreak(periods); i-- > start;) {
        if (later && overlap(*periods[i].value, *later))
            continue;
        later = periods[i].value;
        out.points[i].compared = true;
    }
    std::vector<double> values;
    std::vector<LocalSeconds> dates;
    for (const TrendPoint& point : out.points) {
        if (!point.compared)
            continue;
        values.push_back(point.value);
        dates.push_back(point.period.begin);
    }
    out.trend = trendOf(values);
    out.trend.points = values.size();
    if (out.trend.direction != TrendDirection::TooShort && equalSteps(dates))
        out.slopePerStep = out.trend.slope;
    return out;
}

QString trendText(const Trend& trend)
{
    switch (trend.direction) {
    case TrendDirection::TooShort:
        return QCoreApplication::translate("Analysis", "series too short (%1 points)").arg(trend.points);
    case TrendDirection::Rising:
        return QCoreApplication::translate("Analysis", "rising");
    case TrendDirection::Falling:
        return QCoreApplication::translate("Analysis", "falling");
    case TrendDirection::Flat:
        return QCoreApplication::translate("Analysis", "no clear direction");
    }
    return {};
}

std::optional<bool> isWorsening(const Trend& trend, const ConfirmedPolarity& polarity)
{
    const auto higherIsBetter = polarity.higherIsBetter();
    if (!higherIsBetter || trend.direction == TrendDirection::TooShort)
        return std::nullopt;
    return trend.direction == (*higherIsBetter ? TrendDirection::Falling : TrendDirection::Rising);
}

Result<GroupTrend> groupTrend(const Dataset& dataset, const IndicatorEntry& indicator,
                              std::span<const IndicatorHistory> histories)
{
    const int months = monthsOfSlot(indicator.frequency.value);
    ValuesBySlot slots;
    std::vector<Row> rows;
    for (const IndicatorHistory& history : histories) {
        const std::vector<ValuedPeriod> periods = valuedPeriods(history);
        for (size_t i = startAfterLastBreak(periods); i < periods.size(); ++i) {
            const PeriodValue& value = *periods[i].value;
            slots[slotOf(value, months)][history.structure] = value.value;    // the later of two stays
            rows.push_back(value.result);
        }
    }
    auto unit = oneUnitOf(dataset, indicator.code, rows, indicator.knownUnit());
    if (!unit)
        return unit.error();
    GroupTrend out;
    out.unit = std::move(*unit);
    for (const auto& [slot, values] : slots)
        out.points.push_back({slot, monthStart(slot * months), static_cast<qint64>(values.size()),
                              medianOf(valuesOf(values)), std::nullopt});
    comparePanel(slots, out);
    return out;
}

}    // namespace vigie
