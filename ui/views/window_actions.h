// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/window_settings.h"

#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QMenuBar;
class QUndoStack;

namespace vigie {

class AppearanceMenu;

/// Every act of the window with its name and shortcut, and the menus that hold them. The window connects them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QUndoStack& undoStack, QObject* parent);

    void fillMenuBar(QMenuBar* bar);
    /// Snapshots opened before; those that have vanished are shown grey.
    void setRecent(const QStringList& paths);
    void setRecentProjects(const QList<WindowSettings::RecentProject>& projects);
    AppearanceMenu& appearance() { return *m_appearance; }

    QAction* importFiles;
    QAction* importFolder;
    QAction* openSnapshot;
    QAction* openDemonstration;
    QAction* showReport;
    QAction* exportList;    ///< the list of the place that is shown, as a file
    QAction* openProject;
    QAction* saveProject;
    QAction* leaveProject;    ///< back to the own workbook
    QAction* thresholds;
    QAction* nextPane;
    QAction* previousPane;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* clearFilter;
    QAction* editQuery;
    QAction* goAnywhere;
    QAction* showHistory;
    QAction* saveView;
    QAction* openViews;
    QAction* notebook;
    QAction* reportBuilder;
    QAction* regenerateReport;
    QList<QAction*> views;    ///< in the order of the tabs
    /// The analyses that are pages of a place, in their order: those of the words (without the texts themselves), and
    /// the comparisons.
    QList<QAction*> wordPages;
    QList<QAction*> comparisons;
    QAction* help;
    QAction* shortcuts;
    QAction* about;

Q_SIGNALS:
    void recentChosen(const QString& path);
    void recentProjectChosen(const vigie::WindowSettings::RecentProject& project);
    void recentCleared();
    void recentProjectsCleared();

private:
    QAction* make(const QString& text, const char* objectName, const QList<QKeySequence>& shortcuts = {});
    void makeViews();
    void makeAnalyses();
    void fillFileMenu(QMenu* menu);
    void fillSnapshotMenu(QMenu* menu);

    AppearanceMenu* m_appearance;
    QMenu* m_recent = nullptr;
    QMenu* m_recentProjects = nullptr;
};

}    // namespace vigie
