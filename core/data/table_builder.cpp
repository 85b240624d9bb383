// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/table_builder.h"

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

/// Calls that differ by column kind, gathered for std::visit.
template <typename... Calls>
struct Overloaded : Calls...
{
    using Calls::operator()...;
};
template <typename... Calls>
Overloaded(Calls...) -> Overloaded<Calls...>;

/// Codes of the rows that stay, counted anew from 1 in the order in which they are met.
class Renumbering
{
public:
    explicit Renumbering(const DictionaryBuilder& from) : m_from(from), m_newCodes(from.size() + 1, missingCode) {}

    Code operator()(Code old)
    {
        if (old != missingCode && m_newCodes[old] == missingCode)
            m_newCodes[old] = m_to.encode(m_from.text(old));
        return m_newCodes[old];
    }
    std::shared_ptr<const Dictionary> dictionary() { return m_to.build(); }

private:
    const DictionaryBuilder& m_from;
    DictionaryBuilder m_to;
    std::vector<Code> m_newCodes;
};

/// Shorter first, then by bytes: "9" before "10", "STR-2" before "STR-10".
bool keyLess(std::string_view a, std::string_view b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

}    // namespace

template <typename Wide>
void CodeList::widen()
{
    m_codes = std::visit([](const auto& codes) { return std::vector<Wide>(codes.begin(), codes.end()); }, m_codes);
}

void CodeList::push(Code code)
{
    if (m_codes.index() == 0 && code > 0xFF)
        widen<uint16_t>();
    if (m_codes.index() == 1 && code > 0xFFFF)
        widen<uint32_t>();
    std::visit([code](auto& codes) { codes.push_back(static_cast<std::decay_t<decltype(codes[0])>>(code)); }, m_codes);
}

TableBuilder::TableBuilder(TableSchema schema)
{
    m_schema.name = schema.name;
    m_schema.keyColumn = schema.keyColumn;
    extend(schema);
}

void TableBuilder::extend(const TableSchema& wider)
{
    for (const ColumnSpec& column : wider.columns) {
        if (m_schema.indexOf(column.name) >= 0)
            continue;
        if (column.codeWhileItRepeats && column.kind == ColumnKind::Code)
            m_unknown.push_back(m_cells.size());
        m_schema.columns.push_back(column);
        m_cells.push_back(emptyCells(column.kind, m_rowIds.size()));
    }
}

TableBuilder::Cells TableBuilder::emptyCells(ColumnKind kind, size_t rows)
{
    switch (kind) {
    case ColumnKind::Code:
        return CodeCells{CodeList(rows), {}};
    case ColumnKind::MultiCode:
        return MultiCodeCells{std::vector<uint32_t>(rows + 1, 0), {}, {}};
    case ColumnKind::Number:
        return NumberColumn{std::vector<double>(rows, NumberColumn::missing)};
    case ColumnKind::Date:
        return DateColumn{std::vector<LocalSeconds>(rows, noDate)};
    case ColumnKind::Text:
        break;
    }
    return TextCells{};
}

void TableBuilder::appendCell(Cells& cells, const Cell& cell, char separator)
{
    std::visit(
        Overloaded{
            [&](CodeCells& column) { column.codes.push(column.dictionary.encode(cell.text)); },
            [&](MultiCodeCells& column) {
                const auto first = column.starts.back();
                forEachMember(cell.text, separator, [&](std::string_view member) {
                    const Code code = column.dictionary.encode(member);
                    const auto begin = column.codes.begin() + static_cast<std::ptrdiff_t>(first);
                    if (std::find(begin, column.codes.end(), code) == column.codes.end())
                        column.codes.push_back(code);
                });
                column.starts.push_back(static_cast<uint32_t>(column.codes.size()));
            },
            [&](NumberColumn& column) {
                column.values.push_back(cell.type == Cell::Type::Number ? cell.number : NumberColumn::missing);
            },
            [&](DateColumn& column) { column.values.push_back(cell.type == Cell::Type::Date ? cell.date : noDate); },
            [](TextCells&) {},
        },
        cells);
}

void TableBuilder::giveUpUnlessItRepeats(size_t column)
{
    const auto* cells = std::get_if<CodeCells>(&m_cells[column]);
    if (!cells || (cells->dictionary.size() <= mostUnknownTexts && cells->dictionary.textBytes() <= mostUnknownBytes))
        return;
    m_schema.columns[column].kind = ColumnKind::Text;
    m_cells[column] = TextCells{};
}

