// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/import_controller.h"
#include "ui/control/search_indexer.h"
#include "ui/control/window_settings.h"
#include "ui/control/workspace.h"
#include "ui/views/lazy_place.h"

#include <QMainWindow>

#include <QPointer>

#include <array>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace vigie {

class ImportDialog;
class JobBar;
class MessageBar;
class NotebookDialog;
class PaneRound;
class ProjectActs;
class ReportBuilder;
class StartPage;
class StatusLine;
class TerritoryDialog;
class ToolRow;
class WindowActions;
class WindowSession;

/// Puts the parts together: who is asked for what, and where it shows.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p snapshotFolder receives what is imported.
    explicit MainWindow(const QString& snapshotFolder = ImportController::defaultFolder(), QWidget* parent = nullptr);
    ~MainWindow() override;

    Workspace& workspace() { return m_workspace; }
    SnapshotController& snapshots() { return m_workspace.snapshots(); }
    ImportController& imports() { return m_imports; }
    SearchIndexer& search() { return m_search; }

    /// Snapshots are opened, everything else is put on the panel of the import.
    void openFiles(const QStringList& paths);
    /// The same, importing without a question: for a command line that wants a picture.
    void openAtOnce(const QStringList& paths);
    void openDemonstration() { m_imports.openDemonstration(); }
    /// Goes on where the last start ended.
    void resume();
    /// Where the work stands is kept from now on. Not for a window that only takes a picture.
    void keepSession();
    /// In front of other windows, whatever state it was in.
    void bringToFront();
    void showPlace(WindowPlace place);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void letFilesThrough(const QWidget* part);
    void composeCentre();
    void composeWorkspace(QWidget* page);
    PaneRound* composePanes();
    // window_connections.cpp
    void connectControllers();
    void connectImports();
    void connectProjects();
    void connectStart();
    void connectActions();
    void connectFilterActions();
    void connectAnalyses();
    void addPlace(const QString& title, LazyPlace::Maker maker);

    void snapshotOpened();
    void showRecent();
    void showTitle();
    void fitRows(int fromPercent, int toPercent);
    void changeThresholds();
    void showNotebook();
    ReportBuilder* showReportBuilder();
    void readList();
    QWidget* makeMap(QWidget* place);
    void showTerritory(const std::string& department);
    void readOutlines();
    // window_files.cpp
    /// Opens the snapshots and projects among these files and gives back the others.
    QStringList openSnapshotsOf(const QStringList& paths);
    void showImport(const QStringList& inputs);
    void chooseFolderToImport();
    void chooseSnapshot();
    /// The report that is stored in the snapshot that is open.
    void readReport();
    void showReport(const ImportReport& report);
    /// Of the place that is shown.
    void exportList();

    Workspace m_workspace;
    ImportController m_imports;
    SearchIndexer m_search;
    JobRunner m_reports;
    JobRunner m_outlines;
    WindowSettings m_settings;
    WindowActions* m_actions;
    ProjectActs* m_projects;
    MessageBar* m_messages;
    ToolRow* m_tools;
    JobBar* m_job;
    JobBar* m_projectJob;
    StatusLine* m_status;
    StartPage* m_start;
    QStackedWidget* m_centre;
    QTabWidget* m_tabs;
    PaneRound* m_panes = nullptr;
    WindowSession* m_session = nullptr;    ///< when all parts are there
    QPointer<NotebookDialog> m_notebook;
    QPointer<ReportBuilder> m_reportBuilder;
    QPointer<TerritoryDialog> m_territory;
    QPointer<ImportDialog> m_import;    ///< while it is open, or hidden behind an import
};

}    // namespace vigie
