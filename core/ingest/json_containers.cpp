// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/json_containers.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class NameTaker : public JsonNobody
{
public:
    explicit NameTaker(std::string& name) : m_name(name) {}
    void string(std::string_view text) override { m_name = text; }

private:
    std::string& m_name;
};

QString trailing()
{
    return QCoreApplication::translate("Ingest", "something follows the end of the JSON");
}

}    // namespace

Result<bool> JsonElements::next()
{
    const bool first = !m_opened;
    if (first)
        m_opened = m_stream.take('[');
    m_stream.skipBlanks();
    if (m_stream.take(']'))
        return false;
    if (!first && !m_stream.take(','))
        return jsonError(m_stream, QCoreApplication::translate("Ingest", "a comma or a closing bracket is missing"));
    m_stream.skipBlanks();
    if (m_stream.Peek() == ']')
        return jsonError(m_stream, QCoreApplication::translate("Ingest", "a value is missing after a comma"));
    return true;
}

Result<bool> JsonMembers::next()
{
    const bool first = !m_opened;
    if (first)
        m_opened = m_stream.take('{');
    m_stream.skipBlanks();
    if (m_stream.take('}'))
        return false;
    if (!first && !m_stream.take(','))
        return jsonError(m_stream, QCoreApplication::translate("Ingest", "a comma or a closing brace is missing"));
    m_stream.skipBlanks();
    if (const auto read = readName(); !read)
        return read.error();
    m_stream.skipBlanks();
    if (!m_stream.take(':'))
        return jsonError(m_stream, QCoreApplication::translate("Ingest", "a colon is missing"));
    m_stream.skipBlanks();
    return true;
}

Result<void> JsonMembers::readName()
{
    if (m_stream.Peek() != '"')
        return jsonError(m_stream, QCoreApplication::translate("Ingest", "a name in double quotes is missing"));
    NameTaker taker(m_name);
    return m_parser.parse(m_stream, taker, 0);
}

Result<void> expectEnd(JsonStream& stream)
{
    stream.skipBlanks();
    return stream.atEnd() ? Result<void>() : trailingError(stream);
}

Error trailingError(JsonStream& stream)
{
    return jsonError(stream, trailing());
}

Error trailingError(TextPlace place)
{
    return jsonError(place, trailing());
}

}    // namespace vigie
