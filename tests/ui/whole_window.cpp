// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/whole_window.h"

#include "ui/control/number_origin.h"
#include "ui/control/report_controller.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/figure_export_dialog.h"
#include "ui/dialogs/help_window.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/notebook_dialog.h"
#include "ui/dialogs/origin_dialog.h"
#include "ui/dialogs/poster_dialog.h"
#include "ui/dialogs/project_dialog.h"
#include "ui/dialogs/regeneration_dialog.h"
#include "ui/dialogs/repairs_dialog.h"
#include "ui/dialogs/report_builder.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/shortcut_dialog.h"
#include "ui/dialogs/structure_group_dialog.h"
#include "ui/dialogs/table_export_dialog.h"
#include "ui/dialogs/territory_dialog.h"
#include "ui/dialogs/text_versions_dialog.h"
#include "ui/dialogs/threshold_dialog.h"
#include "ui/views/command_palette.h"
#include "ui/views/facet.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenuBar>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace vigie::test {

namespace {

constexpr int patienceMs = 60'000;

QList<QTranslator*>& spoken()
{
    static QList<QTranslator*> translators;
    return translators;
}

/// The choices of a place that change what all of it shows.
QList<QRadioButton*> switches(const QWidget& view)
{
    QList<QRadioButton*> found;
    for (QRadioButton* each : view.findChildren<QRadioButton*>()) {
        if (each->isVisible())
            found += each;
    }
    return found;
}

QTabBar* pagesOf(const QWidget& view)
{
    for (QTabBar* bar : view.findChildren<QTabBar*>()) {
        if (bar->isVisible() && bar->count() > 1)
            return bar;
    }
    return nullptr;
}

}    // namespace

WholeWindow::WholeWindow() = default;
WholeWindow::~WholeWindow() = default;

void WholeWindow::speakOnly(const QList<QTranslator*>& translators)
{
    for (QTranslator* before : spoken())
        QCoreApplication::removeTranslator(before);
    for (QTranslator* next : translators)
        QCoreApplication::installTranslator(next);
    spoken() = translators;
}

bool WholeWindow::open(QSize size)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("settings")));
    qputenv("VIGIE_CACHE_DIR", m_folder.filePath(QStringLiteral("cache")).toUtf8());
    const QString snapshots = m_folder.filePath(QStringLiteral("snapshots"));
    QDir(m_folder.path()).mkdir(QStringLiteral("snapshots"));
    m_window = std::make_unique<MainWindow>(snapshots);
    m_window->resize(size);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return false;
    QSignalSpy opened(&m_window->snapshots(), &SnapshotController::snapshotOpened);
    m_window->openDemonstration();
    if (!opened.wait(patienceMs))
        return false;
    settle();
    return m_window->snapshots().selection().experienceCount() > 0;
}

