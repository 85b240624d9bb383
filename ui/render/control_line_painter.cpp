// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/figure_key.h"
#include "ui/render/text_layout.h"
#include "ui/render/xy_plot.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

using Signal = ControlChart::Signal;

constexpr double pointRadius = 2.8;
constexpr double signalRadius = 5;
constexpr double comfortableMonth = 9;    ///< pixels for a month's mark in full size
constexpr double smallestMark = 0.55;

/// One shape a rule; what lies beyond the limits points to its side.
MarkerShape shapeOf(Signal signal, bool above)
{
    switch (signal) {
    case Signal::None:
        return MarkerShape::Circle;
    case Signal::BeyondLimits:
        return above ? MarkerShape::TriangleUp : MarkerShape::TriangleDown;
    case Signal::RunOnOneSide:
        return MarkerShape::Square;
    case Signal::Trend:
        return MarkerShape::Diamond;
    case Signal::TwoOfThree:
        return MarkerShape::Circle;
    }
    return MarkerShape::Circle;
}

QString ruleText(Signal signal)
{
    switch (signal) {
    case Signal::None:
        return {};
    case Signal::BeyondLimits:
        return QCoreApplication::translate("Figure", "beyond the limits");
    case Signal::RunOnOneSide:
        return QCoreApplication::translate("Figure", "seven in a row on one side of the mean");
    case Signal::Trend:
        return QCoreApplication::translate("Figure", "six in a row rising or falling");
    case Signal::TwoOfThree:
        return QCoreApplication::translate("Figure", "two of three near a limit");
    }
    return {};
}

class ControlLinePainter : public FigurePainter
{
public:
    explicit ControlLinePainter(const ControlLine& line) : m_line(line) {}

    double naturalHeight(double width, const QFont& font) const override
    {
        if (m_line.months.empty())
            return 2 * lineHeight(font);
        return std::max(width * 0.5, minimumHeight(font));
    }

    double minimumHeight(const QFont& font) const override
    {
        return XyPlot::minimumHeight(font) + lineHeight(font) * 3;
    }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_line.months.empty())
            return {};
        const QFont font = painter.font();
        const std::vector<KeyEntry> entries = key(theme);
        const double keyRoom = entries.empty() ? 0 : keyHeight(entries, smallFont(font), area.width()) + 4;
        paintKey(painter, area, entries, smallFont(font), theme);
        const ValueAxis values = valueAxis(area.height());
        const XyPlot axes = axesIn(area.adjusted(0, keyRoom, 0, 0), font, values);
        axes.paint(painter, theme);
        const Places places{axes, values, m_line.months.size()};
        paintLimits(painter, places, font, theme);
        paintLine(painter, places, theme);
        std::vector<FigureMark> marks;
        for (size_t i = 0; i < m_line.months.size(); ++i) {
            paintPoint(painter, places, i, theme);
            FigureMark mark{{}, m_line.months[i].target, text(m_line.months[i])};
            mark.area.addRect(places.column(i));
            marks.push_back(std::move(mark));
        }
        return marks;
    }

