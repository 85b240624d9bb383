// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network_tree_model.h"

#include "core/base/fold.h"
#include "ui/models/display_text.h"
#include "ui/models/facet_model.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <map>
#include <set>

namespace vigie {

namespace {

using TypologiesByNetwork = std::map<std::string, std::set<std::string>, std::less<>>;

void collect(const Table& table, std::string_view typologyColumn, TypologiesByNetwork& found)
{
    const CodeColumn* networks = table.codes("network");
    const CodeColumn* typologies = table.codes(typologyColumn);
    if (!networks || !typologies)
        return;
    std::set<std::pair<Code, Code>> pairs;
    for (Row row = 0; row < table.rowCount(); ++row)
        pairs.emplace(networks->code(row), typologies->code(row));
    for (const auto& [network, typology] : pairs) {
        if (typology != missingCode)
            found[std::string(networks->dictionary().text(network))].emplace(typologies->dictionary().text(typology));
    }
}

template <typename Texts, typename TextOf>
std::vector<std::string> inFrenchOrder(const Texts& texts, TextOf textOf)
{
    DictionaryBuilder builder;
    for (const auto& each : texts)
        builder.encode(textOf(each));
    return frenchSorted(*builder.build());
}

bool asksFor(const Condition* condition, const std::string& value)
{
    return condition && std::find(condition->any.begin(), condition->any.end(), value) != condition->any.end();
}

bool contains(const std::string& text, const std::string& folded)
{
    return folded.empty() || foldToWords(text).find(folded) != std::string::npos;
}

}    // namespace

Qt::CheckState NetworkTreeModel::Network::state() const
{
    const auto chosen = std::count_if(typologies.begin(), typologies.end(), [](const Typology& t) { return t.chosen; });
    if (chosen == 0)
        return Qt::Unchecked;
    return chosen == std::ssize(typologies) ? Qt::Checked : Qt::PartiallyChecked;
}

void NetworkTreeModel::setDataset(std::shared_ptr<const Dataset> dataset)
{
    TypologiesByNetwork found;
    collect(dataset->structures, "typology", found);
    collect(dataset->typologies, "label", found);
    collect(dataset->mentions, "typology", found);

    beginResetModel();
    m_networks.clear();
    std::vector<std::string> names = inFrenchOrder(found, [](const auto& entry) { return entry.first; });
    if (found.contains(std::string_view()))
        names.emplace_back();    // typologies of which no structure tells the network: last, under the empty name
    for (const std::string& name : names) {
        Network network{name, {}, {}, 0};
        for (std::string& label : inFrenchOrder(found[name], [](const std::string& text) { return text; }))
            network.typologies.push_back({std::move(label), 0, false});
        m_networks.push_back(std::move(network));
    }
    applyFind();
    endResetModel();
}

void NetworkTreeModel::setCounts(const Selection& selection)
{
    FilterState others = selection.filter();
    others.remove("network");
    others.remove("typology");
    const Selection without = selection.refiltered(others);
    const ValueCounts byNetwork = countBy(without, "network", CountingUnit::Experiences);
    const PairCounts byPair = countByPair(without, "network", "typology", CountingUnit::Experiences);
    const Condition* networkCondition = selection.filter().on("network");
    const Condition* typologyCondition = selection.filter().on("typology");
    for (Network& network : m_networks) {
        const Code networkCode = byNetwork.dictionary->find(network.name);
        const bool counted = networkCode != missingCode || network.name.empty();
        network.count = counted ? byNetwork.counts[networkCode] : 0;
        const Code rowCode = byPair.rows->find(network.name);
        for (Typology& typology : network.typologies) {
            const Code columnCode = byPair.columns->find(typology.label);
            const bool known = counted && columnCode != missingCode;
            typology.count = known ? byPair.at(rowCode, columnCode) : 0;
            typology.chosen =
                (asksFor(networkCondition, network.name) || asksFor(typologyCondition, typology.label)) &&
                (!networkCondition || networkCondition->any.empty() || asksFor(networkCondition, network.name)) &&
                (!typologyCondition || typologyCondition->any.empty() || asksFor(typologyCondition, typology.label));
        }
    }
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex parent = index(row, Value);
        if (const int children = rowCount(parent))
            Q_EMIT dataChanged(index(0, Value, parent), index(children - 1, Count, parent));
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Count));
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
    for (size_t n = 0; n < m_networks.size(); ++n) {
        Network& network = m_networks[n];
        network.visible.clear();
        const bool wholeNetwork = contains(network.name, m_find);
        for (size_t t = 0; t < network.typologies.size(); ++t) {
            if (wholeNetwork || contains(network.typologies[t].label, m_find))
                network.visible.push_back(t);
        }
        if (wholeNetwork || !network.visible.empty())
            m_visible.push_back(n);
    }
}

