// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/ingest/csv_reader.h"
#include "core/ingest/import_options.h"
#include "core/ingest/import_report.h"
#include "core/ingest/record_enricher.h"
#include "core/ingest/source_list.h"

#include <QByteArray>

namespace vigie {

/// What a first pass over the bytes tells, before any meaning.
struct SourceProbe
{
    TextEncoding encoding = TextEncoding::Utf8;
    bool wellFormedUtf8 = true;
    QByteArray sha256;           ///< hexadecimal
    QByteArray sample;           ///< the first decoded bytes, for the dialect
    bool looksBinary = false;    ///< NUL bytes in the sample: no text
    CsvDialect dialect;
};

/// Reads a source once from end to end: its check sum, its encoding (UTF-8 if the whole of it is well-formed, else
/// Windows-1252, unless @p options decide), its dialect.
Result<SourceProbe> probeSource(const SourceEntry& source, const ImportOptions& options, const TaskContext& task);

/// A reader of the source's records, header included, as probed.
Result<CsvReader> openRecords(const SourceEntry& source, const SourceProbe& probe);

/// Reads one source into the sink. A source that is no data set of ours is reported with the reason and left alone.
/// @p task reports bytes of this source on top of @p bytesBefore, of @p bytesTotal.
Result<SourceReport> importSource(const SourceEntry& source, const ImportOptions& options, RecordEnricher* enricher,
                                  RowSink& sink, const TaskContext& task, qint64 bytesBefore, qint64 bytesTotal);

}    // namespace vigie
