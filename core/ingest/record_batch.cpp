// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/record_batch.h"

#include <algorithm>
#include <cstring>

namespace vigie {

bool RecordBatch::add(std::span<const Cell> cells, RecordPlace place)
{
    size_t bytes = 0;
    for (const Cell& cell : cells)
        bytes += cell.text.size();
    if (!empty() && (m_records.size() == mostRecords || m_textBytes + bytes > m_texts.size()))
        return false;
    // Only when it is empty: texts that are already there must not move.
    if (empty() && m_texts.size() < std::max(bytes, mostTextBytes))
        m_texts.resize(std::max(bytes, mostTextBytes));
    for (size_t column = 0; column < cells.size(); ++column) {
        if (cells[column].missing())
            continue;
        Cell copy = cells[column];
        if (!copy.text.empty()) {
            char* text = m_texts.data() + m_textBytes;
            std::memcpy(text, copy.text.data(), copy.text.size());
            copy.text = {text, copy.text.size()};
            m_textBytes += copy.text.size();
        }
        m_filled.push_back({column, copy});
    }
    m_records.push_back({place, m_filled.size()});
    return true;
}

void RecordBatch::clear()
{
    std::fill(m_record.begin(), m_record.end(), Cell{});
    m_shown = noRecord;
    m_records.clear();
    m_filled.clear();
    m_textBytes = 0;
    if (m_texts.size() > mostTextBytes)    // one huge record must not be paid for until the end
        m_texts = {};
}

std::span<const Cell> RecordBatch::cells(size_t record)
{
    for (size_t i = m_shown == noRecord ? 0 : begin(m_shown); m_shown != noRecord && i < m_records[m_shown].end; ++i)
        m_record[m_filled[i].column] = Cell{};
    for (size_t i = begin(record); i < m_records[record].end; ++i)
        m_record[m_filled[i].column] = m_filled[i].cell;
    m_shown = record;
    return m_record;
}

}    // namespace vigie
