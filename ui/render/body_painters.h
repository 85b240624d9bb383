// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/figure_painter.h"

// One painter per kind of body; each keeps a reference to what it draws.

namespace vigie {

std::unique_ptr<FigurePainter> makeStackedBarsPainter(const StackedBars& bars);
std::unique_ptr<FigurePainter> makeBoxPlotPainter(const BoxPlot& plot);
std::unique_ptr<FigurePainter> makeShareDotsPainter(const ShareDots& dots);
std::unique_ptr<FigurePainter> makeCountMatrixPainter(const CountMatrix& matrix);
std::unique_ptr<FigurePainter> makeChoroplethPainter(const Choropleth& map);
std::unique_ptr<FigurePainter> makeFunnelPainter(const FunnelPlot& plot);
std::unique_ptr<FigurePainter> makeSurvivalPainter(const SurvivalCurves& curves);
std::unique_ptr<FigurePainter> makeControlLinePainter(const ControlLine& line);
std::unique_ptr<FigurePainter> makeProfileSpinePainter(const ProfileSpine& spine);
std::unique_ptr<FigurePainter> makePeriodSeriesPainter(const PeriodSeries& series);
std::unique_ptr<FigurePainter> makeScatterPainter(const ScatterPlot& plot);
std::unique_ptr<FigurePainter> makeCategoryBarsPainter(const CategoryBars& bars);
std::unique_ptr<FigurePainter> makeHistogramPainter(const Histogram& histogram);
std::unique_ptr<FigurePainter> makePointMapPainter(const PointMap& map);

}    // namespace vigie
