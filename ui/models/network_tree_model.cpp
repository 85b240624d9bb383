// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network_tree_model.h"

#include "core/base/fold.h"
#include "ui/models/display_text.h"
#include "ui/models/facet_model.h"
#include "ui/models/facet_role.h"

#include <QCollator>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace vigie {

namespace {

bool contains(const std::string& text, const std::string& folded)
{
    return folded.empty() || foldToWords(text).find(folded) != std::string::npos;
}

/// The condition on a field with no value asked for: what it excludes stays.
Condition exclusionsOf(const FilterState& filter, std::string_view field)
{
    Condition condition;
    condition.field = field;
    if (const Condition* present = filter.on(field))
        condition.none = present->none;
    return condition;
}

// The id of an index says where it hangs: 0 for a network, the network's row + 1 for a typology, and with the
// typology's row + 1 above these bits for a structure.
constexpr int networkBits = 16;
constexpr quintptr networkMask = (quintptr(1) << networkBits) - 1;

}    // namespace

Qt::CheckState NetworkTreeModel::Typology::state() const
{
    const auto is = [this](bool Structure::*mark) {
        return std::any_of(structures.begin(), structures.end(), [mark](const Structure& s) { return s.*mark; });
    };
    if (chosen)
        return is(&Structure::excluded) ? Qt::PartiallyChecked : Qt::Checked;
    return is(&Structure::chosen) ? Qt::PartiallyChecked : Qt::Unchecked;
}

Qt::CheckState NetworkTreeModel::Network::state() const
{
    std::ptrdiff_t whole = 0;
    std::ptrdiff_t none = 0;
    for (const Typology& typology : typologies) {
        const Qt::CheckState state = typology.state();
        whole += state == Qt::Checked;
        none += state == Qt::Unchecked;
    }
    if (none == std::ssize(typologies))
        return Qt::Unchecked;
    return whole == std::ssize(typologies) ? Qt::Checked : Qt::PartiallyChecked;
}

QString NetworkTreeModel::Place::title() const
{
    if (structure)
        return structure->title;
    if (typology)
        return fromData(typology->label);
    return network->name.empty() ? tr("Network not known") : fromData(network->name);
}

Row NetworkTreeModel::Place::count() const
{
    return structure ? structure->count : typology ? typology->count : network->count;
}

bool NetworkTreeModel::Place::excluded() const
{
    return structure ? structure->excluded : typology ? typology->excluded : network->excluded;
}

Qt::CheckState NetworkTreeModel::Place::state() const
{
    if (structure)
        return structure->chosen ? Qt::Checked : Qt::Unchecked;
    return typology ? typology->state() : network->state();
}

void NetworkTreeModel::tellChanged(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, Value, parent), index(rows - 1, Count, parent));
    const bool ofTypology = parent.isValid() && parent.internalId() != 0;
    for (int row = 0; row < rows && !ofTypology; ++row)
        tellChanged(index(row, Value, parent));
}

void NetworkTreeModel::setFindText(const QString& text)
{
    beginResetModel();
    m_find = foldToWords(text.toStdString());
    applyFind();
    endResetModel();
}

void NetworkTreeModel::applyFind()
{
    m_visible.clear();
    m_foundStructures = 0;
    for (size_t n = 0; n < m_networks.size(); ++n) {
        Network& network = m_networks[n];
        network.visible.clear();
        const bool wholeNetwork = contains(network.name, m_find);
        for (size_t t = 0; t < network.typologies.size(); ++t) {
            Typology& typology = network.typologies[t];
            const bool wholeTypology = wholeNetwork || contains(typology.label, m_find);
            findStructures(typology, wholeTypology);
            if (wholeTypology || typology.foundInside)
                network.visible.push_back(t);
        }
        if (wholeNetwork || !network.visible.empty())
            m_visible.push_back(n);
    }
}

