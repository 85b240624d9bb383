// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/share.h"
#include "core/geo/gazetteer.h"

#include <QAbstractTableModel>

#include <map>
#include <string>
#include <vector>

namespace vigie {

/// Départements with their number of testimonies and share of negatives; shares that may not be shown come last.
class TerritoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Department, Sample, Negatives };

    explicit TerritoryModel(const Territories& territories, const Thresholds& thresholds, QObject* parent = nullptr);

    void setShares(std::vector<GroupShare> shares);
    const GroupShare& shareAt(int position) const { return m_shares[static_cast<size_t>(position)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void applyOrder();
    bool before(const GroupShare& a, const GroupShare& b) const;

    const Territories& m_territories;
    const Thresholds& m_thresholds;
    std::vector<GroupShare> m_shares;
    std::map<std::string, Code> m_ranks;    ///< of the groups' texts
    int m_sortColumn = Sample;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

}    // namespace vigie
