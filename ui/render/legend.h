// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/figure_theme.h"

#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace vigie {

/// What tells areas apart without colour.
enum class LegendPattern { None, Hatched, CrossHatched, Striped };

struct LegendEntry
{
    QString text;
    QColor fill;
    LegendPattern pattern = LegendPattern::None;
    QColor ink = {};    ///< of the pattern; invalid: what stands out on the fill
};

/// Squares with their words in lines from left to right.
double legendRowsHeight(const std::vector<LegendEntry>& entries, const QFont& font, double width);
void paintLegendRows(QPainter& painter, const QRectF& area, const std::vector<LegendEntry>& entries, const QFont& font,
                     const FigureTheme& theme);

/// One entry per line.
QSizeF legendColumnSize(const std::vector<LegendEntry>& entries, const QFont& font);
void paintLegendColumn(QPainter& painter, const QPointF& topLeft, const std::vector<LegendEntry>& entries,
                       const QFont& font, const FigureTheme& theme);

}    // namespace vigie
