// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/source_import.h"

#include "core/ingest/continuation_reader.h"
#include "core/ingest/data_records.h"
#include "core/ingest/encoding.h"
#include "core/ingest/reading_errors.h"
#include "core/ingest/series_facts.h"

#include <QCoreApplication>

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

bool endsInFreeText(const HeaderMapping& mapping)
{
    const Field* last = mapping.targets.empty() ? nullptr : mapping.targets.back().field;
    return last && (last->rule == FieldRule::LongText || last->kind == ColumnKind::Text);
}

/// The records that are data, put together where they are torn. @p reader stands behind the header.
std::unique_ptr<DataRecords> dataRecords(std::unique_ptr<RecordReader> reader, const Reading& reading,
                                         const Header& header, const HeaderMapping& mapping,
                                         const ImportOptions& options, IssueLog& log)
{
    const RecordStart start(mapping);
    if (reading.format == SourceFormat::Csv && start.known() && options.does(Rule::LineBreakRejoined))
        reader = std::make_unique<ContinuationReader>(
            std::move(reader), ContinuationReader::Shape{header.keys.size(), start, endsInFreeText(mapping)}, log);
    return std::make_unique<DataRecords>(std::move(reader), header, start, log);
}

/// What a first pass over the records tells, where the second needs it from its first record on.
struct Survey
{
    size_t columns = 0;    ///< those behind it have neither name nor value
    std::optional<std::vector<DateColumns::Verdict>> verdicts;
};

bool needsSurvey(const Header& header, const ImportOptions& options)
{
    return options.repairDates != DateRepair::Never || header.namedColumns() < header.keys.size();
}

Result<Survey> survey(const SourceEntry& source, const Reading& reading, const Header& header,
                      const ImportOptions& options, const TaskContext& task, const ReadingProgress& progress)
{
    constexpr qint64 recordsBetweenReports = 2000;
    const QString phase = QCoreApplication::translate("Ingest", "Looking through %1").arg(source.name());
    auto reader = openRecords(source, reading, options.blockBytes);
    if (!reader)
        return reader.error();
    if (const auto passed = (*reader)->next(); !passed)
        return passed.error();
    IssueLog unheard;
    const HeaderMapping mapping =
        mapHeader(*reading.dataset, header, {reading.unnamedIndex, header.keys.size()}, options, unheard);
    const auto records = dataRecords(std::move(*reader), reading, header, mapping, options, unheard);
    DateColumns dates(mapping);
    Survey found{header.namedColumns(), {}};
    for (qint64 count = 0;; ++count) {
        const auto status = records->next();
        if (!status)
            return status.error();
        if (*status != RecordReader::Status::Record)
            break;
        if (options.repairDates != DateRepair::Never)
            dates.addRecord(records->fields());
        for (size_t i = found.columns; i < std::min(header.keys.size(), records->fields().size()); ++i) {
            if (!records->fields()[i].empty())
                found.columns = i + 1;
        }
        if (count % recordsBetweenReports == 0) {
            if (task.cancelled())
                return importCancelled();
            task.report({phase, progress.bytesBefore, progress.bytesTotal, count});
        }
    }
    if (options.repairDates != DateRepair::Never)
        found.verdicts = dates.conclude(options);
    return found;
}

}    // namespace

Result<SourceReport> importSource(const SourceEntry& source, const ImportOptions& options, RecordEnricher* enricher,
                                  RowSink& sink, const TaskContext& task, const ReadingProgress& progress)
{
    SourceReport report = reportFor(source);
    if (!source.refusal.isEmpty())
        return report;
    const auto reading = examine(source, options.readingOf(source), task, options.blockBytes);
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
    Survey known{header.keys.size(), {}};
    if (needsSurvey(header, options)) {
        auto found = survey(source, *reading, header, options, task, progress);
        if (!found)
            return found.error();
        known = std::move(*found);
    }
    HeaderMapping mapping = mapHeader(*reading->dataset, header, {reading->unnamedIndex, known.columns}, options, log);
    const auto records = dataRecords(std::move(*reader), *reading, header, mapping, options, log);
    SeriesFacts series(source, *reading->dataset, header, enricher, log);
    RecordMapper mapper(std::move(mapping), std::move(known.verdicts), &series, options, log);
    if (const auto begun = sink.beginTable(mapper.schema()); !begun)
        return begun.error();
    if (const auto run = importRecords(*records, mapper, sink, log, report, task, progress); !run)
        return run.error();
    report.read += records->skipped();
    report.skipped += records->skipped();
    mapper.finish();
    log.moveTo(report);
    return report;
}

}    // namespace vigie
