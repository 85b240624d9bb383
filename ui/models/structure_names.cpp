// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/structure_names.h"

#include "core/base/fold.h"
#include "ui/models/row_model.h"

namespace vigie {

StructureNames::StructureNames(const Table& structures) : m_folded(structures.rowCount())
{
    for (Row row = 0; row < structures.rowCount(); ++row) {
        for (const char* column : {"name", "town", "code"})
            m_folded[row] += foldToWords(codeText(structures, column, row)) + '\n';
    }
}

std::vector<Row> StructureNames::matching(std::vector<Row> rows, std::string_view text) const
{
    const std::string wanted = foldToWords(text);
    if (!wanted.empty())
        std::erase_if(rows, [&](Row row) { return m_folded[row].find(wanted) == std::string::npos; });
    return rows;
}

}    // namespace vigie
