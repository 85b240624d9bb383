// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/store/workbook.h"

#include <QString>

#include <optional>
#include <vector>

namespace vigie {

// A project is one file that can be carried to another machine: the analyst's workbook, and the snapshots it is about
// or what is needed to recognise them. A ZIP archive with members of these names and no other:
//
//   project.json         the manifest: format version, label, application version, the snapshots in their order
//   workbook.db          a copy of the workbook
//   snapshot-1.vigie …   the embedded ones, numbered by their place in the manifest
//
// The same workbook and snapshots give the same bytes.

/// What goes into a project.
struct ProjectRequest
{
    struct Snapshot
    {
        QString path;
        bool embed = true;    ///< otherwise known by its file name and content hash only
    };

    QString path;    ///< of the project file; replaces what is there
    QString label;
    std::vector<Snapshot> snapshots;
    std::optional<size_t> shown;    ///< position of the snapshot that the window shows
};

/// Makes a project file, whole or not at all: under a temporary name, synced, renamed. Errors: WrongUsage (`shown` is
/// none of them), InputUnusable (a snapshot cannot be read), OutputFailed, Cancelled. Progress is in bytes.
Result<void> writeProject(const AnalystWorkbook& workbook, const ProjectRequest& request, const TaskContext& task);

/// What a project says of itself.
struct ProjectManifest
{
    struct Snapshot
    {
        QString label;
        QString contentHash;    ///< 64 hexadecimal digits
        QString file;           ///< a name without folders
        bool embedded = false;
    };

    QString applicationVersion;    ///< that wrote the project
    QString label;
    std::vector<Snapshot> snapshots;
    std::optional<size_t> shown;
};

/// Where a project's parts are after it was opened.
struct OpenedProject
{
    ProjectManifest manifest;
    QString workbookPath;
    /// One for each snapshot of the manifest; empty: it was referenced and is not there.
    std::vector<QString> snapshotPaths;
};

/// What is in a project, without unpacking it.
Result<ProjectManifest> readProjectManifest(const QString& path);

/// Unpacks a project into @p folder, which is made when it is missing: the workbook as `workbook.db`, embedded
/// snapshots under their content hash. Each part has a temporary name until it was checked; the workbook comes last. A
/// snapshot that is there already is kept, and so are those unpacked before an error. A referenced snapshot is looked
/// for by its content hash, first under its own name, beside the project and then in @p snapshotFolder (may be empty),
/// not below them.
///
/// The file may come from anywhere: no name in it becomes a path, and members that no project has, sizes beyond belief
/// (core/ingest/limits.h) or another content than announced are refused. Errors: InputUnusable (not a project, of a
/// later version, damaged), OutputFailed (no room; the folder holds a workbook already), Cancelled. Progress is in
/// bytes.
Result<OpenedProject> openProject(const QString& path, const QString& folder, const QString& snapshotFolder,
                                  const TaskContext& task);

}    // namespace vigie
