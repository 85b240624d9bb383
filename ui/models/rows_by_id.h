// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"

#include <optional>
#include <string_view>
#include <unordered_map>

namespace vigie {

/// Rows of a table by its column `id`: annotations are few, rows are many. Of several rows with one id the first.
/// The table must outlive it. O(rows) to make, about 40 bytes for each.
class RowsById
{
public:
    explicit RowsById(const Table& table);

    std::optional<Row> find(std::string_view id) const;

private:
    std::unordered_map<std::string_view, Row> m_rows;
};

}    // namespace vigie
