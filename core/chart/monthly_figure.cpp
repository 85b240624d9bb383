// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/distribution.h"
#include "core/analysis/monthly_series.h"
#include "core/chart/figure_frame.h"
#include "core/chart/value_text.h"
#include "core/domain/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

using Month = MonthlySeries::Month;

/// The sentiments in order, then what states none of them, if anything does.
StackedBars stackedBars(const MonthlySeries& monthly)
{
    static constexpr std::array colours = {MarkColour::Negative, MarkColour::Neutral, MarkColour::Positive};
    StackedBars bars;
    bars.valueTitle = QCoreApplication::translate("Figure", "Experiences");
    for (size_t i = 0; i < allSentiments.size(); ++i) {
        const Sentiment sentiment = allSentiments[i];
        bars.series.push_back({sentimentSign(sentiment) + u' ' + sentimentTitle(sentiment), colours[i], {}});
    }
    const bool someStateNone =
        std::ranges::any_of(monthly.months, [](const Month& month) { return month.withoutSentiment > 0; });
    if (someStateNone)
        bars.series.push_back({QCoreApplication::translate("Figure", "not given"), MarkColour::NotGiven, {}});
    for (const Month& month : monthly.months) {
        bars.categories << monthText(month.index);
        bars.targets.push_back({"month", {formatMonth(month.index)}});
        for (size_t i = 0; i < allSentiments.size(); ++i)
            bars.series[i].values.push_back(month.bySentiment[i]);
        if (someStateNone)
            bars.series.back().values.push_back(month.withoutSentiment);
    }
    return bars;
}

PlottedTable plottedTable(const MonthlySeries& monthly, const StackedBars& bars)
{
    PlottedTable table;
    table.columns << QCoreApplication::translate("Figure", "Month");
    for (const StackedBars::Series& series : bars.series)
        table.columns << series.name;
    table.columns << QCoreApplication::translate("Figure", "Total");
    for (size_t i = 0; i < monthly.months.size(); ++i) {
        PlottedRow row{bars.categories[static_cast<qsizetype>(i)]};
        for (const StackedBars::Series& series : bars.series)
            row << countCell(static_cast<qint64>(series.values[i]));
        row << countCell(monthly.months[i].total());
        table.rows.push_back(row);
    }
    return table;
}

QString description(const MonthlySeries& monthly, qint64 drawn)
{
    if (monthly.months.empty())
        return QCoreApplication::translate("Figure", "Bars by month: no dated experience.");
    const auto [least, most] = std::ranges::minmax_element(monthly.months, {}, &Month::total);
    std::vector<double> totals;
    for (const Month& month : monthly.months)
        totals.push_back(static_cast<double>(month.total()));
    const double median = distributionOf(std::move(totals), 0).median.value_or(0);
    return QCoreApplication::translate("Figure",
                                       "Stacked bars of %1 by month from %2 to %3; most in %4 (%5), fewest in "
                                       "%6 (%7), median of a month %8.")
        .arg(experiencesText(drawn), monthText(monthly.months.front().index), monthText(monthly.months.back().index),
             monthText(most->index), countText(most->total()), monthText(least->index), countText(least->total()),
             measureText(median, 1));
}

}    // namespace

FigureSpec monthlyFigure(const FigureContext& context)
{
    const MonthlySeries monthly = monthlySeries(context.selection);
    FigureSpec figure;
    figure.frame = figureFrame(context, QCoreApplication::translate("Figure", "Experiences by month of publication"),
                               QCoreApplication::translate("Figure", "number of experiences, by sentiment"));
    if (monthly.undated > 0)
        figure.frame.note =
            QCoreApplication::translate("Figure", "Without a date of publication: %1").arg(countText(monthly.undated));
    figure.frame.description = description(monthly, qint64(context.selection.experienceCount()) - monthly.undated);
    StackedBars bars = stackedBars(monthly);
    figure.table = plottedTable(monthly, bars);
    figure.body = std::move(bars);
    setOrigin(figure, context, recipeOf(context, "monthly"));
    return figure;
}

}    // namespace vigie
