// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/monthly_trend.h"
#include "core/base/date_time.h"
#include "core/chart/figure_frame.h"
#include "core/chart/recipe_words.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

using Month = MonthlyTrend::Month;

/// An incomplete month is drawn too, as far as it goes, but takes part in nothing.
std::optional<double> drawnValue(const Month& month)
{
    if (month.value || month.complete)
        return month.value;
    return month.share ? month.share->fraction : std::optional<double>(month.counts.total());
}

ControlLine::Month monthOf(const Month& month, const ControlChart::Point* charted)
{
    ControlLine::Month result;
    result.name = monthText(month.counts.index);
    result.n = month.share ? month.share->total : qint64(month.counts.total());
    result.value = drawnValue(month);
    result.complete = month.complete;
    result.fewTestimonies = month.share && month.share->reliability == Reliability::Caution;
    if (charted) {
        result.signal = charted->signal;
        result.above = charted->above;
    }
    result.target = {"month", {formatMonth(month.counts.index)}};
    return result;
}

QString pText(double p)
{
    constexpr double least = 0.001;
    return p < least ? QCoreApplication::translate("Figure", "p < %1").arg(measureText(least, 3))
                     : QCoreApplication::translate("Figure", "p = %1").arg(measureText(p, 3));
}

QString directionText(const MonthlyTrend& trend)
{
    if (trend.interrupted)
        return QCoreApplication::translate("Figure", "no direction is said: a month in between says nothing");
    switch (trend.trend.direction) {
    case TrendDirection::TooShort:
        return QCoreApplication::translate("Figure", "series too short (%1 points)")
            .arg(countText(static_cast<qint64>(trend.values.size())));
    case TrendDirection::Rising:
        return QCoreApplication::translate("Figure", "rising (Mann–Kendall, %1)").arg(pText(trend.trend.p));
    case TrendDirection::Falling:
        return QCoreApplication::translate("Figure", "falling (Mann–Kendall, %1)").arg(pText(trend.trend.p));
    case TrendDirection::Flat:
        return QCoreApplication::translate("Figure", "no direction (Mann–Kendall, %1)").arg(pText(trend.trend.p));
    }
    return {};
}

ControlLine lineOf(const MonthlyTrend& trend, std::optional<Sentiment> sentiment)
{
    ControlLine line;
    size_t point = 0;
    for (const Month& month : trend.months) {
        const ControlChart::Point* charted = trend.chart && month.value ? &trend.chart->points[point] : nullptr;
        if (month.value)
            ++point;
        line.months.push_back(monthOf(month, charted));
    }
    line.isShare = sentiment.has_value();
    if (trend.chart)
        line.limits = {trend.chart->mean, trend.chart->lower,
                       line.isShare ? std::min(trend.chart->upper, 1.0) : trend.chart->upper};
    line.colour = sentiment ? sentimentMark(*sentiment) : MarkColour::Accent;
    line.valueTitle =
        sentiment ? sentimentShareTitle(*sentiment) : QCoreApplication::translate("Figure", "Experiences");
    line.direction = directionText(trend);
    return line;
}

QString signalText(const ControlLine::Month& month)
{
    switch (month.signal) {
    case ControlChart::Signal::None:
        return {};
    case ControlChart::Signal::BeyondLimits:
        return month.above ? QCoreApplication::translate("Figure", "above the upper limit")
                           : QCoreApplication::translate("Figure", "below the lower limit");
    case ControlChart::Signal::RunOnOneSide:
        return month.above ? QCoreApplication::translate("Figure", "seven or more in a row above the mean")
                           : QCoreApplication::translate("Figure", "seven or more in a row below the mean");
    case ControlChart::Signal::Trend:
        return month.above ? QCoreApplication::translate("Figure", "six or more in a row rising")
                           : QCoreApplication::translate("Figure", "six or more in a row falling");
    case ControlChart::Signal::TwoOfThree:
        return month.above ? QCoreApplication::translate("Figure", "two of three near the upper limit")
                           : QCoreApplication::translate("Figure", "two of three near the lower limit");
    }
    return {};
}

PlottedTable plottedTable(const ControlLine& line, const Thresholds& thresholds)
{
    const auto cell = [&line](double value) { return line.isShare ? percentCell(value) : measureCell(value, 1); };
    PlottedTable table;
    table.columns << QCoreApplication::translate("Figure", "Month") << QCoreApplication::translate("Figure", "n")
                  << line.valueTitle << QCoreApplication::translate("Figure", "Complete")
                  << QCoreApplication::translate("Figure", "Mean")
                  << QCoreApplication::translate("Figure", "Lower limit")
                  << QCoreApplication::translate("Figure", "Upper limit")
                  << QCoreApplication::translate("Figure", "Signal");
    for (const ControlLine::Month& month : line.months) {
        PlottedRow row{month.name, countCell(month.n)};
        row << (month.value                   ? cell(*month.value)
                : line.isShare && month.n > 0 ? PlottedCell(belowText(thresholds.hideBelow))
                                              : PlottedCell())
            << (month.complete ? QCoreApplication::translate("Figure", "yes")
                               : QCoreApplication::translate("Figure", "no"));
        const bool limited = line.limits && month.complete && month.value;
        row << (limited ? cell(line.limits->mean) : PlottedCell())
            << (limited ? cell(line.limits->lower) : PlottedCell())
            << (limited ? cell(line.limits->upper) : PlottedCell()) << signalText(month);
        table.rows.push_back(row);
    }
    return table;
}

