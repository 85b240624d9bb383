// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_profile.h"

#include "core/analysis/structure_facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace vigie {

namespace {

std::string_view textAt(const CodeColumn* column, Row row)
{
    return column ? column->text(row) : std::string_view();
}

using RowsByIndicator = std::map<std::string_view, std::vector<Row>>;

RowsByIndicator byIndicator(const Table& results, std::span<const Row> rows)
{
    RowsByIndicator sorted;
    const CodeColumn* codes = results.codes("indicator_code");
    for (Row row : rows)
        sorted[textAt(codes, row)].push_back(row);
    sorted.erase(std::string_view());
    return sorted;
}

std::set<std::string_view> indicatorsOf(const Table& results, std::string_view structureCode, std::span<const Row> rows)
{
    const CodeColumn* structures = results.codes("structure_code");
    const CodeColumn* indicators = results.codes("indicator_code");
    std::set<std::string_view> codes;
    for (Row row : rows) {
        if (textAt(structures, row) == structureCode)
            codes.insert(textAt(indicators, row));
    }
    return codes;
}

/// The typologies of the active structures, by public code.
std::map<std::string_view, std::string_view> activeTypologies(const Table& structures)
{
    const std::vector<bool> active = activeStructures(structures);
    const CodeColumn* typologies = structures.codes("typology");
    std::map<std::string_view, std::string_view> byCode;
    for (const auto& [code, row] : structureRows(structures)) {
        if (const std::string_view typology = textAt(typologies, row); active[row] && !typology.empty())
            byCode.emplace(code, typology);
    }
    return byCode;
}

struct Latest
{
    Row row = 0;
    std::string_view structure;
    double value = 0;
};

/// Adds what one typology's structures say of one indicator.
void watchTypology(const IndicatorEntry& indicator, std::string_view typology, const std::vector<Latest>& latest,
                   const std::vector<IndicatorHistory>& histories, WatchList& out)
{
    std::vector<double> values;
    for (const Latest& each : latest)
        values.push_back(each.value);
    std::sort(values.begin(), values.end());
    const Distribution peers = distributionOf(values, 0);
    for (const Latest& each : latest) {
        if (standingOf(each.value, peers, indicator.confirmedPolarity()) != Standing::Worse)
            continue;
        const auto history = std::lower_bound(
            histories.begin(), histories.end(), each.structure,
            [](const IndicatorHistory& candidate, std::string_view code) { return candidate.structure < code; });
        const Trend trend = indicatorTrend(*history).trend;
        if (isWorsening(trend, indicator.confirmedPolarity()).value_or(false))
            out.items.push_back({indicator.code, std::string(each.structure), std::string(typology), each.value,
                                 percentilePosition(values, each.value), trend});
    }
}

/// The latest readable values of active structures, by typology.
std::map<std::string_view, std::vector<Latest>>
latestByTypology(const Dataset& dataset, std::string_view indicatorCode, std::span<const Row> rows,
                 const std::map<std::string_view, std::string_view>& typologies)
{
    const CodeColumn* structures = dataset.results.codes("structure_code");
    const NumberColumn* numbers = dataset.results.numbers("value");
    std::map<std::string_view, std::vector<Latest>> sorted;
    for (Row row : latestResults(dataset, indicatorCode, rows)) {
        const auto typology = typologies.find(structures->text(row));
        if (typology != typologies.end() && numbers && !numbers->isMissing(row))
            sorted[typology->second].push_back({row, structures->text(row), numbers->values[row]});
    }
    return sorted;
}

bool mixesUnits(const Dataset& dataset, const IndicatorEntry& indicator, const std::vector<Latest>& latest)
{
    std::vector<Row> rows;
    for (const Latest& each : latest)
        rows.push_back(each.row);
    return !oneUnitOf(dataset, indicator.code, rows, indicator.knownUnit()).ok();
}

}    // namespace

Standing standingOf(double value, const Distribution& peers, const ConfirmedPolarity& polarity)
{
    if (peers.n < fewestForBox)
        return Standing::TooFewPeers;
    const bool above = value > *peers.upperQuartile;
    if (!above && value >= *peers.lowerQuartile)
        return Standing::Close;
    if (const auto higherIsBetter = polarity.higherIsBetter())
        return above == *higherIsBetter ? Standing::Better : Standing::Worse;
    return above ? Standing::Higher : Standing::Lower;
}

std::string_view standingWord(Standing standing)
{
    switch (standing) {
    case Standing::TooFewPeers:
        return "too_few_peers";
    case Standing::Close:
        return "close";
    case Standing::Higher:
        return "higher";
    case Standing::Lower:
        return "lower";
    case Standing::Better:
        return "better";
    case Standing::Worse:
        return "worse";
    }
    return {};
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::TooFewPeers:
        return QCoreApplication::translate("Analysis", "too few peers");
    case Standing::Close:
        return QCoreApplication::translate("Analysis", "close");
    case Standing::Higher:
        return QCoreApplication::translate("Analysis", "higher");
    case Standing::Lower:
        return QCoreApplication::translate("Analysis", "lower");
    case Standing::Better:
        return QCoreApplication::translate("Analysis", "better");
    case Standing::Worse:
        return QCoreApplication::translate("Analysis", "worse");
    }
    return {};
}

std::vector<ProfileLine> profileOf(const Dataset& dataset, const IndicatorDictionary& dictionary,
                                   std::string_view structureCode, const Peers& peers, std::span<const Row> resultRows)
{
    const std::set<std::string_view> own = indicatorsOf(dataset.results, structureCode, resultRows);
    const RowsByIndicator rows = byIndicator(dataset.results, resultRows);
    std::vector<ProfileLine> lines;
    for (const IndicatorEntry& indicator : dictionary.entries()) {
        if (!own.contains(indicator.code))
            continue;
        ProfileLine line;
        line.code = indicator.code;
        line.title = indicator.title;
        auto position = positionAmongPeers(dataset, indicator, structureCode, peers, rows.at(indicator.code));
        if (!position)
            line.refused = position.error();
        else if (*position)
            line.position = std::move(**position);
        if (line.position)
            line.standing = standingOf(line.position->value, line.position->peers, indicator.confirmedPolarity());
        lines.push_back(std::move(line));
    }
    return lines;
}

WatchList watchList(const Selection& selection, const IndicatorDictionary& dictionary)
{
    const Dataset& dataset = selection.dataset();
    const std::vector<Row> selected = selection.results();
    const auto typologies = activeTypologies(dataset.structures);
    WatchList out;
    for (const auto& [code, rows] : byIndicator(dataset.results, selected)) {
        const IndicatorEntry* indicator = dictionary.find(code);
        if (!indicator || !indicator->confirmedPolarity().higherIsBetter()) {
            // Decided to have no better side is a decision: nothing is wanting there.
            if (!indicator || indicator->polarityOrigin() != StatementOrigin::Decided)
                out.undecided.emplace_back(code);
            continue;
        }
        const std::vector<IndicatorHistory> histories = indicatorHistories(dataset, code, rows);
        for (const auto& [typology, latest] : latestByTypology(dataset, code, rows, typologies)) {
            if (!mixesUnits(dataset, *indicator, latest))
                watchTypology(*indicator, typology, latest, histories, out);
            else if (out.mixedUnits.empty() || out.mixedUnits.back() != code)
                out.mixedUnits.emplace_back(code);
        }
    }
    std::sort(out.items.begin(), out.items.end(), [](const WatchList::Item& a, const WatchList::Item& b) {
        return std::tie(a.indicator, a.structure) < std::tie(b.indicator, b.structure);
    });
    return out;
}

}    // namespace vigie
