// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/territory_model.h"

#include "core/query/sort_order.h"
#include "ui/models/display_text.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

/// Ranks of the codes as French readers expect them: `2A` between 19 and 21.
std::map<std::string, Code> ranksOf(const std::vector<GroupShare>& shares)
{
    DictionaryBuilder builder;
    for (const GroupShare& each : shares)
        builder.encode(each.group);
    const auto dictionary = builder.build();
    const std::vector<Code> ranks = frenchRanks(*dictionary);
    std::map<std::string, Code> byText;
    for (Code code = 1; code < dictionary->codeCount(); ++code)
        byText.emplace(dictionary->text(code), ranks[code]);
    return byText;
}

}    // namespace

TerritoryModel::TerritoryModel(const Territories& territories, const Thresholds& thresholds, QObject* parent)
    : QAbstractTableModel(parent), m_territories(territories), m_thresholds(thresholds)
{
}

void TerritoryModel::setShares(std::vector<GroupShare> shares)
{
    beginResetModel();
    m_shares = std::move(shares);
    m_ranks = ranksOf(m_shares);
    applyOrder();
    endResetModel();
}

void TerritoryModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    applyOrder();
    endResetModel();
}

void TerritoryModel::applyOrder()
{
    const auto unranked = [this](const GroupShare& each) {
        return m_sortColumn == Negatives ? !each.share.fraction : m_sortColumn == Department && each.group.empty();
    };
    std::stable_sort(m_shares.begin(), m_shares.end(), [&](const GroupShare& a, const GroupShare& b) {
        if (unranked(a) || unranked(b))
            return !unranked(a) && unranked(b);
        return m_sortOrder == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
}

bool TerritoryModel::before(const GroupShare& a, const GroupShare& b) const
{
    switch (m_sortColumn) {
    case Department:
        return m_ranks.at(a.group) < m_ranks.at(b.group);
    case Sample:
        return a.share.total < b.share.total;
    default:
        return a.share.fraction.value_or(0) < b.share.fraction.value_or(0);
    }
}

int TerritoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shares.size());
}

int TerritoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant TerritoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const GroupShare& each = shareAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Department ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return shownInterval(each.share, m_thresholds);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Department:
        return each.group.empty() ? tr("No département (one mention at least)")
                                  : m_territories.departmentTitle(each.group);
    case Sample:
        return countText(each.share.total);
    default:
        return each.share.fraction ? shownShare(each.share) : tr("n < %1").arg(m_thresholds.hideBelow);
    }
}

QVariant TerritoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > Negatives)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Department ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array titles = {tr("Département"), tr("n"), tr("Negative")};
    return titles[static_cast<size_t>(section)];
}

}    // namespace vigie
