// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/known_records.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace vigie {

namespace {

constexpr Row noRow = std::numeric_limits<Row>::max();

uint32_t hashOf(const Fingerprint& identity)
{
    return static_cast<uint32_t>(identity.low);
}

}    // namespace

/// Where the identity stands, or where it would: the first free slot from its own on.
size_t KnownRecords::slotOf(const Fingerprint& identity) const
{
    const size_t mask = m_slots.size() - 1;
    const uint32_t hash = hashOf(identity);
    size_t slot = hash & mask;
    while (m_slots[slot].arrival != noRow &&
           (m_slots[slot].hash != hash || m_identities[m_slots[slot].arrival] != identity))
        slot = (slot + 1) & mask;
    return slot;
}

std::optional<Row> KnownRecords::find(const Fingerprint& identity) const
{
    if (m_slots.empty())
        return std::nullopt;
    const Row arrival = m_slots[slotOf(identity)].arrival;
    return arrival == noRow ? std::nullopt : std::optional(arrival);
}

void KnownRecords::grow()
{
    const std::vector<Slot> earlier = std::exchange(m_slots, {});
    m_slots.assign(std::max<size_t>(earlier.size() * 2, 64), Slot{0, noRow});
    const size_t mask = m_slots.size() - 1;
    for (const Slot& taken : earlier) {
        if (taken.arrival == noRow)
            continue;
        size_t slot = taken.hash & mask;
        while (m_slots[slot].arrival != noRow)
            slot = (slot + 1) & mask;
        m_slots[slot] = taken;
    }
}

void KnownRecords::add(const Fingerprint& identity, const Fingerprint& content)
{
    if (m_slots.size() <= 2 * m_identities.size())
        grow();
    const auto arrival = static_cast<Row>(m_identities.size());
    m_slots[slotOf(identity)] = {hashOf(identity), arrival};
    m_identities.push_back(identity);
    m_contents.push_back(content);
}

}    // namespace vigie
