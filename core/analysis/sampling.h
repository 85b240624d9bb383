// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/counts.h"

#include <string_view>
#include <vector>

namespace vigie {

/// A reproducible sample of the selected experiences: the same data, filter, size, strata and seed give the same rows on
/// every machine (xoshiro256**, D. Blackman & S. Vigna 2018, seeded by SplitMix64; selection by A. Fan et al. 1962 in
/// canonical order).
///
/// @p strata is a Code field of experiences, empty = none; each stratum gets its share of @p size by largest remainder, at
/// least one if it has a row and size allows. Rows in canonical order.
std::vector<Row> sampleOf(const Selection& selection, size_t size, quint64 seed, std::string_view strata = {});

}    // namespace vigie
