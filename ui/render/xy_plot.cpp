// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/xy_plot.h"

#include "ui/render/text_layout.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

namespace {

constexpr double gap = 5;
constexpr double tickLength = 4;

}    // namespace

std::vector<AxisTick> ticksOf(const ValueAxis& axis, const std::function<QString(double value, int decimals)>& text)
{
    std::vector<AxisTick> ticks;
    for (double value : axis.ticks())
        ticks.push_back({axis.position(value), text(value, axis.decimals())});
    return ticks;
}

double logarithmicPosition(double value, double low, double high)
{
    return high > low ? std::log(value / low) / std::log(high / low) : 0.5;
}

std::vector<AxisTick> logarithmicTicks(double low, double high, const std::function<QString(double)>& text)
{
    std::vector<AxisTick> ticks;
    for (double power = std::pow(10, std::floor(std::log10(low))); power <= high; power *= 10) {
        for (double factor : {1.0, 2.0, 5.0}) {
            const double value = power * factor;
            if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9))
                ticks.push_back({logarithmicPosition(value, low, high), text(value)});
        }
    }
    return ticks;
}

XyPlot::XyPlot(const QRectF& area, const QFont& font, Axis x, Axis y)
    : m_area(area), m_font(smallFont(font)), m_x(std::move(x)), m_y(std::move(y))
{
    double left = 0;
    for (const AxisTick& tick : m_y.ticks)
        left = std::max(left, textWidth(m_font, tick.text));
    const double line = lineHeight(m_font);
    m_titleHeight = std::max(line, wrappedHeight(m_font, m_y.title, area.width()));
    const double below = tickLength + line + wrappedHeight(m_font, m_x.title, area.width());
    // Half of a label that stands at the right end.
    double right = 0;
    const double width = area.width() - left - gap;
    for (const AxisTick& tick : m_x.ticks)
        right = std::max(right, textWidth(m_font, tick.text) / 2 - (1 - tick.position) * width);
    m_plot = area.adjusted(left + gap, m_titleHeight + gap, -right, -below - 2);
    m_plot.setHeight(std::max(m_plot.height(), 10.0));
    m_plot.setWidth(std::max(m_plot.width(), 10.0));
}

double XyPlot::minimumHeight(const QFont& font)
{
    return lineHeight(font) * 10;
}

void XyPlot::paint(QPainter& painter, const FigureTheme& theme) const
{
    paintY(painter, theme);
    paintX(painter, theme);
}

void XyPlot::paintY(QPainter& painter, const FigureTheme& theme) const
{
    const double height = lineHeight(m_font);
    if (!m_y.title.isEmpty())
        drawWrapped(painter, QRectF(m_area.left(), m_area.top(), m_area.width(), m_titleHeight), m_y.title, m_font,
                    theme.mutedText);
    for (const AxisTick& tick : m_y.ticks) {
        const double at = y(tick.position);
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
        drawLine(painter, QRectF(m_area.left(), at - height / 2, m_plot.left() - gap - m_area.left(), height),
                 Qt::AlignRight | Qt::AlignVCenter, tick.text, m_font, theme.mutedText);
    }
}

size_t XyPlot::labelStep() const
{
    static constexpr std::array<size_t, 9> steps = {1, 2, 3, 4, 6, 12, 24, 36, 60};
    for (const size_t step : steps) {
        bool touching = false;
        double free = m_area.left() - m_area.width();
        for (size_t i = 0; i < m_x.ticks.size() && !touching; i += step) {
            const double half = textWidth(m_font, m_x.ticks[i].text) / 2;
            touching = x(m_x.ticks[i].position) - half < free;
            free = x(m_x.ticks[i].position) + half + 2 * gap;
        }
        if (!touching)
            return step;
    }
    return m_x.ticks.size();
}

void XyPlot::paintX(QPainter& painter, const FigureTheme& theme) const
{
    const double height = lineHeight(m_font);
    const double top = m_plot.bottom() + tickLength;
    const size_t step = labelStep();
    double free = m_area.left();
    for (size_t i = 0; i < m_x.ticks.size(); ++i) {
        const AxisTick& tick = m_x.ticks[i];
        const double at = x(tick.position);
        const double width = textWidth(m_font, tick.text);
        if (m_x.grid) {
            painter.setPen(QPen(theme.grid, 1));
            painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
        }
        // A label at an end is pushed inwards; it is left out where that would make it touch its neighbour.
        const double left = std::clamp(at - width / 2, m_area.left(), std::max(m_area.right() - width, m_area.left()));
        if (i % step != 0 || left < free)
            continue;
        painter.setPen(QPen(theme.axis, 1));
        painter.drawLine(QPointF(at, m_plot.bottom()), QPointF(at, m_plot.bottom() + tickLength - 1));
        drawLine(painter, QRectF(left, top, width, height), Qt::AlignCenter, tick.text, m_font, theme.mutedText);
        free = left + width + 2 * gap;
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    const double width = textWidth(m_font, m_x.title);
    if (width > m_area.width()) {
        drawWrapped(painter, QRectF(m_area.left(), top + height, m_area.width(), m_area.bottom() - top - height),
                    m_x.title, m_font, theme.mutedText);
        return;
    }
    const double left = std::clamp(m_plot.center().x() - width / 2, m_area.left(), m_area.right() - width);
    drawLine(painter, QRectF(left, top + height, width, height), Qt::AlignCenter, m_x.title, m_font, theme.mutedText);
}

}    // namespace vigie
