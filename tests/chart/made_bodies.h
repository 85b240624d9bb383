// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chart/made_figures.h"

// The bodies that made_figures.h does not have, and all of them together.

namespace vigie::made {

inline FigureSpec spine()
{
    ProfileSpine spine;
    spine.scaleTitle = QStringLiteral("percentile parmi les pairs");
    spine.lines = {
        {QStringLiteral("Satisfaction"),
         QStringLiteral("71,5 %"),
         12.5,
         QStringLiteral("plus bas"),
         false,
         {},
         QStringLiteral("Moitié centrale : 60 – 80"),
         31,
         {"indicator_code", {"IND-1"}}},
        {QStringLiteral("Délai"), {}, std::nullopt, {}, false, QStringLiteral("plusieurs unités"), {}, 0, {}}};
    return {frame(QStringLiteral("Indicateurs de la CAF de l’Isère")), spine, {}};
}

inline FigureSpec periods()
{
    PeriodSeries series;
    series.valueTitle = QStringLiteral("Taux de décroché (%)");
    series.direction = QStringLiteral("↗ en hausse");
    series.points = {{QStringLiteral("01/01/2024"), 54.0023, 71.25, 12, false, {}, {}},
                     {QStringLiteral("01/04/2024"), 54.2519, 1.0 / 3, 12, true, QStringLiteral("autre unité"), {}},
                     {QStringLiteral("01/07/2024"), 54.5, -4, 9, true, {}, {"month", {"2024-07"}}}};
    return {frame(QStringLiteral("Taux de décroché")), series, {}};
}

inline FigureSpec scatter()
{
    ScatterPlot plot;
    plot.points = {{QStringLiteral("CAF <b>"), 0.1, 71, {"typology", {"CAF <b>"}}},
                   {QStringLiteral("CPAM"), 3, 70, {}}};
    plot.xMedian = 1.55;
    plot.xTitle = QStringLiteral("Délai (jours)");
    plot.yTitle = QStringLiteral("Satisfaction (%)");
    plot.named = true;
    plot.correlation = QStringLiteral("ρ = 1 (n = 2)");
    return {frame(QStringLiteral("Satisfaction et délai")), plot, {}};
}

inline FigureSpec bars()
{
    CategoryBars bars;
    bars.valueTitle = QStringLiteral("Expériences");
    bars.bars = {{QStringLiteral("Internet"), 412, 0.75, {"channel", {"Internet"}}},
                 {QStringLiteral("non renseigné"), 0, std::nullopt, {"channel", {""}}}};
    return {frame(QStringLiteral("Expériences par canal")), bars, {}};
}

inline FigureSpec histogram()
{
    Histogram histogram;
    histogram.bins = {{0, 2.5, 12, {"delay", {"0"}}}, {2.5, 5, 0, {}}, {5, 7.5, 3, {}}};
    histogram.median = 1.75;
    histogram.beyond = 4;
    histogram.valueTitle = QStringLiteral("Jours");
    histogram.countTitle = QStringLiteral("Expériences");
    return {frame(QStringLiteral("Délais")), histogram, {}};
}

inline FigureSpec points()
{
    PointMap map;
    map.places = {{{412.25, 633.5}, false, QStringLiteral("Grenoble"), 120, {"commune", {"38185"}}},
                  {{12, 40}, true, QStringLiteral("Cayenne"), 3, {}}};
    map.abroad = 2;
    map.unplaced = 7;
    map.valueTitle = QStringLiteral("Expériences");
    return {frame(QStringLiteral("Expériences par commune")), map, {}};
}

/// A map that has everything that a map may have.
inline FigureSpec fullMap()
{
    FigureSpec figure = map();
    auto& body = std::get<Choropleth>(figure.body);
    body.territories.front().interval = Interval{0.41, 0.62};
    body.territories.front().observed = 0.1 + 0.2;
    body.values = Choropleth::Values::Ratio;
    body.regions = true;
    body.field = "user_region_code";
    body.classNames = {QStringLiteral("bas"), QStringLiteral("haut")};
    body.sites = std::make_shared<const std::vector<Choropleth::Site>>(std::vector<Choropleth::Site>{
        {{1.5, 2.5}, "s1", QStringLiteral("CAF & Cie"), false}, {{3, 4}, "s2", {}, true}});
    body.window = {2.5, {301.125, 400}};
    return figure;
}

/// One of every body at least, with tables, provenance and recipes.
inline std::vector<FigureSpec> everything()
{
    std::vector<FigureSpec> figures{months(),  shares(), boxes(),   matrix(),  map(),  fullMap(),   funnel(), curves(),
                                    control(), spine(),  periods(), scatter(), bars(), histogram(), points()};
    for (FigureSpec& figure : figures) {
        figure.table.columns = {QStringLiteral("Groupe"), QStringLiteral("n"), QStringLiteral("Part"),
                                QStringLiteral("Mesure")};
        figure.table.rows = {{QStringLiteral("=1+1 <b>"),
                              PlottedCell(QStringLiteral("1 204"), PlottedCell::Form::Count, 1204),
                              PlottedCell(QStringLiteral("75,6 %"), PlottedCell::Form::Fraction, 0.7564),
                              PlottedCell(QStringLiteral("−0,33"), PlottedCell::Form::Measure, -1.0 / 3)},
                             {QString(), QStringLiteral("n < 10"), PlottedCell(), PlottedCell()}};
        figure.provenance = {{QStringLiteral("Octobre"),
                              QStringLiteral("ab12"),
                              QStringLiteral("2025-10-29"),
                              true,
                              {{QStringLiteral("données.zip › export.csv"), QStringLiteral("cd34")}}},
                             QStringLiteral("departement:38 \"pièce d'identité\""),
                             figure.frame.filterSentence,
                             figure.frame.sampleSize,
                             figure.frame.sourceLine,
                             QStringLiteral("Comptées."),
                             {5, 20},
                             QStringLiteral("2026-01-31")};
        figure.recipe = {"funnel", {{"by", "network"}, {"sentiment", "positive"}}, QStringLiteral("departement:38")};
    }
    return figures;
}

}    // namespace vigie::made
