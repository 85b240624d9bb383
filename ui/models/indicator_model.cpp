// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/indicator_model.h"

#include "core/base/fold.h"
#include "ui/models/display_text.h"

#include <QGuiApplication>
#include <QPalette>

#include <array>

namespace vigie {

void IndicatorModel::setSummaries(std::vector<IndicatorSummary> summaries)
{
    beginResetModel();
    m_summaries = std::move(summaries);
    applyFind();
    endResetModel();
}

void IndicatorModel::setFindText(const QString& text)
{
    beginResetModel();
    m_find = foldToWords(text.toStdString());
    applyFind();
    endResetModel();
}

void IndicatorModel::applyFind()
{
    m_visible.clear();
    for (size_t i = 0; i < m_summaries.size(); ++i) {
        const IndicatorSummary& each = m_summaries[i];
        const std::string folded = foldToWords(each.title + '\n' + each.network + '\n' + each.code);
        if (m_find.empty() || folded.find(m_find) != std::string::npos)
            m_visible.push_back(i);
    }
}

int IndicatorModel::positionOf(const std::string& code) const
{
    for (int position = 0; position < rowCount(); ++position) {
        if (summaryAt(position).code == code)
            return position;
    }
    return -1;
}

int IndicatorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int IndicatorModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant IndicatorModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const IndicatorSummary& summary = summaryAt(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Structures)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && summary.structures == 0)
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Title:
        return fromData(summary.title);
    case Network:
        return fromData(summary.network);
    default:
        return countText(summary.structures);
    }
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > Structures)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Structures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array titles = {tr("Indicator"), tr("Network"), tr("Structures")};
    return titles[static_cast<size_t>(section)];
}

}    // namespace vigie
