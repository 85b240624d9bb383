// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zip_archive.h"
#include "core/session/project_file.h"
#include "core/session/project_manifest.h"
#include "core/store/draft_file.h"
#include "core/store/snapshot_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <map>

namespace vigie {

namespace {

constexpr size_t blockBytes = 4 << 20;

Error notUnpacked(const QString& path, const QString& why)
{
    return {ErrorCode::OutputFailed, QCoreApplication::translate("Session", "The project could not be unpacked"), path,
            why, QCoreApplication::translate("Session", "Choose another folder with enough room.")};
}

/// The same reason, told of the project.
Error refusedBecause(const Error& error, const QString& path)
{
    Error refused = projectRefused(path, error.why.isEmpty() ? error.what : error.why);
    if (error.code == ErrorCode::OutputFailed || error.code == ErrorCode::Cancelled)
        refused.code = error.code;
    return refused;
}

/// A project's archive with its description, before anything is unpacked.
class ProjectArchive
{
public:
    static Result<ProjectArchive> open(const QString& path);

    const ProjectManifest& manifest() const { return m_manifest; }
    qint64 bytes() const;
    Result<void> unpack(const QString& member, const QString& path, const TaskContext& task);

private:
    Result<QByteArray> read(const QString& member, qint64 atMostBytes);
    Result<void> index();
    Result<void> checkMembers() const;
    Error refused(const QString& why) const { return projectRefused(m_path, why); }

    QString m_path;
    std::unique_ptr<ZipArchive> m_archive;
    std::map<QString, size_t> m_members;
    ProjectManifest m_manifest;
    qint64 m_unpacked = 0;
};

Result<ProjectArchive> ProjectArchive::open(const QString& path)
{
    ProjectArchive project;
    project.m_path = path;
    auto archive = ZipArchive::open(path);
    if (!archive)
        return refusedBecause(archive.error(), path);
    project.m_archive = *std::move(archive);
    if (const auto indexed = project.index(); !indexed)
        return indexed.error();
    const auto json = project.read(project_format::manifestName(), project_format::manifestBytes);
    if (!json)
        return json.error();
    auto manifest = manifestFromJson(*json, path);
    if (!manifest)
        return manifest.error();
    project.m_manifest = *std::move(manifest);
    if (const auto members = project.checkMembers(); !members)
        return members.error();
    return project;
}

Result<void> ProjectArchive::index()
{
    const auto& entries = m_archive->entries();
    for (size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].refusal.isEmpty())
            return refused(entries[i].refusal);
        if (!m_members.emplace(entries[i].name, i).second)
            return refused(QCoreApplication::translate("Session", "two of its parts have the same name"));
    }
    if (!m_members.contains(project_format::manifestName()))
        return refused(QCoreApplication::translate("Session", "it is not a Vigie project"));
    return {};
}

/// Exactly the members that the manifest asks for: everything else would be a passenger.
Result<void> ProjectArchive::checkMembers() const
{
    std::map<QString, size_t> unexpected = m_members;
    unexpected.erase(project_format::manifestName());
    if (unexpected.erase(project_format::workbookName()) == 0)
        return refused(QCoreApplication::translate("Session", "its workbook is missing"));
    for (size_t i = 0; i < m_manifest.snapshots.size(); ++i) {
        if (m_manifest.snapshots[i].embedded && unexpected.erase(project_format::snapshotName(i)) == 0)
            return refused(QCoreApplication::translate("Session", "snapshot %1 is missing").arg(i + 1));
    }
    if (!unexpected.empty())
        return refused(QCoreApplication::translate("Session", "it holds something that is no part of a project: %1")
                           .arg(unexpected.begin()->first.left(100)));
    const size_t workbook = m_members.at(project_format::workbookName());
    if (m_archive->entries()[workbook].bytes > project_format::workbookBytes)
        return refused(QCoreApplication::translate("Session", "its workbook is larger than %1 MiB")
                           .arg(project_format::workbookBytes >> 20));
    return {};
}

qint64 ProjectArchive::bytes() const
{
    qint64 total = 0;
    for (const ZipArchive::Entry& entry : m_archive->entries())
        total += entry.bytes;
    return total;
}

Result<QByteArray> ProjectArchive::read(const QString& member, qint64 atMostBytes)
{
    const size_t position = m_members.at(member);
    const qint64 bytes = m_archive->entries()[position].bytes;
    if (bytes > atMostBytes)
        return refused(
            QCoreApplication::translate("Session", "its description is larger than %1 KiB").arg(atMostBytes >> 10));
    auto source = m_archive->openEntry(position);
    if (!source)
        return refusedBecause(source.error(), m_path);
    QByteArray content(bytes, Qt::Uninitialized);
    qint64 done = 0;
    for (;;) {
        char beyond = 0;    // the end, and with it the check sum, is only known by reading on
        const auto count = (*source)->read(
            done < bytes ? std::span(content.data() + done, static_cast<size_t>(bytes - done)) : std::span(&beyond, 1));
        if (!count)
            return refusedBecause(count.error(), m_path);
        if (*count == 0)
            return content;
        done += *count;
    }
}

