// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"
#include "core/ingest/import_options.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// `UTF-8`, `Windows-1252`, …: the same in every language.
QString encodingName(TextEncoding encoding);
/// The encoding that a person names, in any case and under its usual other names: `utf8`, `cp1252`, `iso-8859-1` (which
/// is read as Windows-1252, as browsers do), `utf-16` (little-endian), `mac`, `ibm850`, …
std::optional<TextEncoding> encodingNamed(const QString& name);
/// The names to offer to a person, lower case.
QStringList encodingNames();

/// Appends the UTF-8 form of a Windows-1252 byte; the five unassigned bytes give U+FFFD.
void appendCp1252(unsigned char byte, std::string& utf8);

/// Wraps a source so that it delivers UTF-8 without byte-order mark, whatever the bytes underneath.
/// What its encoding does not allow becomes U+FFFD, and invalidBytes() counts it: bytes that are not UTF-8, lone
/// surrogates and a last odd byte of UTF-16, bytes to which Windows-1252 assigns nothing.
class DecodingSource : public ByteSource
{
public:
    /// @p wellFormed: known to be valid; UTF-8 is then copied without a look.
    DecodingSource(std::unique_ptr<ByteSource> source, TextEncoding encoding, bool wellFormed);
    Result<qint64> read(std::span<char> buffer) override;
    qint64 invalidBytes() const { return m_invalid; }

private:
    Result<size_t> readBlock();
    Result<bool> refill();
    void decode(std::string_view bytes);
    void decodeUtf8(std::string_view bytes, bool atEnd);
    void decodeUtf16(std::string_view bytes, bool atEnd);
    void decodeSingleBytes(std::string_view bytes);
    void replace(size_t bytes);

    std::unique_ptr<ByteSource> m_source;
    TextEncoding m_encoding;
    bool m_wellFormed;
    bool m_started = false;
    bool m_ended = false;
    std::vector<char> m_block;
    std::string m_carry;    ///< an unfinished character of the last block
    std::string m_decoded;
    size_t m_position = 0;
    qint64 m_invalid = 0;
};

}    // namespace vigie
