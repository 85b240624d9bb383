// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/limits.h"
#include "core/ingest/zip_writer.h"
#include "core/session/project_file.h"
#include "core/session/project_manifest.h"
#include "core/store/draft_file.h"
#include "core/store/snapshot_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace vigie {

namespace {

constexpr qint64 blockBytes = 4 << 20;

QString couldNotWrite()
{
    return QCoreApplication::translate("Session", "The project could not be written");
}

Error notWritten(Error error)
{
    error.what = couldNotWrite();
    return error;
}

Error unusable(const QString& path, const QString& why)
{
    return {ErrorCode::InputUnusable, couldNotWrite(), path, why, {}};
}

/// Streams files into an archive and says how far it is.
class MemberStream
{
public:
    MemberStream(ZipWriter& zip, qint64 totalBytes, const TaskContext& task)
        : m_zip(zip), m_total(totalBytes), m_task(task)
    {
    }

    Result<void> addFile(const QString& name, const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return unusable(path, file.errorString());
        if (auto begun = m_zip.begin(name, file.size(), ZipWriter::Packing::Fast); !begun)
            return begun;
        QByteArray block(blockBytes, Qt::Uninitialized);
        for (;;) {
            if (m_task.cancelled())
                return cancelledError(QCoreApplication::translate("Session", "The project was not written"));
            m_task.report({QCoreApplication::translate("Session", "Writing the project"), m_done, m_total, 0});
            const qint64 count = file.read(block.data(), blockBytes);
            if (count < 0)
                return unusable(path, file.errorString());
            if (count == 0)
                return m_zip.end();
            if (auto written = m_zip.write({block.constData(), count}); !written)
                return written;
            m_done += count;
        }
    }

private:
    ZipWriter& m_zip;
    qint64 m_total;
    qint64 m_done = 0;
    const TaskContext& m_task;
};

Result<ProjectManifest> describe(const ProjectRequest& request)
{
    ProjectManifest manifest{QStringLiteral(VIGIE_VERSION), request.label, {}, request.shown};
    if (request.shown && *request.shown >= request.snapshots.size())
        return Error{ErrorCode::WrongUsage,
                     couldNotWrite(),
                     request.path,
                     QCoreApplication::translate("Session", "the snapshot to show is none of them"),
                     {}};
    for (const ProjectRequest::Snapshot& snapshot : request.snapshots) {
        const auto info = readSnapshotInfo(snapshot.path);
        if (!info)
            return notWritten(info.error());
        const QFileInfo file(snapshot.path);
        if (snapshot.embed && file.size() > limits::archiveEntryBytes)
            return unusable(snapshot.path,
                            QCoreApplication::translate("Session", "a snapshot of more than %1 GiB cannot be embedded")
                                .arg(limits::archiveEntryBytes >> 30));
        manifest.snapshots.push_back({info->label, info->contentHash, file.fileName(), snapshot.embed});
    }
    return manifest;
}

Result<void> writeMembers(ZipWriter& zip, const ProjectManifest& manifest, const QString& workbookCopy,
                          const ProjectRequest& request, const TaskContext& task)
{
    qint64 total = QFileInfo(workbookCopy).size();
    for (const ProjectRequest::Snapshot& snapshot : request.snapshots)
        total += snapshot.embed ? QFileInfo(snapshot.path).size() : 0;
    if (auto added = zip.add(project_format::manifestName(), manifestToJson(manifest)); !added)
        return added;
    MemberStream members(zip, total, task);
    if (auto added = members.addFile(project_format::workbookName(), workbookCopy); !added)
        return added;
    for (size_t i = 0; i < request.snapshots.size(); ++i) {
        if (!request.snapshots[i].embed)
            continue;
        if (auto added = members.addFile(project_format::snapshotName(i), request.snapshots[i].path); !added)
            return added;
    }
    return zip.finish();
}

}    // namespace

Result<void> writeProject(const AnalystWorkbook& workbook, const ProjectRequest& request, const TaskContext& task)
{
    const auto manifest = describe(request);
    if (!manifest)
        return manifest.error();
    const auto draft = DraftFile::claim(request.path);
    if (!draft)
        return notWritten(draft.error());
    // In the project's own folder: what the notes say does not pass through a place that others share.
    const QTemporaryDir besides(QFileInfo(request.path).absolutePath() + QStringLiteral("/.vigie-XXXXXX"));
    if (!besides.isValid())
        return Error{ErrorCode::OutputFailed, couldNotWrite(), request.path, besides.errorString(), {}};
    const QString copy = besides.filePath(project_format::workbookName());
    if (auto copied = workbook.copyTo(copy); !copied)
        return notWritten(copied.error());
    const auto zip = ZipWriter::create((*draft)->path());
    if (!zip)
        return notWritten(zip.error());
    if (auto written = writeMembers(**zip, *manifest, copy, request, task); !written) {
        if (written.error().code == ErrorCode::Cancelled)
            return written;
        return notWritten(written.error());
    }
    return (*draft)->publish();
}

}    // namespace vigie
