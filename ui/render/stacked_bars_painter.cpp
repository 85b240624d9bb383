// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/hatching.h"
#include "ui/render/legend.h"
#include "ui/render/text_layout.h"
#include "ui/render/value_axis.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

namespace {

constexpr double gap = 6;
constexpr int mostTicks = 6;
constexpr double largestBarShare = 0.82;    ///< of a column
constexpr double widestBar = 70;            ///< pixels: a single month is no wall
constexpr double hatchSpacing = 4.5;
constexpr double stripeSpacing = 3;
constexpr double narrowShare = 0.72;    ///< height over width on half a page
constexpr double narrow = 24;           ///< the same, in lines of text

/// In grey print orange, grey and blue are nearly one shade.
LegendPattern patternOf(MarkColour colour)
{
    switch (colour) {
    case MarkColour::Positive:
        return LegendPattern::Hatched;
    case MarkColour::Neutral:
        return LegendPattern::Striped;
    case MarkColour::Negative:
    case MarkColour::NotGiven:
    case MarkColour::Accent:
        break;
    }
    return LegendPattern::None;
}

QList<QLineF> patternLines(LegendPattern pattern, const QRectF& rect)
{
    return pattern == LegendPattern::Hatched   ? hatchLines({QPolygonF(rect)}, hatchSpacing)
           : pattern == LegendPattern::Striped ? stripeLines(rect, stripeSpacing)
                                               : QList<QLineF>();
}

/// The bars and the value axis as Qt Charts draws them, in a scene of its own. Legend and category labels are ours: its
/// own labels overlap or vanish when there are many months.
class BarsChart
{
public:
    BarsChart(const StackedBars& bars, const QSizeF& size, const QFont& font, const FigureTheme& theme)
        : m_barWidth(std::min(largestBarShare,
                              widestBar * static_cast<double>(bars.targets.size()) / std::max(size.width(), 1.0)))
    {
        m_scene.addItem(&m_chart);
        m_chart.setAnimationOptions(QChart::NoAnimation);
        m_chart.setBackgroundVisible(false);
        m_chart.setLocalizeNumbers(true);
        m_chart.legend()->hide();
        m_chart.layout()->setContentsMargins(0, 0, 0, 0);
        m_chart.setMargins(QMargins(0, 4, 0, 4));
        addBars(bars, theme);
        addAxes(bars, size.height(), smallFont(font), theme);
        m_chart.resize(size);
        m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
    }

    ~BarsChart() { m_scene.removeItem(&m_chart); }
    Q_DISABLE_COPY_MOVE(BarsChart)

    void paint(QPainter& painter, const QPointF& topLeft)
    {
        m_scene.render(&painter, QRectF(topLeft, m_scene.sceneRect().size()), m_scene.sceneRect(),
                       Qt::IgnoreAspectRatio);
        m_topLeft = topLeft;
    }

    /// One series of a bar, from @p below to @p above.
    QRectF segment(size_t index, double below, double above) const
    {
        const double position = static_cast<double>(index);
        const QPointF lower = m_chart.mapToPosition(QPointF(position - m_barWidth / 2, below), m_series);
        const QPointF upper = m_chart.mapToPosition(QPointF(position + m_barWidth / 2, above), m_series);
        return QRectF(QPointF(lower.x(), upper.y()), QPointF(upper.x(), lower.y())).translated(m_topLeft);
    }

