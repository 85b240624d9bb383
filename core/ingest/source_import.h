// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reading.h"
#include "core/ingest/record_enricher.h"
#include "core/ingest/record_loop.h"

namespace vigie {

/// Reads one source into the sink. A source that is no data set of ours is reported with the reason and left alone.
Result<SourceReport> importSource(const SourceEntry& source, const ImportOptions& options, RecordEnricher* enricher,
                                  RowSink& sink, const TaskContext& task, const ReadingProgress& progress);

}    // namespace vigie
