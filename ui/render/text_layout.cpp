// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/text_layout.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr int leastPixelSize = 8;
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

}    // namespace

QFont pixelFont(const QFont& font)
{
    QFont result = font;
    if (result.pixelSize() < 0)
        result.setPixelSize(std::max(QFontInfo(font).pixelSize(), leastPixelSize));
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

QFont scaledFont(const QFont& font, double factor)
{
    QFont result = pixelFont(font);
    result.setPixelSize(std::max(static_cast<int>(std::lround(result.pixelSize() * factor)), leastPixelSize));
    return result;
}

QFont boldFont(const QFont& font)
{
    QFont result = font;
    result.setBold(true);
    return result;
}

QFont smallFont(const QFont& font)
{
    return scaledFont(font, 0.86);
}

double textWidth(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double lineHeight(const QFont& font)
{
    return QFontMetricsF(font).height();
}

double wrappedHeight(const QFont& font, const QString& text, double width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), wrapFlags, text).height();
}

void drawLine(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text, const QFont& font,
              const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width() + 0.5);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void drawFitted(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text, const QFont& font,
                const QColor& colour)
{
    const QFont small = smallFont(font);
    const QRectF wrapped = QFontMetricsF(small).boundingRect(QRectF(0, 0, area.width(), 1e6), wrapFlags, text);
    const bool oneLine = textWidth(font, text) <= area.width();
    // A word wider than the area would stick out.
    if (oneLine || wrapped.height() > area.height() + 0.5 || wrapped.width() > area.width() + 0.5) {
        drawLine(painter, area, alignment, text, font, colour);
        return;
    }
    painter.setFont(small);
    painter.setPen(colour);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextWordWrap, text);
}

void drawWrapped(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, wrapFlags, text);
}

}    // namespace vigie
