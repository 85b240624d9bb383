// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/text_layout.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr int leastPixelSize = 8;
constexpr double nearly = 0.5;    ///< of a pixel: what fits but for rounding fits

/// On its baseline, so that nothing but the text itself decides where it stands.
void drawAt(QPainter& painter, const QRectF& line, Qt::Alignment alignment, const QString& text, const QFont& font)
{
    const double free = line.width() - textWidth(font, text);
    const double shift = alignment & Qt::AlignRight ? free : alignment & Qt::AlignHCenter ? free / 2 : 0;
    painter.drawText(QPointF(line.left() + shift, line.top() + QFontMetricsF(font).ascent()), text);
}

void drawLines(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QStringList& lines,
               const QFont& font, const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    const double step = lineHeight(font);
    const double free = area.height() - step * static_cast<double>(lines.size());
    double top = area.top() + (alignment & Qt::AlignBottom ? free : alignment & Qt::AlignVCenter ? free / 2 : 0);
    for (const QString& line : lines) {
        drawAt(painter, QRectF(area.left(), top, area.width(), step), alignment, line, font);
        top += step;
    }
}

/// As long as the text, with nowhere to break within "n = 12", "n < 30" or "p < 0,05".
QString withComparisonsBound(QString text)
{
    constexpr QChar bound(QChar::Nbsp);
    for (qsizetype sign = 2; sign + 2 < text.size(); ++sign) {
        const bool compares = text[sign] == u'<' || text[sign] == u'=';
        if (!compares || text[sign - 1] != u' ' || text[sign + 1] != u' ' || !text[sign + 2].isDigit())
            continue;
        text[sign - 1] = bound;
        text[sign + 1] = bound;
    }
    return text;
}

QStringList brokenLines(const QString& paragraph, const QFont& font, double width, QTextOption::WrapMode mode)
{
    QStringList lines;
    QTextLayout layout(withComparisonsBound(paragraph), font);
    QTextOption option;
    option.setWrapMode(mode);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

bool isWiderThan(double width, const QStringList& lines, const QFont& font)
{
    return std::ranges::any_of(lines, [&](const QString& line) { return textWidth(font, line) > width + nearly; });
}

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

QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool space = character == u'\t' || character == u'\n' || character == u'\r';
        const bool pair = character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if ((character < u' ' && !space) || character.isSurrogate() || character >= QChar(0xFFFE))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

double textWidth(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(wellFormed(text));
}

double lineHeight(const QFont& font)
{
    return QFontMetricsF(font).height();
}

QStringList wrappedLines(const QFont& font, const QString& text, double width)
{
    QStringList lines;
    if (text.isEmpty())
        return lines;
    for (const QString& paragraph : wellFormed(text).split(u'\n')) {
        if (paragraph.isEmpty())
            lines << QString();
        else
            lines << brokenLines(paragraph, font, width + nearly, QTextOption::WrapAtWordBoundaryOrAnywhere);
    }
    return lines;
}

double wrappedHeight(const QFont& font, const QString& text, double width)
{
    return lineHeight(font) * static_cast<double>(wrappedLines(font, text, width).size());
}

void drawLine(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text, const QFont& font,
              const QColor& colour)
{
    const QString line = wellFormed(text).replace(u'\n', u' ');
    drawLines(painter, area, alignment, {QFontMetricsF(font).elidedText(line, Qt::ElideRight, area.width() + nearly)},
              font, colour);
}

void drawFitted(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text, const QFont& font,
                const QColor& colour)
{
    const QFont small = smallFont(font);
    const bool oneLine = textWidth(font, text) <= area.width();
    const QStringList lines =
        oneLine ? QStringList() : brokenLines(wellFormed(text), small, area.width() + nearly, QTextOption::WordWrap);
    const double height = lineHeight(small) * static_cast<double>(lines.size());
    // A word wider than the area would stick out.
    if (oneLine || height > area.height() + nearly || isWiderThan(area.width(), lines, small))
        drawLine(painter, area, alignment, text, font, colour);
    else
        drawLines(painter, area, alignment, lines, small, colour);
}

void drawWrapped(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour)
{
    drawLines(painter, area, Qt::AlignLeft | Qt::AlignTop, wrappedLines(font, text, area.width()), font, colour);
}

}    // namespace vigie
