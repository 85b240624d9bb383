// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/response_delays.h"
#include "core/base/date_time.h"
#include "core/chart/figure_frame.h"
#include "core/chart/recipe_words.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr size_t mostGroups = 5;    ///< beside the whole: more curves cannot be told apart
constexpr std::array horizons = {7.0, 30.0, 90.0};
constexpr double leastHorizon = 30;
constexpr double longestHorizon = 365;

QString daysText(double days)
{
    return QCoreApplication::translate("Figure", "%1 d").arg(measureText(days, 1));
}

QString notReachedText()
{
    return QCoreApplication::translate("Figure", "not reached");
}

PlottedCell daysCell(double days)
{
    return {daysText(days), PlottedCell::Form::Measure, days};
}

/// "9 d", "8 d", "…": the days and the ends of their interval, where they are reached.
PlottedRow quantileCells(const Survival::Quantile& quantile)
{
    if (!quantile.days)
        return {notReachedText(), PlottedCell(), PlottedCell()};
    const auto end = [](const std::optional<double>& days) {
        return days ? daysCell(*days) : PlottedCell(QStringLiteral("…"));
    };
    return {daysCell(*quantile.days), end(quantile.low), end(quantile.high)};
}

/// "71,0%", "68,1%", "74,2%".
PlottedRow withinCells(const Survival& survival, double days)
{
    return PlottedRow{percentCell(survival.answeredWithin(days))} +
           intervalCells(survival.answeredWithinInterval(days));
}

/// Where the flat end of a curve begins: nearly all of the answers that came have come.
double interestingDays(const Survival& survival)
{
    const double reached = survival.steps.empty() ? 0 : 1 - survival.steps.back().unanswered;
    return reached > 0 ? survival.quantile(reached * 0.98).days.value_or(survival.longestWait) : 0;
}

double horizonOf(const std::vector<const GroupDelays*>& drawn)
{
    double interesting = leastHorizon, longest = 0;
    for (const GroupDelays* delays : drawn) {
        interesting = std::max(interesting, interestingDays(*delays->survival) * 1.1);
        longest = std::max(longest, delays->survival->longestWait);
    }
    return std::max(std::min({interesting, longest, longestHorizon}), 1.0);
}

SurvivalCurves::Curve curveOf(const GroupDelays& delays, double horizon)
{
    SurvivalCurves::Curve curve;
    curve.n = delays.n;
    curve.answered = delays.answered;
    curve.lastDay = std::min(delays.survival->longestWait, horizon);
    curve.median = delays.survival->quantile(0.5);
    curve.reliability = delays.reliability;
    for (const Survival::Step& step : delays.survival->steps) {
        if (step.days > horizon)
            break;
        SurvivalCurves::Step drawn{step.days, 1 - step.unanswered, std::nullopt};
        if (step.interval)
            drawn.interval = Interval{1 - step.interval->high, 1 - step.interval->low};
        curve.steps.push_back(drawn);
    }
    return curve;
}

/// The whole, when it may be shown, and the groups with the most testimonies that have a name.
std::vector<const GroupDelays*> drawnOf(const ResponseDelays& delays)
{
    std::vector<const GroupDelays*> drawn;
    if (delays.all.survival)
        drawn.push_back(&delays.all);
    for (const GroupDelays& group : delays.groups) {
        if (drawn.size() <= mostGroups && group.survival && !group.group.empty())
            drawn.push_back(&group);
    }
    return drawn;
}

SurvivalCurves curvesOf(const ResponseDelays& delays, const FigureContext& context, std::string_view groupField)
{
    const std::vector<const GroupDelays*> drawn = drawnOf(delays);
    SurvivalCurves curves;
    curves.horizon = drawn.empty() ? 0 : horizonOf(drawn);
    for (const GroupDelays* group : drawn) {
        SurvivalCurves::Curve curve = curveOf(*group, curves.horizon);
        curve.whole = group == &delays.all;
        curve.name =
            curve.whole ? QCoreApplication::translate("Figure", "All") : valueTitle(context, groupField, group->group);
        if (!curve.whole)
            curve.target = {std::string(groupField), {group->group}};
        curves.curves.push_back(std::move(curve));
    }
    return curves;
}

PlottedRow rowOf(const QString& name, const GroupDelays& delays, const Thresholds& thresholds)
{
    PlottedRow row{name, countCell(delays.n), countCell(delays.answered)};
    if (!delays.survival) {
        row << (delays.n > 0 ? PlottedCell(belowText(thresholds.hideBelow)) : PlottedCell());
        return row;
    }
    for (double share : {0.5, 0.75, 0.9})
        row += quantileCells(delays.survival->quantile(share));
    for (double days : horizons)
        row += withinCells(*delays.survival, days);
    row << (delays.survival->answeredOnlyMean ? daysCell(*delays.survival->answeredOnlyMean) : PlottedCell());
    return row;
}

