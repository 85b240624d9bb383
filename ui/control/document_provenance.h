// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/provenance.h"

#include <QString>

namespace vigie {

class Selection;
class SnapshotController;

/// Where a document of the open snapshot comes from: its files, the filter with what it leaves, made today.
/// @p method: how its numbers were computed; may be empty.
Provenance documentProvenance(const SnapshotController& snapshots, const QString& method);
/// The same with the filter of another selection of it.
Provenance documentProvenance(const SnapshotController& snapshots, const Selection& selection, const QString& method);

/// The same for what the filter has no part in. @p choice says in words how it was chosen, @p sample how many.
Provenance documentProvenance(const SnapshotController& snapshots, const QString& method, const QString& choice,
                              const QString& sample);

}    // namespace vigie
