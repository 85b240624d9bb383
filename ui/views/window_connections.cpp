// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/main_window.h"

#include "ui/control/report_controller.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/help_desk.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/report_builder.h"
#include "ui/dialogs/shortcut_dialog.h"
#include "ui/views/appearance_menu.h"
#include "ui/views/command_palette.h"
#include "ui/views/compare_view.h"
#include "ui/views/experiences_place.h"
#include "ui/views/filter_panel.h"
#include "ui/views/job_bar.h"
#include "ui/views/message_bar.h"
#include "ui/views/pane_round.h"
#include "ui/views/project_acts.h"
#include "ui/views/saved_view_menu.h"
#include "ui/views/start_page.h"
#include "ui/views/status_line.h"
#include "ui/views/tool_row.h"
#include "ui/views/window_actions.h"
#include "ui/views/window_session.h"

#include <QAction>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabWidget>

// Who hears whom in the window. What follows from it stands in main_window.cpp.

namespace vigie {

namespace {

constexpr int toldForMs = 4000;

}

void MainWindow::connectControllers()
{
    connect(&snapshots(), &SnapshotController::snapshotOpened, this, &MainWindow::snapshotOpened);
    connect(&snapshots(), &SnapshotController::failed, m_messages, &MessageBar::showError);
    connect(&m_workspace.workbook(), &WorkbookController::failed, m_messages, &MessageBar::showError);
    connect(&m_workspace, &Workspace::placeAsked, this, [this](WindowPlace place) {
        if (place == WindowPlace::Experiences)
            readList();
        else
            showPlace(place);
    });
    connect(&m_workspace.reports(), &ReportController::figureAdded, this,
            [this](const QString& figure, const QString& report) {
                m_status->showMessage(tr("“%1” added to the report “%2”").arg(figure, report), toldForMs);
            });
    connect(&m_workspace, &Workspace::warned, m_messages, &MessageBar::showNotice);
    connect(&m_workspace, &Workspace::told, this,
            [this](const QString& text) { m_status->showMessage(text, toldForMs); });
    connect(&m_search, &SearchIndexer::failed, m_messages, &MessageBar::showError);
    connect(m_session, &WindowSession::failed, m_messages, &MessageBar::showError);
}

void MainWindow::connectImports()
{
    connect(&m_imports, &ImportController::failed, m_messages, &MessageBar::showError);
    connect(&m_imports, &ImportController::runningChanged, m_job, &JobBar::setRunning);
    connect(&m_imports, &ImportController::progressed, m_job, &JobBar::setProgress);
    connect(&m_imports, &ImportController::snapshotReady, &snapshots(), &SnapshotController::open);
    connect(&m_imports, &ImportController::imported, this,
            [this](const ImportReport& report, const QString& sameContentAs) {
                m_messages->showReport(importSentence(report, sameContentAs));
            });
    connect(m_job, &JobBar::cancelAsked, &m_imports, &ImportController::cancel);
    connect(m_messages, &MessageBar::detailsAsked, this, [this] { showReport(m_imports.lastReport()); });
}

void MainWindow::connectProjects()
{
    ProjectController& projects = m_projects->controller();
    connect(&projects, &ProjectController::failed, m_messages, &MessageBar::showError);
    connect(&projects, &ProjectController::runningChanged, m_projectJob, &JobBar::setRunning);
    connect(&projects, &ProjectController::progressed, m_projectJob, &JobBar::setProgress);
    connect(m_projectJob, &JobBar::cancelAsked, &projects, &ProjectController::cancel);
    connect(&projects, &ProjectController::leaving, m_session, &WindowSession::saveWork);
    connect(&projects, &ProjectController::switched, this, [this](const QString& shown) {
        showRecent();
        showTitle();
        m_session->resume(shown);
    });
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::importAsked, this, [this] { showImport({}); });
    connect(m_start, &StartPage::demonstrationAsked, this, &MainWindow::openDemonstration);
    connect(m_start, &StartPage::recentChosen, &snapshots(), &SnapshotController::open);
    connect(m_start, &StartPage::recentProjectChosen, &m_projects->controller(), &ProjectController::reopen);
}

