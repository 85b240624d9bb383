// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/known_records.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace vigie {

namespace {

constexpr Row noRow = std::numeric_limits<Row>::max();

}

/// Where the identity stands, or where it would: the first free slot from its own on.
size_t KnownRecords::slotOf(const Fingerprint& identity) const
{
    size_t slot = identity.low & (m_slots.size() - 1);
    while (m_slots[slot] != noRow && m_identities[m_slots[slot]] != identity)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

std::optional<Row> KnownRecords::find(const Fingerprint& identity) const
{
    if (m_slots.empty())
        return std::nullopt;
    const Row arrival = m_slots[slotOf(identity)];
    return arrival == noRow ? std::nullopt : std::optional(arrival);
}

void KnownRecords::grow()
{
    const std::vector<Row> earlier = std::exchange(m_slots, {});
    m_slots.assign(std::max<size_t>(earlier.size() * 2, 64), noRow);
    for (Row arrival : earlier) {
        if (arrival != noRow)
            m_slots[slotOf(m_identities[arrival])] = arrival;
    }
}

void KnownRecords::add(const Fingerprint& identity, const Fingerprint& content)
{
    if (m_slots.size() <= 2 * m_identities.size())
        grow();
    m_identities.push_back(identity);
    m_contents.push_back(content);
    m_slots[slotOf(identity)] = static_cast<Row>(m_identities.size() - 1);
}

}    // namespace vigie
