// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/project_acts.h"

#include "ui/control/workspace.h"
#include "ui/dialogs/project_dialog.h"
#include "ui/views/window_actions.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

namespace vigie {

namespace {

QString fileNameOf(const QString& label)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N} ._-]+"));
    QString name = label;
    return name.replace(unfit, QStringLiteral("-")).trimmed().left(80);
}

}    // namespace

ProjectActs::ProjectActs(QWidget& window, Workspace& workspace, WindowActions& actions, const QString& dataFolder)
    : QObject(&window), m_window(window), m_workspace(workspace), m_actions(actions),
      m_controller(workspace.workbook(), dataFolder, this)
{
    connect(actions.openProject, &QAction::triggered, this, &ProjectActs::chooseProject);
    connect(actions.saveProject, &QAction::triggered, this, &ProjectActs::askWhatToSave);
    connect(actions.leaveProject, &QAction::triggered, &m_controller, &ProjectController::openOwnWorkbook);
    connect(&actions, &WindowActions::recentProjectChosen, &m_controller, &ProjectController::reopen);
    connect(&actions, &WindowActions::recentProjectsCleared, this, [this] {
        m_settings.clearRecentProjects();
        refresh();
    });
    connect(&m_controller, &ProjectController::switched, this, &ProjectActs::refresh);
    connect(&m_controller, &ProjectController::switched, this, [this](const QString&, const QStringList& absent) {
        if (!absent.isEmpty())
            m_workspace.warn(
                tr("%Ln snapshot(s) of this project are not on this machine: %1. Put the files beside the project and "
                   "open it again.",
                   nullptr, static_cast<int>(absent.size()))
                    .arg(absent.join(QStringLiteral(", "))));
    });
    connect(&m_controller, &ProjectController::saved, this, [this](const QString& path, qint64 bytes) {
        m_workspace.warn(
            tr("Project saved: %1 (%2)")
                .arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)));
    });
}

QString ProjectActs::title() const
{
    const OpenedSnapshot& snapshot = m_workspace.snapshots().snapshot();
    QStringList parts;
    if (m_controller.inProject())
        parts += m_controller.label();
    if (m_workspace.snapshots().isOpen()) {
        const QString& label = snapshot.info.label;
        parts += QStringLiteral("[%1]").arg(label.isEmpty() ? QFileInfo(snapshot.path).completeBaseName() : label);
    }
    return parts.join(u' ');
}

void ProjectActs::refresh()
{
    m_actions.setRecentProjects(m_settings.recentProjects());
    m_actions.leaveProject->setEnabled(m_controller.inProject());
}

void ProjectActs::chooseProject()
{
    const QString file = QFileDialog::getOpenFileName(
        &m_window, tr("Open a project"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Projects of Vigie (*%1);;All files (*)").arg(ProjectController::suffix()));
    if (!file.isEmpty())
        m_controller.open(file);
}

QStringList ProjectActs::knownSnapshots() const
{
    QStringList paths;
    if (m_workspace.snapshots().isOpen())
        paths += m_workspace.snapshots().snapshot().path;
    paths += m_settings.recentSnapshots();
    paths.removeDuplicates();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void ProjectActs::askWhatToSave()
{
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    const QString label = m_controller.inProject() ? m_controller.label() : tr("Project of %1").arg(today);
    delete m_dialog;
    m_dialog = new ProjectDialog(label, knownSnapshots(), m_workspace.snapshots().snapshot().path, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { save(m_dialog->request()); });
    m_dialog->open();
}

void ProjectActs::save(ProjectRequest request)
{
    const QString folder = m_controller.inProject()
                               ? QFileInfo(m_controller.file()).path()
                               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposed = QDir(folder).filePath(fileNameOf(request.label) + ProjectController::suffix());
    request.path = QFileDialog::getSaveFileName(&m_window, tr("Save as a project"), proposed,
                                                tr("Projects of Vigie (*%1)").arg(ProjectController::suffix()));
    if (request.path.isEmpty())
        return;
    if (!request.path.endsWith(ProjectController::suffix(), Qt::CaseInsensitive))
        request.path += ProjectController::suffix();
    m_controller.save(request);
}

}    // namespace vigie
