// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/cross_field_repairs.h"
#include "core/ingest/header_mapping.h"
#include "core/ingest/record_enricher.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Turns the fields of a record into the cells of its table: columns by the mapping, values by the repairs.
class RecordMapper
{
public:
    /// @p enricher may be null. @p log receives what each record needed.
    RecordMapper(HeaderMapping mapping, RecordEnricher* enricher, IssueLog& log);

    const TableSchema& schema() const { return m_mapping.schema; }

    /// The record's cells in the schema's order, valid until the next call; empty when the record has to be rejected
    /// (its key is missing), which is noted.
    std::span<const Cell> map(std::span<const std::string_view> fields);

private:
    bool abroadFor(std::span<const std::string_view> fields, size_t sourceColumn) const;
    void mapField(std::span<const std::string_view> fields, size_t sourceColumn);

    HeaderMapping m_mapping;
    RecordEnricher* m_enricher;
    IssueLog& m_log;
    CrossFieldRepairs m_crossField;
    int m_key = -1;                  ///< column that must not be empty; -1 = none
    std::vector<int> m_countryOf;    ///< per source column: the source column with its country, or -1
    std::vector<Cell> m_cells;
    std::vector<std::string>
        m_repaired;    ///< characters, one per source column: reused, so that records allocate little
    std::vector<std::string> m_rewritten;    ///< values, likewise
};

}    // namespace vigie
