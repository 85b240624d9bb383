// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/ingest/import_options.h"
#include "core/ingest/import_report.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

struct ImportRequest
{
    QStringList inputs;           ///< files, folders, ZIPs
    QString snapshotPath;         ///< written only when everything worked
    QString label;                ///< for people; empty = none
    std::optional<QDate> date;    ///< date of the data; default: the newest date of update or publication found
    ImportOptions options;
};

struct ImportOutcome
{
    ImportReport report;
    QString contentHash;    ///< of the normalised content: the same for other file names, packing and order
    std::optional<QString> sameContentAs;    ///< path of an earlier snapshot of the same folder with this content
};

/// Reads the inputs and writes one snapshot file: places structures, checks, syncs, renames. Nothing is left behind
/// when it fails or is cancelled. Errors: WrongUsage (no inputs), InputUnusable (no input could be used), OutputFailed,
/// Cancelled.
Result<ImportOutcome> importToSnapshot(const ImportRequest& request, const TaskContext& task);

}    // namespace vigie
