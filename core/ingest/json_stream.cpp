// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/json_stream.h"

#include "core/ingest/utf8_validator.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace vigie {

namespace {

bool isPlain(uint64_t eightBytes)
{
    // Every byte below 0x80 and none of them NUL: subtracting one from each borrows only where a byte is 0.
    return ((eightBytes | (eightBytes - 0x0101010101010101ULL)) & 0x8080808080808080ULL) == 0;
}

qint64 charactersIn(const char* from, const char* to)
{
    return std::count_if(from, to, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; });
}

}    // namespace

JsonStream::JsonStream(ByteSource& source, TaskContext task, size_t blockBytes)
    : m_source(source), m_task(std::move(task)), m_block(std::max<size_t>(blockBytes, 1)), m_at(m_block.data()),
      m_end(m_at), m_usable(m_at), m_counted(m_at)
{
}

void JsonStream::skipBlanks()
{
    for (char byte = Peek(); byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; byte = Peek())
        ++m_at;
}

bool JsonStream::take(char byte)
{
    if (Peek() != byte || m_at == m_end)
        return false;
    ++m_at;
    return true;
}

std::string_view JsonStream::takeText()
{
    Peek();
    const char* from = m_at;
    while (m_at != m_end && *m_at != '"' && *m_at != '\\' && static_cast<unsigned char>(*m_at) >= 0x20)
        ++m_at;
    return {from, static_cast<size_t>(m_at - from)};
}

void JsonStream::limitTo(qint64 bytes)
{
    m_limit = offset() + bytes + 1;
    setWindow();
}

void JsonStream::noLimit()
{
    m_limit = unlimited;
    setWindow();
}

JsonStream::Stop JsonStream::stop()
{
    Peek();
    if (m_at != m_end)
        return Stop::None;
    return offset() >= m_limit ? Stop::TooLarge : m_after;
}

/// Called where the visible bytes end: reads on unless something stops the stream.
char JsonStream::more()
{
    while (m_at == m_end) {
        if (m_after != Stop::None || offset() >= m_limit)
            return '\0';
        fill();
    }
    return *m_at;
}

void JsonStream::fill()
{
    count();
    m_blockOffset = offset();
    m_at = m_end = m_usable = m_counted = m_block.data();
    if (m_task.cancelled()) {
        m_after = Stop::Cancelled;
        return;
    }
    const auto read = m_source.read(m_block);
    if (!read) {
        m_sourceError = read.error();
        m_after = Stop::Source;
        return;
    }
    m_ended = *read == 0;
    m_usable += *read;
    if (m_ended)
        m_after = m_expected > 0 ? Stop::Encoding : Stop::End;
    checkBlock();
    setWindow();
}

/// Ends the usable bytes before the first that is NUL or not UTF-8.
void JsonStream::checkBlock()
{
    for (const char* byte = m_block.data(); byte != m_usable;) {
        uint64_t word = 0;
        if (m_expected == 0 && m_usable - byte >= 8) {    // most of the text
            std::memcpy(&word, byte, 8);
            if (isPlain(word)) {
                byte += 8;
                continue;
            }
        }
        if (*byte == '\0' && m_expected == 0) {
            m_after = Stop::Nul;
            m_usable = byte;
        } else if (!continuesCharacter(static_cast<unsigned char>(*byte))) {
            m_after = Stop::Encoding;
            m_usable = byte;
        } else {
            ++byte;
        }
    }
}

bool JsonStream::continuesCharacter(unsigned char byte)
{
    if (m_expected > 0) {
        if (byte < m_low || byte > m_high)
            return false;
        --m_expected;
        m_low = 0x80;
        m_high = 0xBF;
        return true;
    }
    const Utf8Lead lead = utf8LeadOf(byte);
    if (lead.following < 0)
        return false;
    m_expected = lead.following;
    m_low = lead.low;
    m_high = lead.high;
    return true;
}

void JsonStream::setWindow()
{
    m_end = m_limit - m_blockOffset < m_usable - m_block.data() ? m_block.data() + (m_limit - m_blockOffset) : m_usable;
}

/// Brings the line and column up to the next byte. LF, CRLF and a lone CR each end a line.
void JsonStream::count()
{
    const char* lineStart = nullptr;
    for (const char* byte = m_counted; byte != m_at;) {
        byte = std::find_if(byte, m_at, [](char c) { return c == '\n' || c == '\r'; });
        if (byte == m_at)
            break;
        const bool secondHalf = *byte == '\n' && (byte == m_counted ? m_afterCr : byte[-1] == '\r');
        m_place.line += secondHalf ? 0 : 1;
        lineStart = ++byte;
    }
    if (lineStart)
        m_place.column = 1;
    m_place.column += charactersIn(lineStart ? lineStart : m_counted, m_at);
    if (m_at != m_counted)
        m_afterCr = m_at[-1] == '\r';
    m_counted = m_at;
}

TextPlace JsonStream::place()
{
    const Stop here = stop();
    count();
    TextPlace place = m_place;
    if (here == Stop::Encoding && m_expected > 0)
        --place.column;
    return place;
}

}    // namespace vigie
