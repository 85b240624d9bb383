// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/figure_theme.h"

#include <QBrush>
#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace vigie {

/// Shapes that are told apart without colour.
enum class MarkerShape { Circle, Square, Diamond, TriangleUp, TriangleDown };

/// All shapes of one radius look about equally large.
QPainterPath markerPath(MarkerShape shape, const QPointF& centre, double radius);

/// A line or a marker with its words.
struct KeyEntry
{
    QString text;
    std::optional<MarkerShape> shape;    ///< empty: a piece of line
    QPen pen;
    QBrush fill = Qt::NoBrush;
};

/// Entries flow in lines from left to right.
double keyHeight(const std::vector<KeyEntry>& entries, const QFont& font, double width);
void paintKey(QPainter& painter, const QRectF& area, const std::vector<KeyEntry>& entries, const QFont& font,
              const FigureTheme& theme);

}    // namespace vigie