void NetworkTreeModel::findStructures(Typology& typology, bool all)
{
    typology.visible.clear();
    typology.ordered = false;
    for (size_t s = 0; s < typology.structures.size(); ++s) {
        const Structure& structure = typology.structures[s];
        if (all || contains(structure.title.toStdString(), m_find) || contains(structure.code, m_find))
            typology.visible.push_back(s);
    }
    typology.foundInside = !all && !typology.visible.empty();
    m_foundStructures += typology.foundInside ? typology.visible.size() : 0;
}

bool NetworkTreeModel::foundBelow(const QModelIndex& index) const
{
    const Place place = placeOf(index);
    return !m_find.empty() && !place.structure && (!place.typology || place.typology->foundInside);
}

FilterState NetworkTreeModel::toggled(const QModelIndex& index, const FilterState& filter) const
{
    const Place clicked = placeOf(index);
    if (clicked.structure)
        return structureToggled(clicked, filter);
    const bool choose = clicked.state() != Qt::Checked;

    Condition networks = exclusionsOf(filter, "network");
    Condition typologies = exclusionsOf(filter, "typology");
    if (clicked.typology)
        std::erase(typologies.none, clicked.typology->label);
    else
        std::erase(networks.none, clicked.network->name);
    std::vector<std::string> wholeNetworks;
    std::vector<std::string> chosenTypologies;
    bool onlyWholeNetworks = true;
    for (const Network& network : m_networks) {
        std::vector<std::string> chosen;
        for (const Typology& typology : network.typologies) {
            const bool touched = &network == clicked.network && (!clicked.typology || &typology == clicked.typology);
            if (touched ? choose : typology.chosen)
                chosen.push_back(typology.label);
        }
        if (chosen.empty())
            continue;
        if (chosen.size() == network.typologies.size())
            wholeNetworks.push_back(network.name);
        else
            onlyWholeNetworks = false;
        chosenTypologies.insert(chosenTypologies.end(), chosen.begin(), chosen.end());
    }
    (onlyWholeNetworks ? networks.any : typologies.any) =
        onlyWholeNetworks ? std::move(wholeNetworks) : std::move(chosenTypologies);

    FilterState next = filter;
    if (const Condition* structures = filter.on("structure_code"); structures && !structures->any.empty())
        next.remove("structure_code");
    next.set(onlyWholeNetworks ? typologies : networks);
    next.set(onlyWholeNetworks ? networks : typologies);
    return next;
}

FilterState NetworkTreeModel::structureToggled(const Place& place, const FilterState& filter) const
{
    const std::string& code = place.structure->code;
    const Condition* present = filter.on("structure_code");
    if (place.typology->chosen && (!present || present->any.empty()))
        return exclusionToggled(filter, "structure_code", code);
    FilterState next = filter;
    next.remove("network");
    next.remove("typology");
    next.toggle("structure_code", code);
    return next;
}

FilterState NetworkTreeModel::excluded(const QModelIndex& index, const FilterState& filter) const
{
    const Place place = placeOf(index);
    if (place.structure)
        return exclusionToggled(filter, "structure_code", place.structure->code);
    if (place.typology)
        return exclusionToggled(filter, "typology", place.typology->label);
    return exclusionToggled(filter, "network", place.network->name);
}

std::optional<FilterState> NetworkTreeModel::counted(const QModelIndex& index, FilterState filter) const
{
    const Place place = placeOf(index);
    for (const char* field : {"network", "typology", "structure_code"})
        filter.remove(field);
    const auto ask = [&filter](const char* field, const std::string& value) {
        Condition condition;
        condition.field = field;
        condition.any = {value};
        return filter.set(std::move(condition));
    };
    const bool said = place.structure ? ask("structure_code", place.structure->code)
                                      : ask("network", place.network->name) &&
                                            (!place.typology || ask("typology", place.typology->label));
    return said ? std::optional(std::move(filter)) : std::nullopt;
}

