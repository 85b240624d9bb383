// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_key.h"

#include "ui/render/text_layout.h"

#include <QPainter>

namespace vigie {

namespace {

constexpr double textGap = 5;
constexpr double entryGap = 16;
constexpr double lineLength = 22;
constexpr double markerWidth = 12;
constexpr double markerRadius = 4.5;

double sampleWidth(const KeyEntry& entry)
{
    return entry.shape ? markerWidth : lineLength;
}

double entryHeight(const QFont& font)
{
    return lineHeight(font) * 1.3;
}

/// The place of each entry when they flow in lines of @p width.
std::vector<QPointF> flow(const std::vector<KeyEntry>& entries, const QFont& font, double width)
{
    std::vector<QPointF> places;
    QPointF place(0, 0);
    for (const KeyEntry& entry : entries) {
        const double needed = sampleWidth(entry) + textGap + textWidth(font, entry.text);
        if (place.x() > 0 && place.x() + needed > width)
            place = QPointF(0, place.y() + entryHeight(font));
        places.push_back(place);
        place.rx() += needed + entryGap;
    }
    return places;
}

}    // namespace

QPainterPath markerPath(MarkerShape shape, const QPointF& centre, double radius)
{
    QPainterPath path;
    const double wide = radius * 1.2;
    const double square = radius * 0.88;
    const auto polygon = [&path](const QPolygonF& points) {
        path.addPolygon(points);
        path.closeSubpath();
    };
    switch (shape) {
    case MarkerShape::Circle:
        path.addEllipse(centre, radius, radius);
        break;
    case MarkerShape::Square:
        path.addRect(QRectF(centre.x() - square, centre.y() - square, 2 * square, 2 * square));
        break;
    case MarkerShape::Diamond:
        polygon({centre + QPointF(0, -wide), centre + QPointF(wide, 0), centre + QPointF(0, wide),
                 centre + QPointF(-wide, 0)});
        break;
    case MarkerShape::TriangleUp:
        polygon({centre + QPointF(0, -wide), centre + QPointF(wide, radius), centre + QPointF(-wide, radius)});
        break;
    case MarkerShape::TriangleDown:
        polygon({centre + QPointF(0, wide), centre + QPointF(-wide, -radius), centre + QPointF(wide, -radius)});
        break;
    }
    return path;
}

double keyHeight(const std::vector<KeyEntry>& entries, const QFont& font, double width)
{
    const std::vector<QPointF> places = flow(entries, font, width);
    return places.empty() ? 0 : places.back().y() + entryHeight(font);
}

void paintKey(QPainter& painter, const QRectF& area, const std::vector<KeyEntry>& entries, const QFont& font,
              const FigureTheme& theme)
{
    const std::vector<QPointF> places = flow(entries, font, area.width());
    for (size_t i = 0; i < entries.size(); ++i) {
        const KeyEntry& entry = entries[i];
        const QPointF topLeft = area.topLeft() + places[i];
        const double width = sampleWidth(entry);
        const QPointF middle = topLeft + QPointF(width / 2, entryHeight(font) / 2);
        painter.setPen(entry.pen);
        painter.setBrush(entry.fill);
        if (entry.shape)
            painter.drawPath(markerPath(*entry.shape, middle, markerRadius));
        else
            painter.drawLine(middle - QPointF(width / 2, 0), middle + QPointF(width / 2, 0));
        drawLine(painter,
                 QRectF(topLeft.x() + width + textGap, topLeft.y(), textWidth(font, entry.text), entryHeight(font)),
                 Qt::AlignLeft | Qt::AlignVCenter, entry.text, font, theme.mutedText);
    }
}

}    // namespace vigie
