// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/structure_tree_model.h"

#include "core/domain/vocabulary.h"
#include "core/query/query_values.h"
#include "ui/models/display_text.h"
#include "ui/models/row_model.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace vigie {

/// A place in the tree. Those below it are made by fill().
struct StructureTreeModel::Place
{
    enum class Kind { Root, Network, Typology, Structure };

    Kind kind = Kind::Root;
    size_t group = 0;    ///< of a network among networks, of a typology in its network
    Row structure = 0;
    Place* above = nullptr;
    int position = 0;
    bool filled = false;
    std::vector<std::unique_ptr<Place>> below;
};

StructureTreeModel::StructureTreeModel(QObject* parent)
    : QAbstractItemModel(parent), m_tree(std::make_shared<const StructureTree>()), m_root(std::make_unique<Place>())
{
}

StructureTreeModel::~StructureTreeModel() = default;

void StructureTreeModel::setTree(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const StructureTree> tree,
                                 const Thresholds& thresholds)
{
    m_thresholds = thresholds;
    if (dataset == m_dataset) {
        m_tree = std::move(tree);
        return tellCounts({});
    }
    beginResetModel();
    m_dataset = std::move(dataset);
    m_tree = std::move(tree);
    m_kept.clear();
    m_root = std::make_unique<Place>();
    endResetModel();
}

void StructureTreeModel::tellCounts(const QModelIndex& parent)
{
    const Place& place = placeAt(parent);
    if (!place.filled || place.below.empty())
        return;
    const int last = static_cast<int>(place.below.size()) - 1;
    Q_EMIT dataChanged(index(0, Title, parent), index(last, Structures, parent));
    for (int row = 0; row <= last; ++row)
        tellCounts(index(row, Title, parent));
}

void StructureTreeModel::keepOnly(const std::optional<std::vector<Row>>& rows)
{
    if (!rows && m_kept.empty())
        return;
    beginResetModel();
    m_kept.clear();
    if (rows) {
        m_kept.assign(std::max<size_t>(m_tree->structures.size(), 1), false);
        for (Row row : *rows) {
            for (std::optional<Row> each = row; each && !m_kept[*each]; each = m_tree->structures[*each].parent)
                m_kept[*each] = true;
        }
    }
    m_root = std::make_unique<Place>();
    endResetModel();
}

void StructureTreeModel::setWithChildren(bool withChildren)
{
    m_withChildren = withChildren;
    tellCounts({});
}

bool StructureTreeModel::keeps(const StructureTree::Typology& typology) const
{
    return m_kept.empty() || std::ranges::any_of(typology.tops, [this](Row row) { return m_kept[row]; });
}

std::unique_ptr<StructureTreeModel::Place> StructureTreeModel::child(Place& parent, size_t group, Row structure) const
{
    auto place = std::make_unique<Place>();
    place->kind = parent.kind == Place::Kind::Root      ? Place::Kind::Network
                  : parent.kind == Place::Kind::Network ? Place::Kind::Typology
                                                        : Place::Kind::Structure;
    place->group = group;
    place->structure = structure;
    place->above = &parent;
    place->position = static_cast<int>(parent.below.size());
    return place;
}

void StructureTreeModel::fill(Place& place) const
{
    if (place.filled)
        return;
    place.filled = true;
    if (place.kind == Place::Kind::Root) {
        for (size_t i = 0; i < m_tree->networks.size(); ++i) {
            if (std::ranges::any_of(m_tree->networks[i].typologies, [this](const auto& each) { return keeps(each); }))
                place.below.push_back(child(place, i, 0));
        }
    } else if (place.kind == Place::Kind::Network) {
        const auto& typologies = networkOf(place).typologies;
        for (size_t i = 0; i < typologies.size(); ++i) {
            if (keeps(typologies[i]))
                place.below.push_back(child(place, i, 0));
        }
    } else {
        const std::vector<Row>& rows =
            place.kind == Place::Kind::Typology ? typologyOf(place).tops : m_tree->structures[place.structure].children;
        for (Row row : rows) {
            if (kept(row))
                place.below.push_back(child(place, 0, row));
        }
    }
}

StructureTreeModel::Place& StructureTreeModel::placeAt(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<Place*>(index.internalPointer()) : *m_root;
}

const StructureTree::Network& StructureTreeModel::networkOf(const Place& place) const
{
    return m_tree->networks[place.group];
}

const StructureTree::Typology& StructureTreeModel::typologyOf(const Place& place) const
{
    return networkOf(*place.above).typologies[place.group];
}

const StructureTreeModel::Counts& StructureTreeModel::countsOf(const Place& place) const
{
    switch (place.kind) {
    case Place::Kind::Network:
        return networkOf(place).withDescendants;
    case Place::Kind::Typology:
        return typologyOf(place).withDescendants;
    default: {
        const StructureTree::Structure& structure = m_tree->structures[place.structure];
        return m_withChildren ? structure.withDescendants : structure.own;
    }
    }
}

std::optional<Row> StructureTreeModel::structureAt(const QModelIndex& index) const
{
    if (!index.isValid() || placeAt(index).kind != Place::Kind::Structure)
        return std::nullopt;
    return placeAt(index).structure;
}

