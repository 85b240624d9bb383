// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/record_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// A copy of a record, for readers that must look beyond it before they can give it.
class HeldRecord
{
public:
    HeldRecord() = default;
    HeldRecord(std::span<const std::string_view> fields, RecordPlace place) : m_place(place)
    {
        for (std::string_view field : fields) {
            m_text += field;
            m_ends.push_back(m_text.size());
        }
    }

    size_t size() const { return m_ends.size(); }
    size_t bytes() const { return m_text.size(); }
    RecordPlace place() const { return m_place; }

    /// Joins the record that follows: its first field continues the last one here, after a line break.
    void join(const HeldRecord& next)
    {
        const size_t shift = m_text.size() + 1;
        m_text += '\n';
        m_text += next.m_text;
        m_ends.pop_back();
        for (size_t end : next.m_ends)
            m_ends.push_back(shift + end);
    }

    /// Fills @p fields with views into this record, valid until it changes.
    void publish(std::vector<std::string_view>& fields) const
    {
        fields.clear();
        size_t begin = 0;
        for (size_t end : m_ends) {
            fields.push_back(std::string_view(m_text).substr(begin, end - begin));
            begin = end;
        }
    }

private:
    std::string m_text;
    std::vector<size_t> m_ends;
    RecordPlace m_place;
};

}    // namespace vigie
