// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/structure_portrait.h"

#include "core/analysis/structure_facts.h"
#include "core/query/query_values.h"
#include "ui/models/row_model.h"

#include <algorithm>

namespace vigie {

namespace {

std::vector<IndicatorLine> indicatorLines(const Dataset& dataset, const IndicatorDictionary& dictionary,
                                          const std::vector<ProfileLine>& profile, const std::vector<Row>& ownResults)
{
    std::vector<IndicatorLine> lines;
    for (const ProfileLine& each : profile) {
        std::vector<IndicatorHistory> histories = indicatorHistories(dataset, each.code, ownResults);
        if (histories.empty())
            continue;
        IndicatorTrend trend = indicatorTrend(histories.front());
        lines.push_back({each.code, each.title, std::string(dictionary.find(each.code)->knownUnit()),
                         std::move(histories.front()), std::move(trend)});
    }
    return lines;
}

void countSentiments(const Selection& own, const Thresholds& thresholds, StructurePortrait& portrait)
{
    portrait.sentimentIgnored = own.filter().on("sentiment") != nullptr;
    const ValueCounts counts = countBy(withAllSentiments(own), "sentiment", CountingUnit::Experiences);
    std::array<qint64, allSentiments.size()> found{};
    qint64 total = 0;
    for (size_t i = 0; i < found.size(); ++i) {
        const Code code = counts.dictionary->find(sentimentLabel(allSentiments[i]));
        found[i] = code == missingCode ? 0 : counts.counts[code];
        total += found[i];
    }
    for (size_t i = 0; i < found.size(); ++i)
        portrait.sentiments[i] = shareOf(found[i], total, thresholds);
}

}    // namespace

Selection selectionOf(const Selection& selection, const std::vector<std::string>& structureCodes)
{
    FilterState filter = selection.filter();
    const Condition* asked = filter.on("structure_code");
    Condition condition = asked ? *asked : Condition();
    condition.field = "structure_code";
    std::vector<std::string> codes = structureCodes;
    if (!condition.any.empty())
        std::erase_if(codes, [&](const std::string& code) { return !std::ranges::count(condition.any, code); });
    // Structures that the filter excludes leave nothing, not everything: the value that all of them are is excluded
    // too.
    if (codes.empty()) {
        codes = {structureCodes.front()};
        condition.none = codes;
    }
    condition.any = std::move(codes);
    filter.set(std::move(condition));
    return selection.refiltered(std::move(filter));
}

Result<StructurePortrait> structurePortrait(const PortraitQuestion& question, const FigureContext& context)
{
    StructurePortrait portrait;
    portrait.dataset = question.selection->sharedDataset();
    const Dataset& dataset = *portrait.dataset;

    const IndicatorDictionary dictionary(dataset, question.decisions);
    const Peers peers = peersOf(dataset, question.code, question.sameRegion, [&context](std::string_view region) {
        return context.territories.regionTitle(region);
    });
    const std::vector<ProfileLine> profile =
        profileOf(dataset, dictionary, question.code, peers, resultsOf(dataset, peers.structures));
    const auto rows = structureRows(dataset.structures);
    if (const auto self = rows.find(question.code); self != rows.end())
        portrait.indicators =
            indicatorLines(dataset, dictionary, profile, resultsOf(dataset, std::array{self->second}));
    portrait.profile = profileFigure(context, {question.code, question.name, question.sameRegion}, peers, profile);

    std::vector<std::string> codes{question.code};
    const Selection own =
        selectionOf(*question.selection, question.withChildren ? withDescendants(dataset, codes) : codes);
    portrait.experiences = own.experienceCount();
    countSentiments(own, context.thresholds, portrait);
    portrait.delays = responseDelays(own, DelayOrigin::Publication, {},
                                     parseDate(context.dataDate.toStdString()).value_or(noDate), context.thresholds);
    portrait.months = monthlyFigure(withSelection(context, own));
    return portrait;
}

}    // namespace vigie
