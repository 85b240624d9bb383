// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_painter.h"

#include "ui/render/body_painters.h"

namespace vigie {

namespace {

struct PainterMaker
{
    std::unique_ptr<FigurePainter> operator()(const StackedBars& bars) const { return makeStackedBarsPainter(bars); }
    std::unique_ptr<FigurePainter> operator()(const BoxPlot& plot) const { return makeBoxPlotPainter(plot); }
    std::unique_ptr<FigurePainter> operator()(const ShareDots& dots) const { return makeShareDotsPainter(dots); }
    std::unique_ptr<FigurePainter> operator()(const CountMatrix& matrix) const
    {
        return makeCountMatrixPainter(matrix);
    }
    std::unique_ptr<FigurePainter> operator()(const Choropleth& map) const { return makeChoroplethPainter(map); }
    std::unique_ptr<FigurePainter> operator()(const FunnelPlot& plot) const { return makeFunnelPainter(plot); }
    std::unique_ptr<FigurePainter> operator()(const SurvivalCurves& curves) const
    {
        return makeSurvivalPainter(curves);
    }
    std::unique_ptr<FigurePainter> operator()(const ControlLine& line) const { return makeControlLinePainter(line); }
    std::unique_ptr<FigurePainter> operator()(const ProfileSpine& spine) const
    {
        return makeProfileSpinePainter(spine);
    }
    std::unique_ptr<FigurePainter> operator()(const PeriodSeries& series) const
    {
        return makePeriodSeriesPainter(series);
    }
    std::unique_ptr<FigurePainter> operator()(const ScatterPlot& plot) const { return makeScatterPainter(plot); }
    std::unique_ptr<FigurePainter> operator()(const CategoryBars& bars) const { return makeCategoryBarsPainter(bars); }
    std::unique_ptr<FigurePainter> operator()(const Histogram& histogram) const
    {
        return makeHistogramPainter(histogram);
    }
    std::unique_ptr<FigurePainter> operator()(const PointMap& map) const { return makePointMapPainter(map); }
};

}    // namespace

std::unique_ptr<FigurePainter> makeFigurePainter(const FigureBody& body)
{
    return std::visit(PainterMaker(), body);
}

}    // namespace vigie
