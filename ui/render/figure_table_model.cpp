// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_table_model.h"

namespace vigie {

void FigureTableModel::setFigure(std::shared_ptr<const FigureSpec> figure)
{
    beginResetModel();
    m_figure = std::move(figure);
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_figure ? 0 : static_cast<int>(m_figure->table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_figure ? 0 : static_cast<int>(m_figure->table.columns.size());
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_figure)
        return {};
    if (role == Qt::DisplayRole)
        return m_figure->table.rows[static_cast<size_t>(index.row())].value(index.column()).text;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal && m_figure)
        return m_figure->table.columns.value(section);
    return {};
}

}    // namespace vigie
