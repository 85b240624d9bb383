// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/histogram_figures.h"

#include "core/base/date_time.h"
#include "core/base/number.h"
#include "core/chart/figure_frame.h"
#include "core/chart/indicator_figures.h"
#include "core/chart/recipe_words.h"
#include "core/chart/value_text.h"
#include "core/query/statistics.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double drawnShare = 0.99;    ///< of the values, at least

/// The least of 1, 2, 5, 10, 20, … (and 0.5, 0.2, …) that is not below @p width.
double roundedUp(double width)
{
    const double power = std::pow(10.0, std::floor(std::log10(width)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= width * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

double rawWidth(std::span<const double> ascending)
{
    const auto n = static_cast<double>(ascending.size());
    const double iqr = *quantileOfSorted(ascending, 0.75) - *quantileOfSorted(ascending, 0.25);
    if (iqr > 0)
        return 2 * iqr / std::cbrt(n);
    return (ascending.back() - ascending.front()) / (1 + std::log2(n));
}

HistogramBins binsOver(double low, double high, double width)
{
    const double first = std::floor(low / width + 1e-9);
    // The last bin holds its end, so that 100 % needs no bin of its own.
    const double last = std::max(std::ceil(high / width - 1e-9), first + 1);
    return {first * width, width, static_cast<size_t>(std::lround(last - first))};
}

/// The bin of a value, nothing beyond the last one.
std::optional<size_t> binOf(const HistogramBins& bins, double value)
{
    const double position = (value - bins.first) / bins.width + 1e-9;
    if (value > bins.end() + bins.width * 1e-9)
        return std::nullopt;
    return std::min(static_cast<size_t>(std::max(position, 0.0)), bins.count - 1);
}

Histogram emptyHistogram(const HistogramBins& bins)
{
    Histogram histogram;
    for (size_t i = 0; i < bins.count; ++i)
        histogram.bins.push_back({bins.first + bins.width * static_cast<double>(i),
                                  bins.first + bins.width * static_cast<double>(i + 1),
                                  0,
                                  {}});
    return histogram;
}

PlottedTable tableOf(const Histogram& histogram)
{
    PlottedTable table;
    table.columns << QCoreApplication::translate("Figure", "From (included)")
                  << QCoreApplication::translate("Figure", "To (excluded)") << histogram.countTitle;
    for (const Histogram::Bin& bin : histogram.bins)
        table.rows.push_back({measureCell(bin.from), measureCell(bin.to), countCell(bin.count)});
    if (histogram.beyond > 0)
        table.rows.push_back({measureCell(histogram.bins.back().to), PlottedCell(), countCell(histogram.beyond)});
    return table;
}

/// "bins of 5 (Freedman–Diaconis, rounded)", and what lies beyond.
QStringList binsNotes(const HistogramBins& bins, const Histogram& histogram)
{
    QStringList parts{QCoreApplication::translate(
                          "Figure",
                          "Bins of %1, from their lower limit (included) to their upper one; width: Freedman–Diaconis, "
                          "rounded")
                          .arg(measureText(bins.width))};
    if (histogram.beyond > 0)
        parts << QCoreApplication::translate("Figure", "above %1, not drawn: %2")
                     .arg(measureText(bins.end()), countText(histogram.beyond));
    return parts;
}

/// "most between 5 and 10 (120)".
QString fullestText(const Histogram& histogram)
{
    const auto fullest = std::ranges::max_element(histogram.bins, {}, &Histogram::Bin::count);
    return QCoreApplication::translate("Figure", "most from %1 to %2 (%3)")
        .arg(measureText(fullest->from), measureText(fullest->to), countText(fullest->count));
}

QString daysText(double days)
{
    return QCoreApplication::translate("Figure", "%1 d").arg(measureText(days, 1));
}

/// Ascending, one for each answered.
std::vector<double> answeredDays(const Survival& survival)
{
    std::vector<double> days;
    days.reserve(static_cast<size_t>(survival.answered));
    for (const Survival::Step& step : survival.steps)
        days.insert(days.end(), static_cast<size_t>(step.answered), step.days);
    return days;
}

Histogram delayHistogram(const Survival& survival, const HistogramBins& bins, DelayOrigin origin)
{
    Histogram histogram = emptyHistogram(bins);
    for (const Survival::Step& step : survival.steps) {
        const std::optional<size_t> at = binOf(bins, step.days);
        if (!at) {
            histogram.beyond += step.answered;
            continue;
        }
        Histogram::Bin& bin = histogram.bins[*at];
        bin.count += step.answered;
        // Only days that occur: a filter may name no value that the data have not.
        bin.target.field = origin == DelayOrigin::Writing ? "delay_from_writing_days" : "delay_days";
        bin.target.values.push_back(formatNumber(step.days));
    }
    histogram.median = survival.answeredOnlyMedian;
    return histogram;
}

QString delayNote(const ResponseDelays& delays, const HistogramBins& bins, const Histogram& histogram)
{
    const Survival& survival = *delays.all.survival;
    QStringList parts = binsNotes(bins, histogram);
    const auto medianOfAll = survival.quantile(0.5).days;
    parts << QCoreApplication::translate("Figure", "unanswered on %1: %2, they have no bar")
                 .arg(dateText(QString::fromStdString(formatIso(delays.censoredAt))),
                      countText(survival.n - survival.answered))
          << (medianOfAll
                  ? QCoreApplication::translate("Figure", "median with those who wait (Kaplan–Meier): %1")
                        .arg(daysText(*medianOfAll))
                  : QCoreApplication::translate("Figure", "median with those who wait (Kaplan–Meier): not reached"));
    const qint64 leftOut =
        delays.undated + static_cast<qint64>(delays.negative.size()) + delays.answerUndated + delays.afterCensoring;
    if (leftOut > 0)
        parts
            << QCoreApplication::translate("Figure", "left out, without two usable dates: %1").arg(countText(leftOut));
    return parts.join(QStringLiteral(" · "));
}

QString whyNoDelays(const FigureContext& context, const ResponseDelays& delays)
{
    if (!delays.answersDated)
        return QCoreApplication::translate("Figure", "These data date no first answer: nothing can be said of delays.");
    if (!delays.all.survival)
        return QCoreApplication::translate("Figure", "Days to the first answer: too few experiences to be shown (%1).")
            .arg(belowText(context.thresholds.hideBelow));
    return QCoreApplication::translate("Figure", "Days to the first answer: no experience has an answer.");
}

}    // namespace

HistogramBins histogramBins(std::span<const double> ascending, double leastWidth)
{
    if (ascending.empty())
        return {};
    const double raw = std::max(rawWidth(ascending), leastWidth);
    double width = raw > 0 ? roundedUp(raw) : std::max(leastWidth, 1.0);    // all are equal
    const HistogramBins whole = binsOver(ascending.front(), ascending.back(), width);
    if (whole.count <= mostBins)
        return whole;
    // Far outliers: an axis that reaches them shows nothing of the others.
    const double high = *quantileOfSorted(ascending, drawnShare);
    HistogramBins bins = binsOver(ascending.front(), high, width);
    while (bins.count > mostBins) {
        width = roundedUp(width * 1.5);
        bins = binsOver(ascending.front(), high, width);
    }
    return bins;
}

FigureSpec answerDelayHistogram(const FigureContext& context, DelayOrigin origin)
{
    const ResponseDelays delays = responseDelays(
        context.selection, origin, {}, parseDate(context.dataDate.toStdString()).value_or(noDate), context.thresholds);
    FigureSpec figure;
    figure.frame = figureFrame(
        context, QCoreApplication::translate("Figure", "Days to the first answer"),
        origin == DelayOrigin::Publication
            ? QCoreApplication::translate("Figure", "answered experiences, by calendar days from publication")
            : QCoreApplication::translate("Figure", "answered experiences, by calendar days from writing"));
    Histogram histogram;
    if (delays.answersDated && delays.all.survival && delays.all.answered > 0) {
        const HistogramBins bins = histogramBins(answeredDays(*delays.all.survival), 1);
        histogram = delayHistogram(*delays.all.survival, bins, origin);
        figure.frame.sampleSize = QCoreApplication::translate("Figure", "n = %1, of which answered: %2")
                                      .arg(experiencesText(delays.all.n), countText(delays.all.answered));
        figure.frame.note = delayNote(delays, bins, histogram);
        figure.frame.description =
            QCoreApplication::translate("Figure",
                                        "Histogram of the days to the first answer of %1: median %2, %3; unanswered: "
                                        "%4.")
                .arg(experiencesText(delays.all.answered), daysText(*histogram.median), fullestText(histogram),
                     countText(delays.all.n - delays.all.answered));
    } else {
        figure.frame.description = whyNoDelays(context, delays);
    }
    histogram.valueTitle = origin == DelayOrigin::Publication
                               ? QCoreApplication::translate("Figure", "Days since publication")
                               : QCoreApplication::translate("Figure", "Days since writing");
    histogram.countTitle = QCoreApplication::translate("Figure", "Answered experiences");
    figure.table = tableOf(histogram);
    figure.body = std::move(histogram);
    setOrigin(figure, context,
              recipeOf(context, "delay-histogram",
                       {{"origin", origin == DelayOrigin::Publication ? "" : words::of(words::origins, origin)}}));
    if (delays.answersDated)
        addToMethod(figure, censoredText(delays.censoredAt));
    return figure;
}

FigureSpec indicatorHistogram(const FigureContext& context, const IndicatorDistribution& distribution)
{
    const std::vector<IndicatorMember> members = indicatorMembers(context.selection, distribution.code);
    const QString unit = unitText(distribution.unit);
    FigureSpec figure;
    figure.frame = figureFrame(context, fromData(distribution.title),
                               QCoreApplication::translate("Figure", "structures by their latest value, %1").arg(unit));
    figure.frame.sampleSize =
        QCoreApplication::translate("Figure", "n = %1 structures").arg(countText(static_cast<qint64>(members.size())));
    Histogram histogram;
    histogram.valueTitle = unit;
    histogram.countTitle = QCoreApplication::translate("Figure", "Structures");
    if (static_cast<qint64>(members.size()) >= fewestForBox) {
        std::vector<double> values;
        for (const IndicatorMember& member : members)
            values.push_back(member.value);
        const HistogramBins bins = histogramBins(values);
        histogram.bins = emptyHistogram(bins).bins;
        for (const IndicatorMember& member : members) {
            const std::optional<size_t> at = binOf(bins, member.value);
            if (!at) {
                ++histogram.beyond;
                continue;
            }
            Histogram::Bin& bin = histogram.bins[*at];
            ++bin.count;
            bin.target.field = "structure_code";
            bin.target.values.push_back(member.structure);
        }
        histogram.median = quantileOfSorted(values, 0.5);
        QStringList parts = binsNotes(bins, histogram);
        parts << QCoreApplication::translate("Figure", "without a value: %1 structures")
                     .arg(countText(distribution.all.missing));
        figure.frame.note = parts.join(QStringLiteral(" · "));
        figure.frame.description =
            QCoreApplication::translate("Figure", "Histogram of %1 over %2 structures: median %3, from %4 to %5, %6.")
                .arg(fromData(distribution.title), countText(static_cast<qint64>(members.size())),
                     measureText(*histogram.median), measureText(values.front()), measureText(values.back()),
                     fullestText(histogram));
    } else {
        figure.frame.description =
            QCoreApplication::translate("Figure", "Histogram of %1: fewer than %2 structures have a value.")
                .arg(fromData(distribution.title), countText(fewestForBox));
    }
    figure.table = tableOf(histogram);
    figure.body = std::move(histogram);
    setOrigin(figure, context, recipeOf(context, "indicator-histogram", {{"code", std::string(distribution.code)}}));
    return figure;
}

}    // namespace vigie
