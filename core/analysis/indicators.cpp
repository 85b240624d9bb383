// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/distribution.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace vigie {

namespace {

using Summaries = std::map<std::string_view, IndicatorSummary>;

void fillIn(std::string& target, const CodeColumn* column, Row row)
{
    if (target.empty() && column)
        target = column->text(row);
}

/// Words that the first source leaves empty are filled by the next.
void describe(Summaries& summaries, const Table& table, std::string_view codeColumn, std::string_view titleColumn)
{
    const CodeColumn* codes = table.codes(codeColumn);
    const CodeColumn* titles = table.codes(titleColumn);
    const CodeColumn* networks = table.codes("network");
    const CodeColumn* families = table.codes("family");
    const CodeColumn* units = table.codes("unit");
    for (Row row = 0; codes && row < table.rowCount(); ++row) {
        if (codes->code(row) == missingCode)
            continue;
        IndicatorSummary& summary = summaries[codes->text(row)];
        summary.code = codes->text(row);
        fillIn(summary.title, titles, row);
        fillIn(summary.network, networks, row);
        fillIn(summary.family, families, row);
        fillIn(summary.unit, units, row);
    }
}

void countSelected(Summaries& summaries, const Selection& selection)
{
    const Table& results = selection.dataset().results;
    const CodeColumn* indicators = results.codes("indicator_code");
    const CodeColumn* structures = results.codes("structure_code");
    if (!indicators)
        return;
    std::set<std::pair<Code, Code>> seen;
    for (Row row : selection.results()) {
        const Code indicator = indicators->code(row);
        if (indicator == missingCode)
            continue;
        IndicatorSummary& summary = summaries[indicators->text(row)];
        ++summary.results;
        const Code structure = structures ? structures->code(row) : missingCode;
        if (structure != missingCode && seen.emplace(indicator, structure).second)
            ++summary.structures;
    }
}

}    // namespace

std::vector<IndicatorSummary> indicatorSummaries(const Selection& selection)
{
    Summaries summaries;
    describe(summaries, selection.dataset().indicators, "code", "title");
    describe(summaries, selection.dataset().results, "indicator_code", "indicator_title");
    countSelected(summaries, selection);
    std::vector<IndicatorSummary> list;
    for (auto& [code, summary] : summaries) {
        if (summary.title.empty())
            summary.title = summary.code;
        list.push_back(std::move(summary));
    }
    std::stable_sort(list.begin(), list.end(), [](const IndicatorSummary& a, const IndicatorSummary& b) {
        return std::tie(a.network, a.title) < std::tie(b.network, b.title);
    });
    return list;
}

}    // namespace vigie
