// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the tree, and how often: the part of NetworkTreeModel that reads data sets and selections.
#include "ui/models/display_text.h"
#include "ui/models/facet_model.h"
#include "ui/models/network_tree_model.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace vigie {

namespace {

using TypologiesByNetwork = std::map<std::string, std::set<std::string>, std::less<>>;

void collect(const Table& table, std::string_view typologyColumn, TypologiesByNetwork& found)
{
    const CodeColumn* networks = table.codes("network");
    const CodeColumn* typologies = table.codes(typologyColumn);
    if (!networks || !typologies)
        return;
    std::vector<std::vector<bool>> seen(networks->dictionary().codeCount());    // typologies, by network
    for (Row row = 0; row < table.rowCount(); ++row) {
        const Code network = networks->code(row);
        const Code typology = typologies->code(row);
        seen[network].resize(typologies->dictionary().codeCount());
        if (typology == missingCode || seen[network][typology])
            continue;
        seen[network][typology] = true;
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

bool excludes(const Condition* condition, const std::string& value)
{
    return condition && std::find(condition->none.begin(), condition->none.end(), value) != condition->none.end();
}

}    // namespace

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
        Network network;
        network.name = name;
        for (std::string& label : inFrenchOrder(found[name], [](const std::string& text) { return text; })) {
            Typology typology;
            typology.label = std::move(label);
            network.typologies.push_back(std::move(typology));
        }
        m_networks.push_back(std::move(network));
    }
    addStructures(*dataset);
    applyFind();
    endResetModel();
}

void NetworkTreeModel::addStructures(const Dataset& dataset)
{
    const CodeColumn* codes = dataset.structures.codes("code");
    const CodeColumn* names = dataset.structures.codes("name");
    const CodeColumn* networks = dataset.structures.codes("network");
    const CodeColumn* typologies = dataset.structures.codes("typology");
    if (!codes || !networks || !typologies)
        return;
    std::map<std::pair<std::string_view, std::string_view>, Typology*> places;
    for (Network& network : m_networks) {
        for (Typology& typology : network.typologies)
            places[{network.name, typology.label}] = &typology;
    }
    std::unordered_map<std::string_view, Code> counted;
    if (const CodeColumn* mentioned = dataset.mentions.codes("structure_code")) {
        for (Code code = 1; code < mentioned->dictionary().codeCount(); ++code)
            counted.emplace(mentioned->dictionary().text(code), code);
    }
    for (Row row = 0; row < codes->size(); ++row) {
        const auto place = places.find({networks->text(row), typologies->text(row)});
        if (place == places.end() || codes->code(row) == missingCode)
            continue;
        Structure structure;
        structure.code = codes->text(row);
        structure.title = fromData(names && names->code(row) != missingCode ? names->text(row) : codes->text(row));
        const auto found = counted.find(structure.code);
        structure.counted = found == counted.end() ? missingCode : found->second;
        place->second->structures.push_back(std::move(structure));
    }
}

void NetworkTreeModel::setCounts(const Selection& selection)
{
    FilterState others = selection.filter();
    for (const char* field : {"network", "typology", "structure_code"})
        others.remove(field);
    const Selection without = selection.refiltered(others);
    const ValueCounts byNetwork = countBy(without, "network", CountingUnit::Experiences);
    const PairCounts byPair = countByPair(without, "network", "typology", CountingUnit::Experiences);
    const Condition* networkCondition = selection.filter().on("network");
    const Condition* typologyCondition = selection.filter().on("typology");
    m_total = byNetwork.total;
    for (Network& network : m_networks) {
        const Code networkCode = byNetwork.dictionary->find(network.name);
        const bool counted = networkCode != missingCode || network.name.empty();
        network.count = counted ? byNetwork.counts[networkCode] : 0;
        network.excluded = excludes(networkCondition, network.name);
        const Code rowCode = byPair.rows->find(network.name);
        for (Typology& typology : network.typologies) {
            const Code columnCode = byPair.columns->find(typology.label);
            const bool known = counted && columnCode != missingCode;
            typology.count = known ? byPair.at(rowCode, columnCode) : 0;
            typology.excluded = excludes(typologyCondition, typology.label);
            typology.chosen =
                (asksFor(networkCondition, network.name) || asksFor(typologyCondition, typology.label)) &&
                (!networkCondition || networkCondition->any.empty() || asksFor(networkCondition, network.name)) &&
                (!typologyCondition || typologyCondition->any.empty() || asksFor(typologyCondition, typology.label));
        }
    }
    countStructures(without, selection.filter().on("structure_code"));
    tellChanged({});
}

void NetworkTreeModel::countStructures(const Selection& without, const Condition* condition)
{
    const ValueCounts counts = countBy(without, "structure_code", CountingUnit::Experiences);
    // A group of structures may ask for thousands.
    std::unordered_set<std::string_view> any;
    std::unordered_set<std::string_view> none;
    if (condition) {
        any.insert(condition->any.begin(), condition->any.end());
        none.insert(condition->none.begin(), condition->none.end());
    }
    for (Network& network : m_networks) {
        for (Typology& typology : network.typologies) {
            for (Structure& structure : typology.structures) {
                const bool counted = structure.counted != missingCode && structure.counted < counts.counts.size();
                structure.count = counted ? counts.counts[structure.counted] : 0;
                structure.excluded = none.contains(structure.code);
                structure.chosen = any.empty() ? typology.chosen && !structure.excluded : any.contains(structure.code);
            }
        }
    }
}

}    // namespace vigie