void WholeWindow::settle()
{
    const auto working = [this] {
        const auto jobs = m_window->findChildren<JobRunner*>();
        return m_window->snapshots().searching() || m_window->search().running() ||
               std::ranges::any_of(jobs, [](const JobRunner* job) { return job->running(); });
    };
    // A job may be the answer to another: quiet is quiet for a few turns of the event loop.
    for (int quiet = 0, turns = 0; quiet < 5 && turns < 5000; ++turns) {
        QTest::qWait(1);
        quiet = working() ? 0 : quiet + 1;
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void WholeWindow::visitPlaces(const Visitor& visitor)
{
    for (FacetGroup* facet : m_window->findChildren<FacetGroup*>())
        facet->setUnfolded(true);
    auto* places = child<QTabWidget>("places");
    for (int place = 0; place < places->count(); ++place) {
        m_window->showPlace(static_cast<WindowPlace>(place));
        settle();
        for (QTableView* list : places->currentWidget()->findChildren<QTableView*>()) {
            if (list->isVisible() && !list->currentIndex().isValid() && list->model() && list->model()->rowCount() > 0)
                list->setCurrentIndex(list->model()->index(0, 0));
        }
        settle();
        visitPages(placeId(static_cast<WindowPlace>(place)), *places->currentWidget(), visitor);
    }
}

void WholeWindow::visitPages(const QString& place, QWidget& view, const Visitor& visitor)
{
    if (QTabBar* pages = pagesOf(view)) {
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            settle();
            visitor(QStringLiteral("%1/%2").arg(place).arg(page), *m_window);
        }
        pages->setCurrentIndex(0);
        return;
    }
    const QList<QRadioButton*> ways = switches(view);
    for (QRadioButton* way : ways) {
        way->setChecked(true);
        settle();
        visitor(QStringLiteral("%1/%2").arg(place, way->objectName()), *m_window);
    }
    if (ways.isEmpty())
        visitor(place, *m_window);
    else
        ways.first()->setChecked(true);
}

void WholeWindow::visitDialog(const QString& where, QDialog* dialog, const Visitor& visitor)
{
    const std::unique_ptr<QDialog> kept(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    settle();
    visitor(where, *dialog);
    dialog->close();
}

void WholeWindow::visitDialogs(const Visitor& visitor)
{
    Workspace& workspace = m_window->workspace();
    visitDialog(QStringLiteral("about"), new AboutDialog(m_window.get()), visitor);
    visitDialog(QStringLiteral("history"), new HistoryDialog(m_window->snapshots().undoStack(), m_window.get()),
                visitor);
    visitDialog(QStringLiteral("import"), new ImportDialog(m_window->imports(), m_window.get()), visitor);
    visitDialog(QStringLiteral("notebook"), new NotebookDialog(workspace, m_window.get()), visitor);
    visitDialog(QStringLiteral("repairs"), new RepairsDialog({}, m_window.get()), visitor);
    visitDialog(QStringLiteral("groups"), new StructureGroupDialog(workspace, m_window.get()), visitor);
    visitDialog(QStringLiteral("thresholds"), new ThresholdDialog(m_window->snapshots().thresholds(), m_window.get()),
                visitor);
    visitDialog(QStringLiteral("text versions"),
                new TextVersionsDialog(QStringLiteral("12 34"), QStringLiteral("12 56"), m_window.get()), visitor);
    const QString shown = m_window->snapshots().snapshot().path;
    visitDialog(QStringLiteral("project"), new ProjectDialog(QStringLiteral("2025"), {shown}, shown, m_window.get()),
                visitor);
    visitDialog(QStringLiteral("report"), new ReportDialog(m_window->imports().lastReport(), m_window.get()), visitor);
    visitDialog(QStringLiteral("help"), new HelpWindow(m_window.get()), visitor);
    visitDialog(QStringLiteral("shortcuts"),
                new ShortcutDialog(allShortcuts(*m_window, *m_window->findChild<QMenuBar*>()), m_window.get()),
                visitor);
    auto* territory = new TerritoryDialog(workspace, m_window.get());
    territory->setDepartment("59");
    visitDialog(QStringLiteral("territory"), territory, visitor);
    visitExports(visitor);
    visitOwnDialogs(visitor);
}

/// A figure on its way out of the program, and whatever else leaves it.
void WholeWindow::visitExports(const Visitor& visitor)
{
    Workspace& workspace = m_window->workspace();
    const auto figure = std::make_shared<const FigureSpec>(monthlyFigure(workspace.snapshots().figureContext()));
    visitDialog(QStringLiteral("save figure"), new FigureExportDialog(figure, m_window.get()), visitor);
    visitDialog(QStringLiteral("export list"), new TableExportDialog(workspace, figure, m_window.get()), visitor);
    const auto origin = originOf(*figure, {}, workspace.snapshots());
    if (origin)
        visitDialog(QStringLiteral("origin"), new OriginDialog(*origin, workspace, m_window.get()), visitor);
    visitDialog(QStringLiteral("poster"), new PosterDialog(workspace, structureWithResults(), m_window.get()), visitor);
    workspace.reports().addFigure(figure);
    visitDialog(QStringLiteral("reports"), new ReportBuilder(workspace, m_window.get()), visitor);
    auto regeneration = std::make_shared<Regeneration>();
    regeneration->report = workspace.reports().report();
    regeneration->changes.push_back({0, figure->frame.title, QStringLiteral("CAF"), QStringLiteral("n"), {}, {}});
    visitDialog(QStringLiteral("regeneration"), new RegenerationDialog(regeneration, m_window.get()), visitor);
}

std::string WholeWindow::structureWithResults() const
{
    const Table& results = m_window->snapshots().snapshot().dataset->results;
    const CodeColumn* codes = results.codes("structure_code");
    return codes && results.rowCount() > 0 ? std::string(codes->text(0)) : std::string();
}

/// Those that only the window makes.
void WholeWindow::visitOwnDialogs(const Visitor& visitor)
{
    auto* palette = m_window->findChild<CommandPalette*>();
    palette->ask();
    settle();
    visitor(QStringLiteral("palette"), *palette);
    palette->close();
}

}    // namespace vigie::test
