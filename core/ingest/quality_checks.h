// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/ingest/import_report.h"

#include <vector>

namespace vigie {

/// The rules that need more than one record: what the tables say of one another and of time. Counts are complete,
/// samples carry the record's identifier as value and the data set's field as column.
///
///  - results and experiences that refer to structures, indicators or typologies which the snapshot does not have; only
///    asked when the snapshot has that table at all;
///  - percentages outside 0–100, where the indicator's unit says percent and its type is no net rate;
///  - first answer before publication, writing after publication;
///  - dates later than @p dataDate (noDate: not asked);
///  - the flag `Hors structure` against the structure named.
///
/// Cost: one pass over each table.
std::vector<RuleCount> checkQuality(const Dataset& dataset, LocalSeconds dataDate);

}    // namespace vigie
