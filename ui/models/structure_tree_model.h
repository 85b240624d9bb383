// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/structure_tree.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// Networks › typologies › structures › what hangs below these, with live counts (core/analysis/structure_tree.h).
///
/// A structure may stand in two places, below its typology and below its parent. Places are made when they are looked
/// at: 15,000 structures cost nothing until a typology is opened. Counts that change leave what is open open.
class StructureTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Experiences, Negatives, Structures };

    explicit StructureTreeModel(QObject* parent = nullptr);
    ~StructureTreeModel() override;

    /// @p tree was made of @p dataset. The same data set with other counts keeps every index.
    void setTree(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const StructureTree> tree,
                 const Thresholds& thresholds);
    /// Keeps these structures and what they hang from; empty = everything. Resets.
    void keepOnly(const std::optional<std::vector<Row>>& rows);
    /// Whether a structure counts with all below it, in its numbers and as a filter.
    void setWithChildren(bool withChildren);
    bool withChildren() const { return m_withChildren; }

    /// The structure that stands there, none for a network or a typology.
    std::optional<Row> structureAt(const QModelIndex& index) const;
    /// The first place of a structure, below its parents; opens the way. Invalid when it is not kept.
    QModelIndex placeOf(Row structure);
    /// The filter that asks for this place instead of any other network, typology or structure.
    FilterState filterFor(const QModelIndex& index, FilterState filter) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place;
    using Counts = StructureTree::Counts;

    Place& placeAt(const QModelIndex& index) const;
    void fill(Place& place) const;
    std::unique_ptr<Place> child(Place& parent, size_t group, Row structure) const;
    const StructureTree::Network& networkOf(const Place& place) const;
    const StructureTree::Typology& typologyOf(const Place& place) const;
    const Counts& countsOf(const Place& place) const;
    QString titleOf(const Place& place) const;
    QString textOf(const Place& place, int column) const;
    QString toolTipOf(const Place& place) const;
    bool kept(Row structure) const { return m_kept.empty() || m_kept[structure]; }
    bool keeps(const StructureTree::Typology& typology) const;
    bool isInactive(Row structure) const;
    void tellCounts(const QModelIndex& parent);

    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const StructureTree> m_tree;
    Thresholds m_thresholds;
    std::vector<bool> m_kept;    ///< by structure, with all that are above one that is kept; empty = all
    bool m_withChildren = true;
    std::unique_ptr<Place> m_root;
};

}    // namespace vigie
