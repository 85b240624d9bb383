// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/text_layout.h"
#include "ui/render/xy_plot.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

namespace {

constexpr double gap = 6;
constexpr int mostTicks = 6;
constexpr double plotShare = 0.85;    ///< of the width, about: the rest is for the numbers of the other axis

/// 1, 2 or 5 times a power of ten.
bool isRound(double value)
{
    const double leading = value / std::pow(10.0, std::floor(std::log10(value) + 1e-9));
    return std::ranges::any_of(std::array{1.0, 2.0, 5.0},
                               [leading](double digit) { return std::abs(leading - digit) < 1e-6; });
}

class HistogramPainter : public FigurePainter
{
public:
    explicit HistogramPainter(const Histogram& histogram) : m_histogram(histogram) {}

    double naturalHeight(double width, const QFont& font) const override
    {
        if (m_histogram.bins.empty())
            return 2 * lineHeight(font);
        return std::max(width * 0.5, lineHeight(font) * 14);
    }

    double minimumHeight(const QFont& font) const override { return XyPlot::minimumHeight(font) + lineHeight(font); }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_histogram.bins.empty())
            return {};
        const QFont font = painter.font();
        const QFont small = smallFont(font);
        const double line = lineHeight(small);
        paintHead(painter, QRectF(area.left(), area.top(), area.width(), line), small, theme);
        // The line that XyPlot keeps for the title of the values is that of the median's words.
        const ValueAxis counts = countAxis(area.height(), font);
        const XyPlot plot(area.adjusted(0, line, 0, 0), font, valueAxis(area.width(), small),
                          {ticksOf(counts, [](double value, int) { return countText(std::llround(value)); }), {}});
        plot.paint(painter, theme);
        std::vector<FigureMark> marks;
        for (const Histogram::Bin& bin : m_histogram.bins)
            marks.push_back(paintBin(painter, plot, counts, bin, theme));
        paintMedian(painter, plot, area, small, theme);
        paintNumbers(painter, plot, counts, small, theme);
        return marks;
    }

