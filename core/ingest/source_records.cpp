// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/source_records.h"

#include "core/ingest/encoding.h"
#include "core/ingest/framed_reader.h"
#include "core/ingest/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

Error noSuchSheet(const SourceEntry& source, const Reading& reading)
{
    return {ErrorCode::InputUnusable,
            QCoreApplication::translate("Ingest", "The sheet could not be read"),
            source.name(),
            reading.refusal,
            {}};
}

Result<std::unique_ptr<RecordReader>> openSheet(const SourceEntry& source, const Reading& reading)
{
    if (reading.sheet.isEmpty())
        return noSuchSheet(source, reading);
    auto workbook = source.openWorkbook();
    if (!workbook)
        return workbook.error();
    return (*workbook)->read(reading.sheet);
}

}    // namespace

Result<std::unique_ptr<ByteSource>> openText(const SourceEntry& source, const Reading& reading)
{
    auto bytes = source.open();
    if (!bytes)
        return bytes.error();
    return std::unique_ptr<ByteSource>(
        std::make_unique<DecodingSource>(std::move(*bytes), reading.encoding, reading.wellFormed));
}

Result<std::unique_ptr<RecordReader>> openAll(const SourceEntry& source, const Reading& reading, size_t blockBytes)
{
    if (reading.format == SourceFormat::Workbook)
        return openSheet(source, reading);
    auto text = openText(source, reading);
    if (!text)
        return text.error();
    if (reading.format == SourceFormat::Json)
        return std::unique_ptr<RecordReader>(std::make_unique<JsonReader>(std::move(*text), reading.json, blockBytes));
    return std::unique_ptr<RecordReader>(std::make_unique<CsvReader>(std::move(*text), reading.dialect, blockBytes));
}

Result<FirstRecords> peek(RecordReader& reader, size_t records)
{
    FirstRecords first;
    while (first.size() < records) {
        const auto status = reader.next();
        if (!status)
            return status.error();
        if (*status != RecordReader::Status::Record)
            break;
        const auto fields = reader.fields();
        std::vector<std::string>& cells = first.emplace_back();
        for (std::string_view field : fields.first(std::min<size_t>(fields.size(), limits::columns + 1)))
            cells.emplace_back(field.substr(0, limits::headerNameBytes + 1));
    }
    return first;
}

Result<std::unique_ptr<RecordReader>> openRecords(const SourceEntry& source, const Reading& reading, size_t blockBytes)
{
    auto reader = openAll(source, reading, blockBytes);
    if (!reader || (reading.preambleRecords == 0 && reading.hasHeader))
        return reader;
    return std::unique_ptr<RecordReader>(
        std::make_unique<FramedReader>(std::move(*reader), reading.preambleRecords, reading.hasHeader));
}

}    // namespace vigie
