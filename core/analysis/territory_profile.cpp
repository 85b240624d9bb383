// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/territory_profile.h"

#include "core/analysis/structure_facts.h"
#include "core/analysis/territory_rates.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace vigie {

namespace {

constexpr std::string_view field = "department";
/// As on the map: below it, a place among the others says nothing.
constexpr qint64 fewestOthers = 4;

struct DepartmentValue
{
    std::string_view department;
    double value = 0;
};

std::optional<AmongDepartments> placeAmong(const std::vector<DepartmentValue>& values, std::string_view department)
{
    const auto own = std::ranges::find(values, department, &DepartmentValue::department);
    const qint64 others = std::ssize(values) - 1;
    if (own == values.end() || others < fewestOthers)
        return std::nullopt;
    double below = 0;
    for (const DepartmentValue& each : values) {
        if (each.department != department)
            below += each.value < own->value ? 1 : each.value == own->value ? 0.5 : 0;
    }
    return AmongDepartments{below / static_cast<double>(others), others};
}

Error fullFilter()
{
    return {ErrorCode::WrongUsage,
            QCoreApplication::translate("Analysis", "The sheet of the département could not be made"),
            {},
            QCoreApplication::translate("Analysis", "the filter has no room for one more condition"),
            QCoreApplication::translate("Analysis", "Remove a condition of the filter.")};
}

void countStructures(const Selection& here, TerritoryProfile& profile)
{
    const Table& structures = here.dataset().structures;
    const CodeColumn* networks = structures.codes("network");
    const std::vector<bool> active = activeStructures(structures);
    std::map<std::string_view, qint64> byNetwork;
    for (Row row : here.structures()) {
        ++profile.structures;
        profile.activeStructures += active[row] ? 1 : 0;
        ++byNetwork[networks ? networks->text(row) : std::string_view()];
    }
    for (const auto& [network, count] : byNetwork)
        profile.networks.push_back({std::string(network), count});
    std::ranges::stable_sort(profile.networks, std::ranges::greater(), &TerritoryProfile::NetworkCount::structures);
}

using SentimentCounts = std::array<qint64, allSentiments.size()>;

qint64 sumOf(const SentimentCounts& counts)
{
    return counts[0] + counts[1] + counts[2];
}

SentimentCounts countsEverywhere(const Selection& selection)
{
    const ValueCounts found = countBy(withAllSentiments(selection), "sentiment", CountingUnit::Experiences);
    SentimentCounts counts{};
    for (size_t i = 0; i < counts.size(); ++i) {
        const Code code = found.dictionary->find(sentimentLabel(allSentiments[i]));
        counts[i] = code == missingCode ? 0 : found.counts[code];
    }
    return counts;
}

/// Of each département that is named.
std::map<std::string_view, SentimentCounts> countsByDepartment(const PairCounts& pairs)
{
    std::map<std::string_view, SentimentCounts> counts;
    for (Code department = 0; department < pairs.rows->codeCount(); ++department) {
        if (department == missingCode)
            continue;
        SentimentCounts of{};
        for (size_t i = 0; i < of.size(); ++i) {
            const Code code = pairs.columns->find(sentimentLabel(allSentiments[i]));
            of[i] = code == missingCode ? 0 : pairs.at(department, code);
        }
        if (sumOf(of) > 0)
            counts.emplace(pairs.rows->text(department), of);
    }
    return counts;
}

void countSentiments(const Selection& everywhere, const Thresholds& thresholds, TerritoryProfile& profile)
{
    profile.sentimentIgnored = everywhere.filter().on("sentiment") != nullptr;
    const SentimentCounts all = countsEverywhere(everywhere);
    const PairCounts pairs = countsBySentiment(everywhere, field, CountingUnit::Experiences);
    const auto departments = countsByDepartment(pairs);
    for (size_t i = 0; i < all.size(); ++i) {
        TerritoryShare& share = profile.sentiments[i];
        share.everywhere = shareOf(all[i], sumOf(all), thresholds);
        share.here = shareOf(0, 0, thresholds);
        std::vector<DepartmentValue> comparable;
        for (const auto& [department, counts] : departments) {
            const Share each = shareOf(counts[i], sumOf(counts), thresholds);
            if (department == profile.department)
                share.here = each;
            if (each.fraction)
                comparable.push_back({department, *each.fraction});
        }
        share.among = placeAmong(comparable, profile.department);
    }
}

void measureDelays(const Selection& everywhere, LocalSeconds censoredAt, const Thresholds& thresholds,
                   TerritoryProfile& profile)
{
    const ResponseDelays delays = responseDelays(everywhere, DelayOrigin::Publication, field, censoredAt, thresholds);
    profile.answersDated = delays.answersDated;
    profile.censoredAt = delays.censoredAt;
    profile.delaysEverywhere = delays.all;
    std::vector<DepartmentValue> comparable;
    for (const GroupDelays& group : delays.groups) {
        if (group.group == profile.department)
            profile.delays = group;
        if (group.group.empty() || !group.survival)
            continue;
        if (const std::optional<double> soon = group.survival->answeredWithin(soonDays))
            comparable.push_back({group.group, *soon});
    }
    profile.soon = placeAmong(comparable, profile.department);
}

std::set<std::string_view> indicatorsOf(const Selection& here)
{
    std::set<std::string_view> codes;
    const CodeColumn* column = here.dataset().results.codes("indicator_code");
    for (Row row : column ? here.results() : std::vector<Row>())
        codes.insert(column->text(row));
    codes.erase(std::string_view());
    return codes;
}

TerritoryIndicator named(const IndicatorEntry& entry)
{
    TerritoryIndicator indicator;
    indicator.code = entry.code;
    indicator.title = entry.title;
    indicator.network = entry.network;
    return indicator;
}

/// Empty when too few structures here have a value.
std::optional<TerritoryIndicator> indicatorAt(const Selection& everywhere, const IndicatorEntry& entry,
                                              std::string_view department)
{
    TerritoryIndicator indicator = named(entry);
    const Result<DepartmentDispersion> dispersion = departmentDispersion(everywhere, entry);
    if (!dispersion) {
        indicator.refused = dispersion.error();
        return indicator;
    }
    std::vector<double> medians;
    bool found = false;
    for (const GroupDistribution& each : dispersion->departments) {
        if (each.distribution.n < fewestForBox)
            continue;
        medians.push_back(*each.distribution.median);
        if (each.group != department)
            continue;
        found = true;
        indicator.median = *each.distribution.median;
        indicator.structures = each.distribution.n;
    }
    if (!found)
        return std::nullopt;
    indicator.unit = dispersion->unit;
    std::ranges::sort(medians);
    indicator.position = percentilePosition(medians, indicator.median);
    indicator.departments = distributionOf(std::move(medians), 0);
    indicator.standing = standingOf(indicator.median, indicator.departments, entry.confirmedPolarity());
    return indicator;
}

Result<void> measureIndicators(const Selection& here, const Selection& everywhere,
                               const IndicatorDictionary& dictionary, const TaskContext& task,
                               TerritoryProfile& profile)
{
    for (std::string_view code : indicatorsOf(here)) {
        if (task.cancelled())
            return cancelledError(QCoreApplication::translate("Analysis", "The sheet was cancelled"));
        const IndicatorEntry* entry = dictionary.find(code);
        if (!entry)
            continue;
        if (auto indicator = indicatorAt(everywhere, *entry, profile.department))
            profile.indicators.push_back(std::move(*indicator));
        else
            ++profile.indicatorsOfFew;
    }
    std::ranges::stable_sort(profile.indicators, {}, [](const TerritoryIndicator& each) {
        return std::tie(each.network, each.title, each.code);
    });
    return {};
}

}    // namespace

