// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/window_actions.h"

#include "ui/control/window_settings.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>
#include <QUndoStack>

namespace vigie {

WindowActions::WindowActions(QUndoStack& undoStack, QObject* parent)
    : QObject(parent), importFiles(make(tr("&Import…"), "action-import-files", {Qt::CTRL | Qt::Key_I})),
      importFolder(make(tr("Import a &folder…"), "action-import-folder")),
      openSnapshot(make(tr("&Open a snapshot…"), "action-open", {QKeySequence::Open})),
      openDemonstration(make(tr("Open the &demonstration"), "action-demonstration")),
      showReport(make(tr("Import re&port…"), "action-report")),
      quit(make(tr("&Quit"), "action-quit", {Qt::CTRL | Qt::Key_Q})),
      undo(undoStack.createUndoAction(this, tr("&Undo"))), redo(undoStack.createRedoAction(this, tr("&Redo"))),
      clearFilter(make(tr("&Clear the filter"), "action-clear", {Qt::CTRL | Qt::Key_Backspace})),
      editQuery(make(tr("Filter as &text"), "action-query", {Qt::CTRL | Qt::Key_L})),
      goAnywhere(make(tr("&Go to…"), "action-go", {Qt::CTRL | Qt::Key_K})),
      showHistory(make(tr("&History…"), "action-history")),
      saveView(make(tr("Sa&ve the view…"), "action-save-view", {Qt::CTRL | Qt::Key_D})),
      openViews(make(tr("Saved vie&ws"), "action-views", {Qt::CTRL | Qt::SHIFT | Qt::Key_D})),
      french(make(QStringLiteral("&Français"), "action-french")),
      english(make(QStringLiteral("&English"), "action-english")), about(make(tr("&About Vigie"), "action-about"))
{
    undo->setObjectName(QStringLiteral("action-undo"));
    undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    redo->setObjectName(QStringLiteral("action-redo"));
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    showReport->setEnabled(false);
    makeViews();
    makeLanguages();
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

void WindowActions::makeLanguages()
{
    auto* group = new QActionGroup(this);
    for (QAction* language : {french, english}) {
        language->setCheckable(true);
        group->addAction(language);
    }
    (WindowSettings::language() == QStringLiteral("en") ? english : french)->setChecked(true);
}

void WindowActions::fillMenuBar(QMenuBar* bar)
{
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({importFiles, importFolder});
    file->addSeparator();
    file->addAction(openSnapshot);
    m_recent = file->addMenu(tr("&Recent snapshots"));
    file->addActions({openDemonstration, showReport});
    file->addSeparator();
    file->addAction(quit);
    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo, showHistory});
    edit->addSeparator();
    edit->addActions({clearFilter, editQuery, goAnywhere});
    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions(views);
    view->addSeparator();
    view->addActions({saveView, openViews});
    view->addSeparator();
    view->addMenu(tr("&Language"))->addActions({french, english});
    bar->addMenu(tr("&Help"))->addAction(about);
}

void WindowActions::setRecent(const QStringList& paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        const QFileInfo file(path);
        // An ampersand in a name is no mnemonic.
        QAction* action = m_recent->addAction(file.fileName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        action->setEnabled(file.exists());
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

}    // namespace vigie
