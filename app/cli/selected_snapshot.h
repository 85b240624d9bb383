// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/query/selection.h"
#include "core/session/snapshot_session.h"

namespace vigie::cli {

/// A snapshot, and what --where leaves of it.
struct SelectedSnapshot
{
    OpenedSnapshot snapshot;
    Selection selection;
};

/// The snapshot that is named first. Errors: those of opening it, of the query, and of the search when the query asks
/// for words.
Result<SelectedSnapshot> selectedSnapshot(const Arguments& arguments);

}    // namespace vigie::cli
