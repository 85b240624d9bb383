// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/main_window.h"

#include "core/geo/france_map.h"
#include "ui/dialogs/notebook_dialog.h"
#include "ui/dialogs/report_builder.h"
#include "ui/dialogs/territory_dialog.h"
#include "ui/dialogs/threshold_dialog.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/views/chip_bar.h"
#include "ui/views/compare_view.h"
#include "ui/views/experience_reader.h"
#include "ui/views/experiences_place.h"
#include "ui/views/filter_panel.h"
#include "ui/views/indicators_view.h"
#include "ui/views/job_bar.h"
#include "ui/views/map_view.h"
#include "ui/views/message_bar.h"
#include "ui/views/overview_view.h"
#include "ui/views/pane_round.h"
#include "ui/views/pin_bar.h"
#include "ui/views/project_acts.h"
#include "ui/views/query_field.h"
#include "ui/views/start_page.h"
#include "ui/views/status_line.h"
#include "ui/views/structures_view.h"
#include "ui/views/tool_row.h"
#include "ui/views/window_actions.h"
#include "ui/views/window_session.h"
#include "ui/views/window_size.h"

#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>
#include <QVBoxLayout>

namespace vigie {

namespace {

/// With large letters the places may need more than the screen has: then they scroll, and the window still fits.
QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("workspace"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

}    // namespace

MainWindow::MainWindow(const QString& snapshotFolder, QWidget* parent)
    : QMainWindow(parent), m_imports(snapshotFolder), m_actions(new WindowActions(snapshots().undoStack(), this)),
      m_projects(new ProjectActs(*this, m_workspace, *m_actions, snapshotFolder)), m_messages(new MessageBar),
      m_tools(new ToolRow(snapshots(), *m_actions)), m_job(new JobBar), m_projectJob(new JobBar), m_status(nullptr),
      m_start(new StartPage), m_centre(new QStackedWidget), m_tabs(new QTabWidget)
{
    readOutlines();
    setWindowTitle(QStringLiteral("Vigie"));
    setAcceptDrops(true);
    m_actions->fillMenuBar(menuBar());
    composeCentre();
    m_status = new StatusLine(snapshots(), m_search, this);    // the last that Tab comes to
    setStatusBar(m_status);
    m_panes = composePanes();
    m_session = new WindowSession(*this, *m_tabs, m_workspace);
    connectControllers();
    connectImports();
    connectProjects();
    connectStart();
    connectActions();
    letFilesThrough(this);
    resize(firstWindowSize(availableScreenSize()));
    m_session->restoreLook();
    showRecent();
    m_projects->controller().openOwnWorkbook();
}

MainWindow::~MainWindow()
{
    delete m_panes;    // it asks for the parts whenever the focus moves, and they go one after the other
}

/// Files dropped on a field are for the window, not text for the field.
void MainWindow::letFilesThrough(const QWidget* part)
{
    for (QLineEdit* field : part->findChildren<QLineEdit*>())
        field->setAcceptDrops(false);
    for (QTextEdit* field : part->findChildren<QTextEdit*>())
        field->setAcceptDrops(false);
    for (QPlainTextEdit* field : part->findChildren<QPlainTextEdit*>())
        field->setAcceptDrops(false);
}

// From the window inwards: a part that gets its parent when it is full has all its widgets styled once more.

void MainWindow::composeCentre()
{
    auto* page = new QWidget;
    setCentralWidget(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_centre, 1);
    m_centre->addWidget(m_start);
    auto* workspace = new QWidget;
    m_centre->addWidget(workspace);
    composeWorkspace(workspace);
    layout->addWidget(m_job);
    m_projectJob->setJob(tr("Progress of the project"), tr("Working on the project…"));
    m_projectJob->setObjectName(QStringLiteral("projectBar"));
    layout->addWidget(m_projectJob);
}

void MainWindow::composeWorkspace(QWidget* page)
{
    m_tabs->setObjectName(QStringLiteral("places"));
    m_tabs->setAccessibleName(tr("Places"));
    m_tabs->tabBar()->setObjectName(QStringLiteral("place-tabs"));
    m_tabs->tabBar()->setAccessibleName(tr("Places"));
    addPlace(tr("Overview"), [this](QWidget* place) { return new OverviewView(m_workspace, place); });
    addPlace(tr("Structures"), [this](QWidget* place) { return new StructuresView(m_workspace, place); });
    addPlace(tr("Indicators"), [this](QWidget* place) { return new IndicatorsView(m_workspace, place); });
    addPlace(tr("Experiences"), [this](QWidget* place) { return new ExperiencesPlace(m_workspace, place); });
    addPlace(tr("Map"), [this](QWidget* place) { return makeMap(place); });
    addPlace(tr("Compare"), [this](QWidget* place) { return new CompareView(m_workspace, place); });

    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("main-splitter"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(new ChipBar(m_workspace, page));
    auto* margins = new QVBoxLayout;
    layout->addLayout(margins, 1);
    margins->setContentsMargins(12, 8, 12, 8);
    margins->addWidget(scrolled(splitter));

    splitter->addWidget(new FilterPanel(m_workspace, splitter));
    splitter->addWidget(new PinBar(m_workspace, m_tabs, splitter));
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->setSizes({310, 1100});
}

void MainWindow::addPlace(const QString& title, LazyPlace::Maker maker)
{
    auto* place = new LazyPlace(std::move(maker));
    connect(place, &LazyPlace::made, this, [this](QWidget* view) {
        letFilesThrough(view);
        // Their widths were drawn for the usual letters, but for those that the analyst chose.
        for (QHeaderView* columns : view->findChildren<QHeaderView*>()) {
            if (columns->orientation() == Qt::Horizontal)
                fitColumns(columns, 100, scaledToText(100));
        }
        m_session->restorePart(view);
    });
    m_tabs->addTab(place, title);
}

PaneRound* MainWindow::composePanes()
{
    return new PaneRound(
        {[this]() -> QWidget* { return findChild<FilterPanel*>(); }, [this] { return m_tabs->currentWidget(); },
         [this]() -> QWidget* { return findChild<ExperienceReader*>(); },
         [this]() -> QWidget* { return findChild<QueryField*>(); }, [this]() -> QWidget* { return m_start; }},
        this);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_session->saveLook();
    m_session->saveWork();
    m_search.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::resume()
{
    if (m_projects->controller().reopenLast() || m_session->resume())
        return;
    const QStringList recent = m_settings.recentSnapshots();
    if (!recent.isEmpty() && QFile::exists(recent.first()))
        snapshots().open(recent.first());
}

void MainWindow::keepSession()
{
    m_session->keep();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showPlace(WindowPlace place)
{
    m_tabs->setCurrentIndex(static_cast<int>(place));
    // A window that is not shown yet has its place, too.
    static_cast<LazyPlace*>(m_tabs->currentWidget())->make();
}

/// The keys of reading work from here on.
void MainWindow::readList()
{
    showPlace(WindowPlace::Experiences);
    if (auto* list = findChild<QTableView*>(QStringLiteral("experiences")))
        list->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::snapshotOpened()
{
    m_centre->setCurrentIndex(1);
    m_settings.addRecentSnapshot(snapshots().snapshot().path);
    showRecent();
    showTitle();
    m_search.prepare(snapshots().snapshot().path);
    m_actions->showReport->setEnabled(true);
    m_actions->exportList->setEnabled(true);
}

void MainWindow::showNotebook()
{
    if (!m_notebook) {
        m_notebook = new NotebookDialog(m_workspace, this);
        m_notebook->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_notebook->show();
    m_notebook->raise();
    m_notebook->activateWindow();
}

ReportBuilder* MainWindow::showReportBuilder()
{
    if (!m_reportBuilder) {
        m_reportBuilder = new ReportBuilder(m_workspace, this);
        m_reportBuilder->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_reportBuilder->show();
    m_reportBuilder->raise();
    m_reportBuilder->activateWindow();
    return m_reportBuilder;
}

QWidget* MainWindow::makeMap(QWidget* place)
{
    auto* map = new MapView(m_workspace, place);
    connect(map, &MapView::territorySheetAsked, this, &MainWindow::showTerritory);
    return map;
}

void MainWindow::showTerritory(const std::string& department)
{
    if (!m_territory) {
        m_territory = new TerritoryDialog(m_workspace, this);
        m_territory->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_territory->setDepartment(department);
    m_territory->show();
    m_territory->raise();
    m_territory->activateWindow();
}

/// Of the map, which the first place draws, while the window is composed and the snapshot is opened. What fails is said
/// where the map should be.
void MainWindow::readOutlines()
{
    m_outlines.start<void>(
        [](const TaskContext&) -> Result<void> {
            franceMap();
            return {};
        },
        [](const Result<void>&) {});
}

void MainWindow::showRecent()
{
    m_actions->setRecent(m_settings.recentSnapshots());
    m_actions->setRecentProjects(m_settings.recentProjects());
    m_start->setRecent(m_settings.recentSnapshots(), m_settings.recentProjects());
}

void MainWindow::showTitle()
{
    const QString title = m_projects->title();
    setWindowTitle(title.isEmpty() ? QStringLiteral("Vigie") : QStringLiteral("Vigie — %1").arg(title));
}

/// Rows and columns were made for the letters of before.
void MainWindow::fitRows(int fromPercent, int toPercent)
{
    for (const QTableView* table : findChildren<QTableView*>()) {
        QHeaderView* rows = table->verticalHeader();
        rows->setDefaultSectionSize(rows->defaultSectionSize() * toPercent / fromPercent);
        fitColumns(table->horizontalHeader(), fromPercent, toPercent);
    }
}

void MainWindow::changeThresholds()
{
    auto* dialog = new ThresholdDialog(snapshots().thresholds(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_workspace.workbook().setThresholds(dialog->thresholds()); });
    dialog->open();
}

}    // namespace vigie
