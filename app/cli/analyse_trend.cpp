// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "core/analysis/control_chart.h"
#include "core/analysis/monthly_series.h"
#include "core/analysis/share.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie::cli {

namespace {

struct TrendMonth
{
    MonthlySeries::Month counts;
    bool complete = false;          ///< wholly inside the period asked for, and before the date of the data
    std::optional<Share> share;     ///< of the sentiment asked for, among the testimonies that state one
    std::optional<double> value;    ///< what is charted; nothing where the month says nothing
};

struct TrendSeries
{
    std::vector<TrendMonth> months;
    qint64 n = 0;
    qint64 undated = 0;
};

/// The months in which the data set has anything, whatever else is asked: a service without a testimony last spring had
/// none then, while a month that the period leaves out says nothing.
MonthlySeries monthsOfData(const Selection& selection)
{
    FilterState period;
    for (const char* field : {"published_on", "month"}) {
        if (const Condition* condition = selection.filter().on(field))
            period.set(*condition);
    }
    return monthlySeries(Selection(selection.sharedDataset(), period));
}

class Completeness
{
public:
    explicit Completeness(const AnalysisRequest& request)
    {
        if (const auto date = parseDate(request.snapshot.info.dataDate.toStdString()))
            m_end = *date + secondsPerDay;
        if (const Condition* period = request.selection.filter().on("published_on")) {
            m_begin = period->from;
            if (period->until && (!m_end || *period->until < *m_end))
                m_end = period->until;
        }
    }

    bool covers(int month) const
    {
        return (!m_begin || *m_begin <= monthStart(month)) && (!m_end || monthStart(month + 1) <= *m_end);
    }

private:
    std::optional<LocalSeconds> m_begin, m_end;    ///< the end is not in
};

Share shareIn(const MonthlySeries::Month& month, Sentiment sentiment, const Thresholds& thresholds)
{
    qint64 stated = 0;
    for (Row count : month.bySentiment)
        stated += count;
    return shareOf(month.bySentiment[static_cast<size_t>(sentiment)], stated, thresholds);
}

TrendSeries seriesOf(const AnalysisRequest& request, std::optional<Sentiment> sentiment)
{
    const MonthlySeries selected = monthlySeries(request.selection);
    const Completeness completeness(request);
    TrendSeries series;
    series.undated = selected.undated;
    auto next = selected.months.begin();
    for (const MonthlySeries::Month& ofData : monthsOfData(request.selection).months) {
        TrendMonth month;
        month.counts.index = ofData.index;
        if (next != selected.months.end() && next->index == ofData.index)
            month.counts = *next++;
        month.complete = completeness.covers(ofData.index);
        series.n += month.counts.total();
        if (sentiment)
            month.share = shareIn(month.counts, *sentiment, request.thresholds);
        if (month.complete && ofData.total() > 0)
            month.value = sentiment ? month.share->fraction : std::optional<double>(month.counts.total());
        series.months.push_back(std::move(month));
    }
    return series;
}

/// The values charted; @p interrupted when a month without one lies between them.
std::vector<double> chartedValues(const TrendSeries& series, bool& interrupted)
{
    std::vector<double> values;
    size_t first = 0, last = 0;
    for (size_t i = 0; i < series.months.size(); ++i) {
        if (!series.months[i].value)
            continue;
        first = values.empty() ? i : first;
        last = i;
        values.push_back(*series.months[i].value);
    }
    interrupted = !values.empty() && last - first + 1 != values.size();
    return values;
}

const char* signalWord(ControlChart::Signal signal)
{
    switch (signal) {
    case ControlChart::Signal::None:
        return "none";
    case ControlChart::Signal::BeyondLimits:
        return "beyond_limits";
    case ControlChart::Signal::RunOnOneSide:
        return "run_on_one_side";
    case ControlChart::Signal::Trend:
        return "trend";
    case ControlChart::Signal::TwoOfThree:
        return "two_of_three";
    }
    return "";
}

const char* directionWord(TrendDirection direction)
{
    switch (direction) {
    case TrendDirection::TooShort:
        return "too_short";
    case TrendDirection::Rising:
        return "rising";
    case TrendDirection::Falling:
        return "falling";
    case TrendDirection::Flat:
        return "flat";
    }
    return "";
}

std::vector<AnswerCell> rowOf(const TrendMonth& month, const ControlChart::Point* point)
{
    std::vector<AnswerCell> row = {formatMonth(month.counts.index), month.complete,
                                   static_cast<qint64>(month.counts.total())};
    for (Row count : month.counts.bySentiment)
        row.push_back(static_cast<qint64>(count));
    row.push_back(static_cast<qint64>(month.counts.withoutSentiment));
    row.push_back(month.share ? month.share->fraction : std::nullopt);
    appendInterval(row, month.share ? month.share->interval : std::nullopt);
    row.push_back(month.share ? reliabilityCell(month.share->reliability) : AnswerCell());
    row.push_back(month.value);
    const bool signal = point && point->signal != ControlChart::Signal::None;
    row.push_back(point ? AnswerCell(signalWord(point->signal)) : AnswerCell());
    row.push_back(signal ? AnswerCell(point->above ? "above" : "below") : AnswerCell());
    return row;
}

void addChart(const std::optional<ControlChart>& chart, size_t points, AnswerTable& table)
{
    const auto known = [&chart](auto member) { return chart ? AnswerCell((*chart).*member) : AnswerCell(); };
    table.add("points", static_cast<qint64>(points));
    table.add("chart_mean", known(&ControlChart::mean));
    table.add("chart_lower", known(&ControlChart::lower));
    table.add("chart_upper", known(&ControlChart::upper));
    table.add("mean_moving_range", known(&ControlChart::meanMovingRange));
    if (!chart)
        table.notes.push_back(
            QCoreApplication::translate("Cli", "no limits: series too short (%1 points, %2 are needed)")
                .arg(points)
                .arg(fewestForControlChart));
}

void addTrend(std::span<const double> values, bool interrupted, AnswerTable& table)
{
    const Trend trend = interrupted ? Trend() : trendOf(values);
    const bool said = trend.direction != TrendDirection::TooShort;
    table.add("direction", interrupted ? "interrupted" : directionWord(trend.direction));
    table.add("slope_per_month", said ? AnswerCell(trend.slope) : AnswerCell());
    table.add("p", said ? AnswerCell(trend.p) : AnswerCell());
    if (interrupted)
        table.notes.push_back(QCoreApplication::translate(
            "Cli",
            "no direction: a month in between says nothing, and the steps are not equal; moving ranges skip it"));
    else if (!said)
        table.notes.push_back(
            QCoreApplication::translate("Cli", "no direction: series too short (%1 points, %2 are needed)")
                .arg(values.size())
                .arg(fewestForTrend));
}

}    // namespace

