// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_model.h"

#include "ui/models/display_text.h"

#include <algorithm>

namespace vigie {

RowModel::RowModel(std::vector<ColumnHead> heads, QObject* parent)
    : QAbstractTableModel(parent), m_heads(std::move(heads))
{
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return cellText(rowAt(index.row()), index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(cellText(rowAt(index.row()), index.column()));
    if (role == Qt::TextAlignmentRole && head(index.column()).numeric)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)    // a narrow column does not show all of it
        return head(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant((head(section).numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Row> persistentRows;
    for (const QModelIndex& index : before)
        persistentRows.push_back(rowAt(index.row()));
    applyOrder();
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int position = positionOf(persistentRows[static_cast<size_t>(i)]);
        changePersistentIndex(before[i], index(position, before[i].column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int RowModel::positionOf(Row row) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void RowModel::setRows(const Table* table, std::vector<Row> rows)
{
    beginResetModel();
    m_table = table;
    m_canonicalRows = std::move(rows);
    applyOrder();
    endResetModel();
}

void RowModel::applyOrder()
{
    m_rows = m_canonicalRows;
    if (m_table && m_sortColumn >= 0 && m_sortColumn < columnCount())
        orderRows(m_sortColumn, m_sortOrder == Qt::AscendingOrder ? Direction::Ascending : Direction::Descending,
                  m_rows);
}

void RowModel::orderRows(int column, Direction direction, std::vector<Row>& rows) const
{
    if (!head(column).field.empty())
        sortRows(*m_table, head(column).field, direction, rows);
}

std::string_view codeText(const Table& table, std::string_view column, Row row)
{
    const CodeColumn* codes = table.codes(column);
    return codes ? codes->text(row) : std::string_view();
}

}    // namespace vigie
