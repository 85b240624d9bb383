// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/filter_comparison.h"

#include "core/analysis/compared_filters.h"
#include "core/analysis/criteria_matrix.h"
#include "core/analysis/response_delays.h"
#include "core/query/counts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace vigie {

namespace {

using Side = ComparedValue::Side;
using Verdict = ComparedValue::Verdict;

Side sideOf(const Share& share)
{
    return {share.total, share.reliability, share.fraction, share.interval};
}

bool bothShown(const ComparedValue& value)
{
    return value.a.reliability == Reliability::Shown && value.b.reliability == Reliability::Shown;
}

ComparedValue withDifference(Side a, Side b)
{
    ComparedValue value{std::move(a), std::move(b), std::nullopt, std::nullopt, Verdict::NotInterpretable};
    if (value.a.value && value.b.value)
        value.difference = *value.a.value - *value.b.value;
    return value;
}

ComparedValue comparedShares(Side a, Side b)
{
    ComparedValue value = withDifference(std::move(a), std::move(b));
    if (!value.difference || !value.a.interval || !value.b.interval)
        return value;
    value.interval = differenceInterval(*value.a.value, *value.a.interval, *value.b.value, *value.b.interval);
    if (bothShown(value))
        value.verdict = value.interval->low <= 0 && value.interval->high >= 0 ? Verdict::NoneSeen : Verdict::Seen;
    return value;
}

ComparedValue comparedMedians(Side a, Side b)
{
    ComparedValue value = withDifference(std::move(a), std::move(b));
    if (!value.difference || !value.a.interval || !value.b.interval || !bothShown(value))
        return value;
    const bool apart = value.a.interval->high < value.b.interval->low || value.b.interval->high < value.a.interval->low;
    value.verdict = apart ? Verdict::Seen : Verdict::NoneSeen;
    return value;
}

FilterComparison::Counts countsOf(const Selection& selection)
{
    const ValueCounts named = countBy(selection, "structure_code", CountingUnit::Experiences);
    return {
        static_cast<qint64>(selection.experienceCount()), static_cast<qint64>(selection.mentionCount()),
        static_cast<qint64>(std::count_if(named.counts.begin() + 1, named.counts.end(), [](Row n) { return n > 0; }))};
}

qint64 sharedExperiences(const Selection& a, const Selection& b)
{
    const auto& ofA = a.experienceBits();
    const auto& ofB = b.experienceBits();
    qint64 shared = 0;
    for (size_t row = 0; row < ofA.size(); ++row)
        shared += ofA[row] == 0 && ofB[row] == 0 ? 1 : 0;
    return shared;
}

Share sentimentShare(const ValueCounts& counts, Sentiment sentiment, const Thresholds& thresholds)
{
    const Code code = counts.dictionary->find(sentimentLabel(sentiment));
    const qint64 stated = counts.total - counts.counts[missingCode];
    return shareOf(code == missingCode ? 0 : counts.counts[code], stated, thresholds);
}

void compareSentiments(const ComparedSides& sides, const Thresholds& thresholds, FilterComparison& result)
{
    const ValueCounts a = countBy(sides.allSentimentsA, "sentiment", CountingUnit::Experiences);
    const ValueCounts b = countBy(sides.allSentimentsB, "sentiment", CountingUnit::Experiences);
    for (size_t i = 0; i < allSentiments.size(); ++i)
        result.sentiments[i] = comparedShares(sideOf(sentimentShare(a, allSentiments[i], thresholds)),
                                              sideOf(sentimentShare(b, allSentiments[i], thresholds)));
}

void compareCriteria(const ComparedSides& sides, const Thresholds& thresholds, FilterComparison& result)
{
    const CriteriaMatrix a = criteriaMatrix(sides.a, thresholds);
    const CriteriaMatrix b = criteriaMatrix(sides.b, thresholds);
    constexpr auto negative = static_cast<size_t>(Sentiment::Negative);
    for (size_t i = 0; i < allCriteria.size(); ++i)
        result.criteria[i] =
            comparedShares(sideOf(a.rows[i].bySentiment[negative]), sideOf(b.rows[i].bySentiment[negative]));
}

Side medianOf(const GroupDelays& delays)
{
    Side side{delays.n, delays.reliability, std::nullopt, std::nullopt};
    if (!delays.survival)
        return side;
    const Survival::Quantile median = delays.survival->quantile(0.5);
    side.value = median.days;
    if (median.low)
        side.interval = Interval{*median.low, median.high.value_or(std::numeric_limits<double>::infinity())};
    return side;
}

Side answeredWithinOf(const GroupDelays& delays)
{
    Side side{delays.n, delays.reliability, std::nullopt, std::nullopt};
    if (!delays.survival)
        return side;
    side.value = delays.survival->answeredWithin(FilterComparison::withinDays);
    side.interval = delays.survival->answeredWithinInterval(FilterComparison::withinDays);
    return side;
}

void compareDelays(const ComparedSides& sides, LocalSeconds censoredAt, const Thresholds& thresholds,
                   FilterComparison& result)
{
    const auto delaysOf = [&](const Selection& side) {
        return responseDelays(side, DelayOrigin::Publication, {}, censoredAt, thresholds);
    };
    const ResponseDelays a = delaysOf(sides.a), b = delaysOf(sides.b);
    result.answersDated = a.answersDated;
    result.censoredAt = a.censoredAt;
    result.medianDelay = comparedMedians(medianOf(a.all), medianOf(b.all));
    result.answeredWithin = comparedShares(answeredWithinOf(a.all), answeredWithinOf(b.all));
}

}    // namespace

Interval differenceInterval(double a, const Interval& ofA, double b, const Interval& ofB)
{
    return {a - b - std::hypot(a - ofA.low, ofB.high - b), a - b + std::hypot(ofA.high - a, b - ofB.low)};
}

ComparedSides sidesOf(const Selection& a, const Selection& b)
{
    return {a, b, withAllSentiments(a), withAllSentiments(b)};
}

ComparedSides sideAndRest(const Selection& a)
{
    const Selection all = withAllSentiments(a);
    return {a, restOf(a), all, restOf(all)};
}

ComparedSides swapped(ComparedSides sides)
{
    std::swap(sides.a, sides.b);
    std::swap(sides.allSentimentsA, sides.allSentimentsB);
    return sides;
}

FilterComparison compareFilters(const ComparedSides& sides, LocalSeconds censoredAt, const Thresholds& thresholds)
{
    FilterComparison result;
    result.a = countsOf(sides.a);
    result.b = countsOf(sides.b);
    result.shared = sharedExperiences(sides.a, sides.b);
    compareSentiments(sides, thresholds, result);
    compareCriteria(sides, thresholds, result);
    compareDelays(sides, censoredAt, thresholds, result);
    return result;
}

}    // namespace vigie
