// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/funnel.h"

#include "core/chart/figure_frame.h"
#include "core/chart/recipe_words.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr int limitSteps = 160;    ///< of a curve: smooth at any size of paper

FunnelPlot::Point pointOf(const FunnelPoint& point, const FigureContext& context, std::string_view groupField)
{
    FunnelPlot::Point result;
    result.n = point.n;
    result.share = point.share;
    result.z = point.z;
    result.position = point.position;
    result.reliability = reliabilityOf(point.n, context.thresholds);
    if (point.position == FunnelPosition::TooFew)
        return result;
    result.name = valueTitle(context, groupField, point.group);
    result.target = {std::string(groupField), {point.group}};
    return result;
}

Interval clamped(const Interval& limits)
{
    return {std::max(0.0, limits.low), std::min(1.0, limits.high)};
}

/// The limits at one n, as the core has judged the points by them.
FunnelPlot::Limits limitsAt(const Funnel& funnel, double n)
{
    const auto within = [&funnel, n](double z) {
        return clamped(funnel.overdispersed ? widenedFunnelLimits(funnel.centre, n, z, funnel.tauSquared)
                                            : funnelLimits(funnel.centre, n, z));
    };
    return {n, within(normal95), within(normal998)};
}

/// Sampled at equal ratios, as the axis is logarithmic.
std::vector<FunnelPlot::Limits> limitCurves(const Funnel& funnel)
{
    const auto [least, most] = std::ranges::minmax(funnel.points, {}, &FunnelPoint::n);
    const auto first = static_cast<double>(least.n);
    const double ratio = static_cast<double>(most.n) / first;
    std::vector<FunnelPlot::Limits> curves;
    for (int i = 0; i <= limitSteps; ++i)
        curves.push_back(limitsAt(funnel, first * std::pow(ratio, static_cast<double>(i) / limitSteps)));
    return curves;
}

FunnelPlot plotOf(const Funnel& funnel, const FigureContext& context, std::string_view groupField)
{
    FunnelPlot plot;
    for (const FunnelPoint& point : funnel.points)
        plot.points.push_back(pointOf(point, context, groupField));
    plot.limits = limitCurves(funnel);
    plot.centre = funnel.centre;
    return plot;
}

PlottedTable plottedTable(const FunnelPlot& plot, const Funnel& funnel, const QString& group)
{
    PlottedTable table;
    table.columns << group << QCoreApplication::translate("Figure", "n") << plot.shareTitle
                  << QCoreApplication::translate("Figure", "95% limit, low")
                  << QCoreApplication::translate("Figure", "95% limit, high")
                  << QCoreApplication::translate("Figure", "99.8% limit, low")
                  << QCoreApplication::translate("Figure", "99.8% limit, high")
                  << QCoreApplication::translate("Figure", "Position");
    for (size_t i = 0; i < plot.points.size(); ++i) {
        const FunnelPlot::Point& point = plot.points[i];
        const FunnelPoint& judged = funnel.points[i];
        if (point.position == FunnelPosition::TooFew)
            table.rows.push_back(
                {QString(), countCell(point.n), plot.hiddenText, {}, {}, {}, {}, positionText(point.position)});
        else
            table.rows.push_back({point.name, countCell(point.n), percentCell(point.share),
                                  percentCell(judged.limits95.low), percentCell(judged.limits95.high),
                                  percentCell(judged.limits998.low), percentCell(judged.limits998.high),
                                  positionText(point.position)});
    }
    return table;
}

bool isAbove(FunnelPosition position)
{
    return position == FunnelPosition::Above95 || position == FunnelPosition::Above998;
}

bool isBelow(FunnelPosition position)
{
    return position == FunnelPosition::Below95 || position == FunnelPosition::Below998;
}

