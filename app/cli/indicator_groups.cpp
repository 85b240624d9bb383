// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/indicator_answers.h"
#include "core/analysis/indicator_values.h"
#include "core/base/fold.h"
#include "core/query/query_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vigie::cli {

namespace {

Result<std::string> groupField(const QString& word)
{
    static constexpr std::array<std::string_view, 4> fields = {"network", "typology", "region", "department"};
    const std::string key = normalisedKey(word.toStdString());
    const QueryField* known = queryFieldForWord(key);
    const std::string name = known ? known->field : key;
    if (std::find(fields.begin(), fields.end(), name) == fields.end())
        return wrongUsage(QCoreApplication::translate("Cli", "--by is network, typology, region or department"));
    return name;
}

void appendNumbers(std::vector<AnswerCell>& row, const Distribution& numbers)
{
    for (const auto& number : {numbers.minimum, numbers.p10, numbers.lowerQuartile, numbers.median,
                               numbers.upperQuartile, numbers.p90, numbers.maximum})
        row.emplace_back(number);
}

void appendPool(std::vector<AnswerCell>& row, const PooledShare& pool)
{
    row.emplace_back(pool.interval.answers);
    row.emplace_back(pool.percent);
    row.push_back(pool.interval.interval ? AnswerCell(pool.interval.interval->low) : AnswerCell());
    row.push_back(pool.interval.interval ? AnswerCell(pool.interval.interval->high) : AnswerCell());
    row.emplace_back(pool.structures);
    row.emplace_back(pool.leftOut);
    row.push_back(reasonCell(pool.interval.reason));
}

std::vector<AnswerCell> rowOf(const char* scope, const AnswerCell& group, const Distribution& numbers,
                              const PeriodRange& periods, const std::string& unit, const PooledShare* pool)
{
    std::vector<AnswerCell> row = {scope, group, numbers.n, numbers.missing};
    appendNumbers(row, numbers);
    row.emplace_back(numbers.n < fewestForBox);
    row.emplace_back(unit);
    row.push_back(periodCell(periods.oldest));
    row.push_back(periodCell(periods.newest));
    if (pool)
        appendPool(row, *pool);
    return row;
}

void addDispersion(const DepartmentDispersion& dispersion, AnswerTable& table)
{
    const Distribution& medians = dispersion.ofMedians;
    table.facts.push_back({"dispersion",
                           {},
                           {{"departments", medians.n},
                            {"median", medians.median},
                            {"lower_quartile", medians.lowerQuartile},
                            {"upper_quartile", medians.upperQuartile},
                            {"p10", medians.p10},
                            {"p90", medians.p90},
                            {"between", dispersion.shares ? AnswerCell(dispersion.shares->between) : AnswerCell()},
                            {"within", dispersion.shares ? AnswerCell(dispersion.shares->within) : AnswerCell()},
                            {"n", dispersion.shares ? AnswerCell(dispersion.shares->n) : AnswerCell()},
                            {"without_department", dispersion.withoutDepartment}}});
}

}    // namespace

Result<AnswerTable> indicatorByGroup(const IndicatorRequest& request)
{
    const auto field = groupField(request.arguments.value(QStringLiteral("by")));
    if (!field)
        return field.error();
    const IndicatorEntry& indicator = *request.indicator;
    const auto distribution = indicatorDistribution(request.selection, indicator.code, *field, indicator.knownUnit());
    if (!distribution)
        return distribution.error();
    AnswerTable table;
    table.add("by", *field);
    if (*field == "department") {
        const auto dispersion = departmentDispersion(request.selection, indicator);
        if (!dispersion)
            return dispersion.error();
        addDispersion(*dispersion, table);
    }
    table.columns = {"scope",   "group",          "n",      "missing",        "minimum",
                     "p10",     "lower_quartile", "median", "upper_quartile", "p90",
                     "maximum", "points_only",    "unit",   "period_from",    "period_until"};
    std::optional<PooledShares> pools;
    if (request.arguments.isSet(QStringLiteral("denominator"))) {
        auto pooled =
            pooledShares(request.selection, indicator, *field,
                         request.arguments.value(QStringLiteral("denominator")).toStdString(), request.thresholds);
        if (!pooled)
            return pooled.error();
        pools = std::move(*pooled);
        for (const char* column : {"answers", "pooled", "low", "high", "pooled_structures", "left_out", "no_interval"})
            table.columns.emplace_back(column);
    } else {
        const auto reason = valueInterval(indicator, 0, std::nullopt, request.thresholds).reason;
        table.add("no_interval", reasonCell(reason));
        table.notes.push_back(noIntervalText(reason.value_or(NoInterval::AnswersNotPublished)));
    }
    table.rows.push_back(
        rowOf("all", {}, distribution->all, distribution->periods, distribution->unit, pools ? &pools->all : nullptr));
    for (const GroupDistribution& group : distribution->groups)
        table.rows.push_back(rowOf("group", group.group, group.distribution, group.periods, distribution->unit,
                                   pools ? &pools->groups.at(group.group) : nullptr));
    return table;
}

}    // namespace vigie::cli
