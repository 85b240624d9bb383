// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/label_placing.h"
#include "ui/render/text_layout.h"
#include "ui/render/xy_plot.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vigie {

namespace {

constexpr double namedRadius = 4.2;
constexpr double memberRadius = 2.8;
constexpr double reach = 2;    ///< around a point, for the mouse
constexpr double longestLabel = 170;

class ScatterPainter : public FigurePainter
{
public:
    explicit ScatterPainter(const ScatterPlot& plot) : m_plot(plot) {}

    double naturalHeight(double width, const QFont& font) const override
    {
        if (m_plot.points.empty())
            return 2 * lineHeight(font);
        return std::max(width * (m_plot.named ? 0.55 : 0.45), minimumHeight(font) * (m_plot.named ? 1.25 : 1)) +
               wrappedHeight(boldFont(font), m_plot.correlation, width) - lineHeight(font);
    }

    double minimumHeight(const QFont& font) const override
    {
        return XyPlot::minimumHeight(font) + lineHeight(font) * 2;
    }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_plot.points.empty())
            return {};
        const QFont font = painter.font();
        const double words = wrappedHeight(boldFont(font), m_plot.correlation, area.width());
        const double room = words + lineHeight(font) * 0.4;
        drawWrapped(painter, QRectF(area.left(), area.top(), area.width(), words), m_plot.correlation, boldFont(font),
                    theme.text);
        const Frame frame = frameIn(area.adjusted(0, room, 0, 0), font);
        frame.axes.paint(painter, theme);
        paintMedians(painter, frame, theme);
        QColor fill = theme.accent;
        fill.setAlphaF(0.55F);
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(fill);
        std::vector<FigureMark> marks;
        for (const Point& point : m_plot.points) {
            painter.drawEllipse(frame.at(point), radius(), radius());
            marks.push_back({pathAt(frame.at(point)), point.target, text(point)});
        }
        if (m_plot.named)
            paintNames(painter, frame, marks, smallFont(font), theme);
        return marks;
    }

private:
    using Point = ScatterPlot::Point;

    struct Frame
    {
        XyPlot axes;
        ValueAxis xValues, yValues;

        QPointF at(const Point& point) const
        {
            return {axes.x(xValues.position(point.x)), axes.y(yValues.position(point.y))};
        }
    };

    double radius() const { return m_plot.named ? namedRadius : memberRadius; }

    QPainterPath pathAt(const QPointF& centre) const
    {
        QPainterPath path;
        path.addEllipse(centre, radius() + reach, radius() + reach);
        return path;
    }

    Frame frameIn(const QRectF& area, const QFont& font) const
    {
        const auto axisOf = [this](double Point::*value, double length) {
            const auto [low, high] = std::ranges::minmax(m_plot.points, {}, value);
            return niceAxis(low.*value, high.*value, std::clamp(static_cast<int>(length), 3, 8));
        };
        const auto number = [](double value, int decimals) { return QLocale().toString(value, 'f', decimals); };
        const ValueAxis x = axisOf(&Point::x, area.width() / 70);
        const ValueAxis y = axisOf(&Point::y, area.height() / 40);
        return {XyPlot(area, font, {ticksOf(x, number), m_plot.xTitle}, {ticksOf(y, number), m_plot.yTitle}), x, y};
    }

    void paintMedians(QPainter& painter, const Frame& frame, const FigureTheme& theme) const
    {
        const QRectF& plot = frame.axes.plot();
        painter.setPen(QPen(theme.mutedText, 1.1, Qt::DashLine));
        if (m_plot.xMedian) {
            const double x = frame.axes.x(frame.xValues.position(*m_plot.xMedian));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
        if (m_plot.yMedian) {
            const double y = frame.axes.y(frame.yValues.position(*m_plot.yMedian));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
    }

    void paintNames(QPainter& painter, const Frame& frame, const std::vector<FigureMark>& marks, const QFont& font,
                    const FigureTheme& theme) const
    {
        std::vector<QRectF> taken;
        for (const FigureMark& mark : marks)
            taken.push_back(mark.area.boundingRect());
        LabelPlacing placing(frame.axes.plot(), taken);
        for (size_t i = 0; i < marks.size(); ++i) {
            const LabelText label(m_plot.points[i].name, font, std::min(longestLabel, frame.axes.plot().width() * 0.4));
            if (const auto place = placing.place(taken[i], label.size))
                label.paint(painter, *place, Qt::AlignHCenter, theme);
        }
    }

    QString text(const Point& point) const
    {
        const auto line = [](const QString& title, double value) {
            return QCoreApplication::translate("Figure", "%1: %2").arg(title, measureText(value));
        };
        return QStringList{point.name, line(m_plot.xTitle, point.x), line(m_plot.yTitle, point.y)}.join(u'\n');
    }

    const ScatterPlot& m_plot;
};

}    // namespace

std::unique_ptr<FigurePainter> makeScatterPainter(const ScatterPlot& plot)
{
    return std::make_unique<ScatterPainter>(plot);
}

}    // namespace vigie
