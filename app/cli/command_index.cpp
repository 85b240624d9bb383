// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/store/search_index.h"
#include "core/store/snapshot_reader.h"

#include <QCoreApplication>

namespace vigie::cli {

int runIndex(const QStringList& words)
{
    Arguments arguments(QStringLiteral("index"),
                        QCoreApplication::translate(
                            "Cli", "Builds the full-text index of a snapshot in the cache folder, unless it is "
                                   "there already, and prints its folder. VIGIE_CACHE_DIR names another cache."),
                        QStringLiteral("SNAPSHOT"));
    if (const auto over = arguments.parse(words, 1, 1))
        return *over;
    const QString snapshot = arguments.positional().front();
    if (const auto built = SearchIndex::build(snapshot, task()); !built)
        return fail(built.error());
    const auto info = readSnapshotInfo(snapshot);
    if (!info)
        return fail(info.error());
    return finish(writeOut(SearchIndex::folderFor(info->contentHash).toUtf8() + '\n'));
}

}    // namespace vigie::cli
