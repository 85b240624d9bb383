// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/schema.h"
#include "core/domain/fields.h"
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
    std::vector<std::string> labels;    ///< byte-order mark, doubled quotes and outer blanks removed
    std::vector<std::string> keys;      ///< normalisedKey() of each
    bool repaired = false;              ///< a byte-order mark or quotes were caught inside the first cell
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

/// Maps the columns of a header by key. Unknown columns are kept under their key (`column_7` when they have no name, a
/// number appended when two agree); a first column without a name is an index left by a spreadsheet library when
/// @p firstColumnCounts, and ignored. Missing documented columns are noted with what they disable.
HeaderMapping mapHeader(DatasetKind kind, const Header& header, bool firstColumnCounts, IssueLog& log);

}    // namespace vigie
