// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rows_by_id.h"

namespace vigie {

RowsById::RowsById(const Table& table)
{
    const CodeColumn* ids = table.codes("id");
    if (!ids)
        return;
    m_rows.reserve(ids->size());
    for (Row row = 0; row < ids->size(); ++row)
        m_rows.emplace(ids->text(row), row);
}

std::optional<Row> RowsById::find(std::string_view id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? std::nullopt : std::optional(found->second);
}

}    // namespace vigie
