// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/row_plot.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double boxShare = 0.55;    ///< of the line's height
constexpr double pointRadius = 2.5;
constexpr double memberRadius = 2.1;
constexpr double reach = 1.6;          ///< around a member, for the mouse
constexpr double jitterShare = 0.6;    ///< of the line's height
constexpr double lyingLines = 2.6;     ///< lines of text that a strip needs
constexpr double fewBoxesLines = 7;    ///< the same where there is room: one or two strips
constexpr size_t fewBoxes = 2;
constexpr double fullySpread = 20;    ///< members that need the height of their line

/// From -0.5 to 0.5, evenly spread whatever the number of points, and the same each time. One point lies on the line of
/// its row, and few stay near it.
double jitter(size_t index, size_t count)
{
    constexpr double goldenRatio = 0.6180339887498949;
    const double turns = 0.5 + static_cast<double>(index) * goldenRatio;
    return (turns - std::floor(turns) - 0.5) * std::min(static_cast<double>(count) / fullySpread, 1.0);
}

/// Lying boxes: names of typologies are long, and QBoxPlotSeries knows neither lying boxes nor outliers.
class BoxPlotPainter : public FigurePainter
{
public:
    explicit BoxPlotPainter(const BoxPlot& plot) : m_plot(plot) {}

    double naturalHeight(double width, const QFont& font) const override
    {
        return RowPlot::naturalHeight(rows(), width, font, textLines());
    }

    double minimumHeight(const QFont& font) const override { return RowPlot::minimumHeight(m_plot.boxes.size(), font); }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_plot.boxes.empty())
            return {};
        const RowPlot rows = rowPlot(area, painter.font());
        rows.paint(painter, theme);
        std::vector<FigureMark> marks;
        for (size_t i = 0; i < m_plot.boxes.size(); ++i) {
            const BoxPlot::Box& box = m_plot.boxes[i];
            if (!box.pointsOnly)
                paintBox(painter, rows, i, theme);
            if (box.members.empty())
                paintPoints(painter, rows, i, theme);
            else
                paintMembers(painter, rows, i, theme, marks);
            FigureMark mark{{}, box.target, text(box)};
            mark.area.addRect(rows.row(i));
            marks.push_back(std::move(mark));
        }
        return marks;
    }

private:
    double textLines() const
    {
        const auto isStrip = [](const BoxPlot::Box& box) { return !box.members.empty(); };
        if (std::ranges::none_of(m_plot.boxes, isStrip))
            return RowPlot::comfortable;
        return m_plot.boxes.size() <= fewBoxes ? fewBoxesLines : lyingLines;
    }

    static QString sizeText(const BoxPlot::Box& box)
    {
        return box.missing == 0 ? sampleText(box.n)
                                : QCoreApplication::translate("Figure", "n = %1 · %2 missing")
                                      .arg(countText(box.n), countText(box.missing));
    }

    std::vector<RowPlot::RowTexts> rows() const
    {
        std::vector<RowPlot::RowTexts> rows;
        for (const BoxPlot::Box& box : m_plot.boxes)
            rows.push_back({box.name, sizeText(box)});
        return rows;
    }

    RowPlot rowPlot(const QRectF& area, const QFont& font) const
    {
        std::vector<double> ends;
        for (const BoxPlot::Box& box : m_plot.boxes) {
            ends.insert(ends.end(), box.points.begin(), box.points.end());
            if (!box.members.empty())
                ends.insert(ends.end(), {box.members.front().value, box.members.back().value});
            if (!box.pointsOnly)
                ends.insert(ends.end(), {box.lowerWhisker, box.upperWhisker});
        }
        if (ends.empty())
            ends.push_back(0);
        const auto [low, high] = std::ranges::minmax(ends);
        // All ticks of an axis have the same decimals.
        const auto tickText = [](double value, int decimals) { return QLocale().toString(value, 'f', decimals); };
        return {area, font, {rows(), {low, high}, tickText, m_plot.valueTitle, textLines()}};
    }

    void paintBox(QPainter& painter, const RowPlot& rows, size_t index, const FigureTheme& theme) const
    {
        const BoxPlot::Box& box = m_plot.boxes[index];
        const double y = rows.rowCentre(index);
        const double half = rows.rowPlot(index).height() * boxShare / 2;
        painter.setPen(QPen(theme.accent, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(QPointF(rows.x(box.lowerWhisker), y), QPointF(rows.x(box.lowerQuartile), y));
        painter.drawLine(QPointF(rows.x(box.upperQuartile), y), QPointF(rows.x(box.upperWhisker), y));
        for (double whisker : {box.lowerWhisker, box.upperWhisker})
            painter.drawLine(QPointF(rows.x(whisker), y - half / 2), QPointF(rows.x(whisker), y + half / 2));
        painter.setBrush(blended(theme.accent, theme.background, 0.2));
        painter.drawRect(
            QRectF(QPointF(rows.x(box.lowerQuartile), y - half), QPointF(rows.x(box.upperQuartile), y + half)));
        painter.setPen(QPen(theme.accent, 2.6, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(rows.x(box.median), y - half), QPointF(rows.x(box.median), y + half));
    }

    void paintPoints(QPainter& painter, const RowPlot& rows, size_t index, const FigureTheme& theme) const
    {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(theme.background);
        for (double point : m_plot.boxes[index].points)
            painter.drawEllipse(QPointF(rows.x(point), rows.rowCentre(index)), pointRadius, pointRadius);
    }

    /// Its marks go before that of the row, under which they lie.
    void paintMembers(QPainter& painter, const RowPlot& rows, size_t index, const FigureTheme& theme,
                      std::vector<FigureMark>& marks) const
    {
        const BoxPlot::Box& box = m_plot.boxes[index];
        QColor fill = theme.accent;
        fill.setAlphaF(0.55F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        for (size_t i = 0; i < box.members.size(); ++i) {
            const BoxPlot::Member& member = box.members[i];
            const QPointF at(rows.x(member.value), rows.rowCentre(index) + jitter(i, box.members.size()) *
                                                                               rows.rowPlot(index).height() *
                                                                               jitterShare);
            painter.drawEllipse(at, memberRadius, memberRadius);
            FigureMark mark{{}, member.target, member.name + u'\n' + valueText(member.value) + u'\n' + box.name};
            mark.area.addEllipse(at, memberRadius + reach, memberRadius + reach);
            marks.push_back(std::move(mark));
        }
    }

    QString valueText(double value) const
    {
        return QCoreApplication::translate("Figure", "%1: %2").arg(m_plot.valueTitle, measureText(value));
    }

    QString text(const BoxPlot::Box& box) const
    {
        QStringList lines{box.name};
        if (!box.pointsOnly) {
            lines << QCoreApplication::translate("Figure", "Median: %1").arg(measureText(box.median))
                  << QCoreApplication::translate("Figure", "Quartiles: %1 – %2")
                         .arg(measureText(box.lowerQuartile), measureText(box.upperQuartile));
        }
        lines << QCoreApplication::translate("Figure", "n = %1, missing: %2")
                     .arg(countText(box.n), countText(box.missing));
        return lines.join(u'\n');
    }

    const BoxPlot& m_plot;
};

}    // namespace

std::unique_ptr<FigurePainter> makeBoxPlotPainter(const BoxPlot& plot)
{
    return std::make_unique<BoxPlotPainter>(plot);
}

}    // namespace vigie
