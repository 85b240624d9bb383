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

/// The frame of a figure with one line per group: names at the left, a horizontal value axis below, n at the right.
class RowPlot
{
public:
    struct RowTexts
    {
        QString name;
        QString n;
    };
    using TickText = std::function<QString(double value, int decimals)>;

    /// The axis spans @p low to @p high, rounded; @p tickText writes its numbers, @p valueTitle stands under them. Rows
    /// are at most @p textLines lines of text high.
    RowPlot(const QRectF& area, const QFont& font, std::vector<RowTexts> rows, double low, double high,
            TickText tickText, QString valueTitle, double textLines = comfortable);

    static constexpr double comfortable = 1.85;
    static double naturalHeight(size_t rows, const QFont& font, double textLines = comfortable);
    static double minimumHeight(size_t rows, const QFont& font);

    void paint(QPainter& painter, const FigureTheme& theme) const;

    /// The whole line of a group, name and n included.
    QRectF row(size_t index) const;
    /// Between the names and the n.
    QRectF rowPlot(size_t index) const;
    double rowHeight() const { return m_rowHeight; }
    double rowCentre(size_t index) const { return row(index).center().y(); }
    double x(double value) const { return m_plot.left() + m_axis.position(value) * m_plot.width(); }

private:
    void paintAxis(QPainter& painter, const FigureTheme& theme) const;

    QRectF m_area;
    QFont m_font;
    std::vector<RowTexts> m_rows;
    TickText m_tickText;
    QString m_valueTitle;
    ValueAxis m_axis;
    QRectF m_plot;
    double m_rowHeight = 0;
    double m_nWidth = 0;
};

}    // namespace vigie
