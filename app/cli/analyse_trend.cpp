// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "core/analysis/monthly_trend.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie::cli {

namespace {

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

std::vector<AnswerCell> rowOf(const MonthlyTrend::Month& month, const ControlChart::Point* point)
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

void addTrend(const MonthlyTrend& series, AnswerTable& table)
{
    const bool said = series.trend.direction != TrendDirection::TooShort;
    table.add("direction", series.interrupted ? "interrupted" : directionWord(series.trend.direction));
    table.add("slope_per_month", said ? AnswerCell(series.trend.slope) : AnswerCell());
    table.add("p", said ? AnswerCell(series.trend.p) : AnswerCell());
    if (series.interrupted)
        table.notes.push_back(QCoreApplication::translate(
            "Cli",
            "no direction: a month in between says nothing, and the steps are not equal; moving ranges skip it"));
    else if (!said)
        table.notes.push_back(
            QCoreApplication::translate("Cli", "no direction: series too short (%1 points, %2 are needed)")
                .arg(series.values.size())
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
    const LocalSeconds dateOfData = parseDate(request.snapshot.info.dataDate.toStdString()).value_or(noDate);
    const MonthlyTrend series = monthlyTrend(request.selection, sentiment, dateOfData, request.thresholds);

    AnalysisAnswer answer{"experiences", series.n, {}};
    AnswerTable& table = answer.table;
    table.add("sentiment", sentiment ? AnswerCell(sentimentLabel(*sentiment)) : AnswerCell());
    table.add("value", sentiment ? "share" : "count");
    table.add("undated", series.undated);
    addChart(series.chart, series.values.size(), table);
    addTrend(series, table);
    if (std::any_of(series.months.begin(), series.months.end(),
                    [](const MonthlyTrend::Month& month) { return !month.complete; }))
        table.notes.push_back(QCoreApplication::translate(
            "Cli",
            "Months that the period or the date of the data cuts are incomplete: neither charted nor in the trend."));
    table.columns = {"month", "complete", "n",    "negative",    "neutral", "positive", "without_sentiment",
                     "share", "low",      "high", "reliability", "value",   "signal",   "signal_side"};
    size_t point = 0;
    for (const MonthlyTrend::Month& month : series.months) {
        const ControlChart::Point* charted = series.chart && month.value ? &series.chart->points[point] : nullptr;
        if (month.value)
            ++point;
        table.rows.push_back(rowOf(month, charted));
    }
    return answer;
}

}    // namespace vigie::cli
