// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/indicator_answers.h"
#include "core/analysis/indicator_profile.h"
#include "core/analysis/structure_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie::cli {

namespace {

struct AskedStructure
{
    std::string code;
    std::string name;
};

Result<AskedStructure> askedStructure(const IndicatorRequest& request)
{
    const Dataset& dataset = *request.snapshot.dataset;
    AskedStructure asked{request.arguments.value(QStringLiteral("structure")).toStdString(), {}};
    const auto rows = structureRows(dataset.structures);
    const auto found = rows.find(asked.code);
    if (found != rows.end()) {
        if (const CodeColumn* names = dataset.structures.codes("name"))
            asked.name = names->text(found->second);
        return asked;
    }
    const CodeColumn* referred = dataset.results.codes("structure_code");
    if (!referred || referred->dictionary().find(asked.code) == missingCode)
        return wrongUsage(QCoreApplication::translate("Cli", "there is no structure %1 (its code is expected)")
                              .arg(QString::fromStdString(asked.code)));
    return asked;
}

/// Those of its typology; none for a structure that only results know.
Peers peersOfAsked(const IndicatorRequest& request, const AskedStructure& asked)
{
    return peersOf(*request.snapshot.dataset, asked.code, false);
}

const char* breakWord(SeriesBreak reason)
{
    switch (reason) {
    case SeriesBreak::None:
        return "none";
    case SeriesBreak::Unit:
        return "unit";
    case SeriesBreak::Definition:
        return "definition";
    case SeriesBreak::Frequency:
        return "frequency";
    }
    return "";
}

void addTrend(const IndicatorTrend& trend, const IndicatorEntry& indicator, AnswerTable& table)
{
    const bool said = trend.trend.direction != TrendDirection::TooShort;
    const auto worsening = isWorsening(trend.trend, indicator.confirmedPolarity());
    table.add("direction", directionWord(trend.trend.direction));
    table.add("trend", textCell(trendText(trend.trend)));
    table.add("points", static_cast<qint64>(trend.trend.points));
    table.add("slope_per_step", trend.slopePerStep);
    table.add("p", said ? AnswerCell(trend.trend.p) : AnswerCell());
    table.add("worsening", worsening ? AnswerCell(*worsening) : AnswerCell());
}

/// Without a value the keys are there all the same, and say nothing.
void addPosition(const std::optional<PeerPosition>& known, const IndicatorEntry& indicator, AnswerTable& table)
{
    const PeerPosition position = known.value_or(PeerPosition());
    const Distribution& peers = position.peers;
    const auto ifKnown = [&known](const AnswerCell& cell) { return known ? cell : AnswerCell(); };
    table.add("value", ifKnown(position.value));
    table.add("value_period", periodCell(position.period.begin));
    table.add("percentile", ifKnown(position.position.percentile));
    table.add("below", ifKnown(position.position.below));
    table.add("equal", ifKnown(position.position.equal));
    table.add("peers_n", ifKnown(position.position.n));
    table.facts.push_back({"peers",
                           {},
                           {{"missing", ifKnown(peers.missing)},
                            {"minimum", peers.minimum},
                            {"p10", peers.p10},
                            {"lower_quartile", peers.lowerQuartile},
                            {"median", peers.median},
                            {"upper_quartile", peers.upperQuartile},
                            {"p90", peers.p90},
                            {"maximum", peers.maximum}}});
    table.add("standing", ifKnown(standingWord(standingOf(position.value, peers, indicator.confirmedPolarity()))));
    table.add("not_interpretable", reasonCell(position.interval.reason));
    if (!known)
        return;
    table.notes.push_back(QCoreApplication::translate("Cli", "Peers: %1").arg(position.definition));
    if (position.interval.reason)
        table.notes.push_back(QCoreApplication::translate("Cli", "The difference cannot be interpreted (%1).")
                                  .arg(noIntervalText(*position.interval.reason)));
}

/// The point of the trend that shows this period; a period without value has none.
const TrendPoint* pointOf(const IndicatorTrend& trend, const PeriodValue& value)
{
    const auto found = std::find_if(trend.points.begin(), trend.points.end(),
                                    [&](const TrendPoint& point) { return point.period == value.period; });
    return found == trend.points.end() ? nullptr : &*found;
}

std::vector<AnswerCell> rowOf(const PeriodValue& value, const TrendPoint* point, const IndicatorEntry& indicator,
                              const CodeColumn* resultCodes)
{
    return {periodCell(value.period.begin),
            value.period.fromUpdate,
            numberCell(value.value),
            value.unit.empty() ? indicator.knownUnit() : value.unit,
            point ? AnswerCell(breakWord(point->breakBefore)) : AnswerCell(),
            point ? AnswerCell(point->compared) : AnswerCell(),
            static_cast<qint64>(value.superseded.size()),
            resultCodes ? AnswerCell(resultCodes->text(value.result)) : AnswerCell()};
}

void appendInterval(std::vector<AnswerCell>& row, const IndicatorRequest& request, double value, double answers)
{
    const ValueInterval known = valueInterval(*request.indicator, value, answers, request.thresholds);
    row.push_back(numberCell(answers));
    row.push_back(known.interval ? AnswerCell(known.interval->low) : AnswerCell());
    row.push_back(known.interval ? AnswerCell(known.interval->high) : AnswerCell());
    row.push_back(reasonCell(known.reason));
}

/// The column named with --denominator; nullptr when none is.
Result<const NumberColumn*> namedAnswers(const IndicatorRequest& request)
{
    if (!request.arguments.isSet(QStringLiteral("denominator")))
        return nullptr;
    return answersColumn(*request.snapshot.dataset,
                         request.arguments.value(QStringLiteral("denominator")).toStdString());
}

void addPeriods(const IndicatorRequest& request, const IndicatorHistory& history, const IndicatorTrend& trend,
                const NumberColumn* answers, AnswerTable& table)
{
    const Dataset& dataset = *request.snapshot.dataset;
    table.columns = {"period", "from_update", "value", "unit", "break", "compared", "superseded", "result"};
    if (answers) {
        for (const char* name : {"answers", "low", "high", "no_interval"})
            table.columns.emplace_back(name);
    }
    const CodeColumn* codes = dataset.results.codes("code");
    for (const PeriodValue& value : history.periods) {
        table.rows.push_back(rowOf(value, pointOf(trend, value), *request.indicator, codes));
        if (answers)
            appendInterval(table.rows.back(), request, value.value, answers->values[value.result]);
    }
}

AnswerTable tableFor(const AskedStructure& asked)
{
    AnswerTable table;
    table.add("structure", asked.code);
    table.add("structure_name", asked.name);
    return table;
}

}    // namespace

