// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/json_record.h"

#include <array>

namespace vigie {

void JsonRecordEvents::beginRecord()
{
    m_value = nullptr;
    m_depth = 0;
    m_isObject = m_hasInner = m_inInner = m_innerNext = false;
    m_fits = true;
}

/// True when m_value is to be told of a scalar.
bool JsonRecordEvents::scalar(bool isNull)
{
    if (!m_value && m_depth == 0) {
        m_value = &member("value");
        m_valueDepth = 0;
    } else if (!m_value && m_innerNext && m_depth == 1) {
        m_fits = m_fits && isNull && !m_hasInner;
        m_hasInner = true;
        m_innerNext = false;
    }
    return m_value;
}

/// True when m_value is to be told of the start of a container.
bool JsonRecordEvents::start(bool isObject)
{
    ++m_depth;
    if (m_value)
        return true;
    if (m_depth == 1 && isObject) {
        m_isObject = true;
    } else if (m_depth == 1) {
        m_value = &member("value");
        m_valueDepth = 0;
    } else if (m_depth == 2 && m_innerNext) {
        m_fits = m_fits && isObject && !m_hasInner;
        m_hasInner = true;
        m_inInner = isObject;
        m_innerNext = false;
    }
    return m_value;
}

/// True when m_value is to be told of the end of a container.
bool JsonRecordEvents::end()
{
    --m_depth;
    if (m_depth == 1)
        m_inInner = false;
    return m_value;
}

void JsonRecordEvents::finishValue()
{
    if (m_depth == m_valueDepth)
        m_value = nullptr;
}

void JsonRecordEvents::null()
{
    if (!scalar(true))
        return;
    m_value->null();
    finishValue();
}

void JsonRecordEvents::boolean(bool value)
{
    if (!scalar(false))
        return;
    m_value->boolean(value);
    finishValue();
}

void JsonRecordEvents::number(std::string_view digits)
{
    if (!scalar(false))
        return;
    m_value->number(digits);
    finishValue();
}

void JsonRecordEvents::string(std::string_view text)
{
    if (!scalar(false))
        return;
    m_value->string(text);
    finishValue();
}

void JsonRecordEvents::startObject()
{
    if (start(true))
        m_value->startObject();
}

void JsonRecordEvents::startArray()
{
    if (start(false))
        m_value->startArray();
}

void JsonRecordEvents::endObject()
{
    if (!end())
        return;
    m_value->endObject();
    finishValue();
}

void JsonRecordEvents::endArray()
{
    if (!end())
        return;
    m_value->endArray();
    finishValue();
}

void JsonRecordEvents::key(std::string_view name)
{
    if (m_value) {
        m_value->key(name);
    } else if (m_depth == (m_inner.empty() ? 1 : 2) && m_inInner == !m_inner.empty()) {
        m_value = &member(keptName(name));
        m_valueDepth = m_depth;
    } else if (m_depth == 1) {
        m_innerNext = name == m_inner;
    }
}

void JsonCell::clear()
{
    m_joined.clear();
    m_compact.clear();
    m_plain = true;
    m_afterName = false;
    m_depth = 0;
}

/// A comma between two values of one container.
void JsonCell::separate()
{
    if (!m_afterName && !m_compact.empty() && m_compact.back() != '[' && m_compact.back() != '{')
        m_compact += ',';
    m_afterName = false;
}

void JsonCell::scalar(std::string_view text, std::string_view json)
{
    if (m_depth == 0) {
        m_joined = text;
        return;
    }
    if (m_plain) {
        if (m_compact.size() > 1)
            m_joined += ',';
        m_joined += text;
    }
    separate();
    m_compact += json;
}

void JsonCell::null()
{
    scalar({}, "null");
}

void JsonCell::boolean(bool value)
{
    const std::string_view text = value ? "true" : "false";
    scalar(text, text);
}

void JsonCell::number(std::string_view digits)
{
    scalar(digits, digits);
}

void JsonCell::string(std::string_view text)
{
    scalar(text, {});
    if (m_depth > 0)
        appendQuoted(text);
}

void JsonCell::startArray()
{
    m_plain = m_depth == 0;
    separate();
    m_compact += '[';
    ++m_depth;
}

void JsonCell::startObject()
{
    m_plain = false;
    separate();
    m_compact += '{';
    ++m_depth;
}

void JsonCell::key(std::string_view name)
{
    separate();
    appendQuoted(name);
    m_compact += ':';
    m_afterName = true;
}

void JsonCell::endArray()
{
    m_compact += ']';
    --m_depth;
}

void JsonCell::endObject()
{
    m_compact += '}';
    --m_depth;
}

void JsonCell::appendQuoted(std::string_view text)
{
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    constexpr std::string_view escaped = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    m_compact += '"';
    for (char byte : text) {
        if (const size_t at = escaped.find(byte); at != escaped.npos) {
            m_compact += {'\\', letters[at]};
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            m_compact += {'\\', 'u', '0', '0', byte < 0x10 ? '0' : '1', hexadecimal[static_cast<size_t>(byte) & 0xF]};
        } else {
            m_compact += byte;
        }
    }
    m_compact += '"';
}

JsonRecordCells::JsonRecordCells(std::span<const std::string> members, std::string inner)
    : JsonRecordEvents(std::move(inner)), m_cells(members.size())
{
    for (size_t i = 0; i < members.size(); ++i)
        m_index.emplace(members[i], i);
}

void JsonRecordCells::beginRecord()
{
    JsonRecordEvents::beginRecord();
    for (JsonCell& cell : m_cells)
        cell.clear();
}

JsonEvents& JsonRecordCells::member(std::string_view name)
{
    const auto found = m_index.find(name);
    if (found == m_index.end())
        return m_nobody;
    m_cells[found->second].clear();    // of a member named twice the later value counts
    return m_cells[found->second];
}

std::string_view keptName(std::string_view name)
{
    return name.substr(0, limits::headerNameBytes + 1);
}

}    // namespace vigie
