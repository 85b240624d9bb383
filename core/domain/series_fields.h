// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"

#include <array>
#include <string_view>

// The barometer of public action publishes each indicator as territorial series: one file a level, `detail` with every
// value and `synthese` with the state of each series. Files of all levels stand in one table each, told apart by
// `level`; releases by `release_date`, because values and labels are revised between them.

namespace vigie {

/// Levels of the series, in the words of the published file names.
namespace series_level {
inline constexpr std::string_view national = "national";
inline constexpr std::string_view regional = "regional";
inline constexpr std::string_view departmental = "departemental";
}    // namespace series_level

/// Fields of the `detail` files: one row a value.
std::span<const Field> seriesFields();
/// Fields of the `synthese` files: one row a series.
std::span<const Field> seriesSummaryFields();

/// True for the two data sets above.
bool isTerritorial(DatasetKind kind);

/// The level that a territory column of this key implies (`code_region` → regional); empty for any other key.
std::string_view levelOfTerritoryKey(std::string_view normalisedKey);

/// The fields that tell one record of @p kind from all others, in the order of its identity. The unit is one of them:
/// under one id the barometer publishes the same measure counted in two units. The label is none: it is revised.
std::span<const std::string_view> identityFieldsOf(DatasetKind kind);

}    // namespace vigie
