// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/row_plot.h"

#include "ui/render/text_layout.h"

#include <QPainter>

#include <algorithm>

namespace vigie {

namespace {

constexpr double gap = 10;
constexpr double tickGap = 4;
constexpr double largestNameShare = 0.42;

double axisHeight(const QFont& font)
{
    return 2 * lineHeight(smallFont(font)) + 2 * tickGap;
}

double widest(const std::vector<RowPlot::RowTexts>& rows, QString RowPlot::RowTexts::*text, const QFont& font)
{
    double width = 0;
    for (const RowPlot::RowTexts& row : rows)
        width = std::max(width, textWidth(font, row.*text));
    return width;
}

}    // namespace

RowPlot::RowPlot(const QRectF& area, const QFont& font, std::vector<RowTexts> rows, double low, double high,
                 TickText tickText, QString valueTitle, double textLines)
    : m_area(area), m_font(font), m_rows(std::move(rows)), m_tickText(std::move(tickText)),
      m_valueTitle(std::move(valueTitle))
{
    const double nameWidth = std::min(widest(m_rows, &RowTexts::name, font), area.width() * largestNameShare);
    m_nWidth = widest(m_rows, &RowTexts::n, smallFont(font));
    const double count = static_cast<double>(std::max<size_t>(m_rows.size(), 1));
    const double roomForRows = std::max(area.height() - axisHeight(font), count);
    m_rowHeight = std::min(roomForRows / count, lineHeight(font) * textLines);
    m_plot = QRectF(area.left() + nameWidth + gap, area.top(), area.width() - nameWidth - m_nWidth - 2 * gap,
                    m_rowHeight * count);
    m_plot.setWidth(std::max(m_plot.width(), 20.0));
    const double tickWidth = textWidth(smallFont(font), m_tickText(high, 1)) + gap;
    m_axis = niceAxis(low, high, std::clamp(static_cast<int>(m_plot.width() / tickWidth) + 1, 2, 7));
}

double RowPlot::naturalHeight(size_t rows, const QFont& font, double textLines)
{
    return static_cast<double>(rows) * lineHeight(font) * textLines + axisHeight(font);
}

double RowPlot::minimumHeight(size_t rows, const QFont& font)
{
    return static_cast<double>(rows) * lineHeight(font) * 1.1 + axisHeight(font);
}

QRectF RowPlot::row(size_t index) const
{
    return {m_area.left(), m_plot.top() + static_cast<double>(index) * m_rowHeight, m_area.width(), m_rowHeight};
}

QRectF RowPlot::rowPlot(size_t index) const
{
    return {m_plot.left(), row(index).top(), m_plot.width(), m_rowHeight};
}

void RowPlot::paint(QPainter& painter, const FigureTheme& theme) const
{
    paintAxis(painter, theme);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QRectF line = row(i);
        const double nameWidth = m_plot.left() - gap - m_area.left();
        painter.setPen(QPen(theme.grid, 1, Qt::DotLine));
        painter.drawLine(QPointF(m_plot.left(), line.center().y()), QPointF(m_plot.right(), line.center().y()));
        drawFitted(painter, QRectF(line.left(), line.top(), nameWidth, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                   m_rows[i].name, m_font, theme.text);
        drawLine(painter, QRectF(line.right() - m_nWidth, line.top(), m_nWidth, line.height()),
                 Qt::AlignRight | Qt::AlignVCenter, m_rows[i].n, smallFont(m_font), theme.mutedText);
    }
}

void RowPlot::paintAxis(QPainter& painter, const FigureTheme& theme) const
{
    const QFont font = smallFont(m_font);
    const double height = lineHeight(font);
    const double top = m_plot.bottom() + tickGap;
    for (double tick : m_axis.ticks()) {
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x(tick), m_plot.top()), QPointF(x(tick), m_plot.bottom()));
        const QString text = m_tickText(tick, m_axis.decimals());
        const double width = textWidth(font, text);
        drawLine(painter, QRectF(x(tick) - width / 2, top, width, height), Qt::AlignCenter, text, font,
                 theme.mutedText);
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    // The title may be wider than the plot: it is centred under it, but kept within the figure.
    const double width = std::min(textWidth(font, m_valueTitle), m_area.width());
    const double left = std::clamp(m_plot.center().x() - width / 2, m_area.left(), m_area.right() - width);
    drawLine(painter, QRectF(left, top + height, width, height), Qt::AlignCenter, m_valueTitle, font, theme.mutedText);
}

}    // namespace vigie
