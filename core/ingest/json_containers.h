// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/json_value.h"

#include <string>

namespace vigie {

/// Steps through the array that starts at a stream's next byte, without reading its elements.
class JsonElements
{
public:
    explicit JsonElements(JsonStream& stream) : m_stream(stream) {}

    /// True: an element starts at the next byte and is the caller's to read. False: the array is closed and left.
    Result<bool> next();

private:
    JsonStream& m_stream;
    bool m_opened = false;
};

/// Steps through the object that starts at a stream's next byte, without reading its values.
class JsonMembers
{
public:
    JsonMembers(JsonStream& stream, JsonValueParser& parser) : m_stream(stream), m_parser(parser) {}

    /// True: the value of the member name() starts at the next byte and is the caller's to read. False: the object is
    /// closed and left.
    Result<bool> next();
    const std::string& name() const { return m_name; }

private:
    Result<void> readName();

    JsonStream& m_stream;
    JsonValueParser& m_parser;
    std::string m_name;
    bool m_opened = false;
};

/// Only white space may follow, up to the end of the source.
Result<void> expectEnd(JsonStream& stream);
Error trailingError(JsonStream& stream);
Error trailingError(TextPlace place);

}    // namespace vigie
