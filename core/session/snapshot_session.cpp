// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/snapshot_session.h"

#include "core/domain/derived_columns.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace vigie {

namespace {

/// The packed bytes that columns were made of. The thread that opened ends, and nothing would use its share again.
void giveFreeMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}    // namespace

Result<OpenedSnapshot> openSnapshot(const QString& path, const TaskContext& task)
{
    auto info = readSnapshotInfo(path);
    if (!info)
        return info.error();
    auto dataset = loadTables(path, task);
    if (!dataset)
        return dataset.error();
    deriveColumns(*dataset);
    giveFreeMemoryBack();
    return OpenedSnapshot{path, std::move(*info), std::make_shared<const Dataset>(std::move(*dataset))};
}

}    // namespace vigie
