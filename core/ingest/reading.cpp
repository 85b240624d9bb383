// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/reading.h"

#include "core/base/number.h"
#include "core/ingest/cancelled.h"
#include "core/ingest/csv_dialect.h"
#include "core/ingest/encoding.h"
#include "core/ingest/header_mapping.h"
#include "core/ingest/limits.h"
#include "core/ingest/utf8_validator.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype sampleBytes = 256 << 10;

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
bool firstColumnCounts(const QByteArray& sample, CsvDialect dialect)
{
    CsvReader reader(std::make_unique<MemorySource>(sample), dialect);
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

/// Outlines the whole source; an error names the source before line and column. JSON is UTF-8: without a person's word
/// no other encoding is tried, and bytes that are not UTF-8 are refused with their place.
Result<void> examineJson(const SourceEntry& source, Reading& reading, const TaskContext& task, size_t blockBytes)
{
    auto bytes = source.open();
    if (!bytes)
        return bytes.error();
    DecodingSource text(std::move(*bytes), reading.encoding, reading.wellFormed);
    auto outline = outlineJson(text, task, blockBytes);
    if (!outline) {
        Error error = outline.error();
        if (error.code == ErrorCode::InputUnusable && !error.where.isEmpty())
            error.where = QCoreApplication::translate("Ingest", "%1, %2").arg(source.name(), error.where);
        return error;
    }
    reading.format = SourceFormat::Json;
    reading.json = std::move(*outline);
    reading.notes = reading.json.notes;
    return {};
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

/// What one pass over the bytes tells.
struct Scan
{
    QByteArray sha256;
    QByteArray start;
    bool validUtf8 = true;
};

Result<Scan> scan(const SourceEntry& source, const TaskContext& task, size_t blockBytes)
{
    auto bytes = source.open();
    if (!bytes)
        return bytes.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Utf8Validator validator;
    Scan result;
    QByteArray block(static_cast<qsizetype>(blockBytes), Qt::Uninitialized);
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
        if (result.start.size() < sampleBytes)
            result.start.append(read.first(std::min(read.size(), sampleBytes - result.start.size())));
    }
    result.sha256 = hash.result().toHex();
    result.validUtf8 = validator.valid();
    return result;
}

Result<void> recogniseHeader(const SourceEntry& source, Reading& reading, size_t blockBytes)
{
    auto reader = openRecords(source, reading, blockBytes);
    if (!reader)
        return reader.error();
    const auto first = (*reader)->next();
    if (!first)
        return first.error();
    if (*first == RecordReader::Status::End) {
        reading.refusal = QCoreApplication::translate("Ingest", "the file is empty");
        return {};
    }
    const Header header = readHeader((*reader)->fields());
    const auto recognition = *first == RecordReader::Status::Record ? recognise(header.keys) : std::nullopt;
    reading.refusal = headerRefusal(header);
    if (reading.refusal.isEmpty() && !recognition)
        reading.refusal =
            QCoreApplication::translate("Ingest", "its columns are those of none of the published data sets");
    if (reading.refusal.isEmpty())
        reading.dataset = recognition->kind;
    return {};
}

}    // namespace

Result<Reading> examine(const SourceEntry& source, const ReadingOptions& options, const TaskContext& task,
                        size_t blockBytes)
{
    const auto scanned = scan(source, task, blockBytes);
    if (!scanned)
        return scanned.error();
    Reading reading;
    reading.sha256 = scanned->sha256;
    reading.encoding = options.encoding.value_or(scanned->validUtf8 ? TextEncoding::Utf8 : TextEncoding::Windows1252);
    reading.wellFormed = reading.encoding != TextEncoding::Utf8 || scanned->validUtf8;
    if (scanned->start.count('\0') * 100 > scanned->start.size()) {
        reading.refusal = QCoreApplication::translate("Ingest", "not a text file");
        return reading;
    }
    const QByteArray sample = decodedSample(scanned->start, reading.encoding);
    reading.dialect = detectDialect(sample, options.delimiter, options.quote);
    reading.unnamedIndex = firstColumnCounts(sample, reading.dialect);
    if (looksLikeJson(sample, source.name())) {
        reading.unnamedIndex = false;
        reading.encoding = options.encoding.value_or(TextEncoding::Utf8);
        reading.wellFormed = true;
        if (const auto examined = examineJson(source, reading, task, blockBytes); !examined)
            return examined.error();
    }
    if (const auto recognised = recogniseHeader(source, reading, blockBytes); !recognised)
        return recognised.error();
    return reading;
}

Result<std::unique_ptr<RecordReader>> openRecords(const SourceEntry& source, const Reading& reading, size_t blockBytes)
{
    auto bytes = source.open();
    if (!bytes)
        return bytes.error();
    auto text = std::make_unique<DecodingSource>(std::move(*bytes), reading.encoding, reading.wellFormed);
    if (reading.format == SourceFormat::Json)
        return std::unique_ptr<RecordReader>(std::make_unique<JsonReader>(std::move(text), reading.json, blockBytes));
    return std::unique_ptr<RecordReader>(std::make_unique<CsvReader>(std::move(text), reading.dialect, blockBytes));
}

}    // namespace vigie
