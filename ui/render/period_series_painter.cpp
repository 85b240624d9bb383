// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/text_layout.h"
#include "ui/render/xy_plot.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double pointRadius = 4;
constexpr double reach = 4;    ///< around a point, for the mouse

class PeriodSeriesPainter : public FigurePainter
{
public:
    explicit PeriodSeriesPainter(const PeriodSeries& series) : m_series(series) {}

    double naturalHeight(double width, const QFont& font) const override
    {
        if (m_series.points.empty())
            return 2 * lineHeight(font);
        return std::max(width * 0.42, minimumHeight(font)) + wrappedHeight(boldFont(font), m_series.direction, width) -
               lineHeight(font);
    }

    double minimumHeight(const QFont& font) const override
    {
        return XyPlot::minimumHeight(font) + lineHeight(font) * 2;
    }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_series.points.empty())
            return {};
        const QFont font = painter.font();
        const double words = wrappedHeight(boldFont(font), m_series.direction, area.width());
        const double room = words + lineHeight(font) * 0.4;
        drawWrapped(painter, QRectF(area.left(), area.top(), area.width(), words), m_series.direction, boldFont(font),
                    theme.text);
        const Frame frame = frameIn(area.adjusted(0, room, 0, 0), font);
        frame.axes.paint(painter, theme);
        paintLines(painter, frame, theme);
        paintBreaks(painter, frame, smallFont(font), theme);
        std::vector<FigureMark> marks;
        for (const PeriodSeries::Point& point : m_series.points)
            marks.push_back(paintPoint(painter, frame, point, theme));
        return marks;
    }

private:
    using Point = PeriodSeries::Point;

    struct Frame
    {
        XyPlot axes;
        ValueAxis values;
        double first, last;    ///< years at the ends

        double x(const Point& point) const { return axes.x((point.at - first) / (last - first)); }
        QPointF at(const Point& point) const { return {x(point), axes.y(values.position(point.value))}; }
    };

    Frame frameIn(const QRectF& area, const QFont& font) const
    {
        const auto [low, high] = std::ranges::minmax(m_series.points, {}, &Point::value);
        const ValueAxis values =
            niceAxis(low.value, high.value, std::clamp(static_cast<int>(area.height() / 40), 3, 7));
        // Room for the markers at both ends; a single point stands in the middle.
        const double span = m_series.points.back().at - m_series.points.front().at;
        const double room = span > 0 ? span * 0.03 : 0.5;
        const double first = m_series.points.front().at - room;
        const double last = m_series.points.back().at + room;
        XyPlot::Axis x{{}, QCoreApplication::translate("Figure", "Period"), false};
        for (const Point& point : m_series.points)
            x.ticks.push_back({(point.at - first) / (last - first), point.name});
        XyPlot::Axis y{
            ticksOf(values, [](double value, int decimals) { return QLocale().toString(value, 'f', decimals); }),
            m_series.valueTitle};
        return {XyPlot(area, font, std::move(x), std::move(y)), values, first, last};
    }

    /// Compared points are joined with a full line, others with a dotted one, none across a break.
    void paintLines(QPainter& painter, const Frame& frame, const FigureTheme& theme) const
    {
        for (size_t i = 1; i < m_series.points.size(); ++i) {
            const Point& from = m_series.points[i - 1];
            const Point& to = m_series.points[i];
            if (!to.breakText.isEmpty())
                continue;
            const bool both = from.compared && to.compared;
            painter.setPen(QPen(theme.accent, both ? 1.8 : 1, both ? Qt::SolidLine : Qt::DotLine));
            painter.drawLine(frame.at(from), frame.at(to));
        }
    }

    void paintBreaks(QPainter& painter, const Frame& frame, const QFont& font, const FigureTheme& theme) const
    {
        for (size_t i = 1; i < m_series.points.size(); ++i) {
            const Point& point = m_series.points[i];
            if (point.breakText.isEmpty())
                continue;
            const double x = (frame.x(m_series.points[i - 1]) + frame.x(point)) / 2;
            const QRectF& plot = frame.axes.plot();
            painter.setPen(QPen(theme.mutedText, 1.2, Qt::DashLine));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            const double width = textWidth(font, point.breakText);
            const double left = std::clamp(x + 4, plot.left(), std::max(plot.right() - width, plot.left()));
            drawLine(painter, QRectF(left, plot.top(), width, lineHeight(font)), Qt::AlignLeft, point.breakText, font,
                     theme.mutedText);
        }
    }

    FigureMark paintPoint(QPainter& painter, const Frame& frame, const Point& point, const FigureTheme& theme) const
    {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(point.compared ? theme.accent : theme.background);
        painter.drawEllipse(frame.at(point), pointRadius, pointRadius);
        FigureMark mark{{}, point.target, text(point)};
        mark.area.addEllipse(frame.at(point), pointRadius + reach, pointRadius + reach);
        return mark;
    }

    QString text(const Point& point) const
    {
        QStringList lines{
            point.name,
            QCoreApplication::translate("Figure", "%1: %2").arg(m_series.valueTitle, measureText(point.value))};
        if (!m_series.ofOne)
            lines << sampleText(point.n);
        if (!point.compared)
            lines << QCoreApplication::translate("Figure", "not compared");
        if (!point.breakText.isEmpty())
            lines << QCoreApplication::translate("Figure", "the series breaks before it: %1").arg(point.breakText);
        return lines.join(u'\n');
    }

    const PeriodSeries& m_series;
};

}    // namespace

std::unique_ptr<FigurePainter> makePeriodSeriesPainter(const PeriodSeries& series)
{
    return std::make_unique<PeriodSeriesPainter>(series);
}

}    // namespace vigie
