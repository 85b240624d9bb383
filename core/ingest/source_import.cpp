// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/source_import.h"

#include "core/base/number.h"
#include "core/ingest/csv_dialect.h"
#include "core/ingest/encoding.h"
#include "core/ingest/limits.h"
#include "core/ingest/record_mapper.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace vigie {

namespace {

constexpr size_t blockBytes = 1u << 20;
constexpr qsizetype sampleBytes = 256 << 10;
constexpr qint64 recordsBetweenReports = 2000;

Error cancelledError()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Ingest", "The import was cancelled"),
            {},
            {},
            QCoreApplication::translate("Ingest", "Nothing was written.")};
}

/// The start of a source as text, whatever its encoding.
QByteArray decodedSample(const QByteArray& bytes, TextEncoding encoding)
{
    DecodingSource decoder(std::make_unique<MemorySource>(bytes), encoding, false);
    QByteArray text(bytes.size() * 3, '\0');
    const auto count = decoder.read({text.data(), static_cast<size_t>(text.size())});
    text.resize(count ? *count : 0);
    return text;
}

/// True when the first cells of the sample's records count 0, 1, 2, … or 1, 2, 3, …
bool firstColumnCounts(const SourceProbe& probe)
{
    CsvReader reader(std::make_unique<MemorySource>(probe.sample), probe.dialect);
    qint64 expected = -1;
    int seen = -1;    // the header is no number
    for (; seen < 20; ++seen) {
        const auto status = reader.next();
        if (!status || *status != CsvReader::Status::Record)
            break;
        if (seen < 0)
            continue;
        const auto number = parseInteger(reader.fields().front());
        if (!number || (seen == 0 ? (*number != 0 && *number != 1) : *number != expected))
            return false;
        expected = *number + 1;
    }
    return seen > 0;
}

