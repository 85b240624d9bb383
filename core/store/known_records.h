// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/data/column.h"

#include <optional>
#include <vector>

namespace vigie {

/// Which records have arrived so far, found by their identity. 48 to 64 bytes a record.
class KnownRecords
{
public:
    /// The record that now has this identity.
    std::optional<Row> find(const Fingerprint& identity) const;
    Row count() const { return static_cast<Row>(m_contents.size()); }
    const Fingerprint& content(Row arrival) const { return m_contents[arrival]; }
    /// The next record: it takes the place of an earlier one with the same identity.
    void add(const Fingerprint& identity, const Fingerprint& content);

private:
    struct Slot
    {
        uint32_t hash;    ///< bits of the identity, so that what is not it is rarely looked at
        Row arrival;      ///< noRow = free
    };
    size_t slotOf(const Fingerprint& identity) const;
    void grow();

    std::vector<Fingerprint> m_identities;    ///< by arrival
    std::vector<Fingerprint> m_contents;
    std::vector<Slot> m_slots;    ///< open addressing; the number is a power of two
};

}    // namespace vigie
