// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/share.h"

#include <algorithm>

namespace vigie {

Share shareOf(qint64 count, qint64 total, const Thresholds& thresholds)
{
    Share share{count, total, reliabilityOf(total, thresholds), std::nullopt, std::nullopt};
    if (share.reliability != Reliability::Hidden && total > 0) {
        share.fraction = static_cast<double>(count) / static_cast<double>(total);
        share.interval = wilsonInterval(static_cast<double>(count), static_cast<double>(total));
    }
    return share;
}

Selection withAllSentiments(const Selection& selection)
{
    FilterState filter = selection.filter();
    filter.remove("sentiment");
    return selection.refiltered(std::move(filter));
}

PairCounts countsBySentiment(const Selection& selection, std::string_view field, CountingUnit unit)
{
    if (!selection.filter().on("sentiment"))
        return countByPair(selection, field, "sentiment", unit);
    return countByPair(withAllSentiments(selection), field, "sentiment", unit);
}

std::vector<GroupShare> sentimentShares(const Selection& selection, std::string_view sentimentLabel,
                                        std::string_view field, CountingUnit unit, const Thresholds& thresholds)
{
    const PairCounts pairs = countsBySentiment(selection, field, unit);
    const Code sentiment = pairs.columns->find(sentimentLabel);
    std::vector<GroupShare> groups;
    for (Code group = 0; group < pairs.rows->codeCount(); ++group) {
        qint64 stated = 0;
        for (Code column = 1; column < pairs.columns->codeCount(); ++column)
            stated += pairs.at(group, column);
        if (stated == 0)
            continue;
        // A sentiment that nobody states has no code of its own: asking for it would count the missing ones.
        const qint64 count = sentiment == missingCode ? 0 : pairs.at(group, sentiment);
        groups.push_back({std::string(pairs.rows->text(group)), shareOf(count, stated, thresholds)});
    }
    std::sort(groups.begin(), groups.end(), [](const GroupShare& a, const GroupShare& b) {
        return a.share.total != b.share.total ? a.share.total > b.share.total : a.group < b.group;
    });
    return groups;
}

}    // namespace vigie
