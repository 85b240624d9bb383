// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/csv_reader.h"

#include "core/ingest/limits.h"

#include <algorithm>
#include <cstring>

namespace vigie {

namespace {

/// Line ends in a stretch of text: LF, CRLF and lone CR each count once.
qint64 countLineEnds(std::string_view text)
{
    qint64 count = std::count(text.begin(), text.end(), '\n');
    for (size_t at = text.find('\r'); at != text.npos; at = text.find('\r', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] != '\n')
            ++count;
    }
    return count;
}

}    // namespace

CsvReader::CsvReader(std::unique_ptr<ByteSource> source, CsvDialect dialect, size_t blockBytes)
    : m_source(std::move(source)), m_dialect(dialect), m_blockBytes(std::max<size_t>(blockBytes, 1))
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
    m_nextLine += countLineEnds(rawRecord());
    publishFields();
    return scan == Scan::EndInQuotes ? Status::Truncated : Status::Record;
}

/// Moves the unfinished record to the front and reads another block behind it.
Result<bool> CsvReader::refill()
{
    std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_start),
              m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
    m_end -= m_start;
    m_start = 0;
    // A record that spans many small blocks would be rescanned at each of them: grow by at least its own size.
    const size_t wanted = std::max(m_blockBytes, m_end);
    if (m_buffer.size() < m_end + wanted)
        m_buffer.resize(m_end + wanted);
    const auto count = m_source->read(std::span(m_buffer).subspan(m_end, wanted));
    if (!count)
        return count.error();
    m_sourceEnded = *count == 0;
    m_end += static_cast<size_t>(*count);
    return true;
}

CsvReader::Scan CsvReader::scanQuoted(size_t& position, bool atEnd, FieldSpan& field) const
{
    const char* data = m_buffer.data();
    size_t from = position + 1;
    field.begin = from;
    for (;;) {
        const void* found = std::memchr(data + from, m_dialect.quote, m_end - from);
        if (!found) {
            position = field.end = m_end;
            return atEnd ? Scan::EndInQuotes : Scan::NeedMore;
        }
        const auto quote = static_cast<size_t>(static_cast<const char*>(found) - data);
        if (quote + 1 == m_end && !atEnd)
            return Scan::NeedMore;
        if (quote + 1 < m_end && data[quote + 1] == m_dialect.quote) {
            field.escaped = true;
            from = quote + 2;
            continue;
        }
        field.end = quote;
        position = quote + 1;
        return Scan::Complete;
    }
}

CsvReader::Scan CsvReader::scanRecord(bool atEnd)
{
    const char* data = m_buffer.data();
    m_spans.clear();
    size_t position = m_start;
    for (;;) {
        FieldSpan field{position, position, false};
        if (position < m_end && data[position] == m_dialect.quote) {
            const Scan quoted = scanQuoted(position, atEnd, field);
            if (quoted != Scan::Complete) {
                m_spans.push_back(field);
                m_size = m_end - m_start;
                return quoted;
            }
        }
        const size_t tail = position;
        while (position < m_end && data[position] != m_dialect.delimiter && data[position] != '\n' &&
               data[position] != '\r')
            ++position;
        if (position == m_end && !atEnd)
            return Scan::NeedMore;
        if (tail != field.begin && position > tail) {    // text after a closing quote: kept, the quote goes
            field.end = position;
            field.escaped = true;
        } else if (tail == field.begin) {
            field.end = position;
        }
        m_spans.push_back(field);
        if (position < m_end && data[position] == m_dialect.delimiter) {
            ++position;
            continue;
        }
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
std::string_view CsvReader::unescape(FieldSpan field)
{
    char* data = m_buffer.data();
    size_t out = field.begin;
    for (size_t in = field.begin; in < field.end; ++in) {
        if (data[in] == m_dialect.quote) {
            const bool doubled = in + 1 < field.end && data[in + 1] == m_dialect.quote;
            if (!doubled)
                continue;
            ++in;
        }
        data[out++] = data[in];
    }
    return {data + field.begin, out - field.begin};
}

void CsvReader::publishFields()
{
    m_fields.clear();
    for (const FieldSpan& span : m_spans) {
        m_fields.push_back(span.escaped ? unescape(span)
                                        : std::string_view(m_buffer.data() + span.begin, span.end - span.begin));
    }
}

}    // namespace vigie
