// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quotation_draw.h"

#include "core/analysis/sampling.h"
#include "core/analysis/xoshiro256.h"

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

/// R. Durstenfeld 1964, "Algorithm 235: random permutation", Commun. ACM 7:420. The standard library's shuffle may
/// differ from one machine to the next.
void shuffle(std::vector<Row>& rows, Xoshiro256& random)
{
    for (size_t left = rows.size(); left > 1; --left)
        std::swap(rows[left - 1], rows[random.below(left)]);
}

}    // namespace

QuotationDraw::QuotationDraw(const Selection& selection, size_t count, quint64 seed, std::string_view strata)
{
    const CodeColumn* column = selection.dataset().experiences.codes(strata);
    std::vector<std::vector<Row>> byCode(column ? column->dictionary().codeCount() : 1);
    size_t all = 0;
    for (Row row : selection.experiences()) {
        byCode[column ? column->code(row) : missingCode].push_back(row);
        ++all;
    }
    Xoshiro256 random(seed);
    std::vector<quint64> sizes;
    for (std::vector<Row>& rows : byCode) {
        if (rows.empty())
            continue;
        shuffle(rows, random);
        sizes.push_back(rows.size());
        m_strata.push_back(std::move(rows));
    }
    const std::vector<quint64> wanted = strataSizes(sizes, std::min(count, all));
    for (size_t stratum = 0; stratum < wanted.size(); ++stratum) {
        for (size_t position = 0; position < wanted[stratum]; ++position)
            m_slots.push_back({stratum, position});
    }
}

Row QuotationDraw::at(size_t slot) const
{
    return m_strata[m_slots[slot].stratum][m_slots[slot].position];
}

bool QuotationDraw::shown(size_t stratum, size_t position) const
{
    return std::ranges::any_of(m_slots,
                               [&](const Slot& slot) { return slot.stratum == stratum && slot.position == position; });
}

bool QuotationDraw::canSwap(size_t slot) const
{
    const auto alike = std::ranges::count(m_slots, m_slots[slot].stratum, &Slot::stratum);
    return stratumSize(slot) > static_cast<size_t>(alike);
}

void QuotationDraw::swap(size_t slot)
{
    if (!canSwap(slot))
        return;
    Slot& swapped = m_slots[slot];
    size_t next = swapped.position;
    do {
        next = (next + 1) % stratumSize(slot);
    } while (shown(swapped.stratum, next));
    swapped.position = next;
}

}    // namespace vigie