private:
    struct Places
    {
        const XyPlot& axes;
        const ValueAxis& values;
        size_t months;

        double width() const { return axes.plot().width() / static_cast<double>(months); }
        QRectF column(size_t index) const
        {
            return {axes.plot().left() + width() * static_cast<double>(index), axes.plot().top(), width(),
                    axes.plot().height()};
        }
        double y(double value) const { return axes.y(values.position(value)); }
        QPointF at(size_t index, double value) const { return {column(index).center().x(), y(value)}; }
    };

    /// Counts begin at zero, where their lower limit ends as well; shares span what they need.
    ValueAxis valueAxis(double height) const
    {
        double low = m_line.isShare ? 1 : 0, high = 0;
        const auto include = [&low, &high](double value) {
            low = std::min(low, value);
            high = std::max(high, value);
        };
        for (const ControlLine::Month& month : m_line.months) {
            if (month.value)
                include(*month.value);
        }
        if (m_line.limits) {
            include(m_line.limits->lower);
            include(m_line.limits->upper);
        }
        if (low > high)
            std::swap(low, high);
        const int ticks = std::clamp(static_cast<int>(height / 40), 3, 7);
        if (m_line.isShare) {
            // A limit on the edge of the plot would be lost in the axis.
            const double room = (high - low) * 0.02;
            low = std::max(low - room, std::min(low, 0.0));
            high = std::min(high + room, std::max(high, 1.0));
        }
        return m_line.isShare ? niceAxis(low, high, ticks) : niceAxis(low, std::max(high, 1.0), ticks, 1);
    }

    QString valueText(double value, int decimals) const
    {
        return m_line.isShare ? percentText(value, decimals) : measureText(value, decimals);
    }

    XyPlot axesIn(const QRectF& area, const QFont& font, const ValueAxis& values) const
    {
        XyPlot::Axis x{{}, {}, false};
        for (size_t i = 0; i < m_line.months.size(); ++i)
            x.ticks.push_back(
                {(static_cast<double>(i) + 0.5) / static_cast<double>(m_line.months.size()), m_line.months[i].name});
        XyPlot::Axis y{ticksOf(values,
                               [this](double value, int decimals) {
                                   return m_line.isShare ? percentText(value, std::max(decimals - 2, 0))
                                                         : countText(static_cast<qint64>(value));
                               }),
                       m_line.valueTitle};
        return {limitRoom(area, font), font, thinned(std::move(x), area.width(), font), std::move(y)};
    }

    /// At the right, the mean and the limits are written beside their lines.
    QRectF limitRoom(const QRectF& area, const QFont& font) const
    {
        double width = 0;
        for (const QString& text : limitTexts())
            width = std::max(width, textWidth(smallFont(font), text) + 6);
        return area.adjusted(0, 0, -width, 0);
    }

    QStringList limitTexts() const
    {
        if (!m_line.limits)
            return {};
        return {valueText(m_line.limits->lower, 1), valueText(m_line.limits->mean, 1),
                valueText(m_line.limits->upper, 1)};
    }

    /// Every so many months that their names do not touch; steps that divide a year first.
    static XyPlot::Axis thinned(XyPlot::Axis axis, double width, const QFont& font)
    {
        double widest = 0;
        for (const AxisTick& tick : axis.ticks)
            widest = std::max(widest, textWidth(smallFont(font), tick.text));
        const double room = width / static_cast<double>(std::max<size_t>(axis.ticks.size(), 1));
        size_t step = 60;
        for (size_t candidate : {size_t(36), size_t(24), size_t(12), size_t(6), size_t(3), size_t(2), size_t(1)}) {
            if (room * static_cast<double>(candidate) >= widest + 14)
                step = candidate;
        }
        std::vector<AxisTick> kept;
        for (size_t i = 0; i < axis.ticks.size(); i += step)
            kept.push_back(axis.ticks[i]);
        axis.ticks = std::move(kept);
        return axis;
    }

    static QPen limitPen(const FigureTheme& theme)
    {
        QPen pen(theme.mutedText, 1.1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 3});
        return pen;
    }

    std::vector<KeyEntry> key(const FigureTheme& theme) const
    {
        std::vector<KeyEntry> entries;
        if (m_line.limits) {
            entries.push_back({QCoreApplication::translate("Figure", "mean"), {}, QPen(theme.text, 1.3)});
            entries.push_back({QCoreApplication::translate("Figure", "control limits"), {}, limitPen(theme)});
        }
        const QColor colour = theme.mark(m_line.colour);
        for (Signal signal : {Signal::BeyondLimits, Signal::RunOnOneSide, Signal::Trend, Signal::TwoOfThree}) {
            const auto found = std::ranges::find(m_line.months, signal, &ControlLine::Month::signal);
            if (found != m_line.months.end())
                entries.push_back({ruleText(signal), shapeOf(signal, found->above), QPen(colour, 1.4), colour});
        }
        if (std::ranges::any_of(m_line.months, [](const auto& month) { return month.value && !month.complete; }))
            entries.push_back({QCoreApplication::translate("Figure", "incomplete month"), MarkerShape::Diamond,
                               QPen(theme.axis, 1.4), theme.background});
        if (std::ranges::any_of(m_line.months, [](const auto& month) { return month.value && month.fewTestimonies; }))
            entries.push_back({QCoreApplication::translate("Figure", "few testimonies"), MarkerShape::Circle,
                               QPen(theme.axis, 1.4), theme.background});
        return entries;
    }

    void paintLimits(QPainter& painter, const Places& places, const QFont& font, const FigureTheme& theme) const
    {
        if (!m_line.limits)
            return;
        const std::array<double, 3> values = {m_line.limits->lower, m_line.limits->mean, m_line.limits->upper};
        const QRectF& plot = places.axes.plot();
        const QFont small = smallFont(font);
        const double height = lineHeight(small);
        double below = plot.bottom() + height;    // the text written last: the next is kept clear of it
        for (size_t i = 0; i < values.size(); ++i) {
            const double y = places.y(values[i]);
            painter.setPen(i == 1 ? QPen(theme.text, 1.3) : limitPen(theme));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            const double middle = std::min(y, below - height);
            drawLine(painter, QRectF(plot.right() + 5, middle - height / 2, 200, height),
                     Qt::AlignLeft | Qt::AlignVCenter, limitTexts()[static_cast<qsizetype>(i)], small, theme.mutedText);
            below = middle;
        }
    }

    /// Joins complete neighbours; a month without a value, or incomplete, is a gap.
    void paintLine(QPainter& painter, const Places& places, const FigureTheme& theme) const
    {
        painter.setPen(QPen(blended(theme.mark(m_line.colour), theme.background, 0.65), 1.6));
        const auto joined = [](const ControlLine::Month& month) { return month.value && month.complete; };
        for (size_t i = 1; i < m_line.months.size(); ++i) {
            if (joined(m_line.months[i - 1]) && joined(m_line.months[i]))
                painter.drawLine(places.at(i - 1, *m_line.months[i - 1].value), places.at(i, *m_line.months[i].value));
        }
    }

    void paintPoint(QPainter& painter, const Places& places, size_t index, const FigureTheme& theme) const
    {
        const ControlLine::Month& month = m_line.months[index];
        if (!month.value)
            return;
        const bool signalled = month.signal != Signal::None;
        const bool hollow = !month.complete || month.fewTestimonies;
        const QColor colour = signalled ? theme.mark(m_line.colour) : theme.axis;
        const MarkerShape shape = month.complete ? shapeOf(month.signal, month.above) : MarkerShape::Diamond;
        // Smaller where months stand close: marks that cover each other hide the line.
        const double size = std::clamp(places.width() / comfortableMonth, smallestMark, 1.0);
        const double radius = size * (signalled ? signalRadius : month.complete ? pointRadius : pointRadius + 1);
        painter.setPen(QPen(colour, 1.4));
        painter.setBrush(hollow ? theme.background : colour);
        painter.drawPath(markerPath(shape, places.at(index, *month.value), radius));
    }

    QString text(const ControlLine::Month& month) const
    {
        QStringList lines{month.name};
        if (month.value)
            lines << QCoreApplication::translate("Figure", "%1: %2").arg(m_line.valueTitle, valueText(*month.value, 1));
        else
            lines << QCoreApplication::translate("Figure", "too few to be shown, or none");
        if (!month.complete)
            lines << QCoreApplication::translate("Figure", "incomplete month");
        if (month.signal != Signal::None)
            lines << QCoreApplication::translate("Figure", "signal: %1").arg(ruleText(month.signal));
        lines << sampleText(month.n);
        return lines.join(u'\n');
    }

    const ControlLine& m_line;
};

}    // namespace

std::unique_ptr<FigurePainter> makeControlLinePainter(const ControlLine& line)
{
    return std::make_unique<ControlLinePainter>(line);
}

}    // namespace vigie
