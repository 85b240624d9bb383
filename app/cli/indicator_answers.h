// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/analysis/indicator_dictionary.h"
#include "core/analysis/indicator_intervals.h"
#include "core/output/answer_table.h"
#include "core/query/selection.h"
#include "core/session/snapshot_session.h"

#include <string>
#include <string_view>

// What `vigie-cli indicator` can be asked, one function and one file per question. Each lays out what core/analysis
// says; the command adds the facts that all answers have. The man page lists the keys for people.

namespace vigie::cli {

struct IndicatorRequest
{
    const Arguments& arguments;
    const OpenedSnapshot& snapshot;
    const Selection& selection;
    const IndicatorDictionary& dictionary;
    const IndicatorEntry* indicator;    ///< nullptr for the questions about all of them
    Thresholds thresholds;
};

/// --list: every indicator of the snapshot with the origin of what is known of it.
/// Rows: code, title, network, family, family_origin, unit, unit_origin, polarity, polarity_origin (inferred = a
/// proposal), evidence, frequency, frequency_origin, definition, definition_origin, structures, results (selected).
Result<AnswerTable> indicatorList(const IndicatorRequest& request);

/// CODE --by FIELD: each structure's latest value, by group.
/// Facts: by, no_interval. By department also dispersion {departments, median, lower_quartile, upper_quartile, p10,
/// p90, between, within, n, without_department}. Rows: scope (all, group), group, n, missing, minimum, p10,
/// lower_quartile, median, upper_quartile, p90, maximum, points_only, unit, period_from, period_until; with
/// --denominator also answers, pooled, low, high, pooled_structures, left_out, no_interval.
Result<AnswerTable> indicatorByGroup(const IndicatorRequest& request);

/// CODE --structure S: all periods of one structure, its trend and its place among its peers.
/// Facts: structure, structure_name, direction (too_short, rising, falling, flat), trend (for people), points,
/// slope_per_step, p, worsening, value, value_period, percentile, below, equal, peers_n, peers {missing, minimum, p10,
/// lower_quartile, median, upper_quartile, p90, maximum}, standing, not_interpretable.
/// Rows: period, from_update, value, unit, break (none, unit, definition, frequency), compared, superseded, result;
/// with
/// --denominator also answers, low, high, no_interval.
Result<AnswerTable> indicatorOfStructure(const IndicatorRequest& request);

/// CODE --against CODE2 [--by typology]: pairs of latest values.
/// Facts: against, against_title, unit_x, unit_y, point (structure, typology), n, only_x, only_y, median_x, median_y,
/// rho, quadrants {both_low, only_x_high, only_y_high, both_high, on_median}. Rows: point, x, y.
Result<AnswerTable> indicatorAgainst(const IndicatorRequest& request);

/// --structure S without CODE: all indicators of one structure among its peers.
/// Facts: structure, structure_name. Rows: code, title, unit, value, value_period, percentile, equal, peers_n,
/// lower_quartile, median, upper_quartile, standing, refused.
Result<AnswerTable> indicatorProfile(const IndicatorRequest& request);

/// --watch: structures that stand worse than their peers and get worse, where somebody decided which side is better.
/// Facts: n, undecided, mixed_units (codes, separated by blanks). Rows: code, structure, typology, value, percentile,
/// peers_n, direction, points.
Result<AnswerTable> indicatorWatchList(const IndicatorRequest& request);

/// A number; missing for NaN.
AnswerCell numberCell(double value);
/// `2025-03-31`; missing for noDate.
AnswerCell periodCell(LocalSeconds instant);
AnswerCell textCell(const QString& text);
/// The word of a reason, missing without one.
AnswerCell reasonCell(const std::optional<NoInterval>& reason);

}    // namespace vigie::cli