bool looksLikeJson(const QByteArray& sample)
{
    const QByteArray start = sample.left(200).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

bool isBlankLine(std::span<const std::string_view> fields)
{
    return fields.size() == 1 && fields.front().empty();
}

QString headerRefusal(const Header& header)
{
    if (header.keys.size() > static_cast<size_t>(limits::columns))
        return QCoreApplication::translate("Ingest", "more than %1 columns").arg(limits::columns);
    const bool longName = std::any_of(header.labels.begin(), header.labels.end(), [](const std::string& label) {
        return static_cast<qint64>(label.size()) > limits::headerNameBytes;
    });
    return longName ? QCoreApplication::translate("Ingest", "a column's name is longer than %1 bytes")
                          .arg(limits::headerNameBytes)
                    : QString();
}

/// The records of one source, one after the other, with the counts that must balance.
class RecordLoop
{
public:
    RecordLoop(CsvReader& reader, RecordMapper& mapper, RowSink& sink, IssueLog& log, SourceReport& report)
        : m_reader(reader), m_mapper(mapper), m_sink(sink), m_log(log), m_report(report)
    {
    }

    Result<void> run(const TaskContext& task, qint64 bytesBefore, qint64 bytesTotal)
    {
        const QString phase = QCoreApplication::translate("Ingest", "Reading %1").arg(m_report.name());
        for (;;) {
            const auto status = m_reader.next();
            if (!status)
                return status.error();
            if (*status == CsvReader::Status::End)
                return {};
            m_log.atRecord(m_reader.line(), m_reader.byteOffset());
            if (*status == CsvReader::Status::TooLarge)
                return tooLarge();
            if (isBlankLine(m_reader.fields()))
                continue;
            if (const auto taken = take(*status); !taken)
                return taken.error();
            if (m_report.read % recordsBetweenReports == 0) {
                if (task.cancelled())
                    return cancelledError();
                task.report({phase, bytesBefore + m_reader.byteOffset(), bytesTotal, m_report.read});
            }
        }
    }

private:
    Result<void> take(CsvReader::Status status)
    {
        ++m_report.read;
        if (status == CsvReader::Status::Truncated) {
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
        const auto outcome = m_sink.append(cells);
        if (!outcome)
            return outcome.error();
        count(*outcome);
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

    void count(RowSink::Outcome outcome)
    {
        switch (outcome) {
        case RowSink::Outcome::Stored:
            ++m_report.stored;
            return;
        case RowSink::Outcome::DuplicateIdentical:
            m_log.note(Rule::DuplicateIdentical, {}, {});
            ++m_report.skipped;
            return;
        case RowSink::Outcome::DuplicateReplaced:
            // One of the two records with this identifier is not stored: the later one took its place.
            m_log.note(Rule::DuplicateReplaced, {}, {});
            ++m_report.skipped;
            return;
        }
    }

    Error tooLarge() const
    {
        return {ErrorCode::InputUnusable,
                QCoreApplication::translate("Ingest", "The source could not be read to its end"),
                QCoreApplication::translate("Ingest", "%1, line %2").arg(m_report.name()).arg(m_reader.line()),
                QCoreApplication::translate("Ingest", "a record is larger than %1 MiB").arg(limits::recordBytes >> 20),
                QCoreApplication::translate("Ingest", "A quote that is opened and never closed is the usual cause.")};
    }

    CsvReader& m_reader;
    RecordMapper& m_mapper;
    RowSink& m_sink;
    IssueLog& m_log;
    SourceReport& m_report;
};

}    // namespace

Result<SourceProbe> probeSource(const SourceEntry& source, const ImportOptions& options, const TaskContext& task)
{
    auto bytes = source.open();
    if (!bytes)
        return bytes.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Utf8Validator validator;
    QByteArray start;
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        const auto count = (*bytes)->read({block.data(), static_cast<size_t>(block.size())});
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        if (task.cancelled())
            return cancelledError();
        const QByteArrayView read(block.constData(), *count);
        hash.addData(read);
        validator.add({read.data(), static_cast<size_t>(read.size())});
        if (start.size() < sampleBytes)
            start.append(read.first(std::min(read.size(), sampleBytes - start.size())));
    }
    SourceProbe probe;
    probe.sha256 = hash.result().toHex();
    probe.wellFormedUtf8 = validator.valid();
    probe.encoding = options.encoding.value_or(probe.wellFormedUtf8 ? TextEncoding::Utf8 : TextEncoding::Windows1252);
    probe.looksBinary = start.count('\0') * 100 > start.size();
    probe.sample = decodedSample(start, probe.encoding);
    probe.dialect = detectDialect(probe.sample, options.delimiter, options.quote);
    return probe;
}

Result<CsvReader> openRecords(const SourceEntry& source, const SourceProbe& probe)
{
    auto bytes = source.open();
    if (!bytes)
        return bytes.error();
    return CsvReader(std::make_unique<DecodingSource>(std::move(*bytes), probe.encoding, probe.wellFormedUtf8),
                     probe.dialect);
}

Result<SourceReport> importSource(const SourceEntry& source, const ImportOptions& options, RecordEnricher* enricher,
                                  RowSink& sink, const TaskContext& task, qint64 bytesBefore, qint64 bytesTotal)
{
    SourceReport report;
    report.file = source.file;
    report.member = source.member;
    report.bytes = source.bytes;
    report.refusal = source.refusal;
    if (!source.refusal.isEmpty())
        return report;

    const auto probe = probeSource(source, options, task);
    if (!probe)
        return probe.error();
    report.sha256 = probe->sha256;
    report.encoding = encodingName(probe->encoding);
    if (probe->looksBinary) {
        report.refusal = QCoreApplication::translate("Ingest", "not a text file");
        return report;
    }
    if (looksLikeJson(probe->sample)) {
        report.refusal = QCoreApplication::translate("Ingest", "JSON, which this version does not read: take the CSV");
        return report;
    }
    auto reader = openRecords(source, *probe);
    if (!reader)
        return reader.error();
    const auto first = reader->next();
    if (!first)
        return first.error();
    if (*first == CsvReader::Status::End) {
        report.refusal = QCoreApplication::translate("Ingest", "the file is empty");
        return report;
    }
    const Header header = readHeader(reader->fields());
    const auto recognition = *first == CsvReader::Status::Record ? recognise(header.keys) : std::nullopt;
    report.refusal = headerRefusal(header);
    if (report.refusal.isEmpty() && !recognition)
        report.refusal =
            QCoreApplication::translate("Ingest", "its columns are those of none of the published data sets");
    if (!report.refusal.isEmpty())
        return report;
    report.delimiter = probe->dialect.delimiter;
    report.dataset = recognition->kind;

    IssueLog log;
    if (probe->encoding == TextEncoding::Utf8 && !probe->wellFormedUtf8)
        log.noteSource(Rule::InvalidCharacter, {});
    RecordMapper mapper(mapHeader(recognition->kind, header, firstColumnCounts(*probe), log), enricher, log);
    if (const auto begun = sink.beginTable(mapper.schema()); !begun)
        return begun.error();
    RecordLoop loop(*reader, mapper, sink, log, report);
    if (const auto run = loop.run(task, bytesBefore, bytesTotal); !run)
        return run.error();
    log.moveTo(report);
    return report;
}

}    // namespace vigie
