// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"

#include <limits>
#include <vector>

namespace vigie {

/// Who stands below whom among the structures, by their column `parent_code`.
///
/// The members of a cycle (a structure that is its own ancestor, by whatever way) stand below nobody, and share one
/// place in the order: what hangs from one of them hangs from all. Every other structure is its own place. Built in
/// O(rows).
class StructureLinks
{
public:
    static constexpr Row none = std::numeric_limits<Row>::max();

    explicit StructureLinks(const Table& structures);

    /// None at the top, where the parent is unknown, and in a cycle.
    Row parentOf(Row row) const { return m_parents[row]; }
    /// Ancestors above; 0 in a cycle.
    int depthOf(Row row) const { return m_depths[row]; }

    /// The first row of its cycle, or itself.
    Row placeOf(Row row) const { return m_places[row]; }
    Row placeAbove(Row place) const { return m_parents[place] == none ? none : m_places[m_parents[place]]; }
    /// Every place, each before the one that it stands below.
    const std::vector<Row>& lowestFirst() const { return m_lowestFirst; }
    /// The lowest place that both are or stand below, none when there is no such. O(depth).
    Row meeting(Row place, Row other) const;

    /// Each from its first row on, child before parent; in the order of their first rows.
    const std::vector<std::vector<Row>>& cycles() const { return m_cycles; }
    /// Structures whose parent is in no row.
    const std::vector<Row>& unknownParents() const { return m_unknownParents; }

private:
    void readParents(const Table& structures);
    void followFrom(Row row);
    void breakCycle(std::vector<Row> members);

    std::vector<Row> m_parents;
    std::vector<Row> m_places;
    std::vector<int> m_depths;    ///< below 0 until known
    std::vector<Row> m_lowestFirst;
    std::vector<std::vector<Row>> m_cycles;
    std::vector<Row> m_unknownParents;
};

}    // namespace vigie
