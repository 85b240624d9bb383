// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/main_window.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/views/chip_bar.h"
#include "ui/views/command_palette.h"
#include "ui/views/compare_view.h"
#include "ui/views/experiences_view.h"
#include "ui/views/filter_panel.h"
#include "ui/views/indicators_view.h"
#include "ui/views/job_bar.h"
#include "ui/views/map_view.h"
#include "ui/views/message_bar.h"
#include "ui/views/overview_view.h"
#include "ui/views/pin_bar.h"
#include "ui/views/saved_view_menu.h"
#include "ui/views/start_page.h"
#include "ui/views/status_line.h"
#include "ui/views/structures_view.h"
#include "ui/views/tool_row.h"
#include "ui/views/window_actions.h"
#include "ui/views/window_size.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int toldForMs = 4000;
const QString snapshotSuffix = QStringLiteral(".vigie");

}    // namespace

MainWindow::MainWindow(const QString& snapshotFolder, QWidget* parent)
    : QMainWindow(parent), m_imports(snapshotFolder), m_actions(new WindowActions(snapshots().undoStack(), this)),
      m_messages(new MessageBar), m_tools(new ToolRow(snapshots(), *m_actions)), m_job(new JobBar),
      m_start(new StartPage), m_centre(new QStackedWidget), m_tabs(new QTabWidget)
{
    setWindowTitle(QStringLiteral("Vigie"));
    setAcceptDrops(true);
    m_actions->fillMenuBar(menuBar());
    composeCentre();
    setStatusBar(new StatusLine(snapshots(), m_search, this));
    connectControllers();
    connectActions();
    // Files dropped on a field are for the window, not text for the field.
    for (QLineEdit* field : findChildren<QLineEdit*>())
        field->setAcceptDrops(false);
    restoreLayout();
    QDir().mkpath(snapshotFolder);    // the first start has none, and the workbook is kept there
    m_workspace.workbook().open(snapshotFolder + QStringLiteral("/analyst.workbook"));
}

MainWindow::~MainWindow() = default;

void MainWindow::composeCentre()
{
    m_centre->addWidget(m_start);
    m_centre->addWidget(composeWorkspace());
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_centre, 1);
    layout->addWidget(m_job);
    setCentralWidget(page);
}

QWidget* MainWindow::composeWorkspace()
{
    m_tabs->setObjectName(QStringLiteral("places"));
    m_tabs->setAccessibleName(tr("Places"));
    m_tabs->tabBar()->setObjectName(QStringLiteral("place-tabs"));
    m_tabs->tabBar()->setAccessibleName(tr("Places"));
    m_tabs->addTab(new OverviewView(m_workspace), tr("Overview"));
    m_tabs->addTab(new StructuresView(m_workspace), tr("Structures"));
    m_tabs->addTab(new IndicatorsView(m_workspace), tr("Indicators"));
    m_tabs->addTab(new ExperiencesView(m_workspace), tr("Experiences"));
    m_tabs->addTab(new MapView(m_workspace), tr("Map"));
    m_tabs->addTab(new CompareView(m_workspace), tr("Compare"));

    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("main-splitter"));
    splitter->addWidget(new FilterPanel(m_workspace));
    splitter->addWidget(new PinBar(m_workspace, m_tabs));
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->setSizes({310, 1100});
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(new ChipBar(m_workspace));
    auto* margins = new QVBoxLayout;
    margins->setContentsMargins(12, 8, 12, 8);
    margins->addWidget(splitter);
    layout->addLayout(margins, 1);
    return page;
}

void MainWindow::connectControllers()
{
    connect(&snapshots(), &SnapshotController::snapshotOpened, this, &MainWindow::snapshotOpened);
    connect(&snapshots(), &SnapshotController::failed, m_messages, &MessageBar::showError);
    connect(&m_workspace.workbook(), &WorkbookController::failed, m_messages, &MessageBar::showError);
    connect(&m_workspace, &Workspace::placeAsked, this, &MainWindow::showPlace);
    connect(&m_workspace, &Workspace::warned, m_messages, &MessageBar::showNotice);
    connect(&m_workspace, &Workspace::told, this,
            [this](const QString& text) { statusBar()->showMessage(text, toldForMs); });
    connect(&m_imports, &ImportController::failed, m_messages, &MessageBar::showError);
    connect(&m_imports, &ImportController::runningChanged, m_job, &JobBar::setRunning);
    connect(&m_imports, &ImportController::progressed, m_job, &JobBar::setProgress);
    connect(&m_imports, &ImportController::snapshotReady, &snapshots(), &SnapshotController::open);
    connect(&m_imports, &ImportController::imported, this,
            [this](const ImportReport& report, const QString& sameContentAs) {
                m_messages->showReport(importSentence(report, sameContentAs));
            });
    connect(&m_search, &SearchIndexer::failed, m_messages, &MessageBar::showError);
    connect(m_job, &JobBar::cancelAsked, &m_imports, &ImportController::cancel);
    connect(m_messages, &MessageBar::detailsAsked, this, [this] { showReport(m_imports.lastReport()); });
    connect(m_start, &StartPage::importAsked, this, [this] { showImport({}); });
    connect(m_start, &StartPage::demonstrationAsked, this, &MainWindow::openDemonstration);
}

