// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace vigie {

// The files of full-text indexes in the user's cache: one folder for each content and format, in it
//
//   shard-0.db, shard-1.db   the index, and the same with `.part` while it is built
//   folded                   the folded texts, and the same with `.part` while they are written
//   used                     written at each use: its date says which index may go first
//   build.lock               held by the process that builds
//
// Only files of these names are ever removed.

inline constexpr int searchShardCount = 2;
/// More indexes than these are not kept: those used longest ago are removed at the next build.
inline constexpr int searchIndexesKept = 5;

/// `search` in VIGIE_CACHE_DIR when that is set, else in `vigie` in the cache folder of the system.
QString searchCacheFolder();
/// The folder of one content; empty when @p contentHash is no hash (it may come from a file made to deceive).
QString searchFolderOf(const QString& contentHash, int formatVersion);

QString searchShardPath(const QString& folder, int shard);
QString searchShardPartPath(const QString& folder, int shard);
QString foldedTextsPath(const QString& folder);
QString foldedTextsPartPath(const QString& folder);

/// What an indexing says that was asked to stop.
Error indexingCancelled();

/// Makes the folder and waits until no other process and no other thread builds there. Errors: OutputFailed, Cancelled.
Result<std::unique_ptr<QLockFile>> lockSearchFolder(const QString& folder, const TaskContext& task);

/// What an interrupted build has left. Only for who holds the lock.
void removeSearchParts(const QString& folder);
void removeSearchShards(const QString& folder);
void noteSearchUse(const QString& folder);

/// Removes leftovers of killed builds everywhere, then the indexes used longest ago beyond searchIndexesKept; never
/// @p inUse, never one that is being built.
void tidySearchCache(const QString& inUse);

}    // namespace vigie
