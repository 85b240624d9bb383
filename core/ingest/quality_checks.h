// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/ingest/import_report.h"

#include <string_view>
#include <vector>

namespace vigie {

/// The rules that need more than one record: what the tables say of one another and of time. Counts are complete,
/// samples carry the record's identifier as value and the data set's field as column.
///
///  - results and experiences that refer to structures, indicators or typologies which the snapshot does not have; only
///    asked when the snapshot has that table at all;
///  - percentages outside 0–100, where the unit of the result or its indicator says percent and neither type nor title
///    says net rate or balance;
///  - first answer before publication, writing after publication, by whole days;
///  - dates later than the day of @p dataDate (noDate: not asked);
///  - the flag `Hors structure` against the first structure named: `Oui` wants the pseudo-structure (none at all where
///  the
///    data do not use it), `Non` forbids it.
///
/// Cost: one pass over each table.
///
/// Columns that isForQualityChecks() does not name may be missing from @p dataset.
std::vector<RuleCount> checkQuality(const Dataset& dataset, LocalSeconds dataDate);

/// True for a column that checkQuality() reads: of a hundred columns of experiences, a dozen.
bool isForQualityChecks(std::string_view table, const ColumnSpec& column);

}    // namespace vigie
