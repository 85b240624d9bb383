// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <array>
#include <string_view>

// The words by which the JSON of a figure says its enumerations, in the order of their values.

namespace vigie::figure_json {

constexpr auto wordsOf(MarkColour)
{
    return std::to_array<std::string_view>({"negative", "neutral", "positive", "not_given", "accent"});
}

constexpr auto wordsOf(Reliability)
{
    return std::to_array<std::string_view>({"hidden", "caution", "shown"});
}

constexpr auto wordsOf(FunnelPosition)
{
    return std::to_array<std::string_view>({"too_few", "inside", "above_95", "below_95", "above_998", "below_998"});
}

constexpr auto wordsOf(ControlChart::Signal)
{
    return std::to_array<std::string_view>({"none", "beyond_limits", "run_on_one_side", "trend", "two_of_three"});
}

constexpr auto wordsOf(Choropleth::Values)
{
    return std::to_array<std::string_view>({"share", "number", "ratio"});
}

/// Of the bodies, in the order of FigureBody.
inline constexpr auto bodyWords = std::to_array<std::string_view>(
    {"stacked_bars", "box_plot", "share_dots", "count_matrix", "choropleth", "funnel_plot", "survival_curves",
     "control_line", "profile_spine", "period_series", "scatter_plot", "category_bars", "histogram", "point_map"});
static_assert(bodyWords.size() == std::variant_size_v<FigureBody>);

}    // namespace vigie::figure_json
