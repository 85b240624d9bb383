// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QMenuBar;
class QUndoStack;

namespace vigie {

/// Every act of the window with its name and shortcut, and the menus that hold them. The window connects them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QUndoStack& undoStack, QObject* parent);

    void fillMenuBar(QMenuBar* bar);
    /// Snapshots opened before; those that have vanished are shown grey.
    void setRecent(const QStringList& paths);

    QAction* importFiles;
    QAction* importFolder;
    QAction* openSnapshot;
    QAction* openDemonstration;
    QAction* showReport;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* clearFilter;
    QAction* editQuery;
    QAction* goAnywhere;
    QAction* showHistory;
    QAction* saveView;
    QAction* openViews;
    QList<QAction*> views;    ///< in the order of the tabs
    QAction* french;
    QAction* english;
    QAction* about;

Q_SIGNALS:
    void recentChosen(const QString& path);

private:
    QAction* make(const QString& text, const char* objectName, const QList<QKeySequence>& shortcuts = {});
    void makeViews();
    void makeLanguages();

    QMenu* m_recent = nullptr;
};

}    // namespace vigie