void MainWindow::connectActions()
{
    connect(m_actions->importFiles, &QAction::triggered, this, [this] { showImport({}); });
    connect(m_actions->importFolder, &QAction::triggered, this, &MainWindow::chooseFolderToImport);
    connect(m_actions->openSnapshot, &QAction::triggered, this, &MainWindow::chooseSnapshot);
    connect(m_actions->openDemonstration, &QAction::triggered, this, &MainWindow::openDemonstration);
    connect(m_actions->showReport, &QAction::triggered, this, &MainWindow::readReport);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->clearFilter, &QAction::triggered, this, [this] { snapshots().setFilter({}); });
    connect(m_actions->editQuery, &QAction::triggered, m_tools, &ToolRow::focusQuery);
    connectFilterActions();
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    connect(m_actions->french, &QAction::triggered, this, [this] { setLanguage(QStringLiteral("fr")); });
    connect(m_actions->english, &QAction::triggered, this, [this] { setLanguage(QStringLiteral("en")); });
    connect(m_actions, &WindowActions::recentChosen, &snapshots(), &SnapshotController::open);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        connect(m_actions->views[tab], &QAction::triggered, m_tabs, [this, tab] { m_tabs->setCurrentIndex(tab); });
    m_actions->setRecent(m_settings.recentSnapshots());
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
    connect(m_actions->showHistory, &QAction::triggered, this,
            [this] { HistoryDialog(snapshots().undoStack(), this).exec(); });
}

void MainWindow::restoreLayout()
{
    resize(firstWindowSize(availableScreenSize()));
    restoreGeometry(m_settings.geometry());
    for (QSplitter* splitter : findChildren<QSplitter*>())
        splitter->restoreState(m_settings.splitter(splitter->objectName()));
}

void MainWindow::saveLayout() const
{
    WindowSettings settings;
    settings.setGeometry(saveGeometry());
    for (QSplitter* splitter : findChildren<QSplitter*>())
        settings.setSplitter(splitter->objectName(), splitter->saveState());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    m_search.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::openFiles(const QStringList& paths)
{
    if (const QStringList imports = openSnapshotsOf(paths); !imports.isEmpty())
        showImport(imports);
}

void MainWindow::openAtOnce(const QStringList& paths)
{
    if (const QStringList imports = openSnapshotsOf(paths); !imports.isEmpty())
        m_imports.importFiles(imports);
}

QStringList MainWindow::openSnapshotsOf(const QStringList& paths)
{
    QStringList others;
    for (const QString& path : paths) {
        if (path.endsWith(snapshotSuffix, Qt::CaseInsensitive))
            snapshots().open(path);
        else
            others += path;
    }
    return others;
}

void MainWindow::openLastSnapshot()
{
    const QStringList recent = m_settings.recentSnapshots();
    if (!recent.isEmpty() && QFile::exists(recent.first()))
        snapshots().open(recent.first());
}

void MainWindow::showPlace(WindowPlace place)
{
    m_tabs->setCurrentIndex(static_cast<int>(place));
}

void MainWindow::snapshotOpened()
{
    m_centre->setCurrentIndex(1);
    m_settings.addRecentSnapshot(snapshots().snapshot().path);
    m_actions->setRecent(m_settings.recentSnapshots());
    m_search.prepare(snapshots().snapshot().path);
    m_actions->showReport->setEnabled(true);
}

void MainWindow::showImport(const QStringList& inputs)
{
    if (!m_import) {
        m_import = new ImportDialog(m_imports, this);
        connect(m_import, &QDialog::finished, m_import, &QObject::deleteLater);
        connect(m_import, &QDialog::finished, this, &QWidget::activateWindow);
    }
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
    m_import->addInputs(inputs);
}

void MainWindow::chooseFolderToImport()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder"));
    if (!folder.isEmpty())
        showImport({folder});
}

void MainWindow::chooseSnapshot()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a snapshot"), ImportController::defaultFolder(),
                                                      tr("Snapshots of Vigie (*.vigie);;All files (*)"));
    if (!path.isEmpty())
        snapshots().open(path);
}

void MainWindow::readReport()
{
    m_reports.start<ImportReport>(
        [path = snapshots().snapshot().path](const TaskContext&) -> Result<ImportReport> {
            const auto json = readImportReportJson(path);
            return json ? ImportReport::fromJson(*json) : Result<ImportReport>(json.error());
        },
        [this](Result<ImportReport> report) {
            if (report)
                showReport(*report);
            else
                m_messages->showError(report.error());
        });
}

void MainWindow::showReport(const ImportReport& report)
{
    auto* dialog = new ReportDialog(report, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::setLanguage(const QString& language)
{
    WindowSettings::setLanguage(language);
    m_messages->showNotice(tr("The language changes when Vigie is started again."));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFiles(filesIn(event->mimeData()));
}

}    // namespace vigie
