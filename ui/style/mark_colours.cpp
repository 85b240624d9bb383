// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/mark_colours.h"

#include "core/store/workbook.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <array>

namespace vigie {

namespace {

struct MarkColour
{
    const char* title;
    QRgb colour;
    std::array<QPointF, 12> corners;    ///< in a square of 0 … 1; unused ones repeat the last
    size_t cornerCount;                 ///< 0 = a disc
};

const std::array<MarkColour, annotationColours> colours = {{
    {QT_TRANSLATE_NOOP("MarkColour", "Orange"), 0xe69f00, {}, 0},
    {QT_TRANSLATE_NOOP("MarkColour", "Sky blue"), 0x56b4e9, {{{.1, .1}, {.9, .1}, {.9, .9}, {.1, .9}}}, 4},
    {QT_TRANSLATE_NOOP("MarkColour", "Green"), 0x009e73, {{{.5, .05}, {1, .95}, {0, .95}}}, 3},
    {QT_TRANSLATE_NOOP("MarkColour", "Yellow"), 0xf0e442, {{{.5, 0}, {1, .5}, {.5, 1}, {0, .5}}}, 4},
    {QT_TRANSLATE_NOOP("MarkColour", "Blue"), 0x0072b2, {{{0, .05}, {1, .05}, {.5, .95}}}, 3},
    {QT_TRANSLATE_NOOP("MarkColour", "Purple"),
     0xcc79a7,
     {{{.33, 0},
       {.67, 0},
       {.67, .33},
       {1, .33},
       {1, .67},
       {.67, .67},
       {.67, 1},
       {.33, 1},
       {.33, .67},
       {0, .67},
       {0, .33},
       {.33, .33}}},
     12},
}};

const MarkColour* known(int colour)
{
    return colour >= 1 && colour <= annotationColours ? &colours[static_cast<size_t>(colour - 1)] : nullptr;
}

QPixmap shapeOf(const MarkColour& mark, int side)
{
    QPixmap drawn(side, side);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    const double border = side / 14.0;
    painter.setPen(QPen(theme().text, border));
    painter.setBrush(QColor(mark.colour));
    const double room = side - 2 * border;
    painter.translate(border, border);
    if (mark.cornerCount == 0) {
        painter.drawEllipse(QRectF(0, 0, room, room));
    } else {
        QPolygonF shape;
        for (size_t corner = 0; corner < mark.cornerCount; ++corner)
            shape += mark.corners[corner] * room;
        painter.drawPolygon(shape);
    }
    return drawn;
}

}    // namespace

QString markColourTitle(int colour)
{
    const MarkColour* mark = known(colour);
    return mark ? QCoreApplication::translate("MarkColour", mark->title) : QString();
}

QIcon markColourIcon(int colour)
{
    QIcon icon;
    if (const MarkColour* mark = known(colour)) {
        for (const int side : {14, 28, 56})
            icon.addPixmap(shapeOf(*mark, side));
    }
    return icon;
}

}    // namespace vigie
