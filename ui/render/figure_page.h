// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/figure_painter.h"
#include "ui/render/page_font.h"

#include <QSizeF>

#include <memory>

namespace vigie {

/// "Made with Vigie 0.2 on 12/03/2026"; without the day where @p madeOn (an ISO date) is empty.
QString madeLine(const QString& madeOn);

/// Lengths in CSS pixels (1/96 inch).
struct PageShape
{
    double width = 0;
    double height = 0;    ///< 0 = what suits the figure
    double margin = 20;
    double scale = 1;    ///< of letters, lines and marks; for those who sit far away
    bool withSourceLine = true;
};

/// A figure with everything that must go with it when it leaves the program: title, subtitle, filter sentence, body,
/// note, n, source line, and what it was made with. Always light. This is the one layout of PNG, SVG and PDF.
///
/// A body that draws nothing gives way to its description, which says why.
///
/// On a page of a given height the body takes the room that is left, up to somewhat more than suits it; the rest stays
/// free below. Where there is too little room, everything is drawn smaller, down to two thirds of the size.
class FigurePage
{
public:
    /// Keeps a reference to @p figure.
    FigurePage(const FigureSpec& figure, const PageShape& shape);
    FigurePage(const FigureSpec& figure, double width, double height) : FigurePage(figure, PageShape{width, height}) {}

    QSizeF size() const { return m_size; }
    /// False: even then texts would overlap on a page of this height.
    bool fits() const { return m_fits; }
    void paint(QPainter& painter) const;

private:
    struct Line
    {
        QString text;
        QFont font;
        QColor colour;
        double space;
    };

    void setLines(const FigureSpec& figure, bool withSourceLine);
    void fit(const PageShape& shape);
    bool layOut(const PageShape& shape, double scale);
    double naturalHeight(double width) const;
    double around(double width) const;
    void paintBody(QPainter& painter, const QRectF& area) const;
    static double linesHeight(const std::vector<Line>& lines, double width);
    static void paintLines(QPainter& painter, const std::vector<Line>& lines, QRectF area);

    QFont m_font;
    std::vector<Line> m_above;
    std::vector<Line> m_below;
    std::unique_ptr<FigurePainter> m_body;
    QString m_nothing;    ///< what stands instead of a body that draws nothing
    double m_margin;
    double m_scale = 1;
    double m_bodyHeight = 0;    ///< before scaling
    bool m_fits = true;
    QSizeF m_size;
};

}    // namespace vigie