Result<void> ProjectArchive::unpack(const QString& member, const QString& path, const TaskContext& task)
{
    auto source = m_archive->openEntry(m_members.at(member));
    if (!source)
        return refusedBecause(source.error(), m_path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return notUnpacked(path, file.errorString());
    std::vector<char> block(blockBytes);
    for (;;) {
        if (task.cancelled())
            return cancelledError(QCoreApplication::translate("Session", "The project was not opened"));
        task.report({QCoreApplication::translate("Session", "Unpacking the project"), m_unpacked, bytes(), 0});
        const auto count = (*source)->read(block);
        if (!count)
            return refusedBecause(count.error(), m_path);
        if (*count == 0)
            break;
        if (file.write(block.data(), *count) != *count)
            return notUnpacked(path, file.errorString());
        m_unpacked += *count;
    }
    if (!file.flush())
        return notUnpacked(path, file.errorString());
    return {};
}

bool hasContent(const QString& path, const QString& contentHash)
{
    const auto info = readSnapshotInfo(path);
    return info.ok() && info->contentHash == contentHash;
}

/// The snapshot of that content in one of the folders; empty when there is none.
QString find(const ProjectManifest::Snapshot& snapshot, const QStringList& folders)
{
    for (const QString& folder : folders) {
        const QString sameName = QDir(folder).filePath(snapshot.file);
        if (QFileInfo(sameName).isFile() && hasContent(sameName, snapshot.contentHash))
            return sameName;
    }
    for (const QString& folder : folders) {
        const QDir directory(folder);
        for (const QString& name : directory.entryList({QStringLiteral("*.vigie")}, QDir::Files, QDir::Name)) {
            if (hasContent(directory.filePath(name), snapshot.contentHash))
                return directory.filePath(name);
        }
    }
    return {};
}

Result<QString> unpackSnapshot(ProjectArchive& archive, size_t position, const QString& folder, const TaskContext& task)
{
    const QString& contentHash = archive.manifest().snapshots[position].contentHash;
    const QString path = QDir(folder).filePath(contentHash + QStringLiteral(".vigie"));
    if (hasContent(path, contentHash))
        return path;
    const auto draft = DraftFile::claim(path);
    if (!draft)
        return notUnpacked(path, draft.error().why);
    if (const auto unpacked = archive.unpack(project_format::snapshotName(position), (*draft)->path(), task); !unpacked)
        return unpacked.error();
    if (!hasContent((*draft)->path(), contentHash))
        return projectRefused(
            path,
            QCoreApplication::translate("Session", "snapshot %1 is not the one that was announced").arg(position + 1));
    if (const auto published = (*draft)->publish(); !published)
        return published.error();
    return path;
}

Result<void> unpackWorkbook(ProjectArchive& archive, const QString& path, const QString& projectPath,
                            const TaskContext& task)
{
    const auto draft = DraftFile::claim(path);
    if (!draft)
        return notUnpacked(path, draft.error().why);
    if (auto unpacked = archive.unpack(project_format::workbookName(), (*draft)->path(), task); !unpacked)
        return unpacked;
    if (const auto sound = AnalystWorkbook::verify((*draft)->path()); !sound) {
        Error refused = projectRefused(
            projectPath,
            QCoreApplication::translate("Session", "its workbook cannot be used: %1").arg(sound.error().why));
        if (!sound.error().hint.isEmpty())
            refused.hint = sound.error().hint;
        return refused;
    }
    return (*draft)->publish();
}

Result<void> checkFolder(const QString& folder, const QString& workbookPath, qint64 bytes)
{
    if (!QDir().mkpath(folder))
        return notUnpacked(folder, QCoreApplication::translate("Session", "the folder could not be made"));
    if (QFileInfo::exists(workbookPath))
        return notUnpacked(workbookPath, QCoreApplication::translate("Session", "the folder holds a workbook already"));
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    if (room >= 0 && room < bytes)
        return notUnpacked(folder, QCoreApplication::translate("Session", "it needs %1, and there is room for %2")
                                       .arg(QLocale().formattedDataSize(bytes), QLocale().formattedDataSize(room)));
    return {};
}

}    // namespace

Result<ProjectManifest> readProjectManifest(const QString& path)
{
    auto archive = ProjectArchive::open(path);
    if (!archive)
        return archive.error();
    return archive->manifest();
}

Result<OpenedProject> openProject(const QString& path, const QString& folder, const QString& snapshotFolder,
                                  const TaskContext& task)
{
    auto archive = ProjectArchive::open(path);
    if (!archive)
        return archive.error();
    OpenedProject project{archive->manifest(), QDir(folder).filePath(project_format::workbookName()), {}};
    if (const auto ready = checkFolder(folder, project.workbookPath, archive->bytes()); !ready)
        return ready.error();
    QStringList folders{QFileInfo(path).absolutePath()};
    if (!snapshotFolder.isEmpty())
        folders += snapshotFolder;
    for (size_t i = 0; i < project.manifest.snapshots.size(); ++i) {
        if (!project.manifest.snapshots[i].embedded) {
            project.snapshotPaths.push_back(find(project.manifest.snapshots[i], folders));
            continue;
        }
        auto unpacked = unpackSnapshot(*archive, i, folder, task);
        if (!unpacked)
            return unpacked.error();
        project.snapshotPaths.push_back(*std::move(unpacked));
    }
    // The workbook comes last: where it is, the project is whole.
    if (const auto unpacked = unpackWorkbook(*archive, project.workbookPath, path, task); !unpacked)
        return unpacked.error();
    return project;
}

}    // namespace vigie
