// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QColor>

class QApplication;

namespace vigie {

/// The colours of the window, light or dark. Contrast of text on its ground is at least 4.5:1 in both.
struct Theme
{
    bool dark = false;
    QColor window;    ///< behind the cards
    QColor card;
    QColor subtle;    ///< hover, header of tables, alternate rows
    QColor border;
    QColor text;
    QColor mutedText;
    QColor accent;
    QColor accentText;    ///< on the accent
    QColor chip;
    QColor chipBorder;
    QColor warning;     ///< ground of a message that must be read
    QColor notGiven;    ///< part of a bar that says nothing
    QColor hit;         ///< ground of words that were searched; they are underlined as well
};

/// The theme that applyTheme() chose; the light one before.
const Theme& theme();
/// The light or the dark one, whichever was chosen.
const Theme& themeOf(bool dark);

/// Orange, grey, blue as in the figures: always beside the sign and the word.
QColor sentimentColour(Sentiment sentiment);
/// The same for text on a card: darker, or lighter in the dark theme. A label whose property `ink` is the number of a
/// sentiment is written in it, whichever theme is chosen while it shows.
QColor sentimentInk(Sentiment sentiment, bool dark);

enum class ThemeChoice { System, Light, Dark };

/// Fusion with our palette. System: dark when the palette is dark that the application had at the first call. All text
/// has @p textPercent of the size it had then. Windows that are open follow at once.
void applyTheme(QApplication& application, ThemeChoice choice = ThemeChoice::System, int textPercent = 100);
/// A length drawn for the usual letters, for those that applyTheme() chose.
int scaledToText(int length);

}    // namespace vigie
