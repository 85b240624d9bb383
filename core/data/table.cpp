// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/table.h"

#include <algorithm>

namespace vigie {

int TableSchema::indexOf(std::string_view columnName) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const ColumnSpec& c) { return c.name == columnName; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

void Table::setColumn(ColumnSpec spec, Column column)
{
    Q_ASSERT(vigie::rowCount(column) == rowCount());
    for (NamedColumn& existing : m_columns) {
        if (existing.spec.name == spec.name) {
            existing = {std::move(spec), std::move(column)};
            return;
        }
    }
    m_columns.push_back({std::move(spec), std::move(column)});
}

const Column* Table::column(std::string_view name) const
{
    for (const NamedColumn& candidate : m_columns) {
        if (candidate.spec.name == name)
            return &candidate.column;
    }
    return nullptr;
}

const CodeColumn* Table::codes(std::string_view name) const
{
    return std::get_if<CodeColumn>(column(name));
}

const MultiCodeColumn* Table::multiCodes(std::string_view name) const
{
    return std::get_if<MultiCodeColumn>(column(name));
}

const NumberColumn* Table::numbers(std::string_view name) const
{
    return std::get_if<NumberColumn>(column(name));
}

const DateColumn* Table::dates(std::string_view name) const
{
    return std::get_if<DateColumn>(column(name));
}

}    // namespace vigie
