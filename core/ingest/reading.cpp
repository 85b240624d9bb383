// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/reading.h"

#include "core/base/number.h"
#include "core/ingest/csv_dialect.h"
#include "core/ingest/encoding.h"
#include "core/ingest/hash_thread.h"
#include "core/ingest/header_mapping.h"
#include "core/ingest/known_header.h"
#include "core/ingest/limits.h"
#include "core/ingest/reading_errors.h"
#include "core/ingest/reading_findings.h"
#include "core/ingest/source_records.h"
#include "core/ingest/utf8_validator.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr qsizetype sampleBytes = 256 << 10;
constexpr qsizetype endBytes = 4 << 10;    // even, for UTF-16
/// Read to find the header, and whether the first column counts.
constexpr size_t recordsToPeek = headerWithin + 1;

/// A piece of a source as UTF-8, whatever its encoding.
QByteArray decoded(const QByteArray& bytes, TextEncoding encoding)
{
    DecodingSource decoder(std::make_unique<MemorySource>(bytes), encoding, false);
    QByteArray text;
    std::array<char, 1 << 14> block;
    for (auto count = decoder.read(block); count && *count > 0; count = decoder.read(block))
        text.append(block.data(), *count);
    return text;
}

/// What one pass over the bytes tells.
struct Scan
{
    QByteArray sha256;
    QByteArray start;
    QByteArray end;
    qint64 bytes = 0;
    bool validUtf8 = true;
};

Result<Scan> scan(const SourceEntry& source, const TaskContext& task, size_t blockBytes)
{
    auto bytes = source.open();
    if (!bytes)
        return bytes.error();
    HashThread hash(blockBytes);
    Utf8Validator validator;
    Scan result;
    for (;;) {
        const std::span<char> block = hash.piece();
        const auto count = (*bytes)->read(block);
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        if (task.cancelled())
            return importCancelled();
        hash.give(static_cast<size_t>(*count));
        const QByteArrayView read(block.data(), *count);
        validator.add({read.data(), static_cast<size_t>(read.size())});
        result.bytes += read.size();
        result.end = (result.end + read.last(std::min(read.size(), endBytes)).toByteArray()).right(endBytes);
        if (result.start.size() < sampleBytes)
            result.start.append(read.first(std::min(read.size(), sampleBytes - result.start.size())));
    }
    result.sha256 = hash.hex();
    result.validUtf8 = validator.valid();
    return result;
}

/// How many bytes of the whole source its encoding does not allow.
Result<qint64> countInvalid(const SourceEntry& source, TextEncoding encoding, const TaskContext& task,
                            size_t blockBytes)
{
    auto bytes = source.open();
    if (!bytes)
        return bytes.error();
    DecodingSource decoder(std::move(*bytes), encoding, false);
    std::vector<char> block(std::max<size_t>(blockBytes, 4));
    for (;;) {
        const auto count = decoder.read(block);
        if (!count)
            return count.error();
        if (*count == 0)
            return decoder.invalidBytes();
        if (task.cancelled())
            return importCancelled();
    }
}

std::vector<std::string_view> viewsOf(const std::vector<std::string>& cells)
{
    return {cells.begin(), cells.end()};
}

/// Position of the first record that is a published header beyond doubt; 0 when there is none.
size_t headerPosition(const FirstRecords& records)
{
    const auto found =
        std::find_if(records.begin(), records.begin() + std::min<ptrdiff_t>(std::ssize(records), headerWithin),
                     [](const auto& cells) { return isKnownHeader(viewsOf(cells)); });
    const auto position = static_cast<size_t>(found - records.begin());
    return position < std::min(records.size(), headerWithin) ? position : 0;
}

