// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/indicator_answers.h"
#include "core/analysis/distribution.h"
#include "core/analysis/indicator_profile.h"

#include <QCoreApplication>

#include <map>

namespace vigie::cli {

namespace {

std::string joined(const std::vector<std::string>& codes)
{
    std::string text;
    for (const std::string& code : codes)
        text += (text.empty() ? "" : " ") + code;
    return text;
}

AnswerCell familyCell(const IndicatorEntry& entry)
{
    return entry.family.value == IndicatorFamily::Unknown ? AnswerCell() : AnswerCell(familyWord(entry.family.value));
}

/// What is decided, else the proposal; the column beside it says which.
AnswerCell polarityCell(const IndicatorEntry& entry)
{
    switch (entry.polarityOrigin()) {
    case StatementOrigin::Decided:
        return polarityWord(entry.confirmedPolarity().polarity());
    case StatementOrigin::Inferred:
        return polarityWord(entry.proposedPolarity().polarity);
    case StatementOrigin::None:
    case StatementOrigin::Published:
        return {};
    }
    return {};
}

std::vector<AnswerCell> rowOf(const IndicatorEntry& entry, const IndicatorSummary& summary)
{
    return {entry.code,
            entry.title,
            entry.network,
            familyCell(entry),
            originWord(entry.family.origin),
            entry.unit.value,
            originWord(entry.unit.origin),
            polarityCell(entry),
            originWord(entry.polarityOrigin()),
            entry.proposedPolarity().evidence,
            entry.frequency.value,
            originWord(entry.frequency.origin),
            entry.definition.value,
            originWord(entry.definition.origin),
            summary.structures,
            summary.results};
}

}    // namespace

Result<AnswerTable> indicatorList(const IndicatorRequest& request)
{
    std::map<std::string, IndicatorSummary> summaries;
    for (IndicatorSummary& summary : indicatorSummaries(request.selection))
        summaries.emplace(summary.code, std::move(summary));
    AnswerTable table;
    table.add("n", static_cast<qint64>(request.dictionary.entries().size()));
    table.add("decided_but_absent", AnswerCell::exactly(joined(request.dictionary.decidedButAbsent())));
    table.notes.push_back(QCoreApplication::translate(
        "Cli", "An inferred polarity is a proposal: no answer says better or worse before somebody decides."));
    table.columns = {
        "code",       "title",           "network",  "family",    "family_origin",    "unit",       "unit_origin",
        "polarity",   "polarity_origin", "evidence", "frequency", "frequency_origin", "definition", "definition_origin",
        "structures", "results"};
    for (const IndicatorEntry& entry : request.dictionary.entries())
        table.rows.push_back(rowOf(entry, summaries[entry.code]));
    return table;
}

Result<AnswerTable> indicatorWatchList(const IndicatorRequest& request)
{
    const WatchList watched = watchList(request.selection, request.dictionary);
    AnswerTable table;
    table.add("n", static_cast<qint64>(watched.items.size()));
    table.add("undecided", AnswerCell::exactly(joined(watched.undecided)));
    table.add("mixed_units", AnswerCell::exactly(joined(watched.mixedUnits)));
    if (!watched.undecided.empty())
        table.notes.push_back(
            QCoreApplication::translate("Cli", "%1 indicators are not watched: nobody decided which side is better.")
                .arg(watched.undecided.size()));
    table.columns = {"code", "structure", "typology", "value", "percentile", "peers_n", "direction", "points"};
    for (const WatchList::Item& item : watched.items) {
        const bool rising = item.trend.direction == TrendDirection::Rising;
        table.rows.push_back({item.indicator, item.structure, item.typology, item.value, item.position.percentile,
                              item.position.n, rising ? "rising" : "falling", static_cast<qint64>(item.trend.points)});
    }
    return table;
}

}    // namespace vigie::cli