private:
    double low() const { return m_histogram.bins.front().from; }
    double high() const { return m_histogram.bins.back().to; }
    double position(double value) const { return (value - low()) / (high() - low()); }

    ValueAxis countAxis(double height, const QFont& font) const
    {
        qint64 most = 1;
        for (const Histogram::Bin& bin : m_histogram.bins)
            most = std::max(most, bin.count);
        const int room = static_cast<int>(height / (2.5 * lineHeight(smallFont(font))));
        // A little more than the highest bar, for its number.
        return niceAxis(0, static_cast<double>(most) * 1.06, std::clamp(room, 3, mostTicks), 1);
    }

    /// Ticks stand on limits of bins, at round numbers, as many as have room.
    XyPlot::Axis valueAxis(double width, const QFont& font) const
    {
        const double binWidth = m_histogram.bins.front().to - low();
        const double label =
            std::max(textWidth(font, measureText(low())), textWidth(font, measureText(high()))) + 3 * gap;
        const double least = label / std::max(width * plotShare, 1.0) * (high() - low());
        double step = binWidth;
        for (int bins = 1; bins <= 1000 && (step < least || !isRound(step)); ++bins)
            step = binWidth * bins;
        XyPlot::Axis axis{{}, m_histogram.valueTitle, false};
        const double first = std::ceil(low() / step - 1e-9) * step;
        for (int i = 0; first + i * step <= high() + step * 1e-6; ++i)
            axis.ticks.push_back({position(first + i * step), measureText(first + i * step)});
        return axis;
    }

    /// What is counted at the left; at the right, where both fit, how many lie beyond the axis.
    void paintHead(QPainter& painter, const QRectF& line, const QFont& font, const FigureTheme& theme) const
    {
        drawLine(painter, line, Qt::AlignLeft | Qt::AlignVCenter, m_histogram.countTitle, font, theme.mutedText);
        if (m_histogram.beyond == 0)
            return;
        const QString beyond = QCoreApplication::translate("Figure", "above %1: %2 →")
                                   .arg(measureText(high()), countText(m_histogram.beyond));
        if (textWidth(font, m_histogram.countTitle) + textWidth(font, beyond) + 2 * gap <= line.width())
            drawLine(painter, line, Qt::AlignRight | Qt::AlignVCenter, beyond, font, theme.text);
    }

    FigureMark paintBin(QPainter& painter, const XyPlot& plot, const ValueAxis& counts, const Histogram::Bin& bin,
                        const FigureTheme& theme) const
    {
        const double left = plot.x(position(bin.from)), right = plot.x(position(bin.to));
        const double base = plot.plot().bottom();
        // One is still some: a bar is never thinner than its outline.
        const double top = std::min(plot.y(counts.position(static_cast<double>(bin.count))), base - 1);
        if (bin.count > 0) {
            painter.setPen(QPen(theme.background, 1));
            painter.setBrush(theme.mark(m_histogram.colour));
            painter.drawRect(QRectF(QPointF(left, top), QPointF(right, base)));
        }
        FigureMark mark{{}, bin.target, text(bin)};
        mark.area.addRect(QRectF(QPointF(left, plot.plot().top()), QPointF(right, base)));
        return mark;
    }

    /// The median's line with its words above the plot, kept within the figure.
    void paintMedian(QPainter& painter, const XyPlot& plot, const QRectF& area, const QFont& font,
                     const FigureTheme& theme) const
    {
        if (!m_histogram.median)
            return;
        const QString words = QCoreApplication::translate("Figure", "Median: %1").arg(measureText(*m_histogram.median));
        const double width = textWidth(font, words), height = lineHeight(font);
        if (*m_histogram.median > high()) {
            drawLine(painter, QRectF(area.right() - width, plot.plot().top() - height - 2, width, height),
                     Qt::AlignCenter, words, font, theme.text);
            return;
        }
        const double x = plot.x(position(*m_histogram.median));
        for (const QPen& pen : {QPen(theme.background, 3), QPen(theme.text, 1.4, Qt::DashLine, Qt::FlatCap)}) {
            painter.setPen(pen);
            painter.drawLine(QPointF(x, plot.plot().bottom()), QPointF(x, plot.plot().top() - 2));
        }
        const double left = std::clamp(x - width / 2, plot.plot().left(), std::max(area.right() - width, area.left()));
        drawLine(painter, QRectF(left, plot.plot().top() - height - 2, width, height), Qt::AlignCenter, words, font,
                 theme.text);
    }

    /// Numbers above the bars, where all bars are wide enough for theirs.
    void paintNumbers(QPainter& painter, const XyPlot& plot, const ValueAxis& counts, const QFont& font,
                      const FigureTheme& theme) const
    {
        double widest = 0;
        for (const Histogram::Bin& bin : m_histogram.bins)
            widest = std::max(widest, textWidth(font, countText(bin.count)));
        const double barWidth = plot.plot().width() / static_cast<double>(m_histogram.bins.size());
        if (widest + gap > barWidth)
            return;
        for (const Histogram::Bin& bin : m_histogram.bins) {
            if (bin.count == 0)
                continue;
            const QString number = countText(bin.count);
            const double width = textWidth(font, number) + 2, height = lineHeight(font);
            const double centre = plot.x(position((bin.from + bin.to) / 2));
            const double top = plot.y(counts.position(static_cast<double>(bin.count))) - height;
            const QRectF place(centre - width / 2, top, width, height);
            painter.fillRect(place.adjusted(0, 1, 0, -2), theme.background);
            drawLine(painter, place, Qt::AlignCenter, number, font, theme.text);
        }
    }

    QString text(const Histogram::Bin& bin) const
    {
        return QStringList{
            QCoreApplication::translate("Figure", "%1: %2 – %3")
                .arg(m_histogram.valueTitle, measureText(bin.from), measureText(bin.to)),
            QCoreApplication::translate("Figure", "%1: %2").arg(m_histogram.countTitle, countText(bin.count))}
            .join(u'\n');
    }

    const Histogram& m_histogram;
};

}    // namespace

std::unique_ptr<FigurePainter> makeHistogramPainter(const Histogram& histogram)
{
    return std::make_unique<HistogramPainter>(histogram);
}

}    // namespace vigie
