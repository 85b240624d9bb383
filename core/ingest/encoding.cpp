// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/encoding.h"

#include "core/ingest/code_pages.h"
#include "core/ingest/utf8_validator.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace vigie {

namespace {

constexpr size_t blockBytes = 1u << 16;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

struct Name
{
    const char* name;
    TextEncoding encoding;
    bool offered = false;
};

constexpr std::array names = {
    Name{"utf-8", TextEncoding::Utf8, true},
    Name{"utf-16le", TextEncoding::Utf16LittleEndian, true},
    Name{"utf-16be", TextEncoding::Utf16BigEndian, true},
    Name{"windows-1252", TextEncoding::Windows1252, true},
    Name{"macroman", TextEncoding::MacRoman, true},
    Name{"cp850", TextEncoding::CodePage850, true},
    Name{"utf8", TextEncoding::Utf8},
    Name{"utf-8-sig", TextEncoding::Utf8},
    Name{"us-ascii", TextEncoding::Utf8},
    Name{"ascii", TextEncoding::Utf8},
    Name{"utf-16", TextEncoding::Utf16LittleEndian},
    Name{"utf16", TextEncoding::Utf16LittleEndian},
    Name{"utf16le", TextEncoding::Utf16LittleEndian},
    Name{"utf-16-le", TextEncoding::Utf16LittleEndian},
    Name{"utf16be", TextEncoding::Utf16BigEndian},
    Name{"utf-16-be", TextEncoding::Utf16BigEndian},
    Name{"cp1252", TextEncoding::Windows1252},
    Name{"win1252", TextEncoding::Windows1252},
    Name{"ansi", TextEncoding::Windows1252},
    Name{"iso-8859-1", TextEncoding::Windows1252},
    Name{"iso8859-1", TextEncoding::Windows1252},
    Name{"iso-8859-15", TextEncoding::Windows1252},
    Name{"latin1", TextEncoding::Windows1252},
    Name{"latin-1", TextEncoding::Windows1252},
    Name{"mac-roman", TextEncoding::MacRoman},
    Name{"mac_roman", TextEncoding::MacRoman},
    Name{"x-mac-roman", TextEncoding::MacRoman},
    Name{"macintosh", TextEncoding::MacRoman},
    Name{"mac", TextEncoding::MacRoman},
    Name{"ibm850", TextEncoding::CodePage850},
    Name{"ibm-850", TextEncoding::CodePage850},
    Name{"cp-850", TextEncoding::CodePage850},
    Name{"dos", TextEncoding::CodePage850},
};

bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
}

bool isHighSurrogate(char16_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(char16_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

}    // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16BE");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case TextEncoding::MacRoman:
        return QStringLiteral("MacRoman");
    case TextEncoding::CodePage850:
        return QStringLiteral("CP850");
    }
    return {};
}

std::optional<TextEncoding> encodingNamed(const QString& name)
{
    const QString wanted = name.trimmed().toLower();
    for (const Name& known : names) {
        if (wanted == QLatin1String(known.name))
            return known.encoding;
    }
    return std::nullopt;
}

QStringList encodingNames()
{
    QStringList offered;
    for (const Name& known : names) {
        if (known.offered)
            offered << QLatin1String(known.name);
    }
    return offered;
}

void appendCp1252(unsigned char byte, std::string& utf8)
{
    appendUtf8(characterOf(byte, TextEncoding::Windows1252), utf8);
}

DecodingSource::DecodingSource(std::unique_ptr<ByteSource> source, TextEncoding encoding, bool wellFormed)
    : m_source(std::move(source)), m_encoding(encoding), m_wellFormed(wellFormed)
{
}

void DecodingSource::replace(size_t bytes)
{
    m_decoded += replacementCharacter;
    m_invalid += static_cast<qint64>(bytes);
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
            replace(std::max<size_t>(good, 1));
        }
        i += good == length ? length : std::max<size_t>(good, 1);
    }
}

