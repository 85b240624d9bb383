// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/header_mapping.h"
#include "core/ingest/record_enricher.h"
#include "core/ingest/source_list.h"

#include <string>
#include <vector>

namespace vigie {

/// The date of the release that a source belongs to: the last date (`2023-01-19`) in the name nearest to the data, from
/// the member of an archive and its folders outwards to the file and the folder that holds it. noDate when none of them
/// has one; folders further out are a person's own and say nothing of the data.
LocalSeconds releaseDateOf(const SourceEntry& source);

/// Gives the records of territorial series what stands around them rather than in them: the level, which the columns
/// tell (`code_region`), the release, which the names of file and folder tell, and from both the identity. What a
/// record says itself is kept. Without a release, its absence is noted. Records of other data sets pass untouched.
class SeriesFacts : public RecordEnricher
{
public:
    /// @p next enriches after this one; may be null.
    SeriesFacts(const SourceEntry& source, DatasetKind kind, const Header& header, RecordEnricher* next, IssueLog& log);

    void extendSchema(DatasetKind kind, TableSchema& schema) override;
    void enrich(std::span<Cell> cells, IssueLog& log) override;

private:
    void identify(std::span<Cell> cells);

    bool m_territorial;
    std::string_view m_level;    ///< of all records that do not say theirs
    LocalSeconds m_release = noDate;
    RecordEnricher* m_next;
    size_t m_codeColumn = 0;
    size_t m_levelColumn = 0;
    size_t m_releaseColumn = 0;
    std::vector<size_t> m_identity;     ///< columns
    std::vector<size_t> m_mandatory;    ///< those without which there is no identity
    std::string m_code;
};

}    // namespace vigie
