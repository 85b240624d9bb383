// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/row_sink.h"
#include "core/data/table.h"

#include <algorithm>
#include <functional>
#include <span>
#include <variant>
#include <vector>

namespace vigie {

/// Codes in arrival order, each in as few bytes as the largest so far needs.
class CodeList
{
public:
    CodeList() = default;
    explicit CodeList(size_t rows) : m_codes(std::vector<uint8_t>(rows, 0)) {}

    void push(Code code);
    Code operator[](size_t row) const
    {
        return std::visit([row](const auto& codes) { return static_cast<Code>(codes[row]); }, m_codes);
    }

private:
    template <typename Wide>
    void widen();

    std::variant<std::vector<uint8_t>, std::vector<uint16_t>, std::vector<uint32_t>> m_codes;
};

/// Collects rows in arrival order, then seals them into a Table in the canonical order. Text columns are not kept.
///
/// A row can be withdrawn before sealing (a later record took its place). Cost: amortised O(1) a cell. Memory: one to
/// four bytes a code, eight a number or date; a column with ColumnSpec::codeWhileItRepeats gives its texts up beyond
/// mostUnknownTexts or mostUnknownBytes, and is a Text column from then on.
class TableBuilder
{
public:
    static constexpr Code mostUnknownTexts = 1u << 16;
    static constexpr size_t mostUnknownBytes = 8u << 20;

    explicit TableBuilder(TableSchema schema);

    /// Adds columns that a later source brought; the rows so far have them missing. Existing columns keep their place.
    void extend(const TableSchema& wider);
    const TableSchema& schema() const { return m_schema; }

    /// Appends one row, cells in the schema's order; returns its arrival number.
    Row append(std::span<const Cell> cells, qint64 rowId);
    void withdraw(Row arrival);

    /// @p sortColumn first (empty = none; missing values first), then the key column, shorter keys first so that
    /// numbers written as text sort as numbers; then arrival. Dictionaries are renumbered in that order and hold only
    /// texts that some row has, so that the table depends on its rows and not on how they arrived. The builder is empty
    /// afterwards.
    Table build(std::string_view sortColumn);

    /// The same, one column after the other, so that never more than one is in memory twice: @p takeRows gets the row
    /// ids, then @p takeColumn each column that is not Text.
    void seal(std::string_view sortColumn, const std::function<void(std::vector<qint64> rowIds)>& takeRows,
              const std::function<void(const ColumnSpec&, Column)>& takeColumn);

private:
    struct CodeCells
    {
        CodeList codes;
        DictionaryBuilder dictionary;
    };
    struct MultiCodeCells
    {
        std::vector<uint32_t> starts = {0};
        std::vector<Code> codes;
        DictionaryBuilder dictionary;
    };
    struct TextCells
    {
    };
    using Cells = std::variant<CodeCells, MultiCodeCells, NumberColumn, DateColumn, TextCells>;

    static Cells emptyCells(ColumnKind kind, size_t rows);
    static void appendCell(Cells& cells, const Cell& cell, char separator);
    void giveUpUnlessItRepeats(size_t column);
    std::vector<Row> canonicalOrder(std::string_view sortColumn) const;
    static Column sealed(Cells& cells, std::span<const Row> order);

    TableSchema m_schema;
    std::vector<Cells> m_cells;
    std::vector<size_t> m_unknown;    ///< columns that may turn to Text
    std::vector<qint64> m_rowIds;
    std::vector<bool> m_withdrawn;
};

/// Calls @p member with each non-empty member of a multi-valued text, blanks around members removed.
template <typename Callback>
void forEachMember(std::string_view text, char separator, Callback&& member)
{
    while (!text.empty()) {
        const size_t end = std::min(text.find(separator), text.size());
        std::string_view part = text.substr(0, end);
        while (part.starts_with(' '))
            part.remove_prefix(1);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        if (!part.empty())
            member(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}    // namespace vigie
