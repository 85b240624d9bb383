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
constexpr double leastPlotShare = 0.34;    ///< of the width: with less for the values, names go above their lines
constexpr double leastPlotLines = 0.75;    ///< for the values below a name, in lines of text

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

/// Widths of the columns around the plot.
struct Columns
{
    Columns(const std::vector<RowPlot::RowTexts>& rows, const QFont& font)
        : name(widest(rows, &RowPlot::RowTexts::name, font)), n(widest(rows, &RowPlot::RowTexts::n, smallFont(font))),
          more(widest(rows, &RowPlot::RowTexts::more, smallFont(font)))
    {
    }

    double numbers() const { return n + (more > 0 ? more + gap : 0); }
    double nameIn(double width) const { return std::min(name, width * largestNameShare); }
    double plotBeside(double width) const { return width - nameIn(width) - numbers() - 2 * gap; }

    double name, n, more;
};

/// Of the name above a line, empty where names stand beside.
double nameHeightIn(const Columns& columns, double width, const QFont& font)
{
    return columns.plotBeside(width) < width * leastPlotShare ? lineHeight(font) * 1.1 : 0;
}

}    // namespace

RowPlot::RowPlot(const QRectF& area, const QFont& font, Content content)
    : m_area(area), m_font(font), m_content(std::move(content))
{
    const Columns columns(m_content.rows, font);
    m_nWidth = columns.n;
    m_moreWidth = columns.more;
    const double count = static_cast<double>(std::max<size_t>(m_content.rows.size(), 1));
    const double roomForRow = std::max(area.height() - axisHeight(font), count) / count;
    m_nameHeight = nameHeightIn(columns, area.width(), font);
    if (roomForRow < m_nameHeight + lineHeight(font) * leastPlotLines)
        m_nameHeight = 0;
    m_rowHeight = std::min(roomForRow, lineHeight(font) * m_content.textLines + m_nameHeight);
    const double nameWidth = m_nameHeight > 0 ? -gap : columns.nameIn(area.width());
    m_plot = QRectF(area.left() + nameWidth + gap, area.top(), area.width() - nameWidth - columns.numbers() - 2 * gap,
                    m_rowHeight * count);
    if (m_nameHeight > 0)
        m_plot.adjust(gap / 2, 0, 0, 0);    // half of the first tick's words
    m_plot.setWidth(std::max(m_plot.width(), 20.0));
    const Values& values = m_content.values;
    const double tickWidth = textWidth(smallFont(font), m_content.tickText(values.high, 1)) + gap;
    m_axis = niceAxis(values.low, values.high, std::clamp(static_cast<int>(m_plot.width() / tickWidth) + 1, 2, 7),
                      values.leastStep);
}

double RowPlot::naturalHeight(const std::vector<RowTexts>& rows, double width, const QFont& font, double textLines)
{
    const double rowHeight = lineHeight(font) * textLines + nameHeightIn(Columns(rows, font), width, font);
    return static_cast<double>(rows.size()) * rowHeight + axisHeight(font);
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
    const QRectF whole = row(index);
    return {m_plot.left(), whole.top() + m_nameHeight, m_plot.width(), m_rowHeight - m_nameHeight};
}

void RowPlot::paint(QPainter& painter, const FigureTheme& theme) const
{
    paintAxis(painter, theme);
    for (size_t i = 0; i < m_content.rows.size(); ++i)
        paintTexts(painter, i, theme);
}

void RowPlot::paintTexts(QPainter& painter, size_t index, const FigureTheme& theme) const
{
    const RowTexts& texts = m_content.rows[index];
    const QRectF whole = row(index);
    const QRectF values = rowPlot(index);
    if (m_content.guides) {
        painter.setPen(QPen(theme.grid, 1, Qt::DotLine));
        painter.drawLine(QPointF(m_plot.left(), values.center().y()), QPointF(m_plot.right(), values.center().y()));
    }
    if (m_nameHeight > 0) {
        // On a patch of background: grid lines would strike the words through.
        const QRectF line(whole.left(), whole.top(), whole.width(), m_nameHeight);
        painter.fillRect(
            QRectF(line.left(), line.top(), std::min(textWidth(m_font, texts.name) + 4, line.width()), line.height()),
            theme.background);
        drawLine(painter, line, Qt::AlignLeft | Qt::AlignBottom, texts.name, m_font, theme.text);
    } else {
        drawFitted(painter, QRectF(whole.left(), whole.top(), m_plot.left() - gap - whole.left(), whole.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, texts.name, m_font, theme.text);
    }
    QRectF column(whole.right() - m_nWidth - (m_moreWidth > 0 ? m_moreWidth + gap : 0), values.top(), m_nWidth,
                  values.height());
    drawLine(painter, column, Qt::AlignRight | Qt::AlignVCenter, texts.n, smallFont(m_font), theme.mutedText);
    column.setLeft(whole.right() - m_moreWidth);
    column.setRight(whole.right());
    drawLine(painter, column, Qt::AlignRight | Qt::AlignVCenter, texts.more, smallFont(m_font), theme.mutedText);
}

void RowPlot::paintAxis(QPainter& painter, const FigureTheme& theme) const
{
    const QFont font = smallFont(m_font);
    const double height = lineHeight(font);
    const double top = m_plot.bottom() + tickGap;
    for (double tick : m_axis.ticks()) {
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x(tick), m_plot.top()), QPointF(x(tick), m_plot.bottom()));
        const QString text = m_content.tickText(tick, m_axis.decimals());
        const double width = textWidth(font, text);
        const double left = std::clamp(x(tick) - width / 2, m_area.left(), std::max(m_area.right() - width, 0.0));
        drawLine(painter, QRectF(left, top, width, height), Qt::AlignCenter, text, font, theme.mutedText);
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    // The title may be wider than the plot: it is centred under it, but kept within the figure.
    const QString& title = m_content.valueTitle;
    const double width = std::min(textWidth(font, title), m_area.width());
    const double left = std::clamp(m_plot.center().x() - width / 2, m_area.left(), m_area.right() - width);
    drawLine(painter, QRectF(left, top + height, width, height), Qt::AlignCenter, title, font, theme.mutedText);
}

}    // namespace vigie