FilterState NetworkTreeModel::toggled(const QModelIndex& index, const FilterState& filter) const
{
    const Network& clicked = networkAt(index);
    const Typology* clickedTypology = typologyAt(index);
    const bool choose = clickedTypology ? !clickedTypology->chosen : clicked.state() != Qt::Checked;

    Condition networks;
    networks.field = "network";
    Condition typologies;
    typologies.field = "typology";
    bool onlyWholeNetworks = true;
    for (const Network& network : m_networks) {
        std::vector<std::string> chosen;
        for (const Typology& typology : network.typologies) {
            const bool touched = &network == &clicked && (!clickedTypology || &typology == clickedTypology);
            if (touched ? choose : typology.chosen)
                chosen.push_back(typology.label);
        }
        if (chosen.empty())
            continue;
        if (chosen.size() == network.typologies.size())
            networks.any.push_back(network.name);
        else
            onlyWholeNetworks = false;
        typologies.any.insert(typologies.any.end(), chosen.begin(), chosen.end());
    }

    FilterState next = filter;
    next.remove(onlyWholeNetworks ? "typology" : "network");
    next.set(onlyWholeNetworks ? networks : typologies);
    return next;
}

QString NetworkTreeModel::titleOf(const Network& network)
{
    return network.name.empty() ? tr("Network not known") : fromData(network.name);
}

const NetworkTreeModel::Network& NetworkTreeModel::networkAt(const QModelIndex& index) const
{
    // A network's own index has id 0; a typology's has its network's row + 1.
    const auto row = static_cast<size_t>(index.internalId() == 0 ? index.row() : index.parent().row());
    return m_networks[m_visible[row]];
}

const NetworkTreeModel::Typology* NetworkTreeModel::typologyAt(const QModelIndex& index) const
{
    if (index.internalId() == 0)
        return nullptr;
    const Network& network = networkAt(index);
    return &network.typologies[network.visible[static_cast<size_t>(index.row())]];
}

QModelIndex NetworkTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column > Count || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex NetworkTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), Value, quintptr(0));
}

int NetworkTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_visible.size());
    if (parent.internalId() != 0 || parent.column() != Value)
        return 0;
    return static_cast<int>(networkAt(parent).visible.size());
}

int NetworkTreeModel::columnCount(const QModelIndex&) const
{
    return 2;
}

QVariant NetworkTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Network& network = networkAt(index);
    const Typology* typology = typologyAt(index);
    const Row count = typology ? typology->count : network.count;
    const bool ofValue = index.column() == Value;
    switch (role) {
    case Qt::DisplayRole:
        return ofValue ? typology ? fromData(typology->label) : titleOf(network) : countText(count);
    case Qt::ToolTipRole:
        return typology ? fromData(typology->label) : titleOf(network);
    case Qt::CheckStateRole:
        if (!ofValue)
            return {};
        return typology ? (typology->chosen ? Qt::Checked : Qt::Unchecked) : network.state();
    case Qt::TextAlignmentRole:
        return QVariant((ofValue ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return count == 0 ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText)) : QVariant();
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