/// True when the first column has no name and its cells count 0, 1, 2, … or 1, 2, 3, …
bool numbersItsRows(const FirstRecords& records, size_t header)
{
    if (!trimmed(records[header].front()).empty())
        return false;
    qint64 expected = -1;
    for (size_t i = header + 1; i < records.size(); ++i) {
        const auto number = parseInteger(records[i].front());
        if (!number || (expected < 0 ? *number != 0 && *number != 1 : *number != expected))
            return false;
        expected = *number + 1;
    }
    return expected >= 0;
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

void notePreamble(Reading& reading)
{
    if (reading.preambleRecords > 0)
        reading.notes.push_back(
            {Rule::PreambleSkipped,
             1,
             {},
             QCoreApplication::translate("Ingest", "%1 records before the header").arg(reading.preambleRecords)});
}

/// Finds the header among the first records and the data set that it belongs to.
Header recogniseHeader(Reading& reading, const ReadingOptions& options, const FirstRecords& records)
{
    reading.hasHeader = options.hasHeader.value_or(true);
    if (records.empty()) {
        reading.refusal = QCoreApplication::translate("Ingest", "the file is empty");
        return {};
    }
    if (!reading.hasHeader) {
        reading.refusal = QCoreApplication::translate("Ingest", "it has no header that says what its columns are");
        return {};
    }
    const size_t position = headerPosition(records);
    reading.preambleRecords = static_cast<qint64>(position);
    reading.unnamedIndex = numbersItsRows(records, position);
    notePreamble(reading);
    Header header = readHeader(viewsOf(records[position]));
    const auto recognition = recognise(header.keys);
    reading.refusal = headerRefusal(header);
    if (reading.refusal.isEmpty() && recognition)
        reading.dataset = recognition->kind;
    else if (reading.refusal.isEmpty())
        reading.refusal =
            QCoreApplication::translate("Ingest", "its columns are those of none of the published data sets");
    return header;
}

/// What is concluded from the records themselves, whatever the format.
Result<void> concludeFromRecords(const SourceEntry& source, const ReadingOptions& options, Reading& reading,
                                 size_t blockBytes)
{
    auto reader = openAll(source, reading, blockBytes);
    if (!reader)
        return reader.error();
    const auto records = peek(**reader, recordsToPeek, source.name());
    if (!records)
        return records.error();
    const Header header = recogniseHeader(reading, options, *records);
    const auto at = static_cast<size_t>(reading.preambleRecords);
    if (reading.format != SourceFormat::Csv)
        reading.findings.push_back(rowsFinding(reading, at < records->size() ? (*records)[at].size() : 0));
    reading.findings.push_back(preambleFinding(reading));
    reading.findings.push_back(headerFinding(reading, options, *records));
    reading.findings.push_back(datasetFinding(reading, header));
    return {};
}

void concludeDialect(const Scan& scanned, const ReadingOptions& options, Reading& reading)
{
    const bool whole = scanned.start.size() == scanned.bytes;
    const DialectFinding found =
        detectDialect(decoded(scanned.start, reading.encoding), whole, options.delimiter, options.quote);
    reading.dialect = found.dialect;
    for (Finding& finding : dialectFindings(found, options))
        reading.findings.push_back(std::move(finding));
    if (found.trial.whole) {
        reading.findings.push_back(footerFinding(found.trial, found.trial.columns));
        return;
    }
    const bool splitsUnit = (scanned.bytes - scanned.end.size()) % 2 != 0;    // of UTF-16
    const QByteArray end = decoded(splitsUnit ? scanned.end.mid(1) : scanned.end, reading.encoding);
    const qsizetype firstLine = std::max(end.indexOf('\n'), end.indexOf('\r')) + 1;
    reading.findings.push_back(
        footerFinding(tryDialect({end.constData() + firstLine, static_cast<size_t>(end.size() - firstLine)},
                                 found.dialect, true, endBytes),
                      found.trial.columns));
}

/// A file that calls itself CSV and begins like JSON may be either; any other name leaves it to the content.
bool mayBeCsvAllTheSame(const SourceEntry& source)
{
    const QString suffix = QFileInfo(source.name()).suffix().toLower();
    return suffix == QLatin1String("csv") || suffix == QLatin1String("tsv");
}

/// True when the source is JSON and its outline is known; false when it is to be read as CSV.
Result<bool> outlined(const SourceEntry& source, const ReadingOptions& options, const QByteArray& sample,
                      Reading& reading, const TaskContext& task, size_t blockBytes)
{
    if (options.delimiter || !looksLikeJson(sample, source.name()))
        return false;
    Reading json = reading;
    json.format = SourceFormat::Json;
    // JSON is UTF-8: bytes that are not are for the reader of JSON to refuse, not for us to reinterpret.
    if (!options.encoding && json.encoding == TextEncoding::Windows1252)
        json.encoding = TextEncoding::Utf8;
    if (!options.encoding && json.encoding == TextEncoding::Utf8)
        json.wellFormed = true;
    auto text = openText(source, json);
    if (!text)
        return text.error();
    auto outline = outlineJson(**text, task, blockBytes);
    if (!outline && outline.error().code != ErrorCode::Cancelled && mayBeCsvAllTheSame(source))
        return false;
    if (!outline)
        return outline.error();
    json.json = std::move(*outline);
    json.notes = json.json.notes;
    reading = std::move(json);
    return true;
}

Result<Reading> examineText(const SourceEntry& source, const ReadingOptions& options, const TaskContext& task,
                            size_t blockBytes)
{
    const auto scanned = scan(source, task, blockBytes);
    if (!scanned)
        return scanned.error();
    EncodingEvidence evidence{guessEncoding(scanned->start, scanned->validUtf8), scanned->validUtf8, 0, scanned->bytes,
                              scanned->start};
    Reading reading;
    reading.sha256 = scanned->sha256;
    reading.findings.push_back(containerFinding(source));
    if (evidence.guess.binary && !options.encoding) {
        reading.refusal = QCoreApplication::translate("Ingest", "not a text file");
        return reading;
    }
    reading.encoding = options.encoding.value_or(evidence.guess.encoding);
    if (reading.encoding != TextEncoding::Utf8 || !scanned->validUtf8) {
        const auto invalid = countInvalid(source, reading.encoding, task, blockBytes);
        if (!invalid)
            return invalid.error();
        evidence.invalidBytes = *invalid;
    }
    reading.wellFormed = evidence.invalidBytes == 0;
    const auto json = outlined(source, options, decoded(scanned->start, reading.encoding), reading, task, blockBytes);
    if (!json)
        return json.error();
    reading.findings.push_back(formatFinding(reading));
    reading.findings.push_back(encodingFinding(reading, options, evidence));
    if (!*json)
        concludeDialect(*scanned, options, reading);
    if (const auto concluded = concludeFromRecords(source, options, reading, blockBytes); !concluded)
        return concluded.error();
    return reading;
}

/// The sheets whose first records hold a published header.
Result<QStringList> knownSheets(const SourceEntry& source, const QStringList& sheets)
{
    auto workbook = source.openWorkbook();
    if (!workbook)
        return workbook.error();
    QStringList known;
    for (const QString& sheet : sheets) {
        auto reader = (*workbook)->read(sheet);
        if (!reader)
            return reader.error();
        const auto records = peek(**reader, recordsToPeek, source.name());
        if (!records)
            return records.error();
        if (!records->empty() && recognise(readHeader(viewsOf((*records)[headerPosition(*records)])).keys))
            known << sheet;
    }
    return known;
}

Result<QStringList> sheetsOf(const SourceEntry& source)
{
    auto workbook = source.openWorkbook();
    if (!workbook)
        return workbook.error();
    return (*workbook)->sheets();
}

Result<Reading> examineWorkbook(const SourceEntry& source, const ReadingOptions& options, const TaskContext& task,
                                size_t blockBytes)
{
    Reading reading;
    reading.format = SourceFormat::Workbook;
    SourceEntry file = source;
    file.open = source.openWorkbookFile;
    const auto scanned = scan(file, task, blockBytes);
    if (!scanned)
        return scanned.error();
    reading.sha256 = scanned->sha256;
    auto sheets = sheetsOf(source);
    if (!sheets)
        return sheets.error();
    reading.sheets = source.sheet.isEmpty() ? *sheets : QStringList{source.sheet};
    QStringList known;
    reading.sheet = options.sheet.isEmpty() ? source.sheet : options.sheet;
    if (reading.sheet.isEmpty()) {
        auto found = knownSheets(source, reading.sheets);
        if (!found)
            return found.error();
        known = std::move(*found);
        reading.sheet = known.isEmpty() ? reading.sheets.value(0) : known.front();
    } else if (!reading.sheets.contains(reading.sheet)) {
        reading.refusal = QCoreApplication::translate("Ingest", "there is no sheet “%1”; its sheets are: %2")
                              .arg(reading.sheet, reading.sheets.join(QStringLiteral(", ")));
        reading.sheet.clear();
        return reading;
    }
    reading.findings = {containerFinding(source), formatFinding(reading)};
    if (reading.sheet.isEmpty()) {
        reading.refusal = QCoreApplication::translate("Ingest", "the workbook has no sheet with cells");
        return reading;
    }
    reading.findings.push_back(sheetFinding(reading, options, known));
    if (const auto concluded = concludeFromRecords(source, options, reading, blockBytes); !concluded)
        return concluded.error();
    return reading;
}

}    // namespace

Result<Reading> examine(const SourceEntry& source, const ReadingOptions& options, const TaskContext& task,
                        size_t blockBytes)
{
    auto reading = source.openWorkbook ? examineWorkbook(source, options, task, blockBytes)
                                       : examineText(source, options, task, blockBytes);
    if (reading)
        std::stable_sort(reading->findings.begin(), reading->findings.end(),
                         [](const Finding& a, const Finding& b) { return a.aspect < b.aspect; });
    return reading;
}

Result<std::vector<SourceEntry>> sheetsToImport(const SourceEntry& source, const ReadingOptions& options)
{
    if (!source.openWorkbook || !source.refusal.isEmpty() || !options.sheet.isEmpty())
        return std::vector{source};
    const auto sheets = sheetsOf(source);
    if (!sheets)
        return sheets.error();
    const auto known = knownSheets(source, *sheets);
    if (!known)
        return known.error();
    std::vector<SourceEntry> entries;
    for (const QString& sheet : *known) {
        entries.push_back(source);
        entries.back().sheet = sheet;
        entries.back().member = source.member.isEmpty() ? sheet : source.member + u'/' + sheet;
    }
    return entries.empty() ? std::vector{source} : entries;
}

}    // namespace vigie