PlottedTable plottedTable(const ResponseDelays& delays, const FigureContext& context, std::string_view groupField)
{
    PlottedTable table;
    table.columns << (groupField.empty() ? QCoreApplication::translate("Figure", "Group") : fieldTitle(groupField))
                  << QCoreApplication::translate("Figure", "n") << QCoreApplication::translate("Figure", "Answered");
    const auto addWithInterval = [&table](const QString& value) {
        table.columns << value << QCoreApplication::translate("Figure", "%1, 95% interval, low").arg(value)
                      << QCoreApplication::translate("Figure", "%1, 95% interval, high").arg(value);
    };
    addWithInterval(QCoreApplication::translate("Figure", "Median (days)"));
    addWithInterval(QCoreApplication::translate("Figure", "P75 (days)"));
    addWithInterval(QCoreApplication::translate("Figure", "P90 (days)"));
    for (double days : horizons)
        addWithInterval(QCoreApplication::translate("Figure", "Answered within %1").arg(daysText(days)));
    table.columns << QCoreApplication::translate("Figure", "Mean of the answered (biased: ignores the unanswered)");
    table.rows.push_back(rowOf(QCoreApplication::translate("Figure", "All"), delays.all, context.thresholds));
    for (const GroupDelays& group : delays.groups)
        table.rows.push_back(rowOf(valueTitle(context, groupField, group.group), group, context.thresholds));
    for (PlottedRow& row : table.rows) {
        while (row.size() < table.columns.size())
            row << PlottedCell();
    }
    return table;
}

QString medianText(const SurvivalCurves::Curve& curve)
{
    return curve.median.days ? daysText(*curve.median.days) : notReachedText();
}

QString description(const SurvivalCurves& curves)
{
    if (curves.curves.empty())
        return QCoreApplication::translate("Figure", "Share answered by days waited: too few experiences to be shown.");
    QStringList medians;
    for (const SurvivalCurves::Curve& curve : curves.curves)
        medians << QCoreApplication::translate("Figure", "%1: %2").arg(curve.name, medianText(curve));
    return QCoreApplication::translate("Figure", "Curves of the share answered by days waited, up to %1; medians: %2.")
        .arg(daysText(curves.horizon), medians.join(QStringLiteral(", ")));
}

/// What is left out of the curves, and how many.
QStringList leftOut(const ResponseDelays& delays)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString& what) {
        if (count > 0)
            parts << QCoreApplication::translate("Figure", "%1: %2").arg(what, countText(count));
    };
    add(delays.undated, QCoreApplication::translate("Figure", "left out, undated"));
    add(static_cast<qint64>(delays.negative.size()),
        QCoreApplication::translate("Figure", "left out, answered before their origin"));
    add(delays.answerUndated, QCoreApplication::translate("Figure", "left out, answered without a date"));
    add(delays.afterCensoring, QCoreApplication::translate("Figure", "left out, after the date of the data"));
    return parts;
}

QString note(const ResponseDelays& delays, const SurvivalCurves& curves, const FigureContext& context)
{
    QStringList parts{
        QCoreApplication::translate(
            "Figure", "Kaplan–Meier: who still waits counts as waiting until %1; band: 95% interval; dot: median")
            .arg(dateText(QString::fromStdString(formatIso(delays.censoredAt))))};
    const auto groups = std::ranges::count_if(
        delays.groups, [](const GroupDelays& group) { return group.survival && !group.group.empty(); });
    const auto drawn =
        std::ranges::count_if(curves.curves, [](const SurvivalCurves::Curve& curve) { return !curve.whole; });
    if (groups > drawn)
        parts << QCoreApplication::translate("Figure",
                                             "the %1 groups with the most experiences, of %2: the others in the table")
                     .arg(countText(drawn), countText(groups));
    if (delays.all.survival && delays.all.survival->answeredOnlyMean)
        parts << QCoreApplication::translate("Figure",
                                             "mean of the answered alone: %1 (biased: ignores the unanswered)")
                     .arg(daysText(*delays.all.survival->answeredOnlyMean));
    parts << QCoreApplication::translate("Figure", "%1: no curve").arg(belowText(context.thresholds.hideBelow));
    return (parts + leftOut(delays)).join(QStringLiteral(" · "));
}

QString title(std::string_view groupField)
{
    return groupField.empty()
               ? QCoreApplication::translate("Figure", "Response delays")
               : QCoreApplication::translate("Figure", "Response delays by %1").arg(groupTitle(groupField));
}

}    // namespace

FigureSpec delaysFigure(const FigureContext& context, DelayOrigin origin, std::string_view groupField)
{
    const ResponseDelays delays =
        responseDelays(context.selection, origin, groupField,
                       parseDate(context.dataDate.toStdString()).value_or(noDate), context.thresholds);
    FigureSpec figure;
    figure.frame = figureFrame(
        context, title(groupField),
        origin == DelayOrigin::Publication
            ? QCoreApplication::translate("Figure", "share with a first answer, by calendar days from publication")
            : QCoreApplication::translate("Figure", "share with a first answer, by calendar days from writing"));
    SurvivalCurves curves;
    if (delays.answersDated) {
        curves = curvesOf(delays, context, groupField);
        figure.frame.sampleSize = QCoreApplication::translate("Figure", "n = %1, of which answered: %2")
                                      .arg(experiencesText(delays.all.n), countText(delays.all.answered));
        figure.frame.note = note(delays, curves, context);
        figure.frame.description = withSample(description(curves), figure.frame);
        figure.table = plottedTable(delays, context, groupField);
    } else {
        figure.frame.description =
            QCoreApplication::translate("Figure", "These data date no first answer: nothing can be said of delays.");
    }
    curves.shareTitle = QCoreApplication::translate("Figure", "Share answered");
    curves.daysTitle = origin == DelayOrigin::Publication
                           ? QCoreApplication::translate("Figure", "Days since publication")
                           : QCoreApplication::translate("Figure", "Days since writing");
    curves.notReachedText = notReachedText();
    figure.body = std::move(curves);
    setOrigin(figure, context,
              recipeOf(context, "delays",
                       {{"by", std::string(groupField)},
                        {"origin", origin == DelayOrigin::Publication ? "" : words::of(words::origins, origin)}}));
    if (delays.answersDated)
        addToMethod(figure, censoredText(delays.censoredAt));
    return figure;
}

}    // namespace vigie
