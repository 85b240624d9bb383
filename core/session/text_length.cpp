// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/text_length.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr const char* lengthColumn = "text_length";

/// In UTF-8 each character has exactly one byte that continues none.
auto charactersOf(std::string_view text)
{
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

}    // namespace

void TextLengthEnricher::extendSchema(DatasetKind kind, TableSchema& schema)
{
    m_first.extendSchema(kind, schema);
    m_description = -1;
    if (kind != DatasetKind::Experiences || schema.indexOf(lengthColumn) >= 0)
        return;
    m_description = schema.indexOf("description");
    m_length = static_cast<int>(schema.columns.size());
    schema.columns.push_back({lengthColumn, "Longueur de la description (caractères)", ColumnKind::Number, ','});
}

void TextLengthEnricher::enrich(std::span<Cell> cells, IssueLog& log)
{
    m_first.enrich(cells, log);
    if (m_description < 0)
        return;
    const Cell& description = cells[static_cast<size_t>(m_description)];
    if (description.type == Cell::Type::Text)
        cells[static_cast<size_t>(m_length)] = Cell::ofNumber(static_cast<double>(charactersOf(description.text)));
}

}    // namespace vigie
