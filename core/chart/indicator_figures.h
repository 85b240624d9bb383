// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_pairs.h"
#include "core/analysis/indicator_trend.h"
#include "core/analysis/indicator_values.h"
#include "core/analysis/structure_facts.h"
#include "core/chart/figures.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// The figures of one indicator beside indicatorFigure() (core/chart/figures.h). Values are in the indicator's unit;
// whatever mixes units was refused before by what is drawn here. A figure without points has an empty body, and its
// description says why.

namespace vigie {

/// The median of the structures of each département, on the map. Hatched below fewestForBox structures.
FigureSpec departmentMediansMap(const FigureContext& context, const IndicatorEntry& indicator,
                                const DepartmentDispersion& dispersion);

/// Two strips on one axis: the départements' medians with their box, and all structures with theirs.
FigureSpec departmentStrip(const FigureContext& context, const IndicatorEntry& indicator,
                           const DepartmentDispersion& dispersion);

/// "Median of 96 départements: 74 · quartiles 70 – 79 · P10–P90 62 – 85 · 35 % of the variance lies between".
QString dispersionText(const DepartmentDispersion& dispersion);

/// One structure over its periods.
FigureSpec structureTrendFigure(const FigureContext& context, const IndicatorEntry& indicator,
                                const IndicatorHistory& history);

/// The median of the selected structures over calendar periods.
FigureSpec groupTrendFigure(const FigureContext& context, const IndicatorEntry& indicator, const GroupTrend& trend);

/// "↗ rising", and with a decided polarity whether that is for the better; "series too short (3 points)".
QString directionText(const Trend& trend, const ConfirmedPolarity& polarity);

/// Points by structure or typology, medians, Spearman's rho, and the warning on ecological inference.
FigureSpec indicatorPairsFigure(const FigureContext& context, const IndicatorEntry& x, const IndicatorEntry& y,
                                const IndicatorPairs& pairs);

/// The selected structures that have a value of the indicator (the latest of each), ascending by value, then by code.
struct IndicatorMember
{
    Row result = 0;
    std::string structure;    ///< public code
    QString name;             ///< the code where `structures` has no name
    double value = 0;
};
std::vector<IndicatorMember> indicatorMembers(const Selection& selection, std::string_view indicatorCode);

/// The structures' names by code; the code itself where there is none. O(structures) to make.
class StructureTitles
{
public:
    explicit StructureTitles(const Dataset& dataset);
    QString name(std::string_view code) const;

private:
    const CodeColumn* m_names;
    std::unordered_map<std::string_view, Row> m_rows;
};

/// Title with the unit, for an axis: "Taux de décroché (%)", "(unit not published)".
QString titleWithUnit(const IndicatorEntry& indicator, std::string_view unit);
/// The unit, or that it is not published.
QString unitText(std::string_view unit);
/// "higher is better (decided)": which side is better, as somebody decided; else that nobody did.
QString polarityText(const IndicatorEntry& indicator);

}    // namespace vigie
