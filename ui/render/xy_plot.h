// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/figure_theme.h"
#include "ui/render/value_axis.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace vigie {

/// A tick of an axis: its place from 0 (left, bottom) to 1, and its words.
struct AxisTick
{
    double position = 0;
    QString text;
};

/// The ticks of a value axis, written by @p text.
std::vector<AxisTick> ticksOf(const ValueAxis& axis, const std::function<QString(double value, int decimals)>& text);
/// 1, 2, 5, 10, 20, 50, … between two positive bounds, on a logarithmic scale over them.
std::vector<AxisTick> logarithmicTicks(double low, double high, const std::function<QString(double)>& text);
/// Place of @p value on that scale, 0 at low and 1 at high.
double logarithmicPosition(double value, double low, double high);

/// Two axes with their grid: values upwards, the title of the values above the plot (read without turning one's head),
/// that of the other axis below. Labels that would touch are left out.
class XyPlot
{
public:
    struct Axis
    {
        std::vector<AxisTick> ticks;
        QString title;
        bool grid = true;
    };

    XyPlot(const QRectF& area, const QFont& font, Axis x, Axis y);

    static double minimumHeight(const QFont& font);

    /// Between the axes.
    const QRectF& plot() const { return m_plot; }
    double x(double position) const { return m_plot.left() + position * m_plot.width(); }
    double y(double position) const { return m_plot.bottom() - position * m_plot.height(); }
    void paint(QPainter& painter, const FigureTheme& theme) const;

private:
    /// Every how many ticks of x a label is written, the same all along; steps that suit months and quarters.
    size_t labelStep() const;
    void paintX(QPainter& painter, const FigureTheme& theme) const;
    void paintY(QPainter& painter, const FigureTheme& theme) const;

    QRectF m_area;
    QFont m_font;
    Axis m_x, m_y;
    double m_titleHeight = 0;    ///< of the values' title, which may need several lines
    QRectF m_plot;
};

}    // namespace vigie
