// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/record_enricher.h"

namespace vigie {

/// Gives experiences the length of their description, `text_length`: long texts stay on disk, and nobody could filter
/// by their length otherwise. Unit: characters (Unicode code points) of the text as it is stored, after its repairs;
/// missing without a description. A file that brings a column of that very name keeps its own.
///
/// Stored columns take part in the content hash like any other (core/store): the same files have another hash than in
/// snapshots made before this column was, and two contents that were the same then are the same now.
class TextLengthEnricher : public RecordEnricher
{
public:
    /// @p first enriches before this one.
    explicit TextLengthEnricher(RecordEnricher& first) : m_first(first) {}

    void extendSchema(DatasetKind kind, TableSchema& schema) override;
    void enrich(std::span<Cell> cells, IssueLog& log) override;

private:
    RecordEnricher& m_first;
    int m_description = -1;    ///< -1 = nothing to do for this data set
    int m_length = -1;
};

}    // namespace vigie
