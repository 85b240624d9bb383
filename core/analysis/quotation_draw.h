// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/selection.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// A few testimonies to be quoted, drawn by chance and not by hand: the same data, filter and seed give the same ones,
/// and the same others in their places when one of them is swapped, on every machine.
///
/// Each value of @p strata that occurs gets one if there are as many quotations, then by its share (strataSizes() in
/// core/analysis/sampling.h): they show the range of what is said, not how often. Whoever is swapped makes room for
/// another of the same stratum.
class QuotationDraw
{
public:
    QuotationDraw() = default;
    /// At most @p count quotations. @p strata is a Code field of experiences. O(selected experiences).
    QuotationDraw(const Selection& selection, size_t count, quint64 seed, std::string_view strata);

    size_t size() const { return m_slots.size(); }
    Row at(size_t slot) const;
    /// Testimonies of its stratum, itself included.
    size_t stratumSize(size_t slot) const { return m_strata[m_slots[slot].stratum].size(); }
    /// Is there another that no slot shows?
    bool canSwap(size_t slot) const;
    /// The next one that no slot shows; after the last comes the first.
    void swap(size_t slot);

private:
    struct Slot
    {
        size_t stratum = 0;
        size_t position = 0;
    };

    bool shown(size_t stratum, size_t position) const;

    std::vector<std::vector<Row>> m_strata;    ///< in the order of the draw
    std::vector<Slot> m_slots;
};

}    // namespace vigie
