// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

// Text measured and drawn alike on all devices: sizes in pixels, no hinting, always plain text. Lines are broken here,
// before any device is asked, and drawn one by one: a text has the same lines on a screen, in a PNG, an SVG and a PDF.

namespace vigie {

/// @p font with its size in pixels, whatever it was given in, and glyphs that scale evenly.
QFont pixelFont(const QFont& font);
QFont scaledFont(const QFont& font, double factor);
QFont boldFont(const QFont& font);
/// For n, ticks, legends and notes.
QFont smallFont(const QFont& font);

/// With U+FFFD for what XML 1.0 allows in no document (section 2.2): one such character in a name would make a whole
/// file unreadable. All that is drawn here is drawn so, on every device.
QString wellFormed(QString text);

double textWidth(const QFont& font, const QString& text);
double lineHeight(const QFont& font);
/// The lines of a text at most @p width wide, broken between words, and inside one where it alone is wider. None for an
/// empty text; its own line breaks are kept.
QStringList wrappedLines(const QFont& font, const QString& text, double width);
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
