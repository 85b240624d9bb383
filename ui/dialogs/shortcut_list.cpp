// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcut_list.h"

#include "core/store/workbook.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QStringList>

namespace vigie {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Shortcuts", text);
}

/// Without the marks of a menu: "Save as a project" of "Save as a p&roject…".
QString bare(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\u0001"));
    text.remove(u'&');
    text.replace(u'\u0001', u'&');
    text.remove(u'…');
    return text;
}

void addMenu(const QMenu& menu, const QString& path, QList<ShortcutLine>& lines, QList<const QAction*>& seen)
{
    for (const QAction* action : menu.actions()) {
        if (const QMenu* inner = action->menu())
            addMenu(*inner, path + QStringLiteral(" › ") + bare(action->text()), lines, seen);
        else if (!action->shortcuts().isEmpty()) {
            seen += action;
            lines += {bare(action->text()), action->shortcuts(), path};
        }
    }
}

}    // namespace

QList<ShortcutLine> readingShortcuts()
{
    const QString texts = QCoreApplication::translate("Shortcuts", "Experiences › Texts");
    const QString kwic = QCoreApplication::translate("Shortcuts", "Experiences › Concordance");
    QList<QKeySequence> colours;
    for (int colour = 0; colour <= annotationColours; ++colour)
        colours += QKeySequence(Qt::Key_0 + colour);
    return {
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Where does this number come from?")),
         {Qt::SHIFT | Qt::Key_F1},
         translated(QT_TRANSLATE_NOOP("Shortcuts", "On a number"))},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Next testimony")), {Qt::Key_J}, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Previous testimony")), {Qt::Key_K}, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Read on, to the next testimony at the end")),
         {Qt::Key_Space},
         texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Read back")), {Qt::SHIFT | Qt::Key_Space}, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Next hit")), {Qt::Key_F3}, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Previous hit")), {Qt::SHIFT | Qt::Key_F3}, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Read or unread")), {Qt::Key_R}, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Bookmark")), {Qt::Key_B, Qt::CTRL | Qt::Key_B}, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Colour (0 takes it away)")), colours, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Codes")), {Qt::Key_T}, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Note")), {Qt::Key_N}, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Copy the quotation")), {Qt::Key_C}, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Larger letters")),
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
         texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Smaller letters")), {Qt::CTRL | Qt::Key_Minus}, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Usual letters")), {Qt::CTRL | Qt::Key_0}, texts},
        {translated(QT_TRANSLATE_NOOP("Shortcuts", "Bookmark the testimonies of the chosen lines")),
         {Qt::CTRL | Qt::Key_B},
         kwic},
    };
}

QList<ShortcutLine> allShortcuts(const QWidget& window, const QMenuBar& bar)
{
    QList<ShortcutLine> lines;
    QList<const QAction*> seen;
    for (const QAction* title : bar.actions()) {
        if (const QMenu* menu = title->menu())
            addMenu(*menu, bare(title->text()), lines, seen);
    }
    const QString elsewhere = QCoreApplication::translate("Shortcuts", "The window");
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (!action->shortcuts().isEmpty() && !action->text().isEmpty() && !seen.contains(action))
            lines += {bare(action->text()), action->shortcuts(), elsewhere};
    }
    return lines + readingShortcuts();
}

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts += key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

}    // namespace vigie
