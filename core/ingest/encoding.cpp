// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/encoding.h"

#include "core/ingest/utf8_validator.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace vigie {

namespace {

constexpr size_t blockBytes = 1u << 20;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

void appendUtf8(char16_t c, std::string& out)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

/// Bytes 0x80–0x9F of Windows-1252 (Unicode Consortium, CP1252.TXT); U+FFFD where nothing is assigned.
constexpr std::array<char16_t, 32> cp1252High = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

}    // namespace

QString encodingName(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8 ? QStringLiteral("UTF-8") : QStringLiteral("Windows-1252");
}

void appendCp1252(unsigned char byte, std::string& utf8)
{
    appendUtf8(byte >= 0x80 && byte < 0xA0 ? cp1252High[byte - 0x80u] : char16_t(byte), utf8);
}

DecodingSource::DecodingSource(std::unique_ptr<ByteSource> source, TextEncoding encoding, bool wellFormed)
    : m_source(std::move(source)), m_encoding(encoding), m_wellFormed(wellFormed)
{
}

void DecodingSource::decodeUtf8(std::string_view bytes, bool atEnd)
{
    size_t i = 0;
    while (i < bytes.size()) {
        const Utf8Lead lead = utf8LeadOf(static_cast<unsigned char>(bytes[i]));
        const auto length = static_cast<size_t>(std::max(lead.following, 0)) + 1;
        size_t good = lead.following < 0 ? 0 : 1;
        while (good > 0 && good < length && i + good < bytes.size()) {
            const auto next = static_cast<unsigned char>(bytes[i + good]);
            if (next < (good == 1 ? lead.low : 0x80) || next > (good == 1 ? lead.high : 0xBF))
                break;
            ++good;
        }
        if (good == length) {
            m_decoded.append(bytes, i, length);
        } else if (good > 0 && i + good == bytes.size() && !atEnd) {
            m_carry = bytes.substr(i);
            return;
        } else {
            m_decoded += replacementCharacter;
            m_invalid += static_cast<qint64>(std::max<size_t>(good, 1));
        }
        i += good == length ? length : std::max<size_t>(good, 1);
    }
}

Result<bool> DecodingSource::refill()
{
    std::vector<char> block(blockBytes);
    const auto count = m_source->read(block);
    if (!count)
        return count.error();
    m_decoded.clear();
    m_position = 0;
    m_ended = *count == 0;
    std::string_view bytes(block.data(), static_cast<size_t>(*count));
    if (!m_started && m_encoding == TextEncoding::Utf8 && bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    m_started = true;
    if (m_encoding == TextEncoding::Windows1252) {
        for (char byte : bytes)
            appendCp1252(static_cast<unsigned char>(byte), m_decoded);
    } else if (m_wellFormed) {
        m_decoded.assign(bytes);
    } else {
        const std::string joined = std::exchange(m_carry, {}) + std::string(bytes);
        decodeUtf8(joined, m_ended);
    }
    return !m_ended || !m_decoded.empty();
}

Result<qint64> DecodingSource::read(std::span<char> buffer)
{
    // Nothing to decode, once the byte-order mark is behind us: most files, and so not copied.
    if (m_started && m_encoding == TextEncoding::Utf8 && m_wellFormed && m_position == m_decoded.size() && !m_ended)
        return m_source->read(buffer);
    while (m_position == m_decoded.size() && !m_ended) {
        const auto more = refill();
        if (!more)
            return more.error();
    }
    const size_t count = std::min(buffer.size(), m_decoded.size() - m_position);
    std::memcpy(buffer.data(), m_decoded.data() + m_position, count);
    m_position += count;
    return static_cast<qint64>(count);
}

}    // namespace vigie
