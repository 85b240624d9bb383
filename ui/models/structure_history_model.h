// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/structure_portrait.h"

#include <QAbstractItemModel>

#include <memory>

namespace vigie {

/// The indicators of one structure, each with its latest value and the direction of its series, and below it all its
/// periods, the newest first, with the dates of their updates.
class StructureHistoryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Value, Remark };

    using QAbstractItemModel::QAbstractItemModel;

    void setPortrait(std::shared_ptr<const StructurePortrait> portrait);
    /// nullptr for an invalid index.
    const IndicatorLine* lineAt(const QModelIndex& index) const;
    /// The period of that row; of an indicator its latest. nullptr for an invalid index.
    const PeriodValue* periodAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    size_t lineOf(const QModelIndex& index) const;
    QString valueText(const IndicatorLine& line, const PeriodValue& period) const;
    QString textOf(const QModelIndex& index) const;
    QString toolTipOf(const QModelIndex& index) const;

    std::shared_ptr<const StructurePortrait> m_portrait;
};

}    // namespace vigie
