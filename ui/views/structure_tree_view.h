// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/structure_tree_model.h"

#include <QTreeView>

namespace vigie {

/// The hierarchy of structures (ui/models/structure_tree_model.h) as it is seen. It is empty until it has a tree.
class StructureTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit StructureTreeView(QWidget* parent = nullptr);

    void setTree(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const StructureTree> tree,
                 const Thresholds& thresholds);
    /// Whether it was made of this data set: rows of another mean nothing to it.
    bool isOf(const std::shared_ptr<const Dataset>& dataset) const { return dataset == m_dataset; }
    /// Keeps these structures and their way; few of them are opened at once. Empty = everything.
    void keepOnly(const std::optional<std::vector<Row>>& rows);
    void setWithChildren(bool withChildren) { m_model->setWithChildren(withChildren); }
    /// Goes to a structure without telling. Nothing happens when it is not kept.
    void select(Row structure);
    FilterState filterFor(const QModelIndex& index, const FilterState& filter) const
    {
        return m_model->filterFor(index, filter);
    }

Q_SIGNALS:
    void structureChosen(vigie::Row structure);

private:
    void fitColumns();

    StructureTreeModel* m_model;
    std::shared_ptr<const Dataset> m_dataset;
};

}    // namespace vigie
