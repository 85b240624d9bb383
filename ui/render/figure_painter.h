// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"
#include "ui/render/figure_theme.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace vigie {

/// A part of a drawn figure that can be pointed at.
struct FigureMark
{
    QPainterPath area;    ///< in the coordinates of the painter
    MarkTarget target;
    QString text;    ///< plain text in lines: what it is, its value, its n
    // For arrow keys, where the outline does not tell: the point it stands at (else the middle of the area), and the
    // positions among the marks of those it touches.
    std::optional<QPointF> anchor = {};
    std::vector<size_t> neighbours = {};
};

/// Draws one kind of body, the same way for the screen, a picture, SVG and PDF. Lengths are CSS pixels (1/96 inch); the
/// caller scales the painter. Text is drawn in the painter's font, whose size must be given in pixels.
class FigurePainter
{
public:
    virtual ~FigurePainter() = default;

    /// The height at which the figure looks best.
    virtual double naturalHeight(double width, const QFont& font) const = 0;
    /// Below this height texts would overlap.
    virtual double minimumHeight(const QFont& font) const = 0;
    /// Draws into @p area and tells where the marks are, in reading order. A body without marks draws nothing.
    virtual std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const = 0;
};

/// The painter keeps a reference to @p body.
std::unique_ptr<FigurePainter> makeFigurePainter(const FigureBody& body);

}    // namespace vigie
