// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/hatching.h"
#include "ui/render/row_plot.h"
#include "ui/render/text_layout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace vigie {

namespace {

constexpr double thickest = 15;
constexpr double barShare = 0.66;    ///< of the height of a line
constexpr double hatchSpacing = 4;
constexpr double comfortable = 1.6;
constexpr double dense = 1.3;
constexpr size_t manyBars = 30;

class CategoryBarsPainter : public FigurePainter
{
public:
    explicit CategoryBarsPainter(const CategoryBars& bars) : m_bars(bars) {}

    double naturalHeight(double width, const QFont& font) const override
    {
        if (m_bars.bars.empty())
            return 2 * lineHeight(font);
        return RowPlot::naturalHeight(rows(), width, font, textLines());
    }

    double minimumHeight(const QFont& font) const override { return RowPlot::minimumHeight(m_bars.bars.size(), font); }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_bars.bars.empty())
            return {};
        qint64 most = 1;
        for (const CategoryBars::Bar& bar : m_bars.bars)
            most = std::max(most, bar.count);
        const auto tickText = [](double value, int) { return countText(static_cast<qint64>(value)); };
        const RowPlot plot(
            area, painter.font(),
            {rows(), {0, static_cast<double>(most), 1}, tickText, m_bars.valueTitle, textLines(), false});
        plot.paint(painter, theme);
        std::vector<FigureMark> marks;
        for (size_t i = 0; i < m_bars.bars.size(); ++i) {
            const CategoryBars::Bar& bar = m_bars.bars[i];
            paintBar(painter, plot, i, theme);
            FigureMark mark{{}, bar.target, text(bar)};
            mark.area.addRect(plot.row(i));
            marks.push_back(std::move(mark));
        }
        return marks;
    }

private:
    double textLines() const { return m_bars.bars.size() > manyBars ? dense : comfortable; }

    /// The number and the share stand in columns of their own, so that they can be read downwards.
    std::vector<RowPlot::RowTexts> rows() const
    {
        std::vector<RowPlot::RowTexts> rows;
        for (const CategoryBars::Bar& bar : m_bars.bars)
            rows.push_back({bar.name, countText(bar.count), bar.share ? percentText(*bar.share) : QString()});
        return rows;
    }

    /// What names no value is hatched: it is no category like the others.
    static bool isMissing(const CategoryBars::Bar& bar)
    {
        return bar.target.values.size() == 1 && bar.target.values.front().empty();
    }

    void paintBar(QPainter& painter, const RowPlot& plot, size_t index, const FigureTheme& theme) const
    {
        const CategoryBars::Bar& bar = m_bars.bars[index];
        const QRectF line = plot.rowPlot(index);
        const double thickness = std::min(line.height() * barShare, thickest);
        const double left = plot.x(0);
        // Few are still some: a bar is never thinner than its outline.
        const double length = std::max(plot.x(static_cast<double>(bar.count)) - left, bar.count > 0 ? 1.0 : 0.0);
        const QRectF rect(left, line.center().y() - thickness / 2, length, thickness);
        const bool missing = isMissing(bar);
        painter.setPen(missing ? QPen(theme.axis, 0.8) : Qt::NoPen);
        painter.setBrush(missing ? theme.background : theme.mark(m_bars.colour));
        painter.drawRect(rect);
        if (!missing)
            return;
        painter.setPen(QPen(theme.axis, 0.7));
        painter.drawLines(hatchLines({QPolygonF(rect)}, hatchSpacing));
    }

    QString text(const CategoryBars::Bar& bar) const
    {
        QStringList lines{bar.name,
                          QCoreApplication::translate("Figure", "%1: %2").arg(m_bars.valueTitle, countText(bar.count))};
        if (bar.share)
            lines << QCoreApplication::translate("Figure", "Share: %1").arg(percentText(*bar.share));
        return lines.join(u'\n');
    }

    const CategoryBars& m_bars;
};

}    // namespace

std::unique_ptr<FigurePainter> makeCategoryBarsPainter(const CategoryBars& bars)
{
    return std::make_unique<CategoryBarsPainter>(bars);
}

}    // namespace vigie
