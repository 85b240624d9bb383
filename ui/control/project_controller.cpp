// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/project_controller.h"

#include "ui/control/workbook_controller.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace vigie {

namespace {

const QString workbookName = QStringLiteral("workbook.db");
constexpr int longestFolderName = 60;

QString workbookIn(const QString& folder)
{
    return QDir(folder).filePath(workbookName);
}

}    // namespace

QString ProjectController::suffix()
{
    return QStringLiteral(".vigie-project");
}

ProjectController::ProjectController(WorkbookController& workbook, const QString& dataFolder, QObject* parent)
    : QObject(parent), m_workbook(workbook), m_dataFolder(dataFolder)
{
    connect(&m_jobs, &JobRunner::runningChanged, this, &ProjectController::runningChanged);
    connect(&m_jobs, &JobRunner::progressed, this, &ProjectController::progressed);
}

void ProjectController::openOwnWorkbook()
{
    const bool left = inProject();
    if (left)
        Q_EMIT leaving();
    m_project.reset();
    QDir().mkpath(
        m_dataFolder);    // at the very first start there is none; what cannot be made is told by the workbook
    m_workbook.open(workbookPath());
    if (!left)
        return;
    m_settings.setInProject(false);
    Q_EMIT switched({}, {});
}

bool ProjectController::reopenLast()
{
    const auto recent = m_settings.recentProjects();
    if (!m_settings.inProject() || recent.isEmpty())
        return false;
    return reopen(recent.first());
}

bool ProjectController::reopen(const WindowSettings::RecentProject& project)
{
    if (!QFileInfo::exists(workbookIn(project.folder))) {
        // The working copy is gone: what the file holds is better than nothing.
        open(project.file);
        return false;
    }
    if (!enter(project))
        return false;
    Q_EMIT switched({}, {});
    return true;
}

QString ProjectController::workbookPath() const
{
    return m_project ? workbookIn(m_project->folder) : m_dataFolder + QStringLiteral("/analyst.workbook");
}

bool ProjectController::enter(const WindowSettings::RecentProject& project)
{
    Q_EMIT leaving();
    m_workbook.open(workbookIn(project.folder));
    if (!m_workbook.isOpen()) {
        m_workbook.open(workbookPath());
        return false;
    }
    m_project = project;
    m_settings.addRecentProject(project);
    m_settings.setInProject(true);
    return true;
}

void ProjectController::open(const QString& file)
{
    const QString folder = newFolder(file);
    m_jobs.start<OpenedProject>(
        [file, folder, snapshots = m_dataFolder](const TaskContext& task) {
            auto opened = openProject(file, folder, snapshots, task);
            // The folder is new: half a project in it is of no use to anybody.
            if (!opened)
                QDir(folder).removeRecursively();
            return opened;
        },
        [this, file, folder](Result<OpenedProject> opened) {
            if (opened)
                unpacked(file, folder, *opened);
            else
                Q_EMIT failed(opened.error());
        });
}

void ProjectController::unpacked(const QString& file, const QString& folder, const OpenedProject& project)
{
    const QString label = project.manifest.label.simplified();
    const QString name = label.isEmpty() ? QFileInfo(file).completeBaseName() : label;
    if (!enter({QFileInfo(file).absoluteFilePath(), folder, name}))
        return;
    QString shown;
    QStringList absent;
    for (size_t i = 0; i < project.snapshotPaths.size(); ++i) {
        const QString& path = project.snapshotPaths[i];
        if (path.isEmpty())
            absent += project.manifest.snapshots[i].file;
        else if (shown.isEmpty() || project.manifest.shown == i)
            shown = path;
    }
    Q_EMIT switched(shown, absent);
}

void ProjectController::save(const ProjectRequest& request)
{
    Q_EMIT leaving();
    const auto besides = std::make_shared<QTemporaryDir>();
    const QString copy = workbookIn(besides->path());
    if (!m_workbook.isOpen())
        return Q_EMIT failed({ErrorCode::OutputFailed, tr("The project could not be saved"), request.path,
                              tr("The workbook is not open."), tr("Start Vigie again.")});
    // A workbook belongs to the thread that opened it: the job works on a copy, which is small.
    if (auto copied = m_workbook.workbook()->copyTo(copy); !copied)
        return Q_EMIT failed(copied.error());
    m_jobs.start<qint64>(
        [besides, copy, request](const TaskContext& task) -> Result<qint64> {
            const auto workbook = AnalystWorkbook::open(copy);
            if (!workbook)
                return workbook.error();
            if (auto written = writeProject(**workbook, request, task); !written)
                return written.error();
            return QFileInfo(request.path).size();
        },
        [this, path = request.path](Result<qint64> bytes) {
            if (bytes)
                Q_EMIT saved(path, *bytes);
            else
                Q_EMIT failed(bytes.error());
        });
}

QString ProjectController::newFolder(const QString& file) const
{
    const QDir projects(m_dataFolder + QStringLiteral("/projects"));
    const QString name = QFileInfo(file).completeBaseName().left(longestFolderName);
    for (int number = 1;; ++number) {
        const QString folder = projects.filePath(QStringLiteral("%1-%2").arg(name).arg(number));
        if (!QFileInfo::exists(folder))
            return folder;
    }
}

}    // namespace vigie
