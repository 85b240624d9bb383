// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/ingest/import_options.h"
#include "core/ingest/import_report.h"
#include "core/ingest/record_enricher.h"
#include "core/ingest/source_list.h"

#include <QStringList>

namespace vigie {

/// What there is to read in these inputs: listSources(), the sheets of workbooks one by one (sheetsToImport()).
Result<std::vector<SourceEntry>> sourcesToImport(const QStringList& inputs, const ImportOptions& options);

/// Reads all inputs into the sink and tells what became of each record.
///
/// Order: sources sorted by path and member, data sets as they come. Fails as a whole, with nothing to be trusted in
/// the sink, when an input is missing or damaged (InputUnusable), when the sink cannot go on (its error), or when
/// cancelled (Cancelled). Sources that are no data set of ours are no failure: they stand in the report with the
/// reason.
Result<ImportReport> importSources(const QStringList& inputs, const ImportOptions& options, RecordEnricher* enricher,
                                   RowSink& sink, const TaskContext& task);

}    // namespace vigie
