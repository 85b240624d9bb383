// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/structure_tree.h"

#include "core/analysis/structure_facts.h"
#include "core/analysis/structure_links.h"
#include "core/base/fold.h"
#include "core/domain/vocabulary.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace vigie {

namespace {

constexpr Row none = StructureLinks::none;

/// Sums on their way: below a structure they may be negative until they are added up.
struct Tally
{
    qint64 structures = 0, experiences = 0, mentions = 0, results = 0, stated = 0, negatives = 0;

    Tally& operator+=(const Tally& other)
    {
        structures += other.structures;
        experiences += other.experiences;
        mentions += other.mentions;
        results += other.results;
        stated += other.stated;
        negatives += other.negatives;
        return *this;
    }
};
using Member = qint64 Tally::*;

struct Group
{
    size_t network = 0;    ///< of a typology
    std::string text;
    Tally own, withDescendants;
};

/// Networks, and typologies each within its network, in the order in which they are met.
struct Groups
{
    std::vector<Group> networks;
    std::vector<Group> typologies;

    size_t typology(std::string_view network, std::string_view typology)
    {
        const auto [inNetworks, newNetwork] = m_networks.emplace(network, networks.size());
        if (newNetwork)
            networks.push_back({0, std::string(network), {}, {}});
        const auto [inTypologies, newTypology] =
            m_typologies.emplace(std::pair(inNetworks->second, std::string(typology)), typologies.size());
        if (newTypology)
            typologies.push_back({inNetworks->second, std::string(typology), {}, {}});
        return inTypologies->second;
    }

private:
    std::map<std::string, size_t, std::less<>> m_networks;
    std::map<std::pair<size_t, std::string>, size_t> m_typologies;
};

std::string_view textAt(const CodeColumn* column, Row row)
{
    return column ? column->text(row) : std::string_view();
}

/// The typology, within its network, of each row of a table.
std::vector<size_t> groupsOf(const Table& table, Groups& groups)
{
    const CodeColumn* networks = table.codes("network");
    const CodeColumn* typologies = table.codes("typology");
    const auto codeAt = [](const CodeColumn* column, Row row) { return column ? column->code(row) : missingCode; };
    std::unordered_map<uint64_t, size_t> known;
    std::vector<size_t> ofRow(table.rowCount());
    uint64_t lastPair = ~uint64_t(0);    // neighbours often repeat
    for (Row row = 0; row < ofRow.size(); ++row) {
        const uint64_t pair = uint64_t(codeAt(networks, row)) << 32 | codeAt(typologies, row);
        if (pair == lastPair) {
            ofRow[row] = ofRow[row - 1];
            continue;
        }
        const auto [found, isNew] = known.try_emplace(pair, 0);
        if (isNew)
            found->second = groups.typology(textAt(networks, row), textAt(typologies, row));
        ofRow[row] = found->second;
        lastPair = pair;
    }
    return ofRow;
}

using RowsByCode = std::unordered_map<std::string_view, Row>;

/// The structure of each row of a table, or none.
std::vector<Row> structuresOf(const Table& table, const RowsByCode& rows)
{
    const CodeColumn* column = table.codes("structure_code");
    std::vector<Row> byCode(column ? column->dictionary().codeCount() : 1, none);
    for (Code code = 1; code < byCode.size(); ++code) {
        if (const auto found = rows.find(column->dictionary().text(code)); found != rows.end())
            byCode[code] = found->second;
    }
    std::vector<Row> ofRow(table.rowCount());
    for (Row row = 0; row < ofRow.size(); ++row)
        ofRow[row] = byCode[column ? column->code(row) : missingCode];
    return ofRow;
}

template <typename Value>
void keepDistinct(std::vector<Value>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

class Counter
{
public:
    explicit Counter(const Dataset& dataset) : Counter(dataset, structureRows(dataset.structures)) {}

    Counter(const Dataset& dataset, const RowsByCode& rows)
        : links(dataset.structures), own(dataset.structures.rowCount()), m_dataset(dataset),
          m_below(dataset.structures.rowCount()), m_structureGroups(groupsOf(dataset.structures, groups)),
          m_mentionGroups(groupsOf(dataset.mentions, groups)), m_resultGroups(groupsOf(dataset.results, groups)),
          m_mentionStructures(structuresOf(dataset.mentions, rows)),
          m_resultStructures(structuresOf(dataset.results, rows))
    {
    }

    void countStructures(const Selection& selection)
    {
        for (Row row : selection.structures())
            countOne(m_structureGroups[row], row, &Tally::structures);
    }

    void countResults(const Selection& selection)
    {
        for (Row row : selection.results())
            countOne(m_resultGroups[row], m_resultStructures[row], &Tally::results);
    }

    void countExperiences(const Selection& selection)
    {
        for (Row experience : selection.experiences()) {
            countDistinct(selection, experience, {&Tally::experiences});
            for (Row mention = m_dataset.mentionStart[experience]; mention < m_dataset.mentionStart[experience + 1];
                 ++mention) {
                if (selection.mentionBits()[mention] == 0 && m_dataset.isMention[mention])
                    countOne(m_mentionGroups[mention], m_mentionStructures[mention], &Tally::mentions);
            }
        }
    }

    /// @p selection without its condition on the sentiment.
    void countSentiments(const Selection& selection)
    {
        const CodeColumn* sentiments = m_dataset.experiences.codes("sentiment");
        if (!sentiments)
            return;
        const Code negative = sentiments->dictionary().find(sentimentLabel(Sentiment::Negative));
        for (Row experience : selection.experiences()) {
            const Code sentiment = sentiments->code(experience);
            if (sentiment == missingCode)
                continue;
            if (sentiment == negative)
                countDistinct(selection, experience, {&Tally::stated, &Tally::negatives});
            else
                countDistinct(selection, experience, {&Tally::stated});
        }
    }

    /// What is below each structure, itself included. To be called once, when all is counted.
    std::vector<Tally> withDescendants()
    {
        std::vector<Tally> sums = std::move(m_below);
        for (Row place : links.lowestFirst()) {
            if (const Row above = links.placeAbove(place); above != none)
                sums[above] += sums[place];
        }
        for (Row row = 0; row < sums.size(); ++row)
            sums[row] = sums[links.placeOf(row)];
        return sums;
    }

    size_t groupOf(Row structure) const { return m_structureGroups[structure]; }

    const StructureLinks links;
    Groups groups;
    std::vector<Tally> own;    ///< by structure

private:
    bool isOwnOfNetwork(size_t typology) const { return groups.typologies[typology].text.empty(); }

    void countOne(size_t group, Row structure, Member member)
    {
        Group& typology = groups.typologies[group];
        Group& network = groups.networks[typology.network];
        ++(typology.withDescendants.*member);
        ++(network.withDescendants.*member);
        if (structure != none) {
            ++(own[structure].*member);
            ++(m_below[links.placeOf(structure)].*member);
            return;
        }
        ++(typology.own.*member);
        if (isOwnOfNetwork(group))
            ++(network.own.*member);
    }

    /// Counts an experience once wherever one of its selected mentions leads.
    void countDistinct(const Selection& selection, Row experience, std::initializer_list<Member> members)
    {
        m_structures.clear();
        m_places.clear();
        m_typologies.clear();
        m_networks.clear();
        m_ownTypologies.clear();
        m_ownNetworks.clear();
        for (Row mention = m_dataset.mentionStart[experience]; mention < m_dataset.mentionStart[experience + 1];
             ++mention) {
            if (selection.mentionBits()[mention] == 0)
                note(m_mentionGroups[mention], m_mentionStructures[mention]);
        }
        for (auto* values : {&m_typologies, &m_networks, &m_ownTypologies, &m_ownNetworks})
            keepDistinct(*values);
        keepDistinct(m_structures);
        keepDistinct(m_places);
        for (Member member : members)
            add(member);
    }

    void note(size_t group, Row structure)
    {
        const size_t network = groups.typologies[group].network;
        m_typologies.push_back(group);
        m_networks.push_back(network);
        if (structure != none) {
            m_structures.push_back(structure);
            m_places.push_back(links.placeOf(structure));
            return;
        }
        m_ownTypologies.push_back(group);
        if (isOwnOfNetwork(group))
            m_ownNetworks.push_back(network);
    }

    void add(Member member)
    {
        for (Row structure : m_structures)
            ++(own[structure].*member);
        for (size_t typology : m_typologies)
            ++(groups.typologies[typology].withDescendants.*member);
        for (size_t network : m_networks)
            ++(groups.networks[network].withDescendants.*member);
        for (size_t typology : m_ownTypologies)
            ++(groups.typologies[typology].own.*member);
        for (size_t network : m_ownNetworks)
            ++(groups.networks[network].own.*member);
        for (size_t i = 0; i < m_places.size(); ++i) {
            ++(m_below[m_places[i]].*member);
            // From where its line meets one that has counted already, the experience is taken back.
            if (const Row counted = lowestMeeting(i); counted != none)
                --(m_below[counted].*member);
        }
    }

    /// The lowest place at which the line of a place meets that of an earlier one.
    Row lowestMeeting(size_t position) const
    {
        Row lowest = none;
        for (size_t i = 0; i < position; ++i) {
            const Row meeting = links.meeting(m_places[position], m_places[i]);
            if (meeting != none && (lowest == none || links.depthOf(meeting) > links.depthOf(lowest)))
                lowest = meeting;
        }
        return lowest;
    }

    const Dataset& m_dataset;
    std::vector<Tally> m_below;    ///< by place; at each the sum of what is below is still to be added
    std::vector<size_t> m_structureGroups, m_mentionGroups, m_resultGroups;
    std::vector<Row> m_mentionStructures, m_resultStructures;
    std::vector<Row> m_structures, m_places;    ///< of one experience
    std::vector<size_t> m_typologies, m_networks, m_ownTypologies, m_ownNetworks;
};

StructureTree::Counts countsOf(const Tally& tally, const Thresholds& thresholds)
{
    return {tally.structures, tally.experiences, tally.mentions, tally.results,
            shareOf(tally.negatives, tally.stated, thresholds)};
}

/// By folded text, the missing one last.
template <typename Item, typename TextOf>
void sortByText(std::vector<Item>& items, TextOf&& textOf)
{
    std::sort(items.begin(), items.end(), [&](const Item& a, const Item& b) {
        const std::string &first = textOf(a), &second = textOf(b);
        return std::tuple(first.empty(), fold(first), first) < std::tuple(second.empty(), fold(second), second);
    });
}

/// All structures by folded name, then by row (their codes' order): whoever takes them in this order has them sorted.
std::vector<Row> byName(const Table& structures)
{
    const CodeColumn* names = structures.codes("name");
    std::vector<std::pair<std::string, Row>> named;
    for (Row row = 0; row < structures.rowCount(); ++row)
        named.emplace_back(fold(textAt(names, row)), row);
    std::sort(named.begin(), named.end());
    std::vector<Row> rows;
    for (const auto& [name, row] : named)
        rows.push_back(row);
    return rows;
}

std::vector<StructureTree::Network> networksOf(const Groups& groups, const std::vector<std::vector<Row>>& tops,
                                               const Thresholds& thresholds)
{
    std::vector<StructureTree::Network> networks;
    for (const Group& group : groups.networks)
        networks.push_back(
            {group.text, {}, countsOf(group.own, thresholds), countsOf(group.withDescendants, thresholds)});
    for (size_t i = 0; i < groups.typologies.size(); ++i) {
        const Group& group = groups.typologies[i];
        networks[group.network].typologies.push_back(
            {group.text, tops[i], countsOf(group.own, thresholds), countsOf(group.withDescendants, thresholds)});
    }
    for (StructureTree::Network& network : networks)
        sortByText(network.typologies,
                   [](const StructureTree::Typology& typology) -> const std::string& { return typology.typology; });
    sortByText(networks, [](const StructureTree::Network& network) -> const std::string& { return network.network; });
    return networks;
}

Selection without(const Selection& selection, std::initializer_list<const char*> fields)
{
    FilterState filter = selection.filter();
    for (const char* field : fields)
        filter.remove(field);
    return selection.refiltered(std::move(filter));
}

}    // namespace

StructureTree structureTree(const Selection& asked, const Thresholds& thresholds, bool asFacet)
{
    const Selection selection = asFacet ? without(asked, {"network", "typology", "structure_code"}) : asked;
    const Table& structures = selection.dataset().structures;
    Counter counter(selection.dataset());
    counter.countStructures(selection);
    counter.countResults(selection);
    counter.countExperiences(selection);
    counter.countSentiments(selection.filter().on("sentiment") ? without(selection, {"sentiment"}) : selection);

    StructureTree tree;
    tree.cycles = counter.links.cycles();
    tree.unknownParents = counter.links.unknownParents();
    const std::vector<Tally> below = counter.withDescendants();
    std::vector<std::vector<Row>> tops(counter.groups.typologies.size());
    tree.structures.resize(structures.rowCount());
    for (Row row : byName(structures)) {
        StructureTree::Structure& structure = tree.structures[row];
        const Row parent = counter.links.parentOf(row);
        structure.depth = counter.links.depthOf(row);
        structure.own = countsOf(counter.own[row], thresholds);
        structure.withDescendants = countsOf(below[row], thresholds);
        if (parent != none) {
            structure.parent = parent;
            tree.structures[parent].children.push_back(row);
        }
        if (parent == none || counter.groupOf(parent) != counter.groupOf(row))
            tops[counter.groupOf(row)].push_back(row);
    }
    tree.networks = networksOf(counter.groups, tops, thresholds);
    return tree;
}

}    // namespace vigie
