// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/source_import.h"

#include "core/ingest/encoding.h"
#include "core/ingest/series_facts.h"

namespace vigie {

namespace {

SourceReport reportFor(const SourceEntry& source)
{
    SourceReport report;
    report.file = source.file;
    report.member = source.member;
    report.bytes = source.bytes;
    report.refusal = source.refusal;
    return report;
}

}    // namespace

Result<SourceReport> importSource(const SourceEntry& source, const ImportOptions& options, RecordEnricher* enricher,
                                  RowSink& sink, const TaskContext& task, const ReadingProgress& progress)
{
    SourceReport report = reportFor(source);
    if (!source.refusal.isEmpty())
        return report;
    const auto reading = examine(source, options.readingOf(source.name()), task, options.blockBytes);
    if (!reading)
        return reading.error();
    report.sha256 = reading->sha256;
    report.encoding = encodingName(reading->encoding);
    report.refusal = reading->refusal;
    if (!report.refusal.isEmpty())
        return report;
    report.delimiter = reading->format == SourceFormat::Csv ? reading->dialect.delimiter : '\0';
    report.dataset = reading->dataset;

    auto reader = openRecords(source, *reading, options.blockBytes);
    if (!reader)
        return reader.error();
    const auto first = (*reader)->next();
    if (!first)
        return first.error();
    IssueLog log;
    if (!reading->wellFormed)
        log.noteSource(Rule::InvalidCharacter, {});
    for (const SourceNote& note : reading->notes)
        log.note(note);
    const Header header = readHeader((*reader)->fields());
    SeriesFacts series(source, *reading->dataset, header, enricher, log);
    RecordMapper mapper(mapHeader(*reading->dataset, header, reading->unnamedIndex, log), &series, log);
    if (const auto begun = sink.beginTable(mapper.schema()); !begun)
        return begun.error();
    if (const auto run = importRecords(**reader, mapper, sink, log, report, task, progress); !run)
        return run.error();
    log.moveTo(report);
    return report;
}

}    // namespace vigie
