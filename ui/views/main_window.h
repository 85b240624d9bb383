// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/import_controller.h"
#include "ui/control/search_indexer.h"
#include "ui/control/window_settings.h"
#include "ui/control/workspace.h"

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
class StartPage;
class ToolRow;
class WindowActions;

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
    void openLastSnapshot();
    void showPlace(WindowPlace place);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void composeCentre();
    QWidget* composeWorkspace();
    void connectControllers();
    void connectActions();
    void connectFilterActions();
    void restoreLayout();
    void saveLayout() const;

    void snapshotOpened();
    /// Opens the snapshots among these files and gives back the others.
    QStringList openSnapshotsOf(const QStringList& paths);
    void showImport(const QStringList& inputs);
    void chooseFolderToImport();
    void chooseSnapshot();
    /// The report that is stored in the snapshot that is open.
    void readReport();
    void showReport(const ImportReport& report);
    void setLanguage(const QString& language);

    Workspace m_workspace;
    ImportController m_imports;
    SearchIndexer m_search;
    JobRunner m_reports;
    WindowSettings m_settings;
    WindowActions* m_actions;
    MessageBar* m_messages;
    ToolRow* m_tools;
    JobBar* m_job;
    StartPage* m_start;
    QStackedWidget* m_centre;
    QTabWidget* m_tabs;
    QPointer<ImportDialog> m_import;    ///< while it is open, or hidden behind an import
};

}    // namespace vigie
