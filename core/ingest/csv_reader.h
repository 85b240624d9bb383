// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"
#include "core/ingest/record_reader.h"

#include <cstdint>
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
    std::span<const std::string_view> fields() const override { return std::span(m_fields).first(m_fieldCount); }
    RecordPlace place() const override { return {m_line, m_offset}; }
    /// The record's bytes, unescaped fields and separators together: to look for a byte in all of them at once.
    std::string_view rawRecord() const { return {m_buffer.data() + m_start, m_size}; }

private:
    enum class Scan { Complete, NeedMore, EndInQuotes };
    /// One field of the record being scanned, in the buffer.
    struct FieldSpan
    {
        size_t begin, end;
        bool escaped;
    };

    Scan scanRecord(bool atEnd);
    Scan scanQuoted(size_t& position, bool atEnd, FieldSpan& field);
    size_t findFieldEnd(size_t from);
    void take(FieldSpan field);
    Result<bool> refill();
    std::string_view unescape(std::string_view field);

    std::unique_ptr<ByteSource> m_source;
    CsvDialect m_dialect;
    size_t m_blockBytes;
    std::vector<char> m_buffer;
    size_t m_start = 0;    ///< of the current record in the buffer
    size_t m_size = 0;     ///< of the current record with its line end
    size_t m_end = 0;      ///< of the valid bytes in the buffer
    bool m_sourceEnded = false;
    size_t m_block = 0;                        ///< in the buffer, whose m_fieldEnds are known; noBlock = none
    uint64_t m_fieldEnds = 0;                  ///< delimiters and line ends there, one bit a byte
    std::vector<std::string_view> m_fields;    ///< more than the record has: they are not cleared each time
    size_t m_fieldCount = 0;
    std::vector<size_t> m_escaped;    ///< fields of the record from which quotes must be taken
    qint64 m_quotedLineEnds = 0;      ///< of the record: only quotes hold any beside the one at its end
    bool m_endsLine = false;          ///< the record has one
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
    qint64 m_offset = 0;
};

}    // namespace vigie