Row TableBuilder::append(std::span<const Cell> cells, qint64 rowId)
{
    Q_ASSERT(cells.size() == m_cells.size());
    for (size_t i = 0; i < cells.size(); ++i)
        appendCell(m_cells[i], cells[i], m_schema.columns[i].separator);
    for (size_t column : m_unknown)
        giveUpUnlessItRepeats(column);
    m_rowIds.push_back(rowId);
    m_withdrawn.push_back(false);
    return static_cast<Row>(m_rowIds.size() - 1);
}

void TableBuilder::withdraw(Row arrival)
{
    m_withdrawn[arrival] = true;
}

std::vector<Row> TableBuilder::canonicalOrder(std::string_view sortColumn) const
{
    std::vector<Row> order;
    for (Row row = 0; row < m_rowIds.size(); ++row) {
        if (!m_withdrawn[row])
            order.push_back(row);
    }
    const int sortIndex = m_schema.indexOf(sortColumn);
    const int keyIndex = m_schema.indexOf(m_schema.keyColumn);
    const auto* dates = sortIndex < 0 ? nullptr : std::get_if<DateColumn>(&m_cells[static_cast<size_t>(sortIndex)]);
    const auto* keys = keyIndex < 0 ? nullptr : std::get_if<CodeCells>(&m_cells[static_cast<size_t>(keyIndex)]);
    std::stable_sort(order.begin(), order.end(), [&](Row a, Row b) {
        if (dates && dates->values[a] != dates->values[b])
            return dates->values[a] < dates->values[b];
        return keys && keyLess(keys->dictionary.text(keys->codes[a]), keys->dictionary.text(keys->codes[b]));
    });
    return order;
}

Column TableBuilder::sealed(Cells& cells, std::span<const Row> order)
{
    return std::visit(Overloaded{
                          [&](CodeCells& column) -> Column {
                              Renumbering renumber(column.dictionary);
                              std::vector<Code> codes;
                              codes.reserve(order.size());
                              for (Row row : order)
                                  codes.push_back(renumber(column.codes[row]));
                              return CodeColumn(codes, renumber.dictionary());
                          },
                          [&](MultiCodeCells& column) -> Column {
                              Renumbering renumber(column.dictionary);
                              std::vector<uint32_t> starts = {0};
                              std::vector<Code> codes;
                              for (Row row : order) {
                                  for (uint32_t i = column.starts[row]; i < column.starts[row + 1]; ++i)
                                      codes.push_back(renumber(column.codes[i]));
                                  starts.push_back(static_cast<uint32_t>(codes.size()));
                              }
                              return MultiCodeColumn(std::move(starts), std::move(codes), renumber.dictionary());
                          },
                          [&](NumberColumn& column) -> Column {
                              NumberColumn out;
                              out.values.reserve(order.size());
                              for (Row row : order)
                                  out.values.push_back(column.values[row]);
                              return out;
                          },
                          [&](DateColumn& column) -> Column {
                              DateColumn out;
                              out.values.reserve(order.size());
                              for (Row row : order)
                                  out.values.push_back(column.values[row]);
                              return out;
                          },
                          [](TextCells&) -> Column { Q_UNREACHABLE(); },
                      },
                      cells);
}

void TableBuilder::seal(std::string_view sortColumn, const std::function<void(std::vector<qint64> rowIds)>& takeRows,
                        const std::function<void(const ColumnSpec&, Column)>& takeColumn)
{
    const std::vector<Row> order = canonicalOrder(sortColumn);
    std::vector<qint64> rowIds;
    rowIds.reserve(order.size());
    for (Row row : order)
        rowIds.push_back(m_rowIds[row]);
    takeRows(std::move(rowIds));
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (m_schema.columns[i].kind == ColumnKind::Text)
            continue;
        Column column = sealed(m_cells[i], order);
        m_cells[i] = TextCells{};
        takeColumn(m_schema.columns[i], std::move(column));
    }
    *this = TableBuilder({m_schema.name, m_schema.keyColumn, {}});
}

Table TableBuilder::build(std::string_view sortColumn)
{
    Table table;
    seal(
        sortColumn, [&](std::vector<qint64> rowIds) { table = Table(m_schema.name, std::move(rowIds)); },
        [&](const ColumnSpec& spec, Column column) { table.setColumn(spec, std::move(column)); });
    return table;
}

}    // namespace vigie
