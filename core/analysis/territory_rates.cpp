// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/territory_rates.h"

#include "core/analysis/empirical_bayes.h"
#include "core/analysis/response_delays.h"
#include "core/analysis/structure_facts.h"
#include "core/domain/vocabulary.h"

#include <algorithm>
#include <map>

namespace vigie {

namespace {

constexpr size_t fewestForRank = 5;

using Values = std::map<std::string, TerritoryValue, std::less<>>;

std::string_view sentimentOf(TerritoryMeasure measure)
{
    return sentimentLabel(measure == TerritoryMeasure::Positives ? Sentiment::Positive : Sentiment::Negative);
}

TerritoryValue valueOf(std::string code, const Share& share)
{
    TerritoryValue value;
    value.code = std::move(code);
    value.n = share.total;
    value.value = value.observed = share.fraction;
    value.interval = share.interval;
    value.reliability = share.reliability;
    return value;
}

TerritoryValue valueOf(const GroupDelays& delays)
{
    TerritoryValue value;
    value.code = delays.group;
    value.n = delays.n;
    value.reliability = delays.reliability;
    if (delays.survival) {
        value.value = value.observed = delays.survival->answeredWithin(soonDays);
        value.interval = value.value ? delays.survival->answeredWithinInterval(soonDays) : std::nullopt;
    }
    return value;
}

/// The values of one field, and what all of them make; the missing ones stand under the empty text.
struct Answer
{
    Values groups;
    TerritoryValue all;
};

Answer sentimentAnswer(const Selection& selection, const TerritoryQuestion& question, std::string_view field,
                       const Thresholds& thresholds)
{
    Answer answer;
    const std::string_view label = sentimentOf(question.measure);
    for (GroupShare& group : sentimentShares(selection, label, field, question.unit, thresholds))
        answer.groups.emplace(group.group, valueOf(group.group, group.share));
    // Each unit once: those of several territories would count twice in the sum of the groups.
    const PairCounts whole = countsBySentiment(selection, "", question.unit);
    qint64 stated = 0;
    for (Code code = 1; code < whole.columns->codeCount(); ++code)
        stated += whole.at(missingCode, code);
    const Code code = whole.columns->find(label);
    answer.all = valueOf({}, shareOf(code == missingCode ? 0 : whole.at(missingCode, code), stated, thresholds));
    return answer;
}

Answer delayAnswer(const Selection& selection, std::string_view field, const Thresholds& thresholds)
{
    Answer answer;
    const ResponseDelays delays = responseDelays(selection, DelayOrigin::Publication, field, noDate, thresholds);
    for (const GroupDelays& group : delays.groups)
        answer.groups.emplace(group.group, valueOf(group));
    answer.all = valueOf(delays.all);
    return answer;
}

Answer countAnswer(const Selection& selection, const TerritoryQuestion& question, std::string_view field)
{
    Answer answer;
    const ValueCounts counts = countBy(selection, field, question.unit);
    for (Code code = 0; code < counts.dictionary->codeCount(); ++code) {
        if (counts.counts[code] > 0) {
            TerritoryValue value;
            value.code = counts.text(code);
            value.n = counts.counts[code];
            answer.groups.emplace(value.code, value);
        }
    }
    answer.all.n = counts.total;
    return answer;
}

/// Active structures that the filter leaves, by their own place.
std::map<std::string, qint64, std::less<>> structuresBy(const Selection& selection, std::string_view field)
{
    std::map<std::string, qint64, std::less<>> counts;
    const Table& structures = selection.dataset().structures;
    const CodeColumn* places = structures.codes(field);
    const std::vector<bool> active = activeStructures(structures);
    for (Row row : selection.structures()) {
        if (active[row])
            ++counts[std::string(places ? places->text(row) : std::string_view())];
    }
    return counts;
}

void setNumber(TerritoryValue& value, TerritoryMeasure measure, const Thresholds& thresholds)
{
    value.reliability = Reliability::Shown;    // a number of units is no rate: it may be small
    if (measure == TerritoryMeasure::Experiences) {
        value.value = static_cast<double>(value.n);
    } else if (measure == TerritoryMeasure::Structures) {
        value.value = static_cast<double>(value.structures);
    } else {
        value.reliability = reliabilityOf(value.n, thresholds);
        if (value.structures > 0 && value.reliability != Reliability::Hidden)
            value.value = static_cast<double>(value.n) / static_cast<double>(value.structures);
    }
    value.observed = value.value;
}

Answer answerBy(const Selection& selection, const TerritoryQuestion& question, std::string_view field,
                const Thresholds& thresholds)
{
    const TerritoryMeasure measure = question.measure;
    Answer answer = measure == TerritoryMeasure::AnsweredSoon ? delayAnswer(selection, field, thresholds)
                    : isShare(measure)                        ? sentimentAnswer(selection, question, field, thresholds)
                                                              : countAnswer(selection, question, field);
    if (question.place == PlaceOf::Service) {
        for (const auto& [code, count] : structuresBy(selection, field)) {
            const bool listed = answer.groups.contains(code) || measure == TerritoryMeasure::Structures;
            if (listed) {
                answer.groups[code].code = code;
                answer.groups[code].structures = count;
            }
            answer.all.structures += count;
        }
    }
    if (!isShare(measure)) {
        for (auto& [code, value] : answer.groups)
            setNumber(value, measure, thresholds);
        setNumber(answer.all, measure, thresholds);
    }
    return answer;
}

/// Shares that may not be shown take no part: neither drawn in nor drawing.
void smooth(std::vector<TerritoryValue>& territories)
{
    std::vector<Proportion> shares;
    for (const TerritoryValue& each : territories) {
        if (each.observed)
            shares.push_back({*each.observed * static_cast<double>(each.n), static_cast<double>(each.n)});
    }
    const SmoothedShares smoothed = smoothedShares(shares);
    size_t next = 0;
    for (TerritoryValue& each : territories) {
        if (each.observed)
            each.value = smoothed.fractions[next++];
    }
}

/// @p values without those that the condition on the field excludes already.
std::vector<std::string> stillAllowed(const FilterState& filter, std::string_view field,
                                      std::vector<std::string> values)
{
    if (const Condition* condition = filter.on(field)) {
        std::erase_if(values, [condition](const std::string& value) {
            const auto has = [&value](const std::vector<std::string>& list) {
                return std::ranges::find(list, value) != list.end();
            };
            return (!condition->any.empty() && !has(condition->any)) || has(condition->none);
        });
    }
    return values;
}

/// False when nothing that the filter lets through has one of the values.
bool demand(FilterState& filter, std::string_view field, std::vector<std::string> values)
{
    Condition condition;
    condition.field = field;
    condition.any = stillAllowed(filter, field, std::move(values));
    return !condition.any.empty() && filter.set(std::move(condition));
}

std::vector<std::string> knownValues(const Selection& selection, std::string_view field)
{
    const Dataset& data = selection.dataset();
    const CodeColumn* column = data.mentions.codes(field);
    column = column ? column : data.experiences.codes(field);
    std::vector<std::string> values;
    for (Code code = 1; column && code < column->dictionary().codeCount(); ++code)
        values.emplace_back(column->dictionary().text(code));
    return values;
}

bool demandPlace(FilterState& filter, const Selection& selection, const TerritoryQuestion& question, OffMap what)
{
    const std::string_view department = territoryField(TerritoryLevel::Department, question.place);
    if (what == OffMap::OutsideRegions)
        return question.level == TerritoryLevel::Region &&
               demand(filter, territoryField(TerritoryLevel::Region, question.place), {{}}) &&
               demand(filter, department, knownValues(selection, department));
    if (!demand(filter, department, {{}}))
        return false;
    if (question.place == PlaceOf::User)
        return what == OffMap::Unplaced;
    std::vector<std::string> countries = {std::string(), std::string(france)};
    if (what == OffMap::Abroad) {
        countries = knownValues(selection, "country");
        std::erase(countries, france);
    } else if (!selection.dataset().mentions.column("country")) {
        return true;
    }
    return demand(filter, "country", std::move(countries));
}

/// Experiences or mentions of those that the value is taken of: shares of sentiments are taken of all sentiments.
qint64 unitsOf(const Selection& selection, const TerritoryQuestion& question)
{
    const bool whole = canBeSmoothed(question.measure) && selection.filter().on("sentiment");
    const auto count = [&question](const Selection& counted) -> qint64 {
        return question.unit == CountingUnit::Mentions ? counted.mentionCount() : counted.experienceCount();
    };
    return whole ? count(withAllSentiments(selection)) : count(selection);
}

TerritoryRates::Remainder remainderOf(const Selection& selection, const TerritoryQuestion& question, OffMap what,
                                      const Thresholds& thresholds)
{
    TerritoryRates::Remainder remainder;
    remainder.what = what;
    const std::optional<FilterState> filter = filteredBy(selection, question, what);
    if (!filter)
        return remainder;
    const Selection those = selection.refiltered(*filter);
    remainder.value = answerBy(those, question, "", thresholds).all;
    remainder.units = unitsOf(those, question);
    remainder.toRead = those.experienceCount();
    return remainder;
}

}    // namespace

bool isShare(TerritoryMeasure measure)
{
    return canBeSmoothed(measure) || measure == TerritoryMeasure::AnsweredSoon;
}

bool canBeSmoothed(TerritoryMeasure measure)
{
    return measure == TerritoryMeasure::Negatives || measure == TerritoryMeasure::Positives;
}

bool isAbout(TerritoryMeasure measure, PlaceOf place)
{
    return place == PlaceOf::Service ||
           (measure != TerritoryMeasure::PerStructure && measure != TerritoryMeasure::Structures);
}

std::string_view territoryField(TerritoryLevel level, PlaceOf place)
{
    if (place == PlaceOf::User)
        return level == TerritoryLevel::Region ? "user_region_code" : "user_department_code";
    return level == TerritoryLevel::Region ? "region" : "department";
}

const TerritoryValue* TerritoryRates::territory(std::string_view code) const
{
    const auto found = std::ranges::lower_bound(territories, code, {}, &TerritoryValue::code);
    return found != territories.end() && found->code == code ? &*found : nullptr;
}

const TerritoryRates::Remainder* TerritoryRates::remainder(OffMap what) const
{
    const auto found = std::ranges::find(offMap, what, &Remainder::what);
    return found != offMap.end() ? &*found : nullptr;
}

TerritoryRates territoryRates(const Selection& selection, const TerritoryQuestion& question,
                              const Thresholds& thresholds)
{
    TerritoryRates rates;
    rates.question = question;
    if (!isAbout(question.measure, question.place))
        return rates;
    Answer answer = answerBy(selection, question, territoryField(question.level, question.place), thresholds);
    rates.all = answer.all;
    rates.units = unitsOf(selection, question);
    for (auto& [code, value] : answer.groups) {
        if (!code.empty())
            rates.territories.push_back(std::move(value));
    }
    if (question.smoothed && canBeSmoothed(question.measure))
        smooth(rates.territories);
    for (OffMap what : {OffMap::OutsideRegions, OffMap::Abroad, OffMap::Unplaced}) {
        if (what == OffMap::Abroad && question.place == PlaceOf::User)
            continue;
        TerritoryRates::Remainder remainder = remainderOf(selection, question, what, thresholds);
        if (what != OffMap::OutsideRegions || remainder.units > 0 || remainder.value.structures > 0)
            rates.offMap.push_back(std::move(remainder));
    }
    return rates;
}

std::optional<FilterState> filteredBy(const Selection& selection, const TerritoryQuestion& question, OffMap what)
{
    FilterState filter = selection.filter();
    return demandPlace(filter, selection, question, what) ? std::optional(std::move(filter)) : std::nullopt;
}

std::optional<double> percentileAmong(const TerritoryRates& rates, std::string_view code)
{
    const TerritoryValue* own = rates.territory(code);
    size_t others = 0;
    double below = 0;
    for (const TerritoryValue& each : rates.territories) {
        if (!own || !own->value || !each.value || &each == own)
            continue;
        ++others;
        below += *each.value < *own->value ? 1 : *each.value == *own->value ? 0.5 : 0;
    }
    if (others + 1 < fewestForRank)
        return std::nullopt;
    return below / static_cast<double>(others);
}

}    // namespace vigie
