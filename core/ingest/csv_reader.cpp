// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/csv_reader.h"

#include "core/ingest/byte_scan.h"
#include "core/ingest/limits.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace vigie {

namespace {

constexpr size_t noBlock = std::numeric_limits<size_t>::max();

/// Line ends in a stretch of text: LF, CRLF and lone CR each count once.
qint64 countLineEnds(std::string_view text)
{
    auto count = static_cast<qint64>(countOf(text, '\n'));
    for (size_t at = text.find('\r'); at != text.npos; at = text.find('\r', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] != '\n')
            ++count;
    }
    return count;
}

}    // namespace

CsvReader::CsvReader(std::unique_ptr<ByteSource> source, CsvDialect dialect, size_t blockBytes)
    : m_source(std::move(source)), m_dialect(dialect), m_blockBytes(std::max<size_t>(blockBytes, 1)),
      m_buffer(scanBlock), m_block(noBlock)
{
}

Result<CsvReader::Status> CsvReader::next()
{
    m_start += m_size;
    m_offset += static_cast<qint64>(m_size);
    m_line = m_nextLine;
    m_size = 0;
    Scan scan = Scan::NeedMore;
    while (scan == Scan::NeedMore) {
        scan = m_start < m_end ? scanRecord(m_sourceEnded) : Scan::NeedMore;
        if (scan != Scan::NeedMore)
            break;
        if (m_sourceEnded)
            return Status::End;
        if (static_cast<qint64>(m_end - m_start) > limits::recordBytes)
            return Status::TooLarge;
        if (const auto more = refill(); !more)
            return more.error();
    }
    m_nextLine += m_quotedLineEnds + (m_endsLine ? 1 : 0);
    for (size_t field : m_escaped)
        m_fields[field] = unescape(m_fields[field]);
    return scan == Scan::EndInQuotes ? Status::Truncated : Status::Record;
}

/// Moves the unfinished record to the front and reads another block behind it.
Result<bool> CsvReader::refill()
{
    std::memmove(m_buffer.data(), m_buffer.data() + m_start, m_end - m_start);
    m_end -= m_start;
    m_start = 0;
    m_block = noBlock;
    // A record that spans many small blocks would be rescanned at each of them: grow by at least its own size.
    const size_t wanted = std::max(m_blockBytes, m_end);
    if (m_buffer.size() < m_end + wanted + scanBlock)    // the last look may reach beyond the last byte
        m_buffer.resize(m_end + wanted + scanBlock);
    const auto count = m_source->read(std::span(m_buffer).subspan(m_end, wanted));
    if (!count)
        return count.error();
    m_sourceEnded = *count == 0;
    m_end += static_cast<size_t>(*count);
    return true;
}

CsvReader::Scan CsvReader::scanQuoted(size_t& position, bool atEnd, FieldSpan& field)
{
    const char* data = m_buffer.data();
    size_t from = position + 1;
    field.begin = from;
    for (;;) {
        const void* found = std::memchr(data + from, m_dialect.quote, m_end - from);
        const size_t quote = found ? static_cast<size_t>(static_cast<const char*>(found) - data) : m_end;
        if (quote + 1 >= m_end && !atEnd)
            return Scan::NeedMore;
        if (quote + 1 < m_end && data[quote + 1] == m_dialect.quote) {
            field.escaped = true;
            from = quote + 2;
            continue;
        }
        field.end = quote;
        position = std::min(quote + 1, m_end);
        m_quotedLineEnds += countLineEnds({data + field.begin, field.end - field.begin});
        return found ? Scan::Complete : Scan::EndInQuotes;
    }
}

/// The next delimiter or line end; m_end when there is none.
size_t CsvReader::findFieldEnd(size_t from)
{
    size_t block = from & ~(scanBlock - 1);
    uint64_t ahead = ~uint64_t{0} << (from - block);
    for (; block < m_end; block += scanBlock, ahead = ~uint64_t{0}) {
        if (block != m_block) {
            m_block = block;
            m_fieldEnds = positionsOf(m_buffer.data() + block, m_dialect.delimiter, '\n', '\r');
        }
        if (const uint64_t ends = m_fieldEnds & ahead)
            return std::min(block + static_cast<size_t>(std::countr_zero(ends)), m_end);
    }
    return m_end;
}

void CsvReader::take(FieldSpan field)
{
    if (m_fieldCount == m_fields.size())
        m_fields.resize(2 * m_fields.size() + 64);
    if (field.escaped)
        m_escaped.push_back(m_fieldCount);
    m_fields[m_fieldCount++] = {m_buffer.data() + field.begin, field.end - field.begin};
}

CsvReader::Scan CsvReader::scanRecord(bool atEnd)
{
    const char* data = m_buffer.data();
    m_fieldCount = 0;
    m_escaped.clear();
    m_quotedLineEnds = 0;
    m_endsLine = false;
    size_t position = m_start;
    for (;;) {
        FieldSpan field{position, position, false};
        if (position < m_end && data[position] == m_dialect.quote) {
            const Scan quoted = scanQuoted(position, atEnd, field);
            if (quoted != Scan::Complete) {
                take(field);
                m_size = m_end - m_start;
                return quoted;
            }
        }
        const size_t tail = position;
        position = findFieldEnd(position);
        if (position == m_end && !atEnd)
            return Scan::NeedMore;
        if (tail != field.begin && position > tail) {    // text after a closing quote: kept, the quote goes
            field.end = position;
            field.escaped = true;
        } else if (tail == field.begin) {
            field.end = position;
        }
        take(field);
        if (position < m_end && data[position] == m_dialect.delimiter) {
            ++position;
            continue;
        }
        m_endsLine = position < m_end;
        if (position < m_end && data[position] == '\r') {
            if (position + 1 == m_end && !atEnd)
                return Scan::NeedMore;
            if (position + 1 < m_end && data[position + 1] == '\n')
                ++position;
        }
        m_size = std::min(position + 1, m_end) - m_start;
        return Scan::Complete;
    }
}

/// Drops the quotes that stand for the text's own (doubled) or that close it early, in place: text only shrinks.
std::string_view CsvReader::unescape(std::string_view field)
{
    char* const begin = m_buffer.data() + (field.data() - m_buffer.data());
    char* out = begin;
    const char* in = begin;
    const char* const end = begin + field.size();
    while (in < end) {
        const void* found = std::memchr(in, m_dialect.quote, static_cast<size_t>(end - in));
        const char* quote = found ? static_cast<const char*>(found) : end;
        const bool doubled = quote + 1 < end && quote[1] == m_dialect.quote;
        const auto kept = static_cast<size_t>(quote - in) + (doubled ? 1 : 0);
        std::memmove(out, in, kept);
        out += kept;
        in = quote + (doubled ? 2 : 1);
    }
    return {begin, static_cast<size_t>(out - begin)};
}

}    // namespace vigie
