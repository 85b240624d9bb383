// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/figure_painter.h"

#include <QSizeF>

#include <memory>

namespace vigie {

/// The font of pages that leave the program, its size in pixels.
QFont pageFont();
/// "Made with Vigie 0.2 on 12/03/2026".
QString madeLine();

/// A figure with everything that must go with it when it leaves the program: title, subtitle, filter sentence, body,
/// note, n, source line, and the date it was made. Always light. Lengths in CSS pixels.
class FigurePage
{
public:
    /// @p height 0 = what suits the figure. Keeps a reference to @p figure.
    FigurePage(const FigureSpec& figure, double width, double height);

    QSizeF size() const { return m_size; }
    void paint(QPainter& painter) const;

private:
    struct Line
    {
        QString text;
        QFont font;
        QColor colour;
        double space;
    };

    static double linesHeight(const std::vector<Line>& lines, double width);
    static void paintLines(QPainter& painter, const std::vector<Line>& lines, QRectF area);

    QFont m_font;
    std::vector<Line> m_above;
    std::vector<Line> m_below;
    std::unique_ptr<FigurePainter> m_body;
    QSizeF m_size;
};

}    // namespace vigie
