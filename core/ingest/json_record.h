// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/json_value.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Tells the members of a record from what is nested in their values. A record that is no object has the one member
/// `value`; with an @p inner name, the record's members are those of the object that it keeps under this name.
class JsonRecordEvents : public JsonEvents
{
public:
    explicit JsonRecordEvents(std::string inner = {}) : m_inner(std::move(inner)) {}

    /// The next events are those of another record.
    virtual void beginRecord();
    /// The record was an object (and had the inner one, or null in its place).
    bool isRecord() const { return m_isObject && (m_inner.empty() || m_hasInner) && m_fits; }

    void null() final;
    void boolean(bool value) final;
    void number(std::string_view digits) final;
    void string(std::string_view text) final;
    void startObject() final;
    void key(std::string_view name) final;
    void endObject() final;
    void startArray() final;
    void endArray() final;

protected:
    bool isObject() const { return m_isObject; }
    /// A member of the record; gives who takes its value.
    virtual JsonEvents& member(std::string_view name) = 0;

private:
    bool scalar(bool isNull);
    bool start(bool isObject);
    bool end();
    void finishValue();

    std::string m_inner;
    JsonEvents* m_value = nullptr;    ///< takes the events of the value being read; null = between values
    int m_depth = 0;
    int m_valueDepth = 0;    ///< of the container that holds the value
    bool m_isObject = false;
    bool m_hasInner = false;
    bool m_fits = true;
    bool m_inInner = false;
    bool m_innerNext = false;
};

/// The value of one member as text: a scalar as it is, nothing for null, a list of scalars joined by commas, anything
/// else as compact JSON.
class JsonCell : public JsonEvents
{
public:
    void clear();
    std::string_view text() const { return m_plain ? m_joined : m_compact; }

    void null() override;
    void boolean(bool value) override;
    void number(std::string_view digits) override;
    void string(std::string_view text) override;
    void startObject() override;
    void key(std::string_view name) override;
    void endObject() override;
    void startArray() override;
    void endArray() override;

private:
    void scalar(std::string_view text, std::string_view json);
    void separate();
    void appendQuoted(std::string_view text);

    std::string m_joined;    ///< scalars only
    std::string m_compact;
    bool m_plain = true;
    bool m_afterName = false;
    int m_depth = 0;
};

/// The cells of a record, for the members that are asked for.
class JsonRecordCells : public JsonRecordEvents
{
public:
    JsonRecordCells(std::span<const std::string> members, std::string inner);

    void beginRecord() override;
    std::string_view cell(size_t member) const { return m_cells[member].text(); }

protected:
    JsonEvents& member(std::string_view name) override;

private:
    std::map<std::string, size_t, std::less<>> m_index;
    std::vector<JsonCell> m_cells;
    JsonNobody m_nobody;
};

/// The part of a member's name that is kept: enough to see that it is beyond limits::headerNameBytes.
std::string_view keptName(std::string_view name);

}    // namespace vigie