Result<AnalysisAnswer> trendAnswer(const AnalysisRequest& request)
{
    std::optional<Sentiment> sentiment;
    if (const QString word = request.arguments.value(QStringLiteral("sentiment")); !word.isEmpty()) {
        const auto known = sentimentOf(word);
        if (!known)
            return known.error();
        sentiment = *known;
    }
    if (sentiment && request.selection.filter().on("sentiment"))
        return wrongUsage(QCoreApplication::translate(
            "Cli", "a share of a sentiment needs all: leave the sentiment out of --where, or --sentiment away"));
    const TrendSeries series = seriesOf(request, sentiment);
    bool interrupted = false;
    const std::vector<double> values = chartedValues(series, interrupted);
    const auto chart = controlChartOf(values, 0.0);

    AnalysisAnswer answer{"experiences", series.n, {}};
    AnswerTable& table = answer.table;
    table.add("sentiment", sentiment ? AnswerCell(sentimentLabel(*sentiment)) : AnswerCell());
    table.add("value", sentiment ? "share" : "count");
    table.add("undated", series.undated);
    addChart(chart, values.size(), table);
    addTrend(values, interrupted, table);
    if (std::any_of(series.months.begin(), series.months.end(),
                    [](const TrendMonth& month) { return !month.complete; }))
        table.notes.push_back(QCoreApplication::translate(
            "Cli",
            "Months that the period or the date of the data cuts are incomplete: neither charted nor in the trend."));
    table.columns = {"month", "complete", "n",    "negative",    "neutral", "positive", "without_sentiment",
                     "share", "low",      "high", "reliability", "value",   "signal",   "signal_side"};
    size_t point = 0;
    for (const TrendMonth& month : series.months) {
        const ControlChart::Point* charted = chart && month.value ? &chart->points[point] : nullptr;
        if (month.value)
            ++point;
        table.rows.push_back(rowOf(month, charted));
    }
    return answer;
}

}    // namespace vigie::cli
