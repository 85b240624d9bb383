// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_decisions.h"
#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/chart/figure_spec.h"
#include "core/geo/gazetteer.h"
#include "core/query/query_language.h"
#include "core/session/snapshot_session.h"

namespace vigie {

/// What figures of one snapshot are made with, whatever their filter.
struct SnapshotFigures
{
    OpenedSnapshot snapshot;
    const Territories& territories;
    Thresholds thresholds;
    IndicatorDecisions decisions;
    ValueTitle valueTitle = {};    ///< as in FigureContext

    /// Makes the figure of a recipe, of what its query leaves. Words in the query need the full-text index, which is
    /// made when it is missing. Errors: those of makeFigure() (core/chart/figure_kinds.h), of reading the query, and of
    /// the search.
    Result<FigureSpec> make(const FigureRecipe& recipe, const TaskContext& task) const;
};

}    // namespace vigie
