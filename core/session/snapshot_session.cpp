// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/snapshot_session.h"

#include "core/domain/derived_columns.h"

namespace vigie {

Result<OpenedSnapshot> openSnapshot(const QString& path, const TaskContext& task)
{
    auto info = readSnapshotInfo(path);
    if (!info)
        return info.error();
    auto dataset = loadTables(path, task);
    if (!dataset)
        return dataset.error();
    deriveColumns(*dataset);
    return OpenedSnapshot{path, std::move(*info), std::make_shared<const Dataset>(std::move(*dataset))};
}

}    // namespace vigie