QString description(const FunnelPlot& plot)
{
    const auto count = [&plot](bool (*is)(FunnelPosition)) {
        return countText(std::ranges::count_if(plot.points, is, &FunnelPlot::Point::position));
    };
    const auto named = std::ranges::count_if(
        plot.points, [](const FunnelPlot::Point& point) { return point.position != FunnelPosition::TooFew; });
    return QCoreApplication::translate("Figure", "Funnel plot of %1 groups around %2; above the 95% limits: %3, below: "
                                                 "%4; groups of too few testimonies: %5.")
        .arg(countText(named), percentText(plot.centre), count(isAbove), count(isBelow),
             countText(static_cast<qint64>(plot.points.size()) - named));
}

/// Those that lie farthest outside on either side, by name: where to begin to read.
QString farthestText(const FunnelPlot& plot)
{
    QString text;
    const auto [lowest, highest] = std::ranges::minmax_element(plot.points, {}, [](const FunnelPlot::Point& point) {
        return point.position == FunnelPosition::TooFew ? 0 : point.z;
    });
    if (highest != plot.points.end() && isAbove(highest->position))
        text += QCoreApplication::translate("Figure", " Farthest above: %1 (%2).")
                    .arg(highest->name, percentText(highest->share));
    if (lowest != plot.points.end() && isBelow(lowest->position))
        text += QCoreApplication::translate("Figure", " Farthest below: %1 (%2).")
                    .arg(lowest->name, percentText(lowest->share));
    return text;
}

QString note(const FunnelPlot& plot, const Funnel& funnel, bool withOverdispersion)
{
    QString text = QCoreApplication::translate(
        "Figure", "Voluntary, moderated testimonies: a point outside the limits is a signal to read, not a ranking.");
    text += QCoreApplication::translate("Figure", " %1: small hollow point, never named · %2: hollow point")
                .arg(plot.hiddenText, plot.cautionText);
    if (withOverdispersion)
        text += funnel.overdispersed
                    ? QCoreApplication::translate("Figure", " · limits widened for overdispersion (φ = %1, τ² = %2)")
                          .arg(measureText(funnel.phi), measureText(funnel.tauSquared, 4))
                    : QCoreApplication::translate(
                          "Figure", " · the groups differ no more than chance makes them: limits not widened");
    return text;
}

}    // namespace

FigureSpec funnelFigure(const FigureContext& context, Sentiment sentiment, std::string_view groupField,
                        bool withOverdispersion)
{
    const auto funnel = sentimentFunnel(context.selection, sentimentLabel(sentiment), groupField,
                                        CountingUnit::Experiences, withOverdispersion, context.thresholds);
    FigureSpec figure;
    figure.frame = figureFrame(
        context,
        QCoreApplication::translate("Figure", "%1 by %2").arg(sentimentShareTitle(sentiment), groupTitle(groupField)),
        QCoreApplication::translate("Figure",
                                    "of experiences that state a sentiment · against their number, logarithmic scale"));
    FunnelPlot plot;
    if (funnel)
        plot = plotOf(*funnel, context, groupField);
    plot.colour = sentimentMark(sentiment);
    plot.shareTitle = sentimentShareTitle(sentiment);
    plot.sizeTitle = QCoreApplication::translate("Figure", "Experiences of the group that state a sentiment");
    plot.hiddenText = belowText(context.thresholds.hideBelow);
    plot.cautionText = belowText(context.thresholds.cautionBelow);
    if (funnel) {
        figure.frame.note = note(plot, *funnel, withOverdispersion) + ignoredSentimentNote(context.selection.filter());
        figure.frame.description = withSample(description(plot) + farthestText(plot), figure.frame);
        figure.table = plottedTable(plot, *funnel, fieldTitle(groupField));
    } else {
        figure.frame.description =
            QCoreApplication::translate("Figure", "No testimony of a group states a sentiment: there is no share.");
    }
    figure.body = std::move(plot);
    setOrigin(figure, context,
              recipeOf(context, "funnel",
                       {{"by", groupField == "typology" ? std::string() : std::string(groupField)},
                        {"sentiment", sentiment == Sentiment::Negative ? "" : words::of(words::sentiments, sentiment)},
                        {"overdispersion", std::string(withOverdispersion ? words::yes : std::string_view())}}),
              SentimentFilter::LeftAside);
    return figure;
}

}    // namespace vigie
