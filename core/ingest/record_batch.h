// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/row_sink.h"
#include "core/ingest/record_reader.h"

#include <span>
#include <vector>

namespace vigie {

/// Records with their own copy of their texts, to be read by somebody else later. Memory is kept when it is cleared.
class RecordBatch
{
public:
    /// Small enough for a processor's second-level cache: what one thread has just written, the other finds there.
    static constexpr size_t mostRecords = 256;
    static constexpr size_t mostTextBytes = 256u << 10;

    explicit RecordBatch(size_t columns) : m_record(columns) {}

    /// False, and nothing taken, when the record would exceed the limits; an empty batch takes any record.
    bool add(std::span<const Cell> cells, RecordPlace place);
    void clear();
    bool empty() const { return m_records.empty(); }
    size_t size() const { return m_records.size(); }

    RecordPlace place(size_t record) const { return m_records[record].place; }
    /// Valid until the next call.
    std::span<const Cell> cells(size_t record);

private:
    static constexpr size_t noRecord = static_cast<size_t>(-1);

    size_t begin(size_t record) const { return record == 0 ? 0 : m_records[record - 1].end; }

    struct Record
    {
        RecordPlace place;
        size_t end;    ///< of its cells
    };
    /// Half of the cells of the published files are missing: they are not carried along.
    struct Filled
    {
        size_t column;
        Cell cell;
    };

    std::vector<Record> m_records;
    std::vector<Filled> m_filled;
    std::vector<char> m_texts;
    size_t m_textBytes = 0;
    std::vector<Cell> m_record;    ///< the one last asked for, with its missing cells
    size_t m_shown = noRecord;     ///< its number
};

}    // namespace vigie