void DecodingSource::decodeUtf16(std::string_view bytes, bool atEnd)
{
    const size_t first = m_encoding == TextEncoding::Utf16BigEndian ? 0 : 1;    // of the higher byte
    const auto unitAt = [&](size_t i) {
        return static_cast<char16_t>(static_cast<unsigned char>(bytes[i + first]) << 8 |
                                     static_cast<unsigned char>(bytes[i + 1 - first]));
    };
    size_t i = 0;
    while (i + 2 <= bytes.size()) {
        const char16_t unit = unitAt(i);
        if (isHighSurrogate(unit) && i + 4 > bytes.size() && !atEnd)
            break;
        if (isHighSurrogate(unit) && i + 4 <= bytes.size() && isLowSurrogate(unitAt(i + 2))) {
            appendUtf8(0x10000 + ((char32_t(unit) & 0x3FF) << 10) + (unitAt(i + 2) & 0x3FF), m_decoded);
            i += 4;
            continue;
        }
        if (isHighSurrogate(unit) || isLowSurrogate(unit))
            replace(2);
        else
            appendUtf8(unit, m_decoded);
        i += 2;
    }
    if (i < bytes.size() && atEnd)
        replace(bytes.size() - i);
    else
        m_carry = bytes.substr(i);
}

void DecodingSource::decodeSingleBytes(std::string_view bytes)
{
    for (char byte : bytes) {
        const char16_t character = characterOf(static_cast<unsigned char>(byte), m_encoding);
        m_invalid += character == 0xFFFD ? 1 : 0;
        appendUtf8(character, m_decoded);
    }
}

void DecodingSource::decode(std::string_view bytes)
{
    if (m_encoding == TextEncoding::Utf8 && m_wellFormed) {
        m_decoded.assign(bytes);
    } else if (m_encoding == TextEncoding::Utf8) {
        const std::string joined = std::exchange(m_carry, {}).append(bytes);
        decodeUtf8(joined, m_ended);
    } else if (isUtf16(m_encoding)) {
        const std::string joined = std::exchange(m_carry, {}).append(bytes);
        decodeUtf16(joined, m_ended);
    } else {
        decodeSingleBytes(bytes);
    }
}

/// Fills m_block as far as the source goes: a byte-order mark or a character is then cut only between blocks.
Result<size_t> DecodingSource::readBlock()
{
    m_block.resize(blockBytes);
    size_t filled = 0;
    while (filled < m_block.size()) {
        const auto count = m_source->read(std::span(m_block).subspan(filled));
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        filled += static_cast<size_t>(*count);
    }
    return filled;
}

Result<bool> DecodingSource::refill()
{
    const auto count = readBlock();
    if (!count)
        return count.error();
    m_decoded.clear();
    m_position = 0;
    m_ended = *count == 0;
    decode({m_block.data(), *count});
    if (!m_started && m_decoded.starts_with(byteOrderMark))
        m_position = byteOrderMark.size();
    m_started = true;
    return true;
}

Result<qint64> DecodingSource::read(std::span<char> buffer)
{
    // Nothing to decode, once the byte-order mark is behind us: most files, and so not copied.
    if (m_started && m_encoding == TextEncoding::Utf8 && m_wellFormed && m_position == m_decoded.size() && !m_ended)
        return m_source->read(buffer);
    while (m_position == m_decoded.size() && !m_ended) {
        if (m_started && m_wellFormed && m_encoding == TextEncoding::Utf8)
            return m_source->read(buffer);    // nothing to change: no copy
        if (const auto more = refill(); !more)
            return more.error();
    }
    const size_t count = std::min(buffer.size(), m_decoded.size() - m_position);
    std::memcpy(buffer.data(), m_decoded.data() + m_position, count);
    m_position += count;
    return static_cast<qint64>(count);
}

}    // namespace vigie
