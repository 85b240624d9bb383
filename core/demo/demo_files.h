// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace vigie {

/// How large the demonstration is, and which one of the possible demonstrations.
struct DemoOptions
{
    double scale = 1;    ///< 1: about 2,000 structures, 15,000 results, 6,000 experiences; 0.01 to 100
    quint64 seed = 1;    ///< equal seeds and scales give equal bytes on every machine
};

/// Writes the five files that Services Publics + publishes, filled with fictitious data, in their published dialects:
/// `export-structures.csv`, `export-typologies.csv`, `export-indicateurs.csv`, `export-resultats.csv`,
/// `export-experiences.csv`.
///
/// Places are real (chief towns of the départements and other large towns); structures, figures and testimonies are
/// invented. The last column of every file, `Données fictives`, says `Oui` on every row. Typical dirt of the real files
/// is there on purpose: lost leading zeros, blank Corsican codes, repeated members of a multi-valued cell, `n/d`.
///
/// Gives the names of the files in `folder`, which must exist. Files of these names are replaced; when writing fails or
/// is cancelled, they stay as they were. Rows are written as they are made: memory grows with the structures only.
/// Reports rows. Errors: WrongUsage (scale), OutputFailed, Cancelled.
Result<QStringList> writeDemoFiles(const QString& folder, const DemoOptions& options, const TaskContext& task);

}    // namespace vigie
