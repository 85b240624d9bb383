// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/structure_links.h"

#include "core/analysis/structure_facts.h"

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

constexpr int unknownDepth = -1;
constexpr int beingFollowed = -2;

}    // namespace

StructureLinks::StructureLinks(const Table& structures)
    : m_parents(structures.rowCount(), none), m_places(structures.rowCount()),
      m_depths(structures.rowCount(), unknownDepth)
{
    std::iota(m_places.begin(), m_places.end(), Row(0));
    readParents(structures);
    for (Row row = 0; row < m_parents.size(); ++row)
        followFrom(row);
    for (Row row = 0; row < m_places.size(); ++row) {
        if (m_places[row] == row)
            m_lowestFirst.push_back(row);
    }
    std::stable_sort(m_lowestFirst.begin(), m_lowestFirst.end(),
                     [this](Row a, Row b) { return m_depths[a] > m_depths[b]; });
}

void StructureLinks::readParents(const Table& structures)
{
    const CodeColumn* parents = structures.codes("parent_code");
    if (!parents)
        return;
    const auto rows = structureRows(structures);
    std::vector<Row> byCode(parents->dictionary().codeCount(), none);
    for (Code code = 1; code < byCode.size(); ++code) {
        if (const auto found = rows.find(parents->dictionary().text(code)); found != rows.end())
            byCode[code] = found->second;
    }
    for (Row row = 0; row < m_parents.size(); ++row) {
        const Code code = parents->code(row);
        m_parents[row] = byCode[code];
        if (code != missingCode && m_parents[row] == none)
            m_unknownParents.push_back(row);
    }
}

/// Goes up from a row to where the depth is known, and gives the rows on the way theirs.
void StructureLinks::followFrom(Row row)
{
    std::vector<Row> path;
    Row at = row;
    while (at != none && m_depths[at] == unknownDepth) {
        m_depths[at] = beingFollowed;
        path.push_back(at);
        at = m_parents[at];
    }
    if (at != none && m_depths[at] == beingFollowed) {
        const auto first = std::find(path.begin(), path.end(), at);
        breakCycle({first, path.end()});
        path.erase(first, path.end());
    }
    int depth = at == none ? 0 : m_depths[at] + 1;
    for (auto each = path.rbegin(); each != path.rend(); ++each)
        m_depths[*each] = depth++;
}

void StructureLinks::breakCycle(std::vector<Row> members)
{
    std::rotate(members.begin(), std::min_element(members.begin(), members.end()), members.end());
    for (Row member : members) {
        m_parents[member] = none;
        m_places[member] = members.front();
        m_depths[member] = 0;
    }
    // Rows are followed in ascending order, but a way from a low row may lead into a cycle of high ones.
    const auto after = std::find_if(m_cycles.begin(), m_cycles.end(),
                                    [&](const std::vector<Row>& other) { return other.front() > members.front(); });
    m_cycles.insert(after, std::move(members));
}

Row StructureLinks::meeting(Row place, Row other) const
{
    while (place != other) {
        if (place == none || other == none)
            return none;
        Row& lower = m_depths[place] >= m_depths[other] ? place : other;
        lower = placeAbove(lower);
    }
    return place;
}

}    // namespace vigie
