// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/main_window.h"

#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/table_export_dialog.h"
#include "ui/render/figure_panel.h"
#include "ui/views/map_view.h"
#include "ui/views/message_bar.h"
#include "ui/views/project_acts.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QTabWidget>

// What is opened, imported and dropped, and the report of it.

namespace vigie {

namespace {

const QString snapshotSuffix = QStringLiteral(".vigie");

}    // namespace

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
        else if (path.endsWith(ProjectController::suffix(), Qt::CaseInsensitive))
            m_projects->controller().open(path);
        else
            others += path;
    }
    return others;
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

void MainWindow::exportList()
{
    const auto place = static_cast<WindowPlace>(m_tabs->currentIndex());
    const auto* map = findChild<MapView*>();
    const auto* figure = map ? map->findChild<FigurePanel*>() : nullptr;
    auto* dialog = new TableExportDialog(m_workspace, figure ? figure->figure() : nullptr, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (place == WindowPlace::Structures)
        dialog->setList("structures");
    else if (place == WindowPlace::Indicators)
        dialog->setList("results");
    else if (place == WindowPlace::Map)
        dialog->setList("map");
    dialog->open();
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
