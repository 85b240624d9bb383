// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/store/snapshot_info.h"
#include "core/store/snapshot_reader.h"

#include <memory>

namespace vigie {

/// A snapshot opened for questions: its tables in memory with the derived columns, and what is known of it.
/// Immutable; texts are read through a SnapshotTexts made by the thread that reads (core/store/snapshot_reader.h).
struct OpenedSnapshot
{
    QString path;
    SnapshotInfo info;
    std::shared_ptr<const Dataset> dataset;
};

/// Opens, checks and loads a snapshot. Errors: InputUnusable (missing, not a snapshot, damaged, made by a later
/// version), Cancelled.
Result<OpenedSnapshot> openSnapshot(const QString& path, const TaskContext& task);

}    // namespace vigie
