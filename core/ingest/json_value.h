// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/json_stream.h"
#include "core/ingest/limits.h"

#include <memory>
#include <string_view>

namespace vigie {

/// What a JSON value consists of, in the order of the text. Strings are decoded, numbers are given as written; both
/// are valid only during the call.
class JsonEvents
{
public:
    virtual ~JsonEvents() = default;
    virtual void null() = 0;
    virtual void boolean(bool value) = 0;
    virtual void number(std::string_view digits) = 0;
    virtual void string(std::string_view text) = 0;
    virtual void startObject() = 0;
    virtual void key(std::string_view name) = 0;
    virtual void endObject() = 0;
    virtual void startArray() = 0;
    virtual void endArray() = 0;
};

/// For values that nobody wants but that must be valid.
class JsonNobody : public JsonEvents
{
public:
    void null() override {}
    void boolean(bool) override {}
    void number(std::string_view) override {}
    void string(std::string_view) override {}
    void startObject() override {}
    void key(std::string_view) override {}
    void endObject() override {}
    void startArray() override {}
    void endArray() override {}
};

struct JsonLimits
{
    int depth = limits::jsonDepth;
    qint64 stringBytes = limits::fieldBytes;    ///< decoded
    qint64 recordBytes = limits::recordBytes;
};

/// Reads single JSON values (RFC 8259) from a stream: the one door to RapidJSON.
///
/// Beyond the grammar it refuses what would be no text: an escape that is half of a surrogate pair, and numbers that
/// no double can hold.
class JsonValueParser
{
public:
    explicit JsonValueParser(JsonLimits limits);
    ~JsonValueParser();

    /// Reads the value that starts at the next byte and leaves the stream behind its last byte. @p depth is that of
    /// the containers around it. No more than a record may have is read.
    Result<void> parse(JsonStream& stream, JsonEvents& events, int depth);
    /// The last value was refused because it is beyond the limit of a record.
    bool tooLarge() const { return m_tooLarge; }
    const JsonLimits& limits() const;

private:
    struct Door;
    std::unique_ptr<Door> m_door;
    bool m_tooLarge = false;
};

/// The document is refused at the stream's place: for what stopped the stream there if something did, else for
/// @p why.
Error jsonError(JsonStream& stream, const QString& why);
/// The document is refused at @p place.
Error jsonError(TextPlace place, const QString& why, const QString& hint = {});
Error tooLargeError(TextPlace place);

}    // namespace vigie
