// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

// Text measured and drawn alike on all devices: sizes in pixels, no hinting, always plain text.

namespace vigie {

/// @p font with its size in pixels, whatever it was given in, and glyphs that scale evenly.
QFont pixelFont(const QFont& font);
QFont scaledFont(const QFont& font, double factor);
QFont boldFont(const QFont& font);
/// For n, ticks, legends and notes.
QFont smallFont(const QFont& font);

double textWidth(const QFont& font, const QString& text);
double lineHeight(const QFont& font);
/// Height of @p text broken into lines of at most @p width; 0 for an empty text.
double wrappedHeight(const QFont& font, const QString& text, double width);

/// One line, shortened with an ellipsis when it is too long.
void drawLine(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text, const QFont& font,
              const QColor& colour);
/// One line where it fits, else several smaller ones where these do, else one line with an ellipsis.
void drawFitted(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text, const QFont& font,
                const QColor& colour);
/// Broken into lines, from the top.
void drawWrapped(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour);

}    // namespace vigie
