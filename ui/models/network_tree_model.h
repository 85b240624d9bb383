// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/counts.h"
#include "core/query/selection.h"

#include <QAbstractItemModel>

#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// Networks, their typologies and the structures of these, with counts of experiences, to be ticked. The counts ignore
/// the conditions on all three. The structures of a typology stand as in the data until they are put in order.
///
/// Ticks speak of one choice: a ticked network stands for all its typologies, a ticked typology for all its structures.
/// The filter asks for networks as long as only whole networks are chosen, for typologies otherwise; structures that
/// are asked for by name take the place of both, and the other way round. To take one structure off a ticked typology
/// is to exclude it. Tells also the roles of a FacetTree (facet_role.h).
class NetworkTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Value, Count };

    using QAbstractItemModel::QAbstractItemModel;

    /// The networks, typologies and structures that the data set knows, counted or not.
    void setDataset(std::shared_ptr<const Dataset> dataset);
    void setCounts(const Selection& selection);
    /// Keeps what has this text in its name, its network, or the name or code of one of its structures, however accents
    /// and case are written.
    void setFindText(const QString& text);
    /// Structures that the text alone found; those of a typology found by its name are not among them.
    size_t foundStructures() const { return m_foundStructures; }
    /// Whether something below this was found by the text, so that it should be seen.
    bool foundBelow(const QModelIndex& index) const;

    /// Puts the structures of a typology in French order, if they are not: to be called when it is unfolded, since all
    /// of them at once would take too long.
    void putInOrder(const QModelIndex& typology);

    /// The filter after a click on the box of this network, typology or structure.
    FilterState toggled(const QModelIndex& index, const FilterState& filter) const;
    /// The filter after it is excluded, or let in again.
    FilterState excluded(const QModelIndex& index, const FilterState& filter) const;
    /// The filter that leaves exactly the experiences that it counts, in the place of what is asked of all three;
    /// nothing where there is no room for its conditions.
    std::optional<FilterState> counted(const QModelIndex& index, FilterState filter) const;
    Row countAt(const QModelIndex& index) const { return placeOf(index).count(); }

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
    struct Structure
    {
        std::string code;
        QString title;
        Code counted = missingCode;    ///< its code among the mentions; missing = no mention names it
        Row count = 0;
        bool chosen = false;
        bool excluded = false;
    };
    struct Typology
    {
        std::string label;
        Row count = 0;
        bool chosen = false;
        bool excluded = false;
        std::vector<Structure> structures;
        std::vector<size_t> visible;    ///< positions of the structures that are shown, in that order
        bool ordered = false;           ///< the visible ones are in French order
        bool foundInside = false;       ///< shown for its structures, not for its own name
        Qt::CheckState state() const;
    };
    struct Network
    {
        std::string name;
        std::vector<Typology> typologies;
        std::vector<size_t> visible;    ///< positions of the typologies that are shown
        Row count = 0;
        bool excluded = false;
        Qt::CheckState state() const;
    };
    /// What an index stands for: the innermost that is there.
    struct Place
    {
        const Network* network = nullptr;
        const Typology* typology = nullptr;
        const Structure* structure = nullptr;

        QString title() const;
        Row count() const;
        bool excluded() const;
        Qt::CheckState state() const;
    };

    void addStructures(const Dataset& dataset);
    void countStructures(const Selection& without, const Condition* condition);
    void applyFind();
    void findStructures(Typology& typology, bool all);
    FilterState structureToggled(const Place& place, const FilterState& filter) const;
    void tellChanged(const QModelIndex& parent);
    Place placeOf(const QModelIndex& index) const;
    /// Only of a typology's index.
    Typology& typologyAt(const QModelIndex& index);

    std::vector<Network> m_networks;
    std::vector<size_t> m_visible;    ///< positions of the networks that are shown
    std::string m_find;
    size_t m_foundStructures = 0;
    Row m_total = 0;
};

}    // namespace vigie
