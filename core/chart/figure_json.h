// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/figure_spec.h"

#include <QByteArray>

namespace vigie {

/// A figure as a JSON document, complete: reading it back and drawing it gives the same picture. UTF-8, keys in
/// `snake_case`, numbers as numbers, what is missing is left out; the same figure always gives the same bytes.
///
///     {"format": "vigie-figure", "version": 1, "kind": "funnel_plot",
///      "frame": {"title", "subtitle", "filter", "sample", "source", "note", "alternative_text"},
///      "provenance": {…, "fingerprint"}, "recipe": {"kind", "options", "query"},
///      "body": {…}, "table": {"columns": […], "rows": [[…]]}}
///
/// `kind` names the body: `stacked_bars`, `category_bars`, `share_dots`, `control_line`, `period_series`, `box_plot`,
/// `scatter_plot`, `funnel_plot`, `survival_curves`, `count_matrix`, `profile_spine`, `choropleth`, `point_map`,
/// `histogram`. Members of a body are those of its struct (core/chart/figure_spec.h). A cell of the table is a text, or
/// `{"text", "count"|"fraction"|"measure"}`. Later versions may add members; a reader of version 1 ignores what it does
/// not know, and refuses another version.
inline constexpr int figureJsonVersion = 1;

QByteArray figureToJson(const FigureSpec& figure);

/// Errors: InputUnusable: no JSON (line and column are said), another format, a later version, a member that is missing
/// or of another type (its path is said: `body.points[3].n`). @p file is named in the error. Never trusts the document:
/// sizes are limited, numbers must be finite.
Result<FigureSpec> figureFromJson(const QByteArray& json, const QString& file);

}    // namespace vigie
