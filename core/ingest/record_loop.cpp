// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/record_loop.h"

#include "core/ingest/limits.h"
#include "core/ingest/reading_errors.h"
#include "core/ingest/sink_thread.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

constexpr qint64 recordsBetweenReports = 2000;

bool isBlankLine(std::span<const std::string_view> fields)
{
    return fields.size() == 1 && fields.front().empty();
}

/// The records of one source, one after the other, with the counts that must balance. They are read and repaired here,
/// and stored by a second thread meanwhile.
class RecordLoop
{
public:
    RecordLoop(RecordReader& reader, RecordMapper& mapper, RowSink& sink, IssueLog& log, SourceReport& report)
        : m_reader(reader), m_mapper(mapper), m_sink(sink, mapper.schema().columns.size()), m_log(log), m_report(report)
    {
    }

    Result<void> run(const TaskContext& task, const ReadingProgress& progress)
    {
        const QString phase = QCoreApplication::translate("Ingest", "Reading %1").arg(m_report.name());
        for (;;) {
            const auto status = m_reader.next();
            if (!status)
                return status.error();
            if (*status == RecordReader::Status::End)
                return finish();
            m_log.atRecord(m_reader.place().line, m_reader.place().byte);
            if (*status == RecordReader::Status::TooLarge)
                return recordTooLarge(m_report.name(), m_reader.place().line);
            if (isBlankLine(m_reader.fields()))
                continue;
            if (const auto taken = take(*status); !taken)
                return taken.error();
            if (m_report.read % recordsBetweenReports == 0) {
                if (task.cancelled())
                    return importCancelled();
                task.report({phase, progress.bytesBefore + m_reader.place().byte, progress.bytesTotal, m_report.read});
            }
        }
    }

private:
    Result<void> take(RecordReader::Status status)
    {
        ++m_report.read;
        if (status == RecordReader::Status::Truncated) {
            m_log.note(Rule::TruncatedRecord, {}, {},
                       QCoreApplication::translate("Ingest", "a quote is opened and never closed"));
            ++m_report.rejected;
            return {};
        }
        const auto cells = tooLongField() ? std::span<const Cell>() : m_mapper.map(m_reader.fields());
        if (cells.empty()) {
            ++m_report.rejected;
            return {};
        }
        return m_sink.append(cells, m_reader.place());
    }

    Result<void> finish()
    {
        auto outcome = m_sink.finish();
        if (!outcome)
            return outcome.error();
        m_report.stored += outcome->stored;
        m_report.skipped += outcome->skipped;
        m_log.add(std::move(outcome->duplicates));
        return {};
    }

    bool tooLongField()
    {
        const auto fields = m_reader.fields();
        const bool tooLong = std::any_of(fields.begin(), fields.end(), [](std::string_view field) {
            return static_cast<qint64>(field.size()) > limits::fieldBytes;
        });
        if (tooLong)
            m_log.note(
                Rule::TooLarge, {}, {},
                QCoreApplication::translate("Ingest", "a cell is larger than %1 MiB").arg(limits::fieldBytes >> 20));
        return tooLong;
    }

    RecordReader& m_reader;
    RecordMapper& m_mapper;
    SinkThread m_sink;
    IssueLog& m_log;
    SourceReport& m_report;
};

}    // namespace

Result<void> importRecords(RecordReader& reader, RecordMapper& mapper, RowSink& sink, IssueLog& log,
                           SourceReport& report, const TaskContext& task, const ReadingProgress& progress)
{
    return RecordLoop(reader, mapper, sink, log, report).run(task, progress);
}

}    // namespace vigie
