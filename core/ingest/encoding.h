// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"
#include "core/ingest/import_options.h"

#include <memory>
#include <string>
#include <string_view>

namespace vigie {

QString encodingName(TextEncoding encoding);

/// Appends the UTF-8 form of a Windows-1252 byte; the five unassigned bytes give U+FFFD.
void appendCp1252(unsigned char byte, std::string& utf8);

/// Wraps a source so that it delivers UTF-8 without byte-order mark, whatever the bytes underneath.
/// In UTF-8 input, bytes that are not UTF-8 become U+FFFD; invalidBytes() counts them.
class DecodingSource : public ByteSource
{
public:
    DecodingSource(std::unique_ptr<ByteSource> source, TextEncoding encoding, bool wellFormed);
    Result<qint64> read(std::span<char> buffer) override;
    qint64 invalidBytes() const { return m_invalid; }

private:
    Result<bool> refill();
    void decodeUtf8(std::string_view bytes, bool atEnd);

    std::unique_ptr<ByteSource> m_source;
    TextEncoding m_encoding;
    bool m_wellFormed;    ///< known to be valid UTF-8: copied without a look
    bool m_started = false;
    bool m_ended = false;
    std::string m_carry;    ///< an unfinished sequence of the last block
    std::string m_decoded;
    size_t m_position = 0;
    qint64 m_invalid = 0;
};

}    // namespace vigie
