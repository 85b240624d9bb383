// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/provenance.h"
#include "core/session/snapshot_session.h"

namespace vigie {

/// What an opened snapshot says of itself, for the provenance of what is made from it. Files in the order of the
/// import, each once.
SnapshotIdentity identityOf(const OpenedSnapshot& snapshot);

}    // namespace vigie
