// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/window_actions.h"

#include "ui/models/display_text.h"
#include "ui/views/appearance_menu.h"
#include "ui/views/compare_view.h"
#include "ui/views/experiences_place.h"

#include <QAction>
#include <QFileInfo>
#include <QMenuBar>
#include <QUndoStack>

namespace vigie {

namespace {

/// A file in a menu: an ampersand in its name is no mnemonic, and what has vanished is grey.
QAction* addFile(QMenu* menu, QString name, const QString& path, bool there)
{
    QAction* action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
    action->setToolTip(plainToolTip(path));
    action->setEnabled(there);
    return action;
}

}    // namespace

WindowActions::WindowActions(QUndoStack& undoStack, QObject* parent)
    : QObject(parent), importFiles(make(tr("&Import…"), "action-import-files", {Qt::CTRL | Qt::Key_I})),
      importFolder(make(tr("Import a &folder…"), "action-import-folder")),
      openSnapshot(make(tr("&Open a snapshot…"), "action-open", {QKeySequence::Open})),
      openDemonstration(make(tr("Open the &demonstration"), "action-demonstration")),
      showReport(make(tr("Import re&port…"), "action-report")),
      exportList(make(tr("&Export the list…"), "action-export-list", {Qt::CTRL | Qt::Key_E})),
      openProject(make(tr("Open a &project…"), "action-open-project")),
      saveProject(make(tr("Save as a p&roject…"), "action-save-project", {QKeySequence::Save})),
      leaveProject(make(tr("&Back to my own workbook"), "action-leave-project")),
      thresholds(make(tr("&Thresholds…"), "action-thresholds")),
      nextPane(make(tr("&Next pane"), "action-next-pane", {Qt::Key_F6})),
      previousPane(make(tr("Pre&vious pane"), "action-previous-pane", {Qt::SHIFT | Qt::Key_F6})),
      quit(make(tr("&Quit"), "action-quit", {Qt::CTRL | Qt::Key_Q})),
      undo(undoStack.createUndoAction(this, tr("&Undo"))), redo(undoStack.createRedoAction(this, tr("&Redo"))),
      clearFilter(make(tr("&Clear the filter"), "action-clear", {Qt::CTRL | Qt::Key_Backspace})),
      editQuery(make(tr("Filter as &text"), "action-query", {Qt::CTRL | Qt::Key_L})),
      goAnywhere(make(tr("&Go to…"), "action-go", {Qt::CTRL | Qt::Key_K})),
      showHistory(make(tr("&History…"), "action-history")),
      saveView(make(tr("Sa&ve the view…"), "action-save-view", {Qt::CTRL | Qt::Key_D})),
      openViews(make(tr("Saved vie&ws"), "action-views", {Qt::CTRL | Qt::SHIFT | Qt::Key_D})),
      notebook(make(tr("&Notebook"), "action-notebook", {Qt::CTRL | Qt::Key_7})),
      reportBuilder(make(tr("Re&port…"), "action-report-builder", {Qt::CTRL | Qt::Key_8})),
      regenerateReport(make(tr("Make the report a&gain…"), "action-report-again")),
      help(make(tr("&Help contents"), "action-help", {QKeySequence(Qt::Key_F1)})),
      shortcuts(make(tr("&Keyboard shortcuts"), "action-shortcuts", {Qt::CTRL | Qt::Key_Slash})),
      about(make(tr("&About Vigie"), "action-about")), m_appearance(new AppearanceMenu(this))
{
    undo->setObjectName(QStringLiteral("action-undo"));
    undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    redo->setObjectName(QStringLiteral("action-redo"));
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    showReport->setEnabled(false);
    exportList->setEnabled(false);
    leaveProject->setEnabled(false);
    help->setShortcutContext(Qt::ApplicationShortcut);    // in the notebook, too
    makeViews();
    makeAnalyses();
}

QAction* WindowActions::make(const QString& text, const char* objectName, const QList<QKeySequence>& shortcuts)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcuts(shortcuts);
    return action;
}

