// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/label_placing.h"
#include "ui/render/map_layout.h"
#include "ui/render/text_layout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace vigie {

namespace {

constexpr double gap = 8;
constexpr double codeGap = 3;                   ///< between an inset and its code
constexpr double largestRadiusShare = 0.055;    ///< of the map's height
constexpr double smallestLargest = 9;           ///< pixels, of the largest circle
constexpr double leastRadius = 1.1;             ///< else a single experience could not be seen
constexpr double reach = 2;                     ///< around a circle, for the mouse
constexpr float veil = 0.42F;                   ///< of a circle's fill, so that what it covers shows through
constexpr double thickestLine = 0.9;
constexpr size_t mostLabels = 10;
constexpr double longestLabelShare = 0.34;    ///< of the map's width
constexpr double leastLabelLines = 9;         ///< the same at least, in lines of text
constexpr double wide = 1.25;                 ///< width over height from which the legend stands beside the map

/// Radii whose squares are in proportion to the numbers.
class CircleScale
{
public:
    CircleScale(qint64 most, double largest)
        : m_most(static_cast<double>(std::max<qint64>(most, 1))), m_largest(largest)
    {
    }

    double radius(qint64 count) const
    {
        return std::max(m_largest * std::sqrt(static_cast<double>(count) / m_most), leastRadius);
    }

    /// Round numbers for the legend, largest first: about the largest, and a fifth and a twenty-fifth of it.
    std::vector<qint64> samples() const
    {
        std::vector<qint64> numbers;
        for (double part : {1.0, 5.0, 25.0}) {
            const double wanted = m_most / part;
            if (wanted < 1)
                break;
            const double power = std::pow(10.0, std::floor(std::log10(wanted) + 1e-9));
            const double leading = wanted / power;
            const auto number = std::llround((leading >= 5 ? 5 : leading >= 2 ? 2 : 1) * power);
            if (numbers.empty() || number < numbers.back())
                numbers.push_back(number);
        }
        return numbers;
    }

private:
    double m_most;
    double m_largest;
};

QFont codeFont(const QFont& font)
{
    return scaledFont(font, 0.75);
}

class PointMapPainter : public FigurePainter
{
public:
    explicit PointMapPainter(const PointMap& map) : m_map(map) {}

    double naturalHeight(double width, const QFont& font) const override
    {
        if (m_map.places.empty())
            return 2 * lineHeight(font);
        const Result<FranceMap>& france = franceMap();
        const double aspect = france ? france->height / france->width : 1;
        const double line = lineHeight(smallFont(font));
        return std::max(width > 24 * lineHeight(font) ? width * 0.72 : width * aspect + 4 * line, minimumHeight(font));
    }

    double minimumHeight(const QFont& font) const override { return lineHeight(font) * 13; }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_map.places.empty())
            return {};
        const QFont font = painter.font();
        const Result<FranceMap>& france = franceMap();
        if (!france) {
            drawWrapped(painter, area, france.error().message(), font, theme.text);
            return {};
        }
        const QFont small = smallFont(font);
        const double captionHeight = lineHeight(small);
        const QRectF body = area.adjusted(0, 0, 0, -captionHeight - gap / 2);
        drawLine(painter, QRectF(area.left(), area.bottom() - captionHeight, area.width(), captionHeight),
                 Qt::AlignLeft | Qt::AlignVCenter, captionText(), small, theme.mutedText);
        const CircleScale scale(m_map.places.front().count,
                                std::max(body.height() * largestRadiusShare, smallestLargest));
        const QRectF mapArea = paintLegend(painter, body, scale, small, theme);
        const MapLayout layout(*france, mapArea, textWidth(codeFont(font), QStringLiteral("000")) + codeGap, {});
        const std::vector<QRectF> codes = paintGround(painter, *france, layout, font, theme);
        const std::vector<QRectF> circles = paintCircles(painter, layout, scale, theme);
        paintLabels(painter, mapArea, circles, codes, small, theme);
        return marksOf(circles);
    }

