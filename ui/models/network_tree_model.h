// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/counts.h"
#include "core/query/selection.h"

#include <QAbstractItemModel>

#include <string>
#include <vector>

namespace vigie {

/// Networks and their typologies with counts of experiences, to be ticked. The counts ignore the conditions on both.
///
/// Ticks speak of one choice of typologies: a ticked network stands for all its own. The filter asks for networks as
/// long as only whole networks are chosen, and for typologies otherwise.
class NetworkTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Value, Count };

    using QAbstractItemModel::QAbstractItemModel;

    /// The networks and typologies that the data set knows, counted or not.
    void setDataset(std::shared_ptr<const Dataset> dataset);
    void setCounts(const Selection& selection);
    /// Keeps the typologies whose name or network contains this text, however accents and case are written.
    void setFindText(const QString& text);

    /// The filter after a click on the box of this network or typology.
    FilterState toggled(const QModelIndex& index, const FilterState& filter) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void toggleAsked(const QModelIndex& index);

private:
    struct Typology
    {
        std::string label;
        Row count = 0;
        bool chosen = false;
    };
    struct Network
    {
        std::string name;
        std::vector<Typology> typologies;
        std::vector<size_t> visible;    ///< positions of the typologies that are shown
        Row count = 0;
        Qt::CheckState state() const;
    };

    void applyFind();
    static QString titleOf(const Network& network);
    const Network& networkAt(const QModelIndex& index) const;
    const Typology* typologyAt(const QModelIndex& index) const;

    std::vector<Network> m_networks;
    std::vector<size_t> m_visible;    ///< positions of the networks that are shown
    std::string m_find;
};

}    // namespace vigie
