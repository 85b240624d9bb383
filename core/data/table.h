// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"
#include "core/data/schema.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// An immutable table: named columns of equal length, and for each row the id of its SQL row, by which long texts are
/// read. Rows stand in the table's canonical order (experiences: publication, then id; the others: key).
class Table
{
public:
    Table() = default;
    Table(std::string name, std::vector<qint64> rowIds) : m_name(std::move(name)), m_rowIds(std::move(rowIds)) {}

    const std::string& name() const { return m_name; }
    Row rowCount() const { return static_cast<Row>(m_rowIds.size()); }
    qint64 rowId(Row row) const { return m_rowIds[row]; }
    const std::vector<qint64>& rowIds() const { return m_rowIds; }

    /// Adds or replaces a column. Its length must be rowCount().
    void setColumn(ColumnSpec spec, Column column);

    const Column* column(std::string_view name) const;
    /// The column if it exists and is of that kind, else nullptr.
    const CodeColumn* codes(std::string_view name) const;
    const MultiCodeColumn* multiCodes(std::string_view name) const;
    const NumberColumn* numbers(std::string_view name) const;
    const DateColumn* dates(std::string_view name) const;

    struct NamedColumn
    {
        ColumnSpec spec;
        Column column;
    };
    const std::vector<NamedColumn>& columns() const { return m_columns; }

private:
    std::string m_name;
    std::vector<qint64> m_rowIds;
    std::vector<NamedColumn> m_columns;
};

}    // namespace vigie
