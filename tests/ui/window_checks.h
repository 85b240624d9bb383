// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>

class QWidget;

namespace vigie::test {

// What is wrong with everything that shows of a window, a line for each fault with the path of the part. Nothing that
// is hidden is looked at.

/// Names of the part and of those around it, outermost first.
QString pathOf(const QWidget* part);

/// Controls, as a screen reader meets them, that have no name.
QStringList namelessControls(QWidget& window);
/// Mnemonics that two parts claim, and shortcuts that two parts hear at the same place.
QStringList keysClaimedTwice(QWidget& window);
/// Texts that do not fit where they stand, unless a tool tip has the whole; texts that lie on one another.
QStringList clippedTexts(QWidget& window);
/// Parts that Tab or Shift+Tab never comes to, though they take the focus by it.
QStringList unreachedByTab(QWidget& window);

/// WCAG 2: 1 … 21.
double contrast(const QColor& a, const QColor& b);

}    // namespace vigie::test
