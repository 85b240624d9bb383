// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chart/gallery/made_gallery.h"

#include "tests/chart/made_kinds.h"

namespace vigie::gallery {

namespace {

FigureSpec manyShares(int count)
{
    FigureSpec figure = made::shares();
    auto& dots = std::get<ShareDots>(figure.body);
    dots.dots.clear();
    for (int i = 0; i < count; ++i) {
        const double share = 0.92 - 0.5 * i / count;
        const double half = 0.02 + 0.002 * (i % 30);
        const QString name = QStringLiteral("%1 n° %2").arg(made::longNames()[i % made::longNames().size()]).arg(i + 1);
        dots.dots.push_back({name,
                             1200 - 15 * i,
                             share,
                             share - half,
                             share + half,
                             i % 9 == 8 ? Reliability::Caution : Reliability::Shown,
                             {"typology", {name.toStdString()}}});
    }
    return figure;
}

FigureSpec equalCategories()
{
    FigureSpec figure = made::categories(5);
    for (CategoryBars::Bar& bar : std::get<CategoryBars>(figure.body).bars) {
        bar.count = 20;
        bar.share = 1.0 / 6;
    }
    return figure;
}

FigureSpec strip(int count)
{
    FigureSpec figure = made::boxes();
    auto& plot = std::get<BoxPlot>(figure.body);
    plot.boxes.resize(2);
    for (BoxPlot::Box& box : plot.boxes) {
        for (int i = 0; i < count; ++i)
            box.members.push_back({QStringLiteral("Structure %1").arg(i), 52 + 46.0 * i / count, {}});
        box.points.clear();
    }
    return figure;
}

FigureSpec equalScatter()
{
    FigureSpec figure = made::scatter(6);
    for (ScatterPlot::Point& point : std::get<ScatterPlot>(figure.body).points)
        point.x = point.y = 50;
    return figure;
}

FigureSpec oneMonth()
{
    FigureSpec figure = made::months(1);
    return figure;
}

FigureSpec manyFunnelPoints()
{
    FigureSpec figure = made::funnel();
    auto& plot = std::get<FunnelPlot>(figure.body);
    for (int i = 0; i < 96; ++i) {
        const qint64 n = 24 + (i * 53) % 700;
        const double z = -3.6 + 7.2 * ((i * 37) % 96) / 96.0;
        const double share = 0.55 + z * std::sqrt(0.55 * 0.45 / static_cast<double>(n));
        const FunnelPosition position = z > 3    ? FunnelPosition::Above998
                                        : z > 2  ? FunnelPosition::Above95
                                        : z < -3 ? FunnelPosition::Below998
                                        : z < -2 ? FunnelPosition::Below95
                                                 : FunnelPosition::Inside;
        plot.points.push_back({QStringLiteral("Département %1").arg(i),
                               n,
                               share,
                               z,
                               position,
                               n < 30 ? Reliability::Caution : Reliability::Shown,
                               {"department", {std::to_string(i)}}});
    }
    return figure;
}

}    // namespace

std::vector<NamedFigure> oneOfEachKind()
{
    return {
        {QStringLiteral("stacked-bars"), made::months()},      {QStringLiteral("box-plot"), made::boxes()},
        {QStringLiteral("share-dots"), made::shares()},        {QStringLiteral("count-matrix"), made::matrix()},
        {QStringLiteral("choropleth"), made::map()},           {QStringLiteral("funnel"), made::funnel()},
        {QStringLiteral("survival"), made::curves()},          {QStringLiteral("control-line"), made::control()},
        {QStringLiteral("profile-spine"), made::spine()},      {QStringLiteral("period-series"), made::periods()},
        {QStringLiteral("scatter"), made::scatter()},          {QStringLiteral("category-bars"), made::categories()},
        {QStringLiteral("histogram"), made::delayHistogram()}, {QStringLiteral("point-map"), made::places()}};
}

std::vector<NamedFigure> extremes()
{
    return {{QStringLiteral("category-bars-60"), made::categories(60)},
            {QStringLiteral("category-bars-1"), made::categories(1)},
            {QStringLiteral("category-bars-equal"), equalCategories()},
            {QStringLiteral("share-dots-60"), manyShares(60)},
            {QStringLiteral("share-dots-1"), manyShares(1)},
            {QStringLiteral("box-plot-strips"), strip(101)},
            {QStringLiteral("histogram-scores"), made::scores()},
            {QStringLiteral("histogram-1"), made::delayHistogram(1)},
            {QStringLiteral("histogram-40"), made::delayHistogram(40)},
            {QStringLiteral("point-map-3"), made::places(3)},
            {QStringLiteral("point-map-3000"), made::places(3000)},
            {QStringLiteral("stacked-bars-72"), made::months(72)},
            {QStringLiteral("stacked-bars-1"), oneMonth()},
            {QStringLiteral("control-line-72"), made::control(72)},
            {QStringLiteral("scatter-300"), made::scatter(300)},
            {QStringLiteral("scatter-equal"), equalScatter()},
            {QStringLiteral("period-series-2"), made::periods(2)},
            {QStringLiteral("period-series-20"), made::periods(20)},
            {QStringLiteral("funnel-101"), manyFunnelPoints()}};
}

}    // namespace vigie::gallery