std::optional<Selection> selectionAt(const Selection& selection, std::string_view department)
{
    FilterState filter = selection.filter();
    Condition condition;
    condition.field = field;
    condition.any = {std::string(department)};
    return filter.set(std::move(condition)) ? std::optional(selection.refiltered(std::move(filter))) : std::nullopt;
}

Selection selectionEverywhere(const Selection& selection)
{
    FilterState filter = selection.filter();
    filter.remove(field);
    return selection.refiltered(std::move(filter));
}

Result<TerritoryProfile> territoryProfile(const Selection& selection, std::string_view department,
                                          const IndicatorDictionary& dictionary, LocalSeconds censoredAt,
                                          const Thresholds& thresholds, const TaskContext& task)
{
    const std::optional<Selection> here = selectionAt(selection, department);
    if (!here)
        return fullFilter();
    const Selection everywhere = selectionEverywhere(selection);
    TerritoryProfile profile;
    profile.department = department;
    profile.filter = here->filter();
    profile.everywhere = everywhere.filter();
    profile.experiences = here->experienceCount();
    profile.experiencesEverywhere = everywhere.experienceCount();
    countStructures(*here, profile);
    countSentiments(everywhere, thresholds, profile);
    measureDelays(everywhere, censoredAt, thresholds, profile);
    if (auto measured = measureIndicators(*here, everywhere, dictionary, task, profile); !measured)
        return measured.error();
    return profile;
}

}    // namespace vigie
