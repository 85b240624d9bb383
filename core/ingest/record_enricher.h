// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/row_sink.h"
#include "core/domain/datasets.h"
#include "core/ingest/issue_log.h"

#include <span>

namespace vigie {

/// Adds columns to records on their way to the store, from knowledge that is not in the files (places).
class RecordEnricher
{
public:
    virtual ~RecordEnricher() = default;

    /// Appends the columns that enrich() will fill, and remembers where in the schema its inputs are.
    virtual void extendSchema(DatasetKind kind, TableSchema& schema) = 0;
    /// Fills the appended cells, which come in missing. Texts must live until the next call.
    virtual void enrich(std::span<Cell> cells, IssueLog& log) = 0;
};

}    // namespace vigie