private:
    /// Sizes with their numbers, beside the map or below it; gives what is left for the map.
    QRectF paintLegend(QPainter& painter, const QRectF& body, const CircleScale& scale, const QFont& font,
                       const FigureTheme& theme) const
    {
        const std::vector<qint64> samples = scale.samples();
        const double largest = scale.radius(samples.front());
        double words = 0;
        for (qint64 sample : samples)
            words = std::max(words, textWidth(font, countText(sample)));
        const double line = lineHeight(font);
        if (body.width() > body.height() * wide) {
            const double width = std::max(2 * largest + gap + words, textWidth(font, m_map.valueTitle)) + gap;
            const QRectF column(body.right() - width, body.top(), width, body.height());
            drawLine(painter, QRectF(column.topLeft(), QSizeF(width, line)), Qt::AlignLeft | Qt::AlignVCenter,
                     m_map.valueTitle, font, theme.mutedText);
            double top = column.top() + line + gap / 2;
            for (qint64 sample : samples) {
                const double height = std::max(2 * scale.radius(sample), line);
                paintSample(painter, QPointF(column.left() + largest, top + height / 2), scale, sample, largest + gap,
                            font, theme);
                top += height + gap / 2;
            }
            return body.adjusted(0, 0, -width - gap, 0);
        }
        const double height = std::max(2 * largest, line) + 2;
        const double middle = body.bottom() - height / 2;
        double left = body.left() + textWidth(font, m_map.valueTitle) + 2 * gap;
        drawLine(painter, QRectF(body.left(), middle - line / 2, left - body.left(), line),
                 Qt::AlignLeft | Qt::AlignVCenter, m_map.valueTitle, font, theme.mutedText);
        for (qint64 sample : samples) {
            const double radius = scale.radius(sample);
            paintSample(painter, QPointF(left + radius, middle), scale, sample, radius + gap / 2, font, theme);
            left += 2 * radius + gap / 2 + textWidth(font, countText(sample)) + 2 * gap;
        }
        return body.adjusted(0, 0, 0, -height - gap / 2);
    }

    void paintSample(QPainter& painter, const QPointF& centre, const CircleScale& scale, qint64 sample, double toText,
                     const QFont& font, const FigureTheme& theme) const
    {
        setCircleInk(painter, theme);
        painter.drawEllipse(centre, scale.radius(sample), scale.radius(sample));
        const QString text = countText(sample);
        drawLine(
            painter,
            QRectF(centre.x() + toText, centre.y() - lineHeight(font) / 2, textWidth(font, text), lineHeight(font)),
            Qt::AlignLeft | Qt::AlignVCenter, text, font, theme.mutedText);
    }

    static void setCircleInk(QPainter& painter, const FigureTheme& theme)
    {
        QColor fill = theme.accent;
        fill.setAlphaF(veil);
        painter.setBrush(fill);
        painter.setPen(QPen(theme.accent, thickestLine));
    }

    /// The départements, and the insets with their codes; where these stand.
    std::vector<QRectF> paintGround(QPainter& painter, const FranceMap& france, const MapLayout& layout,
                                    const QFont& font, const FigureTheme& theme) const
    {
        painter.setPen(
            QPen(blended(theme.axis, theme.background, 0.5), 0.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(blended(theme.noData, theme.background, 0.45));
        for (const TerritoryShape& shape : france.departments)
            painter.drawPath(layout.of(shape).shape(shape).path);
        const QFont small = codeFont(font);
        std::vector<QRectF> codes;
        for (const InsetFrame& inset : france.insets) {
            const ScenePlacement& placement = layout.insets;
            const QRectF frame(placement.at(inset.x, inset.y), QSizeF(inset.width, inset.height) * placement.scale);
            painter.setPen(QPen(theme.grid, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(frame, 3, 3);
            const QString code = fromData(inset.code);
            const QRectF words(frame.right() + codeGap, frame.center().y() - lineHeight(small) / 2,
                               textWidth(small, code), lineHeight(small));
            drawLine(painter, words, Qt::AlignCenter, code, small, theme.mutedText);
            codes.push_back(words);
        }
        return codes;
    }

    /// Where each place's circle is.
    std::vector<QRectF> paintCircles(QPainter& painter, const MapLayout& layout, const CircleScale& scale,
                                     const FigureTheme& theme) const
    {
        std::vector<QRectF> circles;
        setCircleInk(painter, theme);
        for (const PointMap::Place& place : m_map.places) {
            const ScenePlacement& placement = place.overseas ? layout.insets : layout.metropole;
            const QPointF centre = placement.at(place.point);
            const double radius = scale.radius(place.count);
            // Small ones in a thin line: else a crowd of them would be one blot.
            painter.setPen(QPen(theme.accent, std::min(thickestLine, radius * 0.3)));
            painter.drawEllipse(centre, radius, radius);
            circles.push_back({centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius});
        }
        return circles;
    }

    /// The largest are named, where there is room beside them.
    void paintLabels(QPainter& painter, const QRectF& mapArea, const std::vector<QRectF>& circles,
                     const std::vector<QRectF>& codes, const QFont& font, const FigureTheme& theme) const
    {
        const size_t labels = std::min(circles.size(), mostLabels);
        std::vector<QRectF> notCovered(circles.begin(), circles.begin() + static_cast<std::ptrdiff_t>(labels));
        std::ranges::copy(codes, std::back_inserter(notCovered));
        LabelPlacing placing(mapArea, notCovered);
        for (size_t i = 0; i < labels; ++i) {
            QString text = QCoreApplication::translate("Figure", "%1: %2")
                               .arg(m_map.places[i].name, countText(m_map.places[i].count));
            // The département stays with the name's last word.
            text.replace(QStringLiteral(" ("), QStringLiteral("\u00a0("));
            const LabelText label(text, font,
                                  std::max(mapArea.width() * longestLabelShare, lineHeight(font) * leastLabelLines));
            if (const auto place = placing.place(circles[i], label.size))
                label.paint(painter, *place, Qt::AlignHCenter, theme);
        }
    }

    /// Smallest first: they lie on top, and what is found first is what is pointed at.
    std::vector<FigureMark> marksOf(const std::vector<QRectF>& circles) const
    {
        std::vector<FigureMark> marks;
        for (size_t i = circles.size(); i-- > 0;) {
            const PointMap::Place& place = m_map.places[i];
            FigureMark mark{{}, place.target, QStringLiteral("%1\n%2").arg(place.name, sampleText(place.count))};
            mark.area.addEllipse(circles[i].adjusted(-reach, -reach, reach, reach));
            marks.push_back(std::move(mark));
        }
        return marks;
    }

    QString captionText() const
    {
        return QCoreApplication::translate("Figure", "Without a place: %1 · Abroad: %2")
            .arg(countText(m_map.unplaced), countText(m_map.abroad));
    }

    const PointMap& m_map;
};

}    // namespace

std::unique_ptr<FigurePainter> makePointMapPainter(const PointMap& map)
{
    return std::make_unique<PointMapPainter>(map);
}

}    // namespace vigie
