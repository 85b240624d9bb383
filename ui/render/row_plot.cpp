// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/row_plot.h"

#include "ui/render/text_layout.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

constexpr double gap = 10;
constexpr double tickGap = 4;
constexpr double largestNameShare = 0.42;
constexpr double leastPlotShare = 0.34;       ///< of the width: with less for the values, names go above their lines
constexpr double leastPlotLines = 9.5;        ///< the same, in lines of text
constexpr double valuesBelowName = 0.85;      ///< of a row's height, when its name is above
constexpr double leastLinesWithName = 1.8;    ///< of text, for a name and the values below it
constexpr double mostNameLines = 3;

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

/// Of a name in @p width as drawFitted() writes it: one line, or several smaller ones.
double nameHeight(const QString& name, const QFont& font, double width)
{
    if (textWidth(font, name) <= width)
        return lineHeight(font);
    const QFont small = smallFont(font);
    return std::min(wrappedHeight(small, name, width), mostNameLines * lineHeight(small)) + 1;
}

/// Widths of the columns, and heights of the rows where there is room enough.
struct Measures
{
    Measures(const std::vector<RowPlot::RowTexts>& rows, double width, const QFont& font, double textLines)
        : n(widest(rows, &RowPlot::RowTexts::n, smallFont(font))),
          more(widest(rows, &RowPlot::RowTexts::more, smallFont(font)))
    {
        name = std::min(widest(rows, &RowPlot::RowTexts::name, font), width * largestNameShare);
        above =
            width - name - numbers() - 2 * gap < std::max(width * leastPlotShare, lineHeight(font) * leastPlotLines);
        for (const RowPlot::RowTexts& row : rows) {
            const double text = nameHeight(row.name, font, above ? width : name);
            const double values = lineHeight(font) * textLines;
            nameHeights.push_back(above ? text : 0);
            heights.push_back(above ? text + values * valuesBelowName : std::max(values, text + 4));
        }
    }

    double numbers() const { return n + (more > 0 ? more + gap : 0); }
    double total() const { return std::accumulate(heights.begin(), heights.end(), 0.0); }

    double name = 0, n, more;
    bool above = false;
    std::vector<double> heights, nameHeights;
};

}    // namespace

RowPlot::RowPlot(const QRectF& area, const QFont& font, Content content)
    : m_area(area), m_font(font), m_content(std::move(content))
{
    Measures measures(m_content.rows, area.width(), font, m_content.textLines);
    const double room = std::max(area.height() - axisHeight(font), 1.0);
    if (measures.total() > room) {
        // Too little: all rows alike, names beside, shortened where they must be.
        const auto rows = static_cast<double>(std::max<size_t>(m_content.rows.size(), 1));
        std::ranges::fill(measures.heights, room / rows);
        if (room / rows < lineHeight(font) * leastLinesWithName)
            measures.above = false;
        std::ranges::fill(measures.nameHeights, measures.above ? lineHeight(font) : 0);
    }
    m_nWidth = measures.n;
    m_moreWidth = measures.more;
    m_nameHeights = measures.nameHeights;
    m_tops = {area.top()};
    for (double height : measures.heights)
        m_tops.push_back(m_tops.back() + height);
    // Above: a little room for half of the first tick's words.
    const double left = area.left() + (measures.above ? gap / 2 : measures.name + gap);
    m_plot = QRectF(left, area.top(), std::max(area.right() - measures.numbers() - gap - left, 20.0),
                    m_tops.back() - area.top());
    const Values& values = m_content.values;
    const double tickWidth = textWidth(smallFont(font), m_content.tickText(values.high, 1)) + gap;
    m_axis = niceAxis(values.low, values.high, std::clamp(static_cast<int>(m_plot.width() / tickWidth) + 1, 2, 7),
                      values.leastStep);
}

double RowPlot::naturalHeight(const std::vector<RowTexts>& rows, double width, const QFont& font, double textLines)
{
    return Measures(rows, width, font, textLines).total() + axisHeight(font) + 1;
}

double RowPlot::minimumHeight(size_t rows, const QFont& font)
{
    return static_cast<double>(rows) * lineHeight(font) * 1.1 + axisHeight(font);
}

QRectF RowPlot::row(size_t index) const
{
    return {m_area.left(), m_tops[index], m_area.width(), m_tops[index + 1] - m_tops[index]};
}

QRectF RowPlot::rowPlot(size_t index) const
{
    const QRectF whole = row(index);
    return {m_plot.left(), whole.top() + m_nameHeights[index], m_plot.width(), whole.height() - m_nameHeights[index]};
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
    if (m_nameHeights[index] > 0) {
        // On a patch of background: grid lines would strike the words through.
        const QRectF line(whole.left(), whole.top(), whole.width(), m_nameHeights[index]);
        painter.fillRect(
            QRectF(line.left(), line.top(), std::min(textWidth(m_font, texts.name) + 4, line.width()), line.height()),
            theme.background);
        drawFitted(painter, line, Qt::AlignLeft | Qt::AlignBottom, texts.name, m_font, theme.text);
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
