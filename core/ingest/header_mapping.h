// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/schema.h"
#include "core/domain/fields.h"
#include "core/ingest/import_options.h"
#include "core/ingest/issue_log.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// The header of one source: labels as a person would name them, and the keys they are matched by.
struct Header
{
    std::vector<std::string> labels;       ///< byte-order mark, doubled quotes and outer blanks removed; no mojibake
    std::vector<std::string> keys;         ///< normalisedKey() of each
    std::vector<std::string> published;    ///< the cells as they are
    bool repaired = false;                 ///< a byte-order mark or quotes were caught inside the first cell

    /// How many columns there are apart from those at the end that have no name.
    size_t namedColumns() const;
};

Header readHeader(std::span<const std::string_view> cells);

/// Which source column fills which column of the table.
struct HeaderMapping
{
    static constexpr int ignored = -1;

    struct Target
    {
        int column = ignored;
        const Field* field = nullptr;
    };    ///< field: null for an unknown column

    DatasetKind kind = DatasetKind::Experiences;
    TableSchema schema;             ///< every documented field in canonical order, then the unknown columns by name
    std::vector<Target> targets;    ///< one per source column
    std::vector<std::string> labels;
};

/// What a first look at the records said of the columns.
struct ColumnFacts
{
    bool firstColumnCounts = false;    ///< the first column has no name and only numbers the rows
    size_t columns = 0;                ///< columns at the end without a name and without a single value are beyond this
};

/// Maps the columns of a header by key. Unknown columns are kept under their key (`column_7` when they have no name, a
/// number appended when two agree). Ignored are an index left by a spreadsheet library, and empty columns at the end.
/// Missing documented columns are noted with what they disable.
HeaderMapping mapHeader(DatasetKind kind, const Header& header, const ColumnFacts& facts, const ImportOptions& options,
                        IssueLog& log);

}    // namespace vigie
