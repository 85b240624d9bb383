// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/ingest/byte_source.h"

#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace vigie {

/// Line and column in a text, both from 1; the column counts characters, not bytes.
struct TextPlace
{
    qint64 line = 1;
    qint64 column = 1;
};

/// The bytes of a source as a JSON parser wants them: one at a time, with the next one in sight, and only UTF-8
/// without NUL. One block is in memory. The parser is told "end" by a NUL byte; stop() says what the end was.
///
/// The names in capitals are those that RapidJSON asks of an input stream.
class JsonStream
{
public:
    using Ch = char;

    enum class Stop {
        None,
        End,         ///< of the source
        Nul,         ///< a NUL byte
        Encoding,    ///< a byte that is not UTF-8, or the source ends inside a character
        TooLarge,    ///< the limit set by limitTo() is reached
        Source,      ///< the source failed
        Cancelled,
    };

    JsonStream(ByteSource& source, TaskContext task, size_t blockBytes);

    /// The next byte; NUL where the stream stops.
    char Peek() { return m_at != m_end ? *m_at : more(); }
    char Take()
    {
        const char byte = Peek();
        m_at += m_at != m_end;
        return byte;
    }
    size_t Tell() const { return static_cast<size_t>(offset()); }
    // RapidJSON compiles calls of these for parsing in place, which is never asked for.
    char* PutBegin() { return nullptr; }
    void Put(char) {}
    void Flush() {}
    size_t PutEnd(char*) { return 0; }

    /// White space of RFC 8259.
    void skipBlanks();
    /// Takes @p byte if it is the next one.
    bool take(char byte);
    /// Takes what a text may contain as it is (no quote, no backslash, no control character), as far as it is at hand.
    std::string_view takeText();
    bool atEnd() { return stop() == Stop::End; }

    /// From here on the stream stops after @p bytes more. The byte behind them may still be looked at.
    void limitTo(qint64 bytes);
    void noLimit();

    /// Why there is no next byte; None when there is one.
    Stop stop();
    /// The source ended inside a character.
    bool cutInCharacter() const { return m_ended && m_expected > 0; }
    /// What the source said, after Stop::Source.
    const Error& sourceError() const { return *m_sourceError; }

    qint64 offset() const { return m_blockOffset + (m_at - m_block.data()); }
    /// Place of the next byte; inside a broken character, that of the character.
    TextPlace place();

private:
    char more();
    void fill();
    void checkBlock();
    bool continuesCharacter(unsigned char byte);
    void count();
    void setWindow();

    static constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

    ByteSource& m_source;
    TaskContext m_task;
    std::vector<char> m_block;
    const char* m_at;
    const char* m_end;        ///< of the bytes that may be seen: the usable ones, within the limit
    const char* m_usable;     ///< end of the block's good bytes
    const char* m_counted;    ///< lines and characters before it are counted
    qint64 m_blockOffset = 0;
    qint64 m_limit = unlimited;    ///< offset that is not to be passed
    Stop m_after = Stop::None;     ///< what stands at m_usable; None = more may be read
    bool m_ended = false;
    std::optional<Error> m_sourceError;

    TextPlace m_place;         ///< of m_counted
    bool m_afterCr = false;    ///< a line feed now would belong to the line end before

    int m_expected = 0;    ///< bytes that the unfinished character still needs
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
};

}    // namespace vigie
