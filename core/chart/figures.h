// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/distribution.h"
#include "core/analysis/indicator_profile.h"
#include "core/analysis/response_delays.h"
#include "core/chart/figure_spec.h"
#include "core/domain/vocabulary.h"
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
    SnapshotIdentity snapshot = {};    ///< for the provenance; its date and `fictitious` are those above
};

/// The same view of another selection; the selection must outlive it.
FigureContext withSelection(const FigureContext& context, const Selection& selection);

/// Experiences by month of publication, stacked by sentiment.
FigureSpec monthlyFigure(const FigureContext& context);
/// Share of negatives by département of the service.
FigureSpec departmentMapFigure(const FigureContext& context);
/// The five criteria × their value, counts and row shares.
FigureSpec criteriaMatrixFigure(const FigureContext& context);
/// Share of negatives by typology (or another group field) with 95 % intervals: the @p most groups with the most
/// testimonies, by share.
inline constexpr int usualShareGroups = 12;
FigureSpec typologySharesFigure(const FigureContext& context, int most = usualShareGroups,
                                std::string_view groupField = "typology");
/// One indicator's distribution by typology (or another group field). With @p indicator, what is decided of it stands
/// in the subtitle.
FigureSpec indicatorFigure(const FigureContext& context, const IndicatorDistribution& distribution,
                           std::string_view groupField, const IndicatorEntry* indicator = nullptr);

// The three figures of comparison. One that has nothing to draw has an empty body; its description says why.

/// Share of one sentiment by group against the group's n, with funnel limits (core/analysis/funnel.h).
FigureSpec funnelFigure(const FigureContext& context, Sentiment sentiment, std::string_view groupField,
                        bool withOverdispersion);
/// Share answered by days waited: all, and the groups with the most testimonies; every group is in the table. An empty
/// @p groupField gives all alone. Censored at the date of the data (core/analysis/response_delays.h).
FigureSpec delaysFigure(const FigureContext& context, DelayOrigin origin, std::string_view groupField);
/// Months against their mean and control limits: experiences, or the share of a sentiment
/// (core/analysis/monthly_trend.h).
FigureSpec trendFigure(const FigureContext& context, std::optional<Sentiment> sentiment);

/// One structure among its peers.
/// Its latest values, each as its percentile among @p peers, in the order of @p lines. It is of the whole
/// snapshot: peers are not filtered, and the frame says so. Nothing to draw: an empty body, the description says why.
struct ProfiledStructure
{
    std::string code;
    QString name;
    bool sameRegion = false;    ///< how its peers were chosen
};
FigureSpec profileFigure(const FigureContext& context, const ProfiledStructure& structure, const Peers& peers,
                         const std::vector<ProfileLine>& lines);

}    // namespace vigie
