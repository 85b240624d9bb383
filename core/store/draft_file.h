// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace vigie {

/// The unfinished file that becomes a snapshot: `.<name>.part` beside the final name, held by one program at a time.
///
/// A program that is killed leaves its draft, but not its hold on it: whoever claims a draft in that folder next
/// removes what nobody holds.
class DraftFile
{
public:
    /// Claims the draft of a snapshot and removes abandoned ones. Error: OutputFailed, when the folder does not exist
    /// or cannot be written, or when another import is writing this snapshot.
    static Result<std::unique_ptr<DraftFile>> claim(const QString& finalPath);
    /// Removes the draft, unless it was published.
    ~DraftFile();

    const QString& path() const { return m_path; }
    /// Gives the draft its final name (publishFile()), in place of what had it before.
    Result<void> publish();

private:
    DraftFile(const QString& finalPath, const QString& path);

    QString m_finalPath;
    QString m_path;
    QLockFile m_lock;
};

/// Removes the drafts of snapshots (`.*.vigie.part`) in a folder that no running program holds.
void removeAbandonedDrafts(const QString& folder);

}    // namespace vigie