void WindowActions::makeViews()
{
    const QStringList titles = {tr("&Overview"),    tr("&Structures"), tr("&Indicators"),
                                tr("&Experiences"), tr("&Map"),        tr("&Compare")};
    for (const QString& title : titles) {
        const auto number = static_cast<int>(views.size()) + 1;
        QAction* view = make(title, "", {QKeySequence(QStringLiteral("Ctrl+%1").arg(number))});
        view->setObjectName(QStringLiteral("action-view-%1").arg(number));
        views += view;
    }
}

/// Without mnemonics: the titles are those of the pages.
void WindowActions::makeAnalyses()
{
    const QStringList words = ExperiencesPlace::pageTitles().sliced(1);
    for (qsizetype page = 0; page < words.size(); ++page)
        wordPages += make(words[page], qPrintable(QStringLiteral("action-words-%1").arg(page + 1)));
    const auto vocabulary = static_cast<qsizetype>(ExperiencesPlace::Page::Vocabulary) - 1;
    wordPages[vocabulary]->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    const QStringList compared = CompareView::pageTitles();
    for (qsizetype page = 0; page < compared.size(); ++page)
        comparisons += make(compared[page], qPrintable(QStringLiteral("action-compare-%1").arg(page + 1)));
}

void WindowActions::fillMenuBar(QMenuBar* bar)
{
    fillFileMenu(bar->addMenu(tr("&File")));
    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo, showHistory});
    edit->addSeparator();
    edit->addActions({clearFilter, editQuery, goAnywhere});
    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions(views);
    view->addSeparator();
    view->addActions({saveView, openViews, notebook, reportBuilder, regenerateReport});
    view->addSeparator();
    view->addActions({nextPane, previousPane});
    view->addSeparator();
    m_appearance->fill(view);
    fillSnapshotMenu(bar->addMenu(tr("Snapsho&t")));
    QMenu* analysis = bar->addMenu(tr("Anal&ysis"));
    analysis->addActions(wordPages);
    analysis->addSeparator();
    analysis->addActions(comparisons);
    analysis->addSeparator();
    analysis->addAction(thresholds);
    bar->addMenu(tr("&Help"))->addActions({help, shortcuts, about});
}

void WindowActions::fillFileMenu(QMenu* menu)
{
    menu->addActions({importFiles, importFolder});
    menu->addSeparator();
    menu->addAction(openProject);
    m_recentProjects = menu->addMenu(tr("Re&cent projects"));
    m_recentProjects->setToolTipsVisible(true);
    menu->addActions({saveProject, leaveProject});
    menu->addSeparator();
    menu->addAction(exportList);
    menu->addSeparator();
    menu->addAction(quit);
}

void WindowActions::fillSnapshotMenu(QMenu* menu)
{
    menu->addAction(openSnapshot);
    m_recent = menu->addMenu(tr("&Recent snapshots"));
    m_recent->setToolTipsVisible(true);
    menu->addAction(openDemonstration);
    menu->addSeparator();
    menu->addAction(showReport);
}

void WindowActions::setRecent(const QStringList& paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const QAction* action = addFile(m_recent, file.fileName(), path, file.exists());
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    m_recent->addSeparator();
    QAction* clear = m_recent->addAction(tr("&Clear this list"));
    clear->setObjectName(QStringLiteral("action-clear-recent"));
    connect(clear, &QAction::triggered, this, &WindowActions::recentCleared);
}

void WindowActions::setRecentProjects(const QList<WindowSettings::RecentProject>& projects)
{
    m_recentProjects->clear();
    m_recentProjects->setEnabled(!projects.isEmpty());
    for (const WindowSettings::RecentProject& project : projects) {
        const bool there = QFileInfo::exists(project.folder) || QFileInfo::exists(project.file);
        const QAction* action = addFile(m_recentProjects, project.label, project.file, there);
        connect(action, &QAction::triggered, this, [this, project] { Q_EMIT recentProjectChosen(project); });
    }
    m_recentProjects->addSeparator();
    QAction* clear = m_recentProjects->addAction(tr("&Clear this list"));
    clear->setObjectName(QStringLiteral("action-clear-recent-projects"));
    connect(clear, &QAction::triggered, this, &WindowActions::recentProjectsCleared);
}

}    // namespace vigie
