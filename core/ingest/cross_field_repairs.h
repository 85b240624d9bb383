// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/row_sink.h"
#include "core/domain/datasets.h"
#include "core/ingest/import_options.h"
#include "core/ingest/issue_log.h"

#include <span>

namespace vigie {

/// Repairs that need more than one cell of a record. Made once per source, for its schema.
class CrossFieldRepairs
{
public:
    CrossFieldRepairs(DatasetKind kind, const TableSchema& schema, const ImportOptions& options);

    /// Corsica: an integer column cannot hold 2A or 2B, so the published code is blank beside its label; the code is
    /// put back from the label.
    void apply(std::span<Cell> cells, IssueLog& log) const;

private:
    int m_departmentCode = -1;
    int m_departmentLabel = -1;
};

}    // namespace vigie
