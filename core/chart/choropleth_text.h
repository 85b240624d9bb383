// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

// The words of a map, the same in its legend, its marks, its table and what is read aloud.

namespace vigie {

/// A value of the map as it is written: 75,6 %, 1 204 or 12,5.
QString territoryValueText(const Choropleth& map, double value);
/// The value, or why there is none: "n < 10".
QString shownValueText(const Choropleth& map, const Choropleth::Territory& territory);
/// The class's limits, or its name: "62 – 70 %".
QString classText(const Choropleth& map, size_t index);
/// The class a territory is in, in the words of the legend; empty without a value.
QString classText(const Choropleth& map, const Choropleth::Territory& territory);
/// "71.2 – 79.5%", empty without an interval.
QString intervalText(const std::optional<Interval>& interval);
/// In lines: name, value, interval, n, caution.
QString markText(const Choropleth& map, const Choropleth::Territory& territory);

}    // namespace vigie
