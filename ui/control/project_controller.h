// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/project_file.h"
#include "ui/control/job_runner.h"
#include "ui/control/window_settings.h"

#include <QObject>

#include <optional>

namespace vigie {

class WorkbookController;

/// Which workbook is open: the analyst's own, or that of a project. A project is unpacked into a folder of its own
/// below the data folder, and one works on that copy: the file is written by save() only. Opening the same file again
/// begins another copy; a recent project goes on with the copy it has.
class ProjectController : public QObject
{
    Q_OBJECT

public:
    /// Ending of a project's file name, with the dot.
    static QString suffix();

    /// @p dataFolder holds the snapshots, the own workbook and the projects.
    ProjectController(WorkbookController& workbook, const QString& dataFolder, QObject* parent = nullptr);

    void openOwnWorkbook();
    /// Opens the project with which the window was left, if it was in one; false: the workbook stays.
    bool reopenLast();
    bool reopen(const WindowSettings::RecentProject& project);
    /// Unpacks and opens, in the background. Whatever cannot be opened is told, and nothing changes.
    void open(const QString& file);
    /// Writes the workbook as it is now and the snapshots of @p request, in the background.
    void save(const ProjectRequest& request);
    void cancel() { m_jobs.cancel(); }
    bool running() const { return m_jobs.running(); }

    bool inProject() const { return m_project.has_value(); }
    /// Label and file of the project that is open; empty for the own workbook.
    QString label() const { return m_project ? m_project->label : QString(); }
    QString file() const { return m_project ? m_project->file : QString(); }

Q_SIGNALS:
    /// The workbook is about to be left or copied: what belongs into it and is not yet there is to be written.
    void leaving();
    /// Another workbook is open. @p shown: the snapshot to go on with; empty = what the workbook's session says.
    /// @p absent: file names of snapshots that the project refers to and that were not found.
    void switched(const QString& shown, const QStringList& absent);
    void saved(const QString& path, qint64 bytes);
    void runningChanged(bool running);
    void progressed(const vigie::Progress& step);
    void failed(const vigie::Error& error);

private:
    QString newFolder(const QString& file) const;
    void unpacked(const QString& file, const QString& folder, const OpenedProject& project);
    QString workbookPath() const;
    /// False: the project's workbook cannot be opened, and the one from before is open again.
    bool enter(const WindowSettings::RecentProject& project);

    WorkbookController& m_workbook;
    QString m_dataFolder;
    WindowSettings m_settings;
    std::optional<WindowSettings::RecentProject> m_project;
    JobRunner m_jobs;
};

}    // namespace vigie
