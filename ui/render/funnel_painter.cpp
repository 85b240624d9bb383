// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/figure_key.h"
#include "ui/render/label_placing.h"
#include "ui/render/text_layout.h"
#include "ui/render/xy_plot.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double tooFewRadius = 1.8;
constexpr double insideRadius = 3.2;
constexpr double outside95Radius = 4;
constexpr double outside998Radius = 5.4;
constexpr double reach = 2;    ///< around a marker, for the mouse
constexpr double longestLabel = 170;

bool isOutside(FunnelPosition position)
{
    return position != FunnelPosition::TooFew && position != FunnelPosition::Inside;
}

bool isAbove(FunnelPosition position)
{
    return position == FunnelPosition::Above95 || position == FunnelPosition::Above998;
}

/// n is drawn on a logarithmic scale: services have from a few to many thousand testimonies, in about equal numbers at
/// each order of magnitude. On a linear scale (and still on one of roots) nearly all would be heaped at the left edge.
class FunnelPainter : public FigurePainter
{
public:
    explicit FunnelPainter(const FunnelPlot& plot) : m_plot(plot) {}

    double naturalHeight(double width, const QFont& font) const override
    {
        if (m_plot.points.empty())
            return 2 * lineHeight(font);
        return std::max(width * 0.62, lineHeight(font) * 20);
    }

    double minimumHeight(const QFont& font) const override
    {
        return XyPlot::minimumHeight(font) + lineHeight(font) * 3;
    }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_plot.points.empty())
            return {};
        const QFont font = painter.font();
        const std::vector<KeyEntry> entries = key(theme);
        const double keyRoom = keyHeight(entries, smallFont(font), area.width()) + 4;
        paintKey(painter, area, entries, smallFont(font), theme);
        const Frame frame = frameIn(area.adjusted(0, keyRoom, 0, 0), font);
        frame.axes.paint(painter, theme);
        paintLimits(painter, frame, theme);
        const std::vector<size_t> order = paintOrder();
        for (size_t i = order.size(); i-- > 0;)
            paintPoint(painter, m_plot.points[order[i]], frame, theme);
        std::vector<FigureMark> marks;
        for (size_t index : order)
            marks.push_back(markOf(m_plot.points[index], frame));
        paintLabels(painter, frame, order, marks, theme);
        return marks;
    }

