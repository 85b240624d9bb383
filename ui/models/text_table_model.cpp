// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_table_model.h"

#include "ui/models/display_text.h"

#include <algorithm>

namespace vigie {

TextTableModel::TextTableModel(QStringList columns, std::vector<int> rightAligned, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_rightAligned(std::move(rightAligned))
{
}

void TextTableModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

std::string TextTableModel::codeAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[static_cast<size_t>(row)].code : std::string();
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Qt::Alignment TextTableModel::alignmentOf(int column) const
{
    const bool right = std::ranges::find(m_rightAligned, column) != m_rightAligned.end();
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(index.column()));
    if (role == Qt::DisplayRole)
        return line.cells.value(index.column());
    if (role != Qt::ToolTipRole)
        return {};
    const QString toolTip = line.toolTips.value(index.column());
    return plainToolTip(toolTip.isEmpty() ? line.cells.value(index.column()) : toolTip);
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(section));
    return role == Qt::DisplayRole ? QVariant(m_columns.value(section)) : QVariant();
}

}    // namespace vigie
