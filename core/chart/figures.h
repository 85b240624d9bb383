// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/distribution.h"
#include "core/chart/figure_spec.h"
#include "core/geo/gazetteer.h"
#include "core/query/query_language.h"
#include "core/query/selection.h"

#include <string_view>

namespace vigie {

/// What every figure of one view shares: the words around it and the names of places.
struct FigureContext
{
    const Selection& selection;
    const Territories& territories;
    Thresholds thresholds;
    QString dataDate;           ///< ISO date of the data; empty = unknown
    bool fictitious = false;    ///< demonstration data: the source line says so
    ValueTitle valueTitle =
        {};    ///< for the filter sentence; by default territories are named, other values are themselves
};

/// Experiences by month of publication, stacked by sentiment.
FigureSpec monthlyFigure(const FigureContext& context);
/// Share of negatives by département of the service.
FigureSpec departmentMapFigure(const FigureContext& context);
/// The five criteria × their value, counts and row shares.
FigureSpec criteriaMatrixFigure(const FigureContext& context);
/// Share of negatives by typology with 95 % intervals: the @p most typologies with the most testimonies, by share.
FigureSpec typologySharesFigure(const FigureContext& context, int most);
/// One indicator's distribution by typology (or another group field).
FigureSpec indicatorFigure(const FigureContext& context, const IndicatorDistribution& distribution,
                           std::string_view groupField);

}    // namespace vigie
