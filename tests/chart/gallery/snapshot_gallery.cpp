// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chart/gallery/snapshot_gallery.h"

#include "core/chart/category_counts_figure.h"
#include "core/chart/histogram_figures.h"
#include "core/chart/indicator_figures.h"
#include "core/chart/point_map_figure.h"
#include "core/session/snapshot_session.h"

#include <algorithm>

namespace vigie::gallery {

namespace {

constexpr int mostBars = 25;

void addOfExperiences(std::vector<NamedFigure>& figures, const FigureContext& context)
{
    const auto add = [&figures](const char* name, FigureSpec figure) {
        figures.push_back({QString::fromUtf8(name), std::move(figure)});
    };
    add("months", monthlyFigure(context));
    add("department-map", departmentMapFigure(context));
    add("criteria", criteriaMatrixFigure(context));
    add("typology-shares", typologySharesFigure(context, mostBars));
    add("funnel-typology", funnelFigure(context, Sentiment::Negative, "typology", true));
    add("funnel-department", funnelFigure(context, Sentiment::Negative, "department", false));
    add("delays-typology", delaysFigure(context, DelayOrigin::Publication, "typology"));
    add("delay-histogram", answerDelayHistogram(context, DelayOrigin::Publication));
    add("trend-count", trendFigure(context, std::nullopt));
    add("trend-negatives", trendFigure(context, Sentiment::Negative));
    add("counts-typology", countsFigure(context, "typology", CountingUnit::Experiences, mostBars));
    add("counts-channel", countsFigure(context, "channel", CountingUnit::Experiences, mostBars));
    add("counts-department", countsFigure(context, "department", CountingUnit::Mentions, 101));
    add("counts-status", countsFigure(context, "status", CountingUnit::Experiences, mostBars));
    add("places", pointsFigure(context));
}

/// Of the indicator with the most structures.
void addOfIndicators(std::vector<NamedFigure>& figures, const FigureContext& context)
{
    const Selection& selection = context.selection;
    std::vector<IndicatorSummary> summaries = indicatorSummaries(selection);
    std::ranges::stable_sort(summaries, std::greater(), &IndicatorSummary::structures);
    if (summaries.empty() || summaries.front().structures == 0)
        return;
    const IndicatorDictionary dictionary(selection.dataset());
    const IndicatorEntry* first = dictionary.find(summaries.front().code);
    if (const auto distribution = indicatorDistribution(selection, first->code, "typology", first->knownUnit())) {
        figures.push_back({QStringLiteral("indicator"), indicatorFigure(context, *distribution, "typology")});
        figures.push_back({QStringLiteral("indicator-histogram"), indicatorHistogram(context, *distribution)});
    }
    if (const auto dispersion = departmentDispersion(selection, *first)) {
        figures.push_back({QStringLiteral("indicator-map"), departmentMediansMap(context, *first, *dispersion)});
        figures.push_back({QStringLiteral("indicator-strip"), departmentStrip(context, *first, *dispersion)});
    }
    const std::vector<IndicatorHistory> histories =
        indicatorHistories(selection.dataset(), first->code, selection.results());
    if (const auto trend = groupTrend(selection.dataset(), *first, histories))
        figures.push_back({QStringLiteral("indicator-trend"), groupTrendFigure(context, *first, *trend)});
    const IndicatorEntry* second = summaries.size() > 1 ? dictionary.find(summaries[1].code) : nullptr;
    if (!second)
        return;
    if (const auto pairs = indicatorPairs(selection, *first, *second, PairUnit::Structures))
        figures.push_back({QStringLiteral("indicator-pairs"), indicatorPairsFigure(context, *first, *second, *pairs)});
}

}    // namespace

Result<std::vector<NamedFigure>> figuresOf(const QString& snapshotPath)
{
    const auto snapshot = openSnapshot(snapshotPath, {});
    if (!snapshot)
        return snapshot.error();
    const auto territories = Territories::load();
    if (!territories)
        return territories.error();
    const Selection selection(snapshot->dataset, {});
    const FigureContext context{selection, *territories, Thresholds(), snapshot->info.dataDate,
                                snapshot->info.fictitious};
    std::vector<NamedFigure> figures;
    addOfExperiences(figures, context);
    addOfIndicators(figures, context);
    return figures;
}

}    // namespace vigie::gallery
