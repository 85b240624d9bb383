// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/snapshot_identity.h"

#include <algorithm>

namespace vigie {

SnapshotIdentity identityOf(const OpenedSnapshot& snapshot)
{
    const SnapshotInfo& info = snapshot.info;
    SnapshotIdentity identity{info.label, info.contentHash, info.dataDate, info.fictitious, {}};
    for (const SnapshotInfo::Source& source : info.sources) {
        const QString name =
            source.member.isEmpty() ? source.file : source.file + QStringLiteral(" › ") + source.member;
        SnapshotIdentity::File file{name, source.sha256};
        // A file that holds two data sets is listed for each.
        if (std::ranges::find(identity.files, file) == identity.files.end())
            identity.files.push_back(std::move(file));
    }
    return identity;
}

}    // namespace vigie