Result<AnswerTable> indicatorOfStructure(const IndicatorRequest& request)
{
    const auto asked = askedStructure(request);
    if (!asked)
        return asked.error();
    const Dataset& dataset = *request.snapshot.dataset;
    const std::vector<Row> rows = request.selection.results();
    const auto histories = indicatorHistories(dataset, request.indicator->code, rows);
    const auto own = std::find_if(histories.begin(), histories.end(),
                                  [&](const IndicatorHistory& history) { return history.structure == asked->code; });
    const IndicatorHistory history = own == histories.end() ? IndicatorHistory{asked->code, {}} : *own;
    const IndicatorTrend trend = indicatorTrend(history);
    AnswerTable table = tableFor(*asked);
    addTrend(trend, *request.indicator, table);
    const auto answers = namedAnswers(request);
    if (!answers)
        return answers.error();
    const auto position = positionAmongPeers(dataset, *request.indicator, asked->code, peersOfAsked(request, *asked),
                                             rows, *answers, request.thresholds);
    if (!position)
        return position.error();
    addPosition(*position, *request.indicator, table);
    addPeriods(request, history, trend, *answers, table);
    return table;
}

Result<AnswerTable> indicatorProfile(const IndicatorRequest& request)
{
    const auto asked = askedStructure(request);
    if (!asked)
        return asked.error();
    const Dataset& dataset = *request.snapshot.dataset;
    const std::vector<Row> rows = request.selection.results();
    const Peers peers = peersOfAsked(request, *asked);
    AnswerTable table = tableFor(*asked);
    if (!peers.definition.isEmpty())
        table.notes.push_back(QCoreApplication::translate("Cli", "Peers: %1").arg(peers.definition));
    table.columns = {"code",    "title",          "unit",   "value",          "value_period", "percentile", "equal",
                     "peers_n", "lower_quartile", "median", "upper_quartile", "standing",     "refused"};
    for (const ProfileLine& line : profileOf(dataset, request.dictionary, asked->code, peers, rows)) {
        std::vector<AnswerCell> row = {line.code, line.title};
        if (line.position) {
            const PeerPosition& position = *line.position;
            for (const AnswerCell& cell : std::initializer_list<AnswerCell>{
                     position.unit, position.value, periodCell(position.period.begin), position.position.percentile,
                     position.position.equal, position.position.n, position.peers.lowerQuartile, position.peers.median,
                     position.peers.upperQuartile, standingWord(line.standing)})
                row.push_back(cell);
        }
        row.resize(table.columns.size() - 1);
        row.push_back(line.refused ? AnswerCell("mixed_units") : AnswerCell());
        table.rows.push_back(std::move(row));
    }
    return table;
}

}    // namespace vigie::cli
