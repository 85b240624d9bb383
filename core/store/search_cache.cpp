// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_cache.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <vector>

namespace vigie {

namespace {

constexpr int lockPatienceMs = 100;    // a cancelled wait ends within it

QString usePath(const QString& folder)
{
    return folder + QStringLiteral("/used");
}

QString lockPath(const QString& folder)
{
    return folder + QStringLiteral("/build.lock");
}

std::unique_ptr<QLockFile> lockOf(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(lockPath(folder));
    lock->setStaleLockTime(0);    // a long build is not a dead one; a dead process is recognised by its number
    return lock;
}

/// Folders of indexes, whatever their format, and nothing else that may stand in the cache.
QStringList indexFolders()
{
    static const QRegularExpression ours(QStringLiteral("^[0-9a-f]{64}-[0-9]+$"));
    const QDir root(searchCacheFolder());
    QStringList folders;
    for (const QString& name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (ours.match(name).hasMatch())
            folders += root.filePath(name);
    }
    return folders;
}

QDateTime lastUse(const QString& folder)
{
    const QFileInfo used(usePath(folder));
    return used.exists() ? used.lastModified() : QFileInfo(folder).lastModified();
}

/// The folder of an index with all that is ours in it.
void removeIndex(const QString& folder)
{
    removeSearchParts(folder);
    removeSearchShards(folder);
    QFile::remove(foldedTextsPath(folder));
    QFile::remove(usePath(folder));
}

}    // namespace

QString searchCacheFolder()
{
    const QString chosen = qEnvironmentVariable("VIGIE_CACHE_DIR");
    const QString cache = !chosen.isEmpty() ? chosen
                                            : QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                                                  QStringLiteral("/vigie");
    return cache + QStringLiteral("/search");
}

QString searchFolderOf(const QString& contentHash, int formatVersion)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
    if (!hash.match(contentHash).hasMatch())
        return {};
    return QStringLiteral("%1/%2-%3").arg(searchCacheFolder(), contentHash).arg(formatVersion);
}

QString searchShardPath(const QString& folder, int shard)
{
    return QStringLiteral("%1/shard-%2.db").arg(folder).arg(shard);
}

QString searchShardPartPath(const QString& folder, int shard)
{
    return searchShardPath(folder, shard) + QStringLiteral(".part");
}

QString foldedTextsPath(const QString& folder)
{
    return folder + QStringLiteral("/folded");
}

QString foldedTextsPartPath(const QString& folder)
{
    return foldedTextsPath(folder) + QStringLiteral(".part");
}

Error indexingCancelled()
{
    return cancelledError(QCoreApplication::translate("Store", "The indexing was cancelled"),
                          QCoreApplication::translate("Store", "It starts again when the snapshot is opened again."));
}

Result<std::unique_ptr<QLockFile>> lockSearchFolder(const QString& folder, const TaskContext& task)
{
    const Error refused{ErrorCode::OutputFailed,
                        QCoreApplication::translate("Store", "The search index could not be written"), folder,
                        QCoreApplication::translate("Store", "the cache folder cannot be written"),
                        QCoreApplication::translate("Store", "VIGIE_CACHE_DIR may name another folder.")};
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return refused;
    auto lock = lockOf(folder);
    while (!lock->tryLock(lockPatienceMs)) {
        if (lock->error() != QLockFile::LockFailedError)
            return refused;
        if (task.cancelled())
            return indexingCancelled();
        task.report({QCoreApplication::translate("Store", "Waiting for another indexing"), 0, 0, 0});
    }
    return lock;
}

void removeSearchParts(const QString& folder)
{
    for (int shard = 0; shard < searchShardCount; ++shard)
        QFile::remove(searchShardPartPath(folder, shard));
    QFile::remove(foldedTextsPartPath(folder));
}

void removeSearchShards(const QString& folder)
{
    for (int shard = 0; shard < searchShardCount; ++shard)
        QFile::remove(searchShardPath(folder, shard));
}

void noteSearchUse(const QString& folder)
{
    QFile used(usePath(folder));
    if (used.open(QIODevice::WriteOnly | QIODevice::Truncate))
        used.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1());
}

void tidySearchCache(const QString& inUse)
{
    struct Index
    {
        QString folder;
        QDateTime lastUse;
    };
    std::vector<Index> others;
    for (const QString& folder : indexFolders()) {
        if (QFileInfo(folder) != QFileInfo(inUse))
            others.push_back({folder, lastUse(folder)});
    }
    std::sort(others.begin(), others.end(), [](const Index& a, const Index& b) { return a.lastUse > b.lastUse; });
    int kept = 1;    // the one in use
    for (const Index& index : others) {
        const auto lock = lockOf(index.folder);
        if (!lock->tryLock(0))
            continue;
        removeSearchParts(index.folder);
        const bool whole = QFile::exists(searchShardPath(index.folder, 0));
        const bool remove = !whole || ++kept > searchIndexesKept;
        if (remove)
            removeIndex(index.folder);
        lock->unlock();    // its file goes before the folder
        if (remove)
            QDir().rmdir(index.folder);
    }
}

}    // namespace vigie
