// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_frame.h"
#include "core/chart/indicator_figures.h"
#include "core/chart/recipe_words.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString correlationText(const IndicatorPairs& pairs)
{
    if (pairs.correlation)
        return QCoreApplication::translate("Figure", "Spearman's rho = %1 (n = %2)")
            .arg(measureText(pairs.correlation->rho), countText(pairs.correlation->n));
    return pairs.points.size() < 3
               ? QCoreApplication::translate("Figure", "no correlation below three points (n = %1)")
                     .arg(countText(static_cast<qint64>(pairs.points.size())))
               : QCoreApplication::translate("Figure", "no correlation: one of the two does not vary");
}

QString quadrantsText(const IndicatorPairs& pairs)
{
    const IndicatorPairs::Quadrants& in = pairs.quadrants;
    return QCoreApplication::translate("Figure", "Against the medians: both higher %1, both lower %2, only the "
                                                 "horizontal one higher %3, only the vertical one higher %4, on a "
                                                 "median %5")
        .arg(countText(in.bothHigh), countText(in.bothLow), countText(in.onlyXHigh), countText(in.onlyYHigh),
             countText(in.onMedian));
}

}    // namespace

FigureSpec indicatorPairsFigure(const FigureContext& context, const IndicatorEntry& x, const IndicatorEntry& y,
                                const IndicatorPairs& pairs)
{
    const bool structures = pairs.unit == PairUnit::Structures;
    const StructureTitles names(context.selection.dataset());
    ScatterPlot plot;
    plot.xTitle = titleWithUnit(x, pairs.xUnit);
    plot.yTitle = titleWithUnit(y, pairs.yUnit);
    plot.xMedian = pairs.xMedian;
    plot.yMedian = pairs.yMedian;
    plot.named = !structures;
    plot.correlation = correlationText(pairs);
    FigureSpec figure;
    figure.table.columns << fieldTitle(structures ? "structure_code" : "typology") << plot.xTitle << plot.yTitle;
    for (const IndicatorPairs::Point& point : pairs.points) {
        const QString name = structures ? names.name(point.name) : valueTitle(context, "typology", point.name);
        plot.points.push_back({name, point.x, point.y, {structures ? "structure_code" : "typology", {point.name}}});
        figure.table.rows.push_back({name, measureCell(point.x), measureCell(point.y)});
    }
    const QString title =
        QCoreApplication::translate("Figure", "%1 against %2").arg(fromData(y.title), fromData(x.title));
    figure.frame = figureFrame(context, title, quadrantsText(pairs));
    figure.frame.sampleSize = structures ? QCoreApplication::translate("Figure", "n = %1 structures that have both")
                                               .arg(countText(static_cast<qint64>(pairs.points.size())))
                                         : QCoreApplication::translate("Figure", "n = %1 typologies that have both")
                                               .arg(countText(static_cast<qint64>(pairs.points.size())));
    figure.frame.note = pairs.note;
    figure.frame.description =
        plot.points.empty()
            ? QCoreApplication::translate("Figure", "%1: nothing in the selection has both indicators.").arg(title)
            : title + QStringLiteral(". ") + plot.correlation + QStringLiteral(". ") + quadrantsText(pairs) + u'.';
    figure.body = std::move(plot);
    setOrigin(figure, context,
              recipeOf(context, "indicator-pairs",
                       {{"code", x.code},
                        {"against", y.code},
                        {"points", structures ? std::string() : words::of(words::pairUnits, pairs.unit)}}));
    return figure;
}

}    // namespace vigie
