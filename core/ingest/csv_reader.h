// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"
#include "core/ingest/record_reader.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace vigie {

struct CsvDialect
{
    char delimiter = ';';
    char quote = '"';
};

/// Reads records of delimited text: bytes in, fields out, no allocation per field.
///
/// RFC 4180 with these latitudes: any one-byte delimiter and quote; records end with LF, CRLF or CR; a quote inside an
/// unquoted field is an ordinary character; text after a closing quote is kept as part of the field. The bytes must be
/// UTF-8 without byte-order mark (DecodingSource); they are not looked at otherwise.
class CsvReader : public RecordReader
{
public:
    CsvReader(std::unique_ptr<ByteSource> source, CsvDialect dialect, size_t blockBytes = 1u << 20);

    Result<Status> next() override;
    std::span<const std::string_view> fields() const override { return m_fields; }
    RecordPlace place() const override { return {m_line, m_offset}; }
    /// The record's bytes, unescaped fields and separators together: to look for a byte in all of them at once.
    std::string_view rawRecord() const { return {m_buffer.data() + m_start, m_size}; }

private:
    struct FieldSpan
    {
        size_t begin, end;
        bool escaped;
    };
    enum class Scan { Complete, NeedMore, EndInQuotes };

    Scan scanRecord(bool atEnd);
    Scan scanQuoted(size_t& position, bool atEnd, FieldSpan& field) const;
    Result<bool> refill();
    void publishFields();
    std::string_view unescape(FieldSpan field);

    std::unique_ptr<ByteSource> m_source;
    CsvDialect m_dialect;
    size_t m_blockBytes;
    std::vector<char> m_buffer;
    size_t m_start = 0;    ///< of the current record in the buffer
    size_t m_size = 0;     ///< of the current record with its line end
    size_t m_end = 0;      ///< of the valid bytes in the buffer
    bool m_sourceEnded = false;
    std::vector<FieldSpan> m_spans;
    std::vector<std::string_view> m_fields;
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
    qint64 m_offset = 0;
};

}    // namespace vigie
