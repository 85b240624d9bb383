// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/body_painters.h"

namespace vigie {

namespace {

class CategoryBarsPainter : public FigurePainter
{
public:
    double naturalHeight(double, const QFont&) const override { return 200; }
    double minimumHeight(const QFont&) const override { return 100; }
    std::vector<FigureMark> paint(QPainter&, const QRectF&, const FigureTheme&) const override { return {}; }
};

}    // namespace

std::unique_ptr<FigurePainter> makeCategoryBarsPainter(const CategoryBars&)
{
    return std::make_unique<CategoryBarsPainter>();
}

}    // namespace vigie
