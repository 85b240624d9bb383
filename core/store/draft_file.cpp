// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_file.h"

#include "core/store/durable_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace vigie {

namespace {

const QString draftSuffix = QStringLiteral(".part");
const QString lockSuffix = QStringLiteral(".lock");

Error notWritable(const QString& path, const QString& why, const QString& whatToDo)
{
    return {ErrorCode::OutputFailed, QCoreApplication::translate("Store", "The snapshot could not be written"), path,
            why, whatToDo};
}

/// A hold does not grow old: it ends with the program that has it.
void neverStale(QLockFile& lock)
{
    lock.setStaleLockTime(std::chrono::milliseconds(0));
}

}    // namespace

DraftFile::DraftFile(const QString& finalPath, const QString& path)
    : m_finalPath(finalPath), m_path(path), m_lock(path + lockSuffix)
{
    neverStale(m_lock);
}

DraftFile::~DraftFile()
{
    if (m_lock.isLocked())
        QFile::remove(m_path);
}

Result<std::unique_ptr<DraftFile>> DraftFile::claim(const QString& finalPath)
{
    const QFileInfo info(finalPath);
    if (!info.dir().exists())
        return notWritable(finalPath, QCoreApplication::translate("Store", "its folder does not exist"),
                           QCoreApplication::translate("Store", "Create the folder or choose another."));
    if (info.isDir())
        return notWritable(finalPath, QCoreApplication::translate("Store", "this is the name of a folder"),
                           QCoreApplication::translate("Store", "Choose another name."));
    removeAbandonedDrafts(info.absolutePath());
    std::unique_ptr<DraftFile> draft(
        new DraftFile(finalPath, info.absolutePath() + QStringLiteral("/.") + info.fileName() + draftSuffix));
    if (!draft->m_lock.tryLock()) {
        if (draft->m_lock.error() == QLockFile::LockFailedError)
            return notWritable(
                finalPath, QCoreApplication::translate("Store", "another import is writing it"),
                QCoreApplication::translate("Store", "Wait until it has ended, or choose another name."));
        return notWritable(finalPath, QCoreApplication::translate("Store", "its folder cannot be written"),
                           QCoreApplication::translate("Store", "Check that you may write in its folder."));
    }
    QFile::remove(draft->m_path);
    return draft;
}

Result<void> DraftFile::publish()
{
    const auto published = publishFile(m_path, m_finalPath);
    if (published)
        m_lock.unlock();
    return published;
}

void removeAbandonedDrafts(const QString& folder)
{
    const QDir directory(folder);
    const QString pattern = QStringLiteral(".*.vigie") + draftSuffix;
    for (const QString& name : directory.entryList({pattern}, QDir::Files | QDir::Hidden)) {
        const QString path = directory.filePath(name);
        QLockFile lock(path + lockSuffix);
        neverStale(lock);
        if (lock.tryLock())
            QFile::remove(path);
    }
    // Killed between the claim and the first byte: a lock without a draft. Locking and unlocking removes it.
    for (const QString& name : directory.entryList({pattern + lockSuffix}, QDir::Files | QDir::Hidden)) {
        QLockFile lock(directory.filePath(name));
        neverStale(lock);
        lock.tryLock();
    }
}

}    // namespace vigie