    /// The column of a bar, over the whole height of the plot, where paint() drew it.
    QRectF column(size_t index) const
    {
        const double position = static_cast<double>(index);
        const QPointF left = m_chart.mapToPosition(QPointF(position - 0.5, 0), m_series);
        const QPointF right = m_chart.mapToPosition(QPointF(position + 0.5, 0), m_series);
        const QRectF plot = m_chart.plotArea();
        return QRectF(left.x(), plot.top(), right.x() - left.x(), plot.height()).translated(m_topLeft);
    }

private:
    void addBars(const StackedBars& bars, const FigureTheme& theme)
    {
        m_series = new QStackedBarSeries;
        m_series->setBarWidth(m_barWidth);
        for (const StackedBars::Series& series : bars.series) {
            auto* set = new QBarSet(series.name.toHtmlEscaped());
            for (double value : series.values)
                set->append(value);
            set->setColor(theme.mark(series.colour));
            set->setPen(Qt::NoPen);
            m_series->append(set);
        }
        m_chart.addSeries(m_series);
    }

    void addAxes(const StackedBars& bars, double height, const QFont& font, const FigureTheme& theme)
    {
        auto* categories = new QBarCategoryAxis;
        for (const QString& category : bars.categories)
            categories->append(category.toHtmlEscaped());
        categories->setLabelsVisible(false);
        categories->setGridLineVisible(false);
        categories->setLineVisible(false);    // its ticks stand between the bars
        m_chart.addAxis(categories, Qt::AlignBottom);
        m_series->attachAxis(categories);

        auto* values = new QValueAxis;
        const int roomForTicks = static_cast<int>(height / (2 * lineHeight(font)));
        const ValueAxis axis = niceAxis(0, std::max(highest(bars), 1.0), std::clamp(roomForTicks, 3, mostTicks), 1);
        values->setRange(0, axis.high);
        values->setTickCount(static_cast<int>(axis.ticks().size()));
        values->setLabelFormat(axis.decimals() == 0 ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
        values->setLabelsFont(font);
        values->setLabelsColor(theme.mutedText);
        values->setGridLinePen(QPen(theme.grid, 1));
        values->setLineVisible(false);
        m_chart.addAxis(values, Qt::AlignLeft);
        m_series->attachAxis(values);
    }

    static double highest(const StackedBars& bars)
    {
        double most = 0;
        for (size_t i = 0; i < bars.targets.size(); ++i) {
            double sum = 0;
            for (const StackedBars::Series& series : bars.series)
                sum += series.values[i];
            most = std::max(most, sum);
        }
        return most;
    }

    double m_barWidth;    ///< of a column
    QGraphicsScene m_scene;
    // mapToPosition() is not const, although it changes nothing.
    mutable QChart m_chart;
    QStackedBarSeries* m_series = nullptr;
    QPointF m_topLeft;
};

/// Every how many bars a label is written so that labels do not touch; steps that suit months first.
size_t labelStep(double barWidth, double labelWidth)
{
    const double least = (labelWidth + 2 * gap) / std::max(barWidth, 0.01);
    for (size_t step : {size_t(1), size_t(2), size_t(3), size_t(6), size_t(12), size_t(24), size_t(36), size_t(60)}) {
        if (static_cast<double>(step) >= least)
            return step;
    }
    return static_cast<size_t>(std::ceil(least));
}

class StackedBarsPainter : public FigurePainter
{
public:
    explicit StackedBarsPainter(const StackedBars& bars) : m_bars(bars) {}

    double naturalHeight(double width, const QFont& font) const override
    {
        if (m_bars.targets.empty())
            return 2 * lineHeight(font);
        return std::max(width * (width < narrow * lineHeight(font) ? narrowShare : 0.5), minimumHeight(font));
    }

