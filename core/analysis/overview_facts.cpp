// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overview_facts.h"

#include "core/analysis/structure_facts.h"
#include "core/analysis/transparency.h"
#include "core/domain/vocabulary.h"

#include <algorithm>

namespace vigie {

Share negativeShare(const Selection& selection, const Thresholds& thresholds)
{
    const ValueCounts counts = facetCounts(selection, "sentiment", CountingUnit::Experiences);
    const Code negative = counts.dictionary->find(sentimentLabel(Sentiment::Negative));
    return shareOf(negative == missingCode ? 0 : counts.counts[negative], counts.total - counts.counts[missingCode],
                   thresholds);
}

OverviewFacts overviewFacts(const Selection& selection, LocalSeconds censoredAt, const Thresholds& thresholds)
{
    OverviewFacts facts;
    facts.experiences = static_cast<qint64>(selection.experienceCount());
    facts.mentions = static_cast<qint64>(selection.mentionCount());
    facts.negatives = negativeShare(selection, thresholds);
    ResponseDelays delays = responseDelays(selection, DelayOrigin::Publication, {}, censoredAt, thresholds);
    facts.delays = std::move(delays.all);
    facts.answersDated = delays.answersDated;
    const std::vector<Row> structures = selection.structures();
    const std::vector<bool> named = namedStructures(selection);
    facts.structures = std::ssize(structures);
    facts.withoutExperience = std::ranges::count_if(structures, [&named](Row row) { return !named[row]; });
    facts.publishing = transparency(selection, thresholds).structures;
    return facts;
}

}    // namespace vigie
