// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// What a column holds, and so how it is kept in memory.
enum class ColumnKind {
    Code,         ///< one of a limited set of texts: dictionary codes in memory
    MultiCode,    ///< several members of such a set, separated in the file by ColumnSpec::separator
    Number,       ///< double
    Date,         ///< LocalSeconds
    Text,         ///< long or free text: on disk only, read by row id
};

struct ColumnSpec
{
    std::string name;     ///< canonical name, snake_case: SQL column, JSON key, query field
    std::string label;    ///< label as published, for people
    ColumnKind kind = ColumnKind::Code;
    char separator = ',';    ///< between the members of a MultiCode cell
    /// A Code column of which nothing is known: where its values turn out not to repeat, it becomes Text.
    bool codeWhileItRepeats = false;

    friend bool operator==(const ColumnSpec&, const ColumnSpec&) = default;
};

struct TableSchema
{
    std::string name;         ///< canonical data set name: `structures`, `experiences`, …
    std::string keyColumn;    ///< the column whose value identifies a record; empty = no identifier
    std::vector<ColumnSpec> columns;

    /// Position of a column, or -1.
    int indexOf(std::string_view columnName) const;
};

}    // namespace vigie