void MainWindow::connectActions()
{
    connect(m_actions->importFiles, &QAction::triggered, this, [this] { showImport({}); });
    connect(m_actions->importFolder, &QAction::triggered, this, &MainWindow::chooseFolderToImport);
    connect(m_actions->openSnapshot, &QAction::triggered, this, &MainWindow::chooseSnapshot);
    connect(m_actions->openDemonstration, &QAction::triggered, this, &MainWindow::openDemonstration);
    connect(m_actions->showReport, &QAction::triggered, this, &MainWindow::readReport);
    connect(m_actions->exportList, &QAction::triggered, this, &MainWindow::exportList);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->clearFilter, &QAction::triggered, this, [this] { snapshots().setFilter({}); });
    connect(m_actions->editQuery, &QAction::triggered, m_tools, &ToolRow::focusQuery);
    connectFilterActions();
    connectAnalyses();
    connect(m_actions->thresholds, &QAction::triggered, this, &MainWindow::changeThresholds);
    connect(m_status, &StatusLine::thresholdsAsked, this, &MainWindow::changeThresholds);
    connect(m_actions->nextPane, &QAction::triggered, m_panes, &PaneRound::next);
    connect(m_actions->previousPane, &QAction::triggered, m_panes, &PaneRound::previous);
    connect(m_actions->help, &QAction::triggered, new HelpDesk(*this), &HelpDesk::explainFocus);
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { ShortcutDialog(allShortcuts(*this, *menuBar()), this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    connect(&m_actions->appearance(), &AppearanceMenu::textSizeChanged, this, &MainWindow::fitRows);
    connect(&m_actions->appearance(), &AppearanceMenu::languageChanged, m_messages,
            [this] { m_messages->showNotice(tr("The language changes when Vigie is started again.")); });
    connect(m_actions, &WindowActions::recentChosen, &snapshots(), &SnapshotController::open);
    connect(m_actions, &WindowActions::recentCleared, this, [this] {
        m_settings.clearRecentSnapshots();
        showRecent();
    });
    connect(m_actions, &WindowActions::recentProjectsCleared, this, &MainWindow::showRecent);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        connect(m_actions->views[tab], &QAction::triggered, m_tabs, [this, tab] { m_tabs->setCurrentIndex(tab); });
}

void MainWindow::connectFilterActions()
{
    auto* views = new SavedViewMenu(
        m_workspace, [this] { return static_cast<WindowPlace>(m_tabs->currentIndex()); }, this);
    m_tools->setViewMenu(views);
    auto* palette = new CommandPalette(
        m_workspace, m_actions->findChildren<QAction*>(QRegularExpression(QStringLiteral("^action-"))), this);
    connect(m_actions->saveView, &QAction::triggered, views, &SavedViewMenu::saveAsked);
    connect(m_actions->openViews, &QAction::triggered, m_tools, &ToolRow::openViewMenu);
    connect(m_actions->goAnywhere, &QAction::triggered, palette, &CommandPalette::ask);
    connect(m_actions->notebook, &QAction::triggered, this, &MainWindow::showNotebook);
    connect(m_actions->reportBuilder, &QAction::triggered, this, &MainWindow::showReportBuilder);
    connect(m_actions->regenerateReport, &QAction::triggered, this, [this] { showReportBuilder()->regenerate(); });
    connect(m_actions->showHistory, &QAction::triggered, this,
            [this] { HistoryDialog(snapshots().undoStack(), this).exec(); });
}

/// A place that was not seen yet is made first.
void MainWindow::connectAnalyses()
{
    for (qsizetype page = 0; page < m_actions->wordPages.size(); ++page) {
        connect(m_actions->wordPages[page], &QAction::triggered, this, [this, page] {
            showPlace(WindowPlace::Experiences);
            findChild<ExperiencesPlace*>()->showPage(static_cast<ExperiencesPlace::Page>(page + 1));
        });
    }
    for (qsizetype page = 0; page < m_actions->comparisons.size(); ++page) {
        connect(m_actions->comparisons[page], &QAction::triggered, this, [this, page] {
            showPlace(WindowPlace::Compare);
            findChild<CompareView*>()->showPage(static_cast<CompareView::Page>(page));
        });
    }
    connect(findChild<FilterPanel*>(), &FilterPanel::readAsked, this,
            [this] { m_workspace.goTo(WindowPlace::Experiences); });
}

}    // namespace vigie