private:
    struct Frame
    {
        XyPlot axes;
        ValueAxis shares;
        double least, most;    ///< n at the ends of the axis

        QPointF at(double n, double share) const
        {
            return {axes.x(logarithmicPosition(n, least, most)), axes.y(shares.position(share))};
        }
    };

    Frame frameIn(const QRectF& area, const QFont& font) const
    {
        double low = 1, high = 0;
        for (const FunnelPlot::Point& point : m_plot.points) {
            low = std::min(low, point.share);
            high = std::max(high, point.share);
        }
        const ValueAxis shares = niceAxis(low, high, std::clamp(static_cast<int>(area.height() / 40), 3, 7));
        // Room for the markers at both ends.
        const double least = std::max(m_plot.limits.front().n * 0.85, 0.5);
        const double most = m_plot.limits.back().n * 1.25;
        XyPlot::Axis x{logarithmicTicks(least, most, [](double n) { return countText(std::llround(n)); }),
                       m_plot.sizeTitle, false};
        XyPlot::Axis y{ticksOf(shares, percentTick), m_plot.shareTitle};
        return {XyPlot(area, font, std::move(x), std::move(y)), shares, least, most};
    }

    static QString percentTick(double value, int decimals) { return percentText(value, std::max(decimals - 2, 0)); }

    QColor insideColour(const FigureTheme& theme) const { return theme.axis; }

    std::vector<KeyEntry> key(const FigureTheme& theme) const
    {
        const QColor colour = theme.mark(m_plot.colour);
        return {{QCoreApplication::translate("Figure", "together: %1").arg(percentText(m_plot.centre)),
                 {},
                 QPen(theme.text, 1.3)},
                {QCoreApplication::translate("Figure", "95% limits"), {}, limitPen(theme, true)},
                {QCoreApplication::translate("Figure", "99.8% limits"), {}, limitPen(theme, false)},
                {QCoreApplication::translate("Figure", "above"), MarkerShape::TriangleUp, QPen(colour, 1.4), colour},
                {QCoreApplication::translate("Figure", "below"), MarkerShape::TriangleDown, QPen(colour, 1.4), colour},
                {QCoreApplication::translate("Figure", "within"), MarkerShape::Circle, QPen(insideColour(theme), 1.2),
                 insideColour(theme)}};
    }

    static QPen limitPen(const FigureTheme& theme, bool within95)
    {
        QPen pen(theme.mutedText, 1.1, within95 ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap);
        if (within95)
            pen.setDashPattern({4, 3});
        return pen;
    }

    void paintLimits(QPainter& painter, const Frame& frame, const FigureTheme& theme) const
    {
        painter.save();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.text, 1.3));
        painter.drawLine(frame.at(m_plot.limits.front().n, m_plot.centre),
                         frame.at(m_plot.limits.back().n, m_plot.centre));
        const std::pair<Interval FunnelPlot::Limits::*, bool> pairs[] = {{&FunnelPlot::Limits::within95, true},
                                                                         {&FunnelPlot::Limits::within998, false}};
        for (const auto& [within, dashed] : pairs) {
            painter.setPen(limitPen(theme, dashed));
            for (double Interval::*end : {&Interval::low, &Interval::high})
                paintCurve(painter, frame, within, end);
        }
        painter.restore();
    }

    /// The part of a limit that lies on the axis: nothing is drawn beyond what the shares need.
    void paintCurve(QPainter& painter, const Frame& frame, Interval FunnelPlot::Limits::*within,
                    double Interval::*end) const
    {
        QPolygonF line;
        const auto finish = [&painter, &line] {
            if (line.size() > 1)
                painter.drawPolyline(line);
            line.clear();
        };
        for (const FunnelPlot::Limits& limits : m_plot.limits) {
            const double share = (limits.*within).*end;
            if (share < frame.shares.low - 1e-9 || share > frame.shares.high + 1e-9)
                finish();
            else
                line << frame.at(limits.n, share);
        }
        finish();
    }

    /// The farthest outside first, then the others as they stand, those of too few last.
    std::vector<size_t> paintOrder() const
    {
        std::vector<size_t> order(m_plot.points.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        const auto rank = [this](size_t index) {
            const FunnelPlot::Point& point = m_plot.points[index];
            return isOutside(point.position)                  ? -std::abs(point.z)
                   : point.position == FunnelPosition::Inside ? 0.0
                                                              : 1.0;
        };
        std::ranges::stable_sort(order, {}, rank);
        return order;
    }

    static double radiusOf(FunnelPosition position)
    {
        switch (position) {
        case FunnelPosition::TooFew:
            return tooFewRadius;
        case FunnelPosition::Inside:
            return insideRadius;
        case FunnelPosition::Above95:
        case FunnelPosition::Below95:
            return outside95Radius;
        case FunnelPosition::Above998:
        case FunnelPosition::Below998:
            return outside998Radius;
        }
        return insideRadius;
    }

    static MarkerShape shapeOf(FunnelPosition position)
    {
        if (!isOutside(position))
            return MarkerShape::Circle;
        return isAbove(position) ? MarkerShape::TriangleUp : MarkerShape::TriangleDown;
    }

    void paintPoint(QPainter& painter, const FunnelPlot::Point& point, const Frame& frame,
                    const FigureTheme& theme) const
    {
        const bool few = point.position == FunnelPosition::TooFew;
        const QColor colour = isOutside(point.position) ? theme.mark(m_plot.colour) : insideColour(theme);
        painter.setPen(QPen(colour, few ? 0.8 : 1.4));
        painter.setBrush(few                                         ? QBrush(Qt::NoBrush)
                         : point.reliability == Reliability::Caution ? QBrush(theme.background)
                                                                     : QBrush(colour));
        painter.drawPath(
            markerPath(shapeOf(point.position), frame.at(double(point.n), point.share), radiusOf(point.position)));
    }

    FigureMark markOf(const FunnelPlot::Point& point, const Frame& frame) const
    {
        FigureMark mark{{}, point.target, text(point)};
        mark.area =
            markerPath(MarkerShape::Circle, frame.at(double(point.n), point.share), radiusOf(point.position) + reach);
        return mark;
    }

    void paintLabels(QPainter& painter, const Frame& frame, const std::vector<size_t>& order,
                     std::vector<FigureMark>& marks, const FigureTheme& theme) const
    {
        const QFont font = smallFont(painter.font());
        std::vector<QRectF> named;
        for (size_t i = 0; i < order.size() && m_plot.points[order[i]].position != FunnelPosition::TooFew; ++i)
            named.push_back(marks[i].area.boundingRect());
        LabelPlacing placing(frame.axes.plot(), named);
        const double longest = std::min(longestLabel, frame.axes.plot().width() * 0.4);
        for (size_t i = 0; i < order.size() && isOutside(m_plot.points[order[i]].position); ++i) {
            const LabelText label(m_plot.points[order[i]].name, font, longest);
            const std::optional<QRectF> place = placing.place(named[i], label.size);
            if (!place)
                continue;
            label.paint(painter, *place, Qt::AlignHCenter, theme);
            marks[i].area.addRect(*place);
        }
    }

    QString text(const FunnelPlot::Point& point) const
    {
        if (point.position == FunnelPosition::TooFew)
            return QCoreApplication::translate("Figure", "too few to be named (%1)").arg(m_plot.hiddenText) + u'\n' +
                   sampleText(point.n);
        QStringList lines{point.name};
        lines << QCoreApplication::translate("Figure", "%1: %2").arg(m_plot.shareTitle, percentText(point.share));
        lines << positionText(point.position);
        lines << sampleText(point.n);
        if (point.reliability == Reliability::Caution)
            lines << m_plot.cautionText;
        return lines.join(u'\n');
    }

    const FunnelPlot& m_plot;
};

}    // namespace

std::unique_ptr<FigurePainter> makeFunnelPainter(const FunnelPlot& plot)
{
    return std::make_unique<FunnelPainter>(plot);
}

}    // namespace vigie
