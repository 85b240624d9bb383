// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/text_layout.h"
#include "ui/render/xy_plot.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>
#include <array>
#include <numeric>

namespace vigie {

namespace {

constexpr double labelGap = 10;
constexpr double largestLabelShare = 0.36;
constexpr double narrow = 24;           ///< width in lines of text below which labels stand below the curves
constexpr double narrowShare = 0.62;    ///< height of the curves over their width then
constexpr double sampleLength = 18;
constexpr double medianRadius = 3.6;
constexpr double reach = 7;    ///< across a curve, for the mouse

QString daysText(double days)
{
    return QCoreApplication::translate("Figure", "%1 d").arg(measureText(days, 1));
}

/// The share answered rises from nothing: that is the question ("how many have an answer after 30 days?") and the
/// sense of the tile of the overview; a curve of those who wait would have to be turned round in one's head.
class SurvivalPainter : public FigurePainter
{
public:
    explicit SurvivalPainter(const SurvivalCurves& curves) : m_curves(curves) {}

    double naturalHeight(double width, const QFont& font) const override
    {
        if (m_curves.curves.empty())
            return 2 * lineHeight(font);
        return std::max(width * (isNarrow(width, font) ? narrowShare : 0.56), minimumHeight(font)) +
               (isNarrow(width, font) ? labelsBelowHeight(width, font) : 0);
    }

    double minimumHeight(const QFont& font) const override
    {
        const auto labels = static_cast<double>(m_curves.curves.size());
        const double labelLines = lineHeight(font) + lineHeight(smallFont(font)) + 3;
        return std::max(XyPlot::minimumHeight(font), labels * labelLines + 4 * lineHeight(font));
    }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_curves.curves.empty())
            return {};
        const QFont font = painter.font();
        // On half a page labels beside the curves would leave these no room.
        const double belowHeight = labelsBelowHeight(area.width(), font);
        const bool below = isNarrow(area.width(), font) && area.height() - belowHeight >= XyPlot::minimumHeight(font);
        const double labelWidth = below ? area.width() : widthOfLabels(area.width(), font);
        const ValueAxis days = niceAxis(0, m_curves.horizon, std::clamp(static_cast<int>(area.width() / 80), 3, 9), 1);
        const XyPlot axes = axesIn(
            below ? area.adjusted(0, 0, 0, -belowHeight) : area.adjusted(0, 0, -labelWidth - labelGap, 0), font, days);
        axes.paint(painter, theme);
        const Places places{axes, days};
        paintHalf(painter, axes, theme);
        for (size_t i = m_curves.curves.size(); i-- > 0;)
            paintBand(painter, places, i, theme);
        for (size_t i = m_curves.curves.size(); i-- > 0;)
            paintCurve(painter, places, i, theme);
        const std::vector<QRectF> labels =
            below ? labelsBelow(area.adjusted(0, area.height() - belowHeight + labelGap / 2, 0, 0), font)
                  : labelPlaces(places, QRectF(area.right() - labelWidth, area.top(), labelWidth, area.height()), font);
        std::vector<FigureMark> marks;
        for (size_t i = 0; i < m_curves.curves.size(); ++i) {
            paintLabel(painter, labels[i], i, font, theme);
            marks.push_back(markOf(places, labels[i], i));
        }
        return marks;
    }

private:
    using Curve = SurvivalCurves::Curve;

    struct Places
    {
        const XyPlot& axes;
        const ValueAxis& days;

        QPointF at(double day, double share) const { return {axes.x(days.position(day)), axes.y(share)}; }
    };

    XyPlot axesIn(const QRectF& area, const QFont& font, const ValueAxis& days) const
    {
        XyPlot::Axis x{ticksOf(days, [](double value, int decimals) { return measureText(value, decimals); }),
                       m_curves.daysTitle, false};
        const ValueAxis shares{0, 1, area.height() > 220 ? 0.25 : 0.5};
        XyPlot::Axis y{ticksOf(shares, [](double value, int) { return percentText(value, 0); }), m_curves.shareTitle};
        return {area, font, std::move(x), std::move(y)};
    }

    /// The line on which medians are read.
    static void paintHalf(QPainter& painter, const XyPlot& axes, const FigureTheme& theme)
    {
        painter.setPen(QPen(theme.axis, 1, Qt::DotLine));
        painter.drawLine(QPointF(axes.plot().left(), axes.y(0.5)), QPointF(axes.plot().right(), axes.y(0.5)));
    }

