// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "ui/control/quotation.h"

namespace vigie {

class SnapshotController;

/// The reference of one testimony of the open snapshot, without any words of it: id, date, first service, sentiment,
/// source. What is not known is empty.
Quotation testimonyReference(const SnapshotController& snapshots, Row experience);

}    // namespace vigie
