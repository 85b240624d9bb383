// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/legend.h"

#include "ui/render/hatching.h"
#include "ui/render/text_layout.h"

#include <QPainter>

#include <algorithm>

namespace vigie {

namespace {

constexpr double textGap = 5;
constexpr double entryGap = 16;
constexpr double hatchSpacing = 4;
constexpr double stripeSpacing = 3;
constexpr double patternWidth = 0.7;

double squareSide(const QFont& font)
{
    return lineHeight(font) * 0.75;
}

double entryWidth(const LegendEntry& entry, const QFont& font)
{
    return squareSide(font) + textGap + textWidth(font, entry.text);
}

double entryLineHeight(const QFont& font)
{
    return lineHeight(font) * 1.3;
}

QList<QLineF> patternLines(LegendPattern pattern, const QRectF& square)
{
    switch (pattern) {
    case LegendPattern::None:
        break;
    case LegendPattern::Hatched:
        return hatchLines({QPolygonF(square)}, hatchSpacing);
    case LegendPattern::CrossHatched:
        return crossHatchLines({QPolygonF(square)}, hatchSpacing);
    case LegendPattern::Striped:
        return stripeLines(square, stripeSpacing);
    }
    return {};
}

/// The place of each entry when they flow in lines of @p width.
std::vector<QPointF> flow(const std::vector<LegendEntry>& entries, const QFont& font, double width)
{
    std::vector<QPointF> places;
    QPointF place(0, 0);
    for (const LegendEntry& entry : entries) {
        const double needed = entryWidth(entry, font);
        if (place.x() > 0 && place.x() + needed > width)
            place = QPointF(0, place.y() + entryLineHeight(font));
        places.push_back(place);
        place.rx() += needed + entryGap;
    }
    return places;
}

void paintEntry(QPainter& painter, const QPointF& topLeft, const LegendEntry& entry, const QFont& font,
                const FigureTheme& theme)
{
    const double side = squareSide(font);
    const double height = entryLineHeight(font);
    const QRectF square(topLeft.x(), topLeft.y() + (height - side) / 2, side, side);
    painter.setPen(QPen(theme.axis, 0.5));
    painter.setBrush(entry.fill);
    painter.drawRect(square);
    painter.setPen(QPen(entry.ink.isValid() ? entry.ink : FigureTheme::textOn(entry.fill), patternWidth));
    painter.drawLines(patternLines(entry.pattern, square));
    const double left = square.right() + textGap;
    drawLine(painter, QRectF(left, topLeft.y(), textWidth(font, entry.text), height), Qt::AlignLeft | Qt::AlignVCenter,
             entry.text, font, theme.mutedText);
}

}    // namespace

double legendRowsHeight(const std::vector<LegendEntry>& entries, const QFont& font, double width)
{
    const std::vector<QPointF> places = flow(entries, font, width);
    return places.empty() ? 0 : places.back().y() + entryLineHeight(font);
}

void paintLegendRows(QPainter& painter, const QRectF& area, const std::vector<LegendEntry>& entries, const QFont& font,
                     const FigureTheme& theme)
{
    const std::vector<QPointF> places = flow(entries, font, area.width());
    for (size_t i = 0; i < entries.size(); ++i)
        paintEntry(painter, area.topLeft() + places[i], entries[i], font, theme);
}

QSizeF legendColumnSize(const std::vector<LegendEntry>& entries, const QFont& font)
{
    double width = 0;
    for (const LegendEntry& entry : entries)
        width = std::max(width, entryWidth(entry, font));
    return {width, entryLineHeight(font) * static_cast<double>(entries.size())};
}

void paintLegendColumn(QPainter& painter, const QPointF& topLeft, const std::vector<LegendEntry>& entries,
                       const QFont& font, const FigureTheme& theme)
{
    for (size_t i = 0; i < entries.size(); ++i)
        paintEntry(painter, topLeft + QPointF(0, entryLineHeight(font) * static_cast<double>(i)), entries[i], font,
                   theme);
}

}    // namespace vigie