    QColor colourOf(size_t index, const FigureTheme& theme) const
    {
        const Curve& curve = m_curves.curves[index];
        const bool wholeFirst = m_curves.curves.front().whole;
        return curve.whole ? theme.text : theme.category(wholeFirst ? index - 1 : index);
    }

    /// Told apart without colour as well; few testimonies are drawn thin.
    QPen penOf(size_t index, const FigureTheme& theme) const
    {
        static const std::array<QList<qreal>, 5> patterns = {
            {{1, 0}, {6, 2.5}, {2, 2}, {7, 2, 1.5, 2}, {4, 1.5, 1, 1.5, 1, 1.5}}};
        const Curve& curve = m_curves.curves[index];
        const double width = curve.whole ? 2.6 : curve.reliability == Reliability::Caution ? 1.2 : 1.9;
        QPen pen(colourOf(index, theme), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        const size_t group = m_curves.curves.front().whole ? index - 1 : index;
        if (!curve.whole && group % patterns.size() != 0)
            pen.setDashPattern(patterns[group % patterns.size()]);
        return pen;
    }

    static QPainterPath stepsOf(const Places& places, const Curve& curve)
    {
        QPainterPath path(places.at(0, 0));
        double answered = 0;
        for (const SurvivalCurves::Step& step : curve.steps) {
            path.lineTo(places.at(step.days, answered));
            path.lineTo(places.at(step.days, step.answered));
            answered = step.answered;
        }
        path.lineTo(places.at(curve.lastDay, answered));
        return path;
    }

    /// Rectangles between the ends of the intervals, each until the next step.
    void paintBand(QPainter& painter, const Places& places, size_t index, const FigureTheme& theme) const
    {
        const Curve& curve = m_curves.curves[index];
        QPolygonF low, high;
        for (size_t i = 0; i < curve.steps.size(); ++i) {
            const SurvivalCurves::Step& step = curve.steps[i];
            if (!step.interval)
                continue;
            const double until = i + 1 < curve.steps.size() ? curve.steps[i + 1].days : curve.lastDay;
            low << places.at(step.days, step.interval->low) << places.at(until, step.interval->low);
            high << places.at(step.days, step.interval->high) << places.at(until, step.interval->high);
        }
        if (low.isEmpty())
            return;
        std::ranges::reverse(high);
        QColor fill = colourOf(index, theme);
        fill.setAlphaF(curve.whole ? 0.16F : 0.10F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(low + high);
    }

    void paintCurve(QPainter& painter, const Places& places, size_t index, const FigureTheme& theme) const
    {
        const Curve& curve = m_curves.curves[index];
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(index, theme));
        painter.drawPath(stepsOf(places, curve));
        if (!curve.median.days || *curve.median.days > curve.lastDay)
            return;
        painter.setPen(QPen(theme.background, 1.2));
        painter.setBrush(colourOf(index, theme));
        painter.drawEllipse(places.at(*curve.median.days, 0.5), medianRadius, medianRadius);
    }

    // Each label: its line and name, and below them n and the median.

    static bool isNarrow(double width, const QFont& font) { return width < narrow * lineHeight(font); }

    /// In one line, or a long name in up to three smaller ones.
    static double nameHeight(const Curve& curve, double width, const QFont& font)
    {
        const double room = width - sampleLength - 5;
        if (textWidth(boldFont(font), curve.name) <= room)
            return lineHeight(font);
        const QFont small = smallFont(font);
        return std::min(wrappedHeight(small, curve.name, room), 3 * lineHeight(small)) + 1;
    }

    static double labelHeight(const Curve& curve, double width, const QFont& font)
    {
        return nameHeight(curve, width, font) + lineHeight(smallFont(font)) + 3;
    }

    double labelsBelowHeight(double width, const QFont& font) const
    {
        double height = labelGap / 2;
        for (const Curve& curve : m_curves.curves)
            height += labelHeight(curve, width, font);
        return height;
    }

    /// One below the other, in the order of the curves.
    std::vector<QRectF> labelsBelow(const QRectF& area, const QFont& font) const
    {
        std::vector<QRectF> labels;
        double top = area.top();
        for (const Curve& curve : m_curves.curves) {
            labels.emplace_back(area.left(), top, area.width(), labelHeight(curve, area.width(), font));
            top += labels.back().height();
        }
        return labels;
    }

    QString facts(const Curve& curve) const
    {
        return QCoreApplication::translate("Figure", "median %1 · n = %2")
            .arg(curve.median.days ? daysText(*curve.median.days) : m_curves.notReachedText, countText(curve.n));
    }

    /// As much of it as fits; n always.
    QString facts(const Curve& curve, double width, const QFont& font) const
    {
        QStringList shorter{facts(curve)};
        if (curve.median.days)
            shorter << daysText(*curve.median.days) + QStringLiteral(" · ") + sampleText(curve.n);
        for (const QString& each : shorter) {
            if (textWidth(font, each) <= width)
                return each;
        }
        return sampleText(curve.n);
    }

    double widthOfLabels(double width, const QFont& font) const
    {
        double widest = 0;
        for (const Curve& curve : m_curves.curves)
            widest = std::max(
                {widest, sampleLength + 5 + textWidth(font, curve.name), textWidth(smallFont(font), facts(curve)) + 1});
        return std::min(widest, width * largestLabelShare);
    }

    /// At the height of the curves' ends, pushed apart where these are close.
    std::vector<QRectF> labelPlaces(const Places& places, const QRectF& area, const QFont& font) const
    {
        std::vector<double> heights, centres;
        for (const Curve& curve : m_curves.curves) {
            heights.push_back(labelHeight(curve, area.width(), font));
            centres.push_back(places.axes.y(curve.steps.empty() ? 0 : curve.steps.back().answered));
        }
        std::vector<size_t> order(centres.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::ranges::stable_sort(order, {}, [&centres](size_t index) { return centres[index]; });
        double free = area.top();
        for (size_t index : order) {
            centres[index] = std::max(centres[index], free + heights[index] / 2);
            free = centres[index] + heights[index] / 2;
        }
        double end = area.bottom();
        for (size_t i = order.size(); i-- > 0;) {
            centres[order[i]] = std::min(centres[order[i]], end - heights[order[i]] / 2);
            end = centres[order[i]] - heights[order[i]] / 2;
        }
        std::vector<QRectF> labels;
        for (size_t i = 0; i < centres.size(); ++i)
            labels.emplace_back(area.left(), centres[i] - heights[i] / 2, area.width(), heights[i]);
        return labels;
    }

    void paintLabel(QPainter& painter, const QRectF& place, size_t index, const QFont& font,
                    const FigureTheme& theme) const
    {
        const Curve& curve = m_curves.curves[index];
        const double first = nameHeight(curve, place.width(), font);
        painter.setPen(penOf(index, theme));
        const double middle = place.top() + lineHeight(font) / 2;
        painter.drawLine(QPointF(place.left(), middle), QPointF(place.left() + sampleLength, middle));
        const QRectF name(place.left() + sampleLength + 5, place.top(), place.width() - sampleLength - 5, first);
        drawFitted(painter, name, Qt::AlignLeft | Qt::AlignTop, curve.name, curve.whole ? boldFont(font) : font,
                   theme.text);
        const QFont small = smallFont(font);
        drawLine(painter, QRectF(place.left(), place.top() + first, place.width(), lineHeight(small)),
                 Qt::AlignLeft | Qt::AlignVCenter, facts(curve, place.width(), small), small, theme.mutedText);
    }

    FigureMark markOf(const Places& places, const QRectF& label, size_t index) const
    {
        const Curve& curve = m_curves.curves[index];
        QPainterPathStroker stroker;
        stroker.setWidth(reach);
        stroker.setJoinStyle(Qt::RoundJoin);
        FigureMark mark{stroker.createStroke(stepsOf(places, curve)).simplified(), curve.target, text(curve)};
        mark.area.addRect(label.adjusted(-1, 1, 0, -1));
        return mark;
    }

    QString text(const Curve& curve) const
    {
        QStringList lines{curve.name};
        lines << QCoreApplication::translate("Figure", "median: %1")
                     .arg(curve.median.days ? daysText(*curve.median.days) : m_curves.notReachedText);
        if (curve.median.low && curve.median.high)
            lines << QCoreApplication::translate("Figure", "95% interval: %1 – %2")
                         .arg(daysText(*curve.median.low), daysText(*curve.median.high));
        lines << QCoreApplication::translate("Figure", "answered: %1").arg(countText(curve.answered));
        lines << sampleText(curve.n);
        return lines.join(u'\n');
    }

    const SurvivalCurves& m_curves;
};

}    // namespace

std::unique_ptr<FigurePainter> makeSurvivalPainter(const SurvivalCurves& curves)
{
    return std::make_unique<SurvivalPainter>(curves);
}

}    // namespace vigie