NetworkTreeModel::Place NetworkTreeModel::placeOf(const QModelIndex& index) const
{
    const quintptr id = index.internalId();
    const auto row = static_cast<size_t>(index.row());
    const quintptr networkRow = id & networkMask;
    const quintptr typologyRow = id >> networkBits;
    Place place;
    place.network = &m_networks[m_visible[networkRow == 0 ? row : networkRow - 1]];
    if (networkRow == 0)
        return place;
    place.typology = &place.network->typologies[place.network->visible[typologyRow == 0 ? row : typologyRow - 1]];
    if (typologyRow != 0)
        place.structure = &place.typology->structures[place.typology->visible[row]];
    return place;
}

NetworkTreeModel::Typology& NetworkTreeModel::typologyAt(const QModelIndex& index)
{
    Network& network = m_networks[m_visible[index.internalId() - 1]];
    return network.typologies[network.visible[static_cast<size_t>(index.row())]];
}

QModelIndex NetworkTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column > Count || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const auto above = static_cast<quintptr>(parent.row()) + 1;
    return createIndex(row, column, parent.internalId() == 0 ? above : parent.internalId() | (above << networkBits));
}

QModelIndex NetworkTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const quintptr networkRow = index.internalId() & networkMask;
    const quintptr typologyRow = index.internalId() >> networkBits;
    if (typologyRow == 0)
        return createIndex(static_cast<int>(networkRow - 1), Value, quintptr(0));
    return createIndex(static_cast<int>(typologyRow - 1), Value, networkRow);
}

int NetworkTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_visible.size());
    if (parent.column() != Value)
        return 0;
    const Place place = placeOf(parent);
    if (place.structure)
        return 0;
    return static_cast<int>(place.typology ? place.typology->visible.size() : place.network->visible.size());
}

void NetworkTreeModel::putInOrder(const QModelIndex& index)
{
    const Place place = placeOf(index);
    if (!place.typology || place.structure || place.typology->ordered)
        return;
    Typology& typology = typologyAt(index);
    Q_EMIT layoutAboutToBeChanged({index});
    const QModelIndexList kept = persistentIndexList();
    std::vector<size_t> before = typology.visible;
    QCollator french(QLocale(QLocale::French));
    french.setNumericMode(true);
    std::stable_sort(typology.visible.begin(), typology.visible.end(), [&](size_t a, size_t b) {
        return french.compare(typology.structures[a].title, typology.structures[b].title) < 0;
    });
    typology.ordered = true;
    for (const QModelIndex& each : kept) {
        if (each.parent() != index.siblingAtColumn(Value))
            continue;
        const auto moved =
            std::find(typology.visible.begin(), typology.visible.end(), before[static_cast<size_t>(each.row())]);
        const auto row = static_cast<int>(moved - typology.visible.begin());
        changePersistentIndex(each, createIndex(row, each.column(), each.internalId()));
    }
    Q_EMIT layoutChanged({index});
}

int NetworkTreeModel::columnCount(const QModelIndex&) const
{
    return 2;
}

QVariant NetworkTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Place place = placeOf(index);
    const bool ofValue = index.column() == Value;
    switch (role) {
    case Qt::DisplayRole:
        return ofValue ? place.title() : countText(place.count());
    case Qt::ToolTipRole:
        return plainToolTip(place.structure ? place.title() + QStringLiteral(" · ") + fromData(place.structure->code)
                                            : place.title());
    case Qt::AccessibleTextRole:
        if (ofValue && place.excluded())
            return tr("%1, excluded").arg(place.title());
        return ofValue ? place.title() : tr("%Ln experience(s)", nullptr, static_cast<int>(place.count()));
    case Qt::CheckStateRole:
        return ofValue ? QVariant(place.state()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((ofValue ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return place.count() == 0 ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText)) : QVariant();
    case ShareRole:
        return m_total == 0 ? 0.0 : double(place.count()) / m_total;
    case ExcludedRole:
        return place.excluded();
    default:
        return {};
    }
}

bool NetworkTreeModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Value)
        return false;
    Q_EMIT toggleAsked(index);
    return true;
}

Qt::ItemFlags NetworkTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Value ? base | Qt::ItemIsUserCheckable : base;
}

}    // namespace vigie
