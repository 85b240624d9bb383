// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QMenuBar;
class QWidget;

namespace vigie {

/// An act that keys do.
struct ShortcutLine
{
    QString act;
    QList<QKeySequence> keys;
    QString where;
};

/// What the keys of reading do. Those are no actions of a menu and have no text of their own; the place in which they
/// work may not have been made yet.
QList<ShortcutLine> readingShortcuts();
/// Every action with a shortcut that @p window holds, as it is called and where its menu is, in the order of the menus;
/// then the keys of reading. Actions without a text are left out: what edits text has its own keys.
QList<ShortcutLine> allShortcuts(const QWidget& window, const QMenuBar& bar);
/// "Ctrl+Shift+Z, Ctrl+Y" as the platform and the language write it.
QString keysText(const QList<QKeySequence>& keys);

}    // namespace vigie