    double minimumHeight(const QFont& font) const override { return lineHeight(font) * 10; }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_bars.targets.empty())
            return {};
        const QFont font = painter.font();
        const std::vector<LegendEntry> entries = legend(theme);
        const double legendHeight = legendRowsHeight(entries, smallFont(font), area.width()) + gap / 2;
        paintLegendRows(painter, QRectF(area.topLeft(), QSizeF(area.width(), legendHeight)), entries, smallFont(font),
                        theme);
        // The title of the values stands above them, as in the other figures.
        const double labelHeight = lineHeight(smallFont(font));
        const double above = legendHeight + labelHeight;
        drawLine(painter, QRectF(area.left(), area.top() + legendHeight, area.width(), labelHeight),
                 Qt::AlignLeft | Qt::AlignVCenter, m_bars.valueTitle, smallFont(font), theme.mutedText);
        const QSizeF chartSize(area.width(), std::max(area.height() - above - labelHeight, 1.0));
        BarsChart chart(m_bars, chartSize, font, theme);
        chart.paint(painter, QPointF(area.left(), area.top() + above));
        paintPatterns(painter, chart, theme);
        std::vector<FigureMark> marks;
        for (size_t i = 0; i < m_bars.targets.size(); ++i) {
            FigureMark mark{{}, m_bars.targets[i], text(i)};
            mark.area.addRect(chart.column(i));
            marks.push_back(std::move(mark));
        }
        paintLabels(painter, area, marks, smallFont(font), theme);
        return marks;
    }

private:
    std::vector<LegendEntry> legend(const FigureTheme& theme) const
    {
        std::vector<LegendEntry> entries;
        for (const StackedBars::Series& series : m_bars.series)
            entries.push_back({series.name, theme.mark(series.colour), patternOf(series.colour), theme.background});
        return entries;
    }

    void paintPatterns(QPainter& painter, const BarsChart& chart, const FigureTheme& theme) const
    {
        for (size_t bar = 0; bar < m_bars.targets.size(); ++bar) {
            double below = 0;
            for (const StackedBars::Series& series : m_bars.series) {
                const double above = below + series.values[bar];
                painter.setPen(QPen(theme.background, 0.8));    // as light as the paper: dark lines would weigh more
                painter.drawLines(patternLines(patternOf(series.colour), chart.segment(bar, below, above)));
                below = above;
            }
        }
    }

    void paintLabels(QPainter& painter, const QRectF& area, const std::vector<FigureMark>& marks, const QFont& font,
                     const FigureTheme& theme) const
    {
        double widest = 0;
        for (const QString& category : m_bars.categories)
            widest = std::max(widest, textWidth(font, category));
        const size_t step = labelStep(marks.front().area.boundingRect().width(), widest);
        const double top = marks.front().area.boundingRect().bottom() + gap;
        painter.setPen(QPen(theme.axis, 1));
        painter.drawLine(marks.front().area.boundingRect().bottomLeft(),
                         marks.back().area.boundingRect().bottomRight());
        double free = area.left();
        for (size_t i = 0; i < marks.size(); i += step) {
            const QString label = m_bars.categories[static_cast<qsizetype>(i)];
            const double width = textWidth(font, label);
            const double centre = marks[i].area.boundingRect().center().x();
            // A label at an end is pushed inwards; it is left out where that would make it touch its neighbour.
            const double left =
                std::clamp(centre - width / 2, area.left(), std::max(area.right() - width, area.left()));
            if (left < free)
                continue;
            painter.setPen(QPen(theme.axis, 1));
            painter.drawLine(QPointF(centre, top - gap), QPointF(centre, top - gap + 3));
            drawLine(painter, QRectF(left, top, width, lineHeight(font)), Qt::AlignCenter, label, font,
                     theme.mutedText);
            free = left + width + gap;
        }
    }

    QString text(size_t index) const
    {
        QStringList lines{m_bars.categories[static_cast<qsizetype>(index)]};
        double total = 0;
        for (const StackedBars::Series& series : m_bars.series) {
            lines << QCoreApplication::translate("Figure", "%1: %2")
                         .arg(series.name, countText(static_cast<qint64>(series.values[index])));
            total += series.values[index];
        }
        lines << sampleText(static_cast<qint64>(total));
        return lines.join(u'\n');
    }

    const StackedBars& m_bars;
};

}    // namespace

std::unique_ptr<FigurePainter> makeStackedBarsPainter(const StackedBars& bars)
{
    return std::make_unique<StackedBarsPainter>(bars);
}

}    // namespace vigie
