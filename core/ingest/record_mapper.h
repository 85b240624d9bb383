// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/cross_field_repairs.h"
#include "core/ingest/date_columns.h"
#include "core/ingest/header_mapping.h"
#include "core/ingest/import_options.h"
#include "core/ingest/record_enricher.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Turns the fields of a record into the cells of its table: columns by the mapping, values by the repairs.
class RecordMapper
{
public:
    /// @p verdicts: of a first pass over the dates, when there was one; else the dates are tested on their way.
    /// @p enricher may be null. @p log receives what each record needed. @p options must outlive the mapper.
    RecordMapper(HeaderMapping mapping, std::optional<std::vector<DateColumns::Verdict>> verdicts,
                 RecordEnricher* enricher, const ImportOptions& options, IssueLog& log);

    const TableSchema& schema() const { return m_mapping.schema; }

    /// The record's cells in the schema's order, valid until the next call; empty when the record has to be rejected
    /// (its key is missing), which is noted.
    std::span<const Cell> map(std::span<const std::string_view> fields);

    /// After the last record: notes what could only be said of whole columns.
    void finish();

private:
    struct SourceColumn
    {
        int country = -1;    ///< the source column with its country, or -1
        bool html = false;
        bool swapsDates = false;
        bool decimalComma = false, decimalPoint = false;    ///< seen among its numbers
        std::string repaired;                               ///< characters: reused, so that records allocate little
        std::string rewritten;                              ///< values, likewise
    };

    bool abroadFor(std::span<const std::string_view> fields, const SourceColumn& column) const;
    void mapField(std::span<const std::string_view> fields, size_t sourceColumn);
    void lookAtDate(Cell& cell, std::string_view text, size_t sourceColumn);
    void noteSizes(std::span<const std::string_view> fields);
    bool keyIsUsable();

    HeaderMapping m_mapping;
    RecordEnricher* m_enricher;
    const ImportOptions& m_options;
    IssueLog& m_log;
    CrossFieldRepairs m_crossField;
    int m_key = -1;          ///< column that must not be empty; -1 = none
    int m_keySource = -1;    ///< source column whose number orders the records; -1 = none
    std::optional<qint64> m_number;
    std::optional<DateColumns> m_dates;    ///< dates tested on their way
    std::vector<SourceColumn> m_columns;
    std::vector<Cell> m_cells;
};

}    // namespace vigie