/// "; highest in Mar 2025 (12), lowest in Jan 2024 (3)", of the months with a value.
QString extremesText(const ControlLine& line)
{
    std::vector<const ControlLine::Month*> months;
    for (const ControlLine::Month& month : line.months) {
        if (month.value && month.complete)
            months.push_back(&month);
    }
    if (months.empty())
        return {};
    const auto [lowest, highest] =
        std::ranges::minmax_element(months, {}, [](const ControlLine::Month* month) { return *month->value; });
    const auto text = [&line](double value) { return line.isShare ? percentText(value) : measureText(value, 1); };
    return QCoreApplication::translate("Figure", "; highest in %1 (%2), lowest in %3 (%4)")
        .arg((*highest)->name, text(*(*highest)->value), (*lowest)->name, text(*(*lowest)->value));
}

QString description(const ControlLine& line)
{
    const auto text = [&line](double value) { return line.isShare ? percentText(value) : measureText(value, 1); };
    const QString span = QCoreApplication::translate("Figure", "%1 by month from %2 to %3: %4")
                             .arg(line.valueTitle, line.months.front().name, line.months.back().name, line.direction) +
                         extremesText(line);
    if (!line.limits)
        return QCoreApplication::translate("Figure", "%1; no control limits below %2 complete months.")
            .arg(span, countText(static_cast<qint64>(fewestForControlChart)));
    const auto signalled = std::ranges::count_if(
        line.months, [](const ControlLine::Month& month) { return month.signal != ControlChart::Signal::None; });
    return QCoreApplication::translate("Figure", "%1; mean %2, limits %3 to %4, months with a signal: %5.")
        .arg(span, text(line.limits->mean), text(line.limits->lower), text(line.limits->upper), countText(signalled));
}

QString note(const ControlLine& line, const MonthlyTrend& trend, const FigureContext& context)
{
    QStringList parts{QCoreApplication::translate("Figure", "Direction: %1").arg(line.direction)};
    if (!line.limits)
        parts << QCoreApplication::translate("Figure", "no limits below %1 complete months")
                     .arg(countText(static_cast<qint64>(fewestForControlChart)));
    if (line.isShare)
        parts << QCoreApplication::translate("Figure", "%1: not shown · %2: hollow point")
                     .arg(belowText(context.thresholds.hideBelow), belowText(context.thresholds.cautionBelow));
    if (std::ranges::any_of(line.months, [](const ControlLine::Month& month) { return !month.complete; }))
        parts << QCoreApplication::translate(
            "Figure", "incomplete months (cut by the period or the date of the data) count in nothing");
    if (trend.undated > 0)
        parts
            << QCoreApplication::translate("Figure", "without a date of publication: %1").arg(countText(trend.undated));
    const QString voluntary = QCoreApplication::translate(
        "Figure", "Voluntary, moderated testimonies: a point outside the limits is a signal to read.");
    return voluntary + u' ' + parts.join(QStringLiteral(" · "));
}

}    // namespace

FigureSpec trendFigure(const FigureContext& context, std::optional<Sentiment> sentiment)
{
    const LocalSeconds dateOfData = parseDate(context.dataDate.toStdString()).value_or(noDate);
    const MonthlyTrend trend = monthlyTrend(context.selection, sentiment, dateOfData, context.thresholds);
    ControlLine line = lineOf(trend, sentiment);
    FigureSpec figure;
    figure.frame = figureFrame(
        context,
        sentiment ? QCoreApplication::translate("Figure", "%1 by month of publication").arg(line.valueTitle)
                  : QCoreApplication::translate("Figure", "Experiences by month of publication"),
        sentiment
            ? QCoreApplication::translate("Figure",
                                          "of experiences that state a sentiment · control limits of individuals (XmR)")
            : QCoreApplication::translate("Figure", "number of experiences · control limits of individuals (XmR)"));
    if (line.months.empty()) {
        figure.frame.description = QCoreApplication::translate("Figure", "No experience has a date of publication.");
    } else {
        figure.frame.note = note(line, trend, context);
        if (sentiment)
            figure.frame.note += ignoredSentimentNote(context.selection.filter());
        figure.frame.description = withSample(description(line), figure.frame);
        figure.table = plottedTable(line, context.thresholds);
    }
    figure.body = std::move(line);
    setOrigin(figure, context,
              recipeOf(context, "trend", {{"sentiment", sentiment ? words::of(words::sentiments, *sentiment) : ""}}),
              sentiment ? SentimentFilter::LeftAside : SentimentFilter::Obeyed);
    return figure;
}

}    // namespace vigie
