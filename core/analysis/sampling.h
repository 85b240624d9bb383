// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/counts.h"

#include <string_view>
#include <vector>

namespace vigie {

/// A reproducible sample of the selected experiences, without replacement, in canonical order: the same data, filter,
/// size, strata and seed give the same rows on every machine (core/analysis/xoshiro256.h; one pass in canonical order,
/// C. T. Fan, M. E. Muller & I. Rezucha 1962, "Development of sampling plans by using sequential (item by item)
/// selection techniques", J. Am. Stat. Assoc. 57:387-402). Everything is taken when @p size is not below the number of
/// selected experiences.
///
/// @p strata is a Code field of experiences, empty = none; the experiences that do not state it are a stratum too, and
/// all are where it is not a column. Each stratum gets its share of @p size (strataSizes), and is drawn within by
/// chance.
std::vector<Row> sampleOf(const Selection& selection, size_t size, quint64 seed, std::string_view strata = {});

/// How many of @p size each stratum gets: its share by largest remainder (the fuller stratum first, then the earlier),
/// then at least one for each that has a row, if @p size allows, taken from those furthest above their share. Small
/// strata are therefore over-represented: a rate of the whole sample is not that of the selection. @p size at most the
/// sum.
std::vector<quint64> strataSizes(const std::vector<quint64>& rows, quint64 size);

}    // namespace vigie
