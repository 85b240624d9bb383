// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"
#include "core/data/table_builder.h"

#include <string>
#include <string_view>
#include <vector>

// Tables written as text, so that a test's input can be read where it is used.

namespace vigie::test {

inline std::vector<std::string_view> cellsOfLine(std::string_view line)
{
    std::vector<std::string_view> cells;
    while (true) {
        const size_t bar = line.find('|');
        cells.push_back(trimmed(line.substr(0, bar)));
        if (bar == std::string_view::npos)
            return cells;
        line.remove_prefix(bar + 1);
    }
}

inline ColumnSpec columnOf(std::string_view head)
{
    const size_t colon = head.find(':');
    const std::string_view kind = colon == std::string_view::npos ? "" : head.substr(colon + 1);
    const std::string name(head.substr(0, colon));
    return {name, name,
            kind == "multi"    ? ColumnKind::MultiCode
            : kind == "number" ? ColumnKind::Number
            : kind == "date"   ? ColumnKind::Date
                               : ColumnKind::Code};
}

inline Cell cellOf(ColumnKind kind, std::string_view text)
{
    if (text.empty())
        return {};
    if (kind == ColumnKind::Number)
        return Cell::ofNumber(parseNumber(text).value().value);
    if (kind == ColumnKind::Date)
        return Cell::ofDate(parseDate(text).value());
    return Cell::ofText(text);
}

/// A table from lines of cells between `|`. The first line names the columns, `name` or `name:multi|number|date` with
/// the first as key; an empty cell is missing.
inline Table tableOf(std::string_view name, std::string_view text, std::string_view sortColumn = {})
{
    TableSchema schema;
    schema.name = name;
    std::vector<std::vector<std::string_view>> lines;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        if (const std::string_view line = text.substr(0, end); !trimmed(line).empty())
            lines.push_back(cellsOfLine(line));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    for (std::string_view head : lines.front())
        schema.columns.push_back(columnOf(head));
    schema.keyColumn = schema.columns.front().name;
    TableBuilder builder(schema);
    for (size_t row = 1; row < lines.size(); ++row) {
        std::vector<Cell> cells;
        for (size_t i = 0; i < schema.columns.size(); ++i)
            cells.push_back(cellOf(schema.columns[i].kind, lines[row].at(i)));
        builder.append(cells, static_cast<qint64>(row));
    }
    return builder.build(sortColumn);
}

}    // namespace vigie::test
