// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/figure_theme.h"
#include "ui/render/value_axis.h"

#include <QFont>
#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace vigie {

/// The frame of a figure with one line per group: names at the left, a horizontal value axis below, numbers at the
/// right. Where that would leave no room for the values (half a page), names stand above their lines. A long name makes
/// its own line higher, up to three lines of text.
class RowPlot
{
public:
    struct RowTexts
    {
        QString name;
        QString n;            ///< right-aligned, as all of its column
        QString more = {};    ///< a second column
    };
    using TickText = std::function<QString(double value, int decimals)>;

    static constexpr double comfortable = 1.85;

    struct Values
    {
        double low = 0, high = 1;
        double leastStep = 0;    ///< of the axis: 1 for counts
    };
    struct Content
    {
        std::vector<RowTexts> rows;
        Values values;    ///< that the axis spans, rounded
        TickText tickText;
        QString valueTitle;                ///< under the axis
        double textLines = comfortable;    ///< how high rows are at most
        bool guides = true;                ///< a dotted line along each row: for marks that do not begin at the axis
    };

    RowPlot(const QRectF& area, const QFont& font, Content content);

    /// The height at which all is read at ease in that width.
    static double naturalHeight(const std::vector<RowTexts>& rows, double width, const QFont& font,
                                double textLines = comfortable);
    static double minimumHeight(size_t rows, const QFont& font);

    void paint(QPainter& painter, const FigureTheme& theme) const;

    /// The whole line of a group, name and n included.
    QRectF row(size_t index) const;
    /// Where the values of a group are drawn.
    QRectF rowPlot(size_t index) const;
    double rowCentre(size_t index) const { return rowPlot(index).center().y(); }
    double x(double value) const { return m_plot.left() + m_axis.position(value) * m_plot.width(); }

private:
    void paintAxis(QPainter& painter, const FigureTheme& theme) const;
    void paintTexts(QPainter& painter, size_t index, const FigureTheme& theme) const;

    QRectF m_area;
    QFont m_font;
    Content m_content;
    ValueAxis m_axis;
    QRectF m_plot;
    std::vector<double> m_tops;           ///< of the rows, and the end of the last
    std::vector<double> m_nameHeights;    ///< of names above their lines; 0: they stand beside
    double m_nWidth = 0;
    double m_moreWidth = 0;
};

}    // namespace vigie
