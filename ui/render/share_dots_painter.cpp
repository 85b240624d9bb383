// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/row_plot.h"
#include "ui/render/text_layout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace vigie {

namespace {

constexpr double radius = 5;

class ShareDotsPainter : public FigurePainter
{
public:
    explicit ShareDotsPainter(const ShareDots& dots) : m_dots(dots) {}

    double naturalHeight(double width, const QFont& font) const override
    {
        return RowPlot::naturalHeight(rows(), width, font);
    }

    double minimumHeight(const QFont& font) const override { return RowPlot::minimumHeight(m_dots.dots.size(), font); }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_dots.dots.empty())
            return {};
        const QFont font = painter.font();
        const RowPlot plot = rowPlot(area, font);
        plot.paint(painter, theme);
        std::vector<FigureMark> marks;
        for (size_t i = 0; i < m_dots.dots.size(); ++i) {
            const ShareDots::Dot& dot = m_dots.dots[i];
            if (dot.fraction)
                paintDot(painter, plot, i, theme);
            else
                paintHidden(painter, plot.rowPlot(i), font, theme);
            FigureMark mark{{}, dot.target, text(dot)};
            mark.area.addRect(plot.row(i));
            marks.push_back(std::move(mark));
        }
        return marks;
    }

private:
    std::vector<RowPlot::RowTexts> rows() const
    {
        std::vector<RowPlot::RowTexts> rows;
        for (const ShareDots::Dot& dot : m_dots.dots)
            rows.push_back({dot.name, sampleText(dot.n)});
        return rows;
    }

    RowPlot rowPlot(const QRectF& area, const QFont& font) const
    {
        double low = 1;
        double high = 0;
        for (const ShareDots::Dot& dot : m_dots.dots) {
            if (dot.fraction) {
                low = std::min(low, dot.low.value_or(*dot.fraction));
                high = std::max(high, dot.high.value_or(*dot.fraction));
            }
        }
        if (low > high)
            std::swap(low, high);
        const auto tickText = [](double value, int decimals) { return percentText(value, std::max(decimals - 2, 0)); };
        return {area, font, {rows(), {low, high}, tickText, m_dots.valueTitle}};
    }

    void paintDot(QPainter& painter, const RowPlot& plot, size_t index, const FigureTheme& theme) const
    {
        const ShareDots::Dot& dot = m_dots.dots[index];
        const QColor colour = theme.mark(m_dots.colour);
        const QPointF centre(plot.x(*dot.fraction), plot.rowCentre(index));
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
        if (dot.low && dot.high)
            painter.drawLine(QPointF(plot.x(*dot.low), centre.y()), QPointF(plot.x(*dot.high), centre.y()));
        painter.setBrush(dot.reliability == Reliability::Caution ? theme.background : colour);
        painter.drawEllipse(centre, radius, radius);
    }

    void paintHidden(QPainter& painter, const QRectF& area, const QFont& font, const FigureTheme& theme) const
    {
        // On a patch of background, so that grid lines do not strike the words through.
        const QFont small = smallFont(font);
        const QRectF words(area.left() + 4, area.top() + 2, textWidth(small, m_dots.hiddenText) + 4, area.height() - 4);
        painter.fillRect(words, theme.background);
        drawLine(painter, words, Qt::AlignCenter, m_dots.hiddenText, small, theme.mutedText);
    }

    QString text(const ShareDots::Dot& dot) const
    {
        QStringList lines{dot.name};
        lines << QCoreApplication::translate("Figure", "%1: %2")
                     .arg(m_dots.valueTitle, dot.fraction ? percentText(*dot.fraction) : m_dots.hiddenText);
        if (dot.low && dot.high)
            lines << QCoreApplication::translate("Figure", "95% interval: %1 – %2")
                         .arg(percentText(*dot.low), percentText(*dot.high));
        lines << sampleText(dot.n);
        return lines.join(u'\n');
    }

    const ShareDots& m_dots;
};

}    // namespace

std::unique_ptr<FigurePainter> makeShareDotsPainter(const ShareDots& dots)
{
    return std::make_unique<ShareDotsPainter>(dots);
}

}    // namespace vigie
