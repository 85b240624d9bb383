// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_frame.h"
#include "core/chart/indicator_figures.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double secondsPerYear = 365.2425 * 86400;

QString breakText(SeriesBreak reason)
{
    switch (reason) {
    case SeriesBreak::None:
        return {};
    case SeriesBreak::Unit:
        return QCoreApplication::translate("Figure", "another unit");
    case SeriesBreak::Definition:
        return QCoreApplication::translate("Figure", "another title");
    case SeriesBreak::Frequency:
        return QCoreApplication::translate("Figure", "another frequency");
    }
    return {};
}

QString periodName(const ResultPeriod& period)
{
    const QString day = dateText(QString::fromStdString(formatIso(period.begin)));
    return period.fromUpdate ? QCoreApplication::translate("Figure", "updated %1").arg(day) : day;
}

double yearsOf(LocalSeconds instant)
{
    return static_cast<double>(instant) / secondsPerYear;
}

QString comparedText(bool compared)
{
    return compared ? QCoreApplication::translate("Figure", "compared") : QString();
}

QString description(const PeriodSeries& series, const QString& title)
{
    if (series.points.empty())
        return QCoreApplication::translate("Figure", "%1: no period has a value.").arg(title);
    const auto& first = series.points.front();
    const auto& last = series.points.back();
    return QCoreApplication::translate("Figure", "%1: %2 (%3) to %4 (%5); %6.")
        .arg(title, measureText(first.value), first.name, measureText(last.value), last.name, series.direction);
}

QString trendNote()
{
    return QCoreApplication::translate("Figure", "Filled: compared · hollow: not compared · a direction is said from "
                                                 "%1 comparable points on (Mann–Kendall, p < 0.05)")
        .arg(countText(static_cast<qint64>(fewestForTrend)));
}

}    // namespace

QString directionText(const Trend& trend, const ConfirmedPolarity& polarity)
{
    const auto worsening = isWorsening(trend, polarity);
    const QString judged = !worsening   ? QString()
                           : *worsening ? QCoreApplication::translate("Figure", ", for the worse")
                                        : QCoreApplication::translate("Figure", ", for the better");
    switch (trend.direction) {
    case TrendDirection::Rising:
        return QStringLiteral("↗ ") + trendText(trend) + judged;
    case TrendDirection::Falling:
        return QStringLiteral("↘ ") + trendText(trend) + judged;
    case TrendDirection::Flat:
    case TrendDirection::TooShort:
        break;
    }
    return trendText(trend);
}

FigureSpec structureTrendFigure(const FigureContext& context, const IndicatorEntry& indicator,
                                const IndicatorHistory& history)
{
    const IndicatorTrend trend = indicatorTrend(history);
    const QString name = StructureTitles(context.selection.dataset()).name(history.structure);
    PeriodSeries series;
    series.ofOne = true;
    std::string_view unit = indicator.knownUnit();
    if (!history.periods.empty() && !history.periods.back().unit.empty())
        unit = history.periods.back().unit;
    series.valueTitle = titleWithUnit(indicator, unit);
    series.direction = directionText(trend.trend, indicator.confirmedPolarity());
    FigureSpec figure;
    figure.table.columns << QCoreApplication::translate("Figure", "Period") << unitText(unit)
                         << QCoreApplication::translate("Figure", "Trend")
                         << QCoreApplication::translate("Figure", "Break before");
    for (const TrendPoint& point : trend.points) {
        series.points.push_back({periodName(point.period),
                                 yearsOf(point.period.begin),
                                 point.value,
                                 1,
                                 point.compared,
                                 breakText(point.breakBefore),
                                 {}});
        figure.table.rows.push_back({series.points.back().name, measureCell(point.value), comparedText(point.compared),
                                     breakText(point.breakBefore)});
    }
    // Beside other figures in a document, the name alone would not say of what.
    const QString title = QCoreApplication::translate("Figure", "%1: %2", "a structure and an indicator")
                              .arg(name, fromData(indicator.title));
    figure.frame = figureFrame(context, title, polarityText(indicator));
    figure.frame.sampleSize = sampleText(1);
    figure.frame.note = trendNote();
    figure.frame.description = description(series, title);
    figure.body = std::move(series);
    setOrigin(figure, context,
              recipeOf(context, "structure-trend", {{"structure", history.structure}, {"code", indicator.code}}));
    return figure;
}

FigureSpec groupTrendFigure(const FigureContext& context, const IndicatorEntry& indicator, const GroupTrend& trend)
{
    PeriodSeries series;
    series.valueTitle = titleWithUnit(indicator, trend.unit);
    series.direction = directionText(trend.trend, indicator.confirmedPolarity());
    FigureSpec figure;
    figure.table.columns << QCoreApplication::translate("Figure", "Period")
                         << QCoreApplication::translate("Figure", "Median")
                         << QCoreApplication::translate("Figure", "n")
                         << QCoreApplication::translate("Figure", "Median of those in every compared period");
    for (const GroupTrend::Point& point : trend.points) {
        const QString period = dateText(QString::fromStdString(formatIso(point.begin)));
        // What is joined is of the same structures; the median of whoever publishes moves with who publishes.
        series.points.push_back({period,
                                 yearsOf(point.begin),
                                 point.ofPanel.value_or(point.median),
                                 point.ofPanel ? trend.panel : point.n,
                                 point.ofPanel.has_value(),
                                 {},
                                 {}});
        figure.table.rows.push_back(
            {period, measureCell(point.median), countCell(point.n), measureCell(point.ofPanel)});
    }
    const QString title = QCoreApplication::translate("Figure", "%1: median of the structures of the selection")
                              .arg(fromData(indicator.title));
    figure.frame = figureFrame(context, title, polarityText(indicator));
    figure.frame.sampleSize =
        QCoreApplication::translate("Figure", "n = %1 structures in every compared period").arg(countText(trend.panel));
    figure.frame.note = trendNote() + QStringLiteral(" · ") + figure.frame.sampleSize;
    figure.frame.description = withSample(description(series, title), figure.frame);
    figure.body = std::move(series);
    setOrigin(figure, context, recipeOf(context, "indicator-trend", {{"code", indicator.code}}));
    return figure;
}

}    // namespace vigie