QModelIndex StructureTreeModel::placeOf(Row structure)
{
    if (structure >= m_tree->structures.size() || !kept(structure))
        return {};
    std::vector<Row> way{structure};
    while (const auto parent = m_tree->structures[way.back()].parent)
        way.push_back(*parent);
    for (int network = 0; network < rowCount(); ++network) {
        const QModelIndex inNetwork = index(network, Title);
        for (int typology = 0; typology < rowCount(inNetwork); ++typology) {
            QModelIndex at = index(typology, Title, inNetwork);
            if (std::ranges::find(typologyOf(placeAt(at)).tops, way.back()) == typologyOf(placeAt(at)).tops.end())
                continue;
            for (auto each = way.rbegin(); each != way.rend(); ++each) {
                Place& place = placeAt(at);
                fill(place);
                const auto found =
                    std::ranges::find(place.below, *each, [](const auto& below) { return below->structure; });
                if (found == place.below.end())
                    return {};
                at = index((*found)->position, Title, at);
            }
            return at;
        }
    }
    return {};
}

FilterState StructureTreeModel::filterFor(const QModelIndex& index, FilterState filter) const
{
    const Place& place = placeAt(index);
    for (const char* field : {"network", "typology", "structure_code"})
        filter.remove(field);
    const auto ask = [&filter](const char* field, std::vector<std::string> values) {
        Condition condition;
        condition.field = field;
        condition.any = std::move(values);
        filter.set(std::move(condition));
    };
    if (place.kind == Place::Kind::Structure) {
        std::vector<std::string> codes{std::string(codeText(m_dataset->structures, "code", place.structure))};
        ask("structure_code", m_withChildren ? withDescendants(*m_dataset, std::move(codes)) : std::move(codes));
    } else if (place.kind == Place::Kind::Typology) {
        ask("network", {networkOf(*place.above).network});
        ask("typology", {typologyOf(place).typology});
    } else if (place.kind == Place::Kind::Network) {
        ask("network", {networkOf(place).network});
    }
    return filter;
}

QModelIndex StructureTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column > Structures || row >= rowCount(parent))
        return {};
    return createIndex(row, column, placeAt(parent).below[static_cast<size_t>(row)].get());
}

QModelIndex StructureTreeModel::parent(const QModelIndex& index) const
{
    Place* above = index.isValid() ? placeAt(index).above : nullptr;
    return !above || above == m_root.get() ? QModelIndex() : createIndex(above->position, Title, above);
}

int StructureTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() && parent.column() != Title)
        return 0;
    Place& place = placeAt(parent);
    fill(place);
    return static_cast<int>(place.below.size());
}

int StructureTreeModel::columnCount(const QModelIndex&) const
{
    return Structures + 1;
}

bool StructureTreeModel::hasChildren(const QModelIndex& parent) const
{
    // What is below need not be made to know that something is.
    const Place& place = placeAt(parent);
    const auto anyKept = [this](const std::vector<Row>& rows) {
        return std::ranges::any_of(rows, [this](Row row) { return kept(row); });
    };
    if (place.kind == Place::Kind::Structure)
        return anyKept(m_tree->structures[place.structure].children);
    if (place.kind == Place::Kind::Typology)
        return anyKept(typologyOf(place).tops);
    return rowCount(parent) > 0;
}

bool StructureTreeModel::isInactive(Row structure) const
{
    return codeText(m_dataset->structures, "active", structure) == no;
}

QString StructureTreeModel::titleOf(const Place& place) const
{
    if (place.kind == Place::Kind::Network) {
        const std::string& name = networkOf(place).network;
        return name.empty() ? tr("Network not known") : fromData(name);
    }
    if (place.kind == Place::Kind::Typology) {
        const std::string& name = typologyOf(place).typology;
        return name.empty() ? tr("Typology not known") : fromData(name);
    }
    const QString name = fromData(codeText(m_dataset->structures, "name", place.structure));
    return isInactive(place.structure) ? tr("%1 (inactive)").arg(name) : name;
}

QString StructureTreeModel::textOf(const Place& place, int column) const
{
    const Counts& counts = countsOf(place);
    switch (column) {
    case Title:
        return titleOf(place);
    case Experiences:
        return countText(counts.experiences);
    case Negatives:
        if (counts.negatives.total == 0)
            return {};
        return counts.negatives.fraction ? shownShare(counts.negatives) : shownInterval(counts.negatives, m_thresholds);
    default:
        return countText(counts.structures);
    }
}

QString StructureTreeModel::toolTipOf(const Place& place) const
{
    const Counts& counts = countsOf(place);
    QStringList lines{titleOf(place), experiencesText(counts.experiences)};
    if (counts.negatives.fraction)
        lines << tr("Share of negatives: %1 (%2), %3")
                     .arg(shownShare(counts.negatives), shownInterval(counts.negatives, m_thresholds),
                          sampleText(counts.negatives.total));
    return plainToolTip(lines.join(u'\n'));
}

QVariant StructureTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Place& place = placeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(place, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(place);
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Title ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (countsOf(place).experiences == 0 || (place.kind == Place::Kind::Structure && isInactive(place.structure)))
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant StructureTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Title ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    // The first column has what the others leave.
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && section == Title))
        return {};
    switch (section) {
    case Title:
        return tr("Network › typology › structure");
    case Experiences:
        return tr("Experiences");
    case Negatives:
        return tr("Negatives");
    case Structures:
        return tr("Structures");
    default:
        return {};
    }
}

}    // namespace vigie
