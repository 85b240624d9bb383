// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/transparency.h"

#include "core/analysis/structure_facts.h"
#include "core/domain/series_fields.h"
#include "core/query/sort_order.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace vigie {

namespace {

constexpr std::string_view publishedIndicator = "tx-transparence-resultats";

struct Count
{
    qint64 publishing = 0;
    qint64 all = 0;

    void add(bool publishes)
    {
        publishing += publishes ? 1 : 0;
        ++all;
    }
};

/// Codes of a dictionary in French order, the missing one last.
std::vector<Code> inFrenchOrder(const Dictionary& dictionary)
{
    const std::vector<Code> ranks = frenchRanks(dictionary);
    std::vector<Code> codes(dictionary.codeCount());
    std::iota(codes.begin(), codes.end(), Code(0));
    std::sort(codes.begin(), codes.end(), [&](Code a, Code b) { return ranks[a] < ranks[b]; });
    return codes;
}

/// Active selected structures, counted by a field.
class ByField
{
public:
    ByField(const Table& structures, std::string_view field)
        : m_column(structures.codes(field)), m_counts(m_column ? m_column->dictionary().codeCount() : 1)
    {
    }

    void add(Row structure, bool publishes) { m_counts[m_column ? m_column->code(structure) : 0].add(publishes); }

    /// Calls @p visit with the text and the count of each value that occurs, the missing one last.
    template <typename Visit>
    void each(Visit&& visit) const
    {
        const Dictionary none;
        const Dictionary& dictionary = m_column ? m_column->dictionary() : none;
        for (Code code : inFrenchOrder(dictionary)) {
            if (m_counts[code].all > 0)
                visit(dictionary.text(code), m_counts[code]);
        }
    }

private:
    const CodeColumn* m_column;
    std::vector<Count> m_counts;
};

std::vector<Transparency::Published> publishedSeries(const Table& series)
{
    std::vector<Transparency::Published> published;
    const CodeColumn* indicators = series.codes("indicator_id");
    const CodeColumn* levels = series.codes("level");
    const CodeColumn* territories = series.codes("territory_code");
    const DateColumn* dates = series.dates("date");
    const DateColumn* releases = series.dates("release_date");
    const NumberColumn* values = series.numbers("value");
    if (!indicators || !levels || !values)
        return published;
    std::vector<Code> ranks = territories ? frenchRanks(territories->dictionary()) : std::vector<Code>();

    std::vector<std::pair<Code, Transparency::Published>> ranked;    // 0 = the nation
    for (Row row = 0; row < series.rowCount(); ++row) {
        const bool national = levels->text(row) == series_level::national;
        const bool local = levels->text(row) == series_level::departmental && territories;
        if (indicators->text(row) != publishedIndicator || values->isMissing(row) || !(national || local))
            continue;
        Transparency::Published each;
        each.department = national ? std::string_view() : territories->text(row);
        each.date = dates ? dates->values[row] : noDate;
        each.released = releases ? releases->values[row] : noDate;
        each.value = values->values[row];
        ranked.emplace_back(national ? 0 : ranks[territories->code(row)] + 1, std::move(each));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        return std::tie(a.second.released, a.second.date, a.first) <
               std::tie(b.second.released, b.second.date, b.first);
    });
    for (auto& [rank, each] : ranked)
        published.push_back(std::move(each));
    return published;
}

}    // namespace

Transparency transparency(const Selection& selection, const Thresholds& thresholds)
{
    const Table& structures = selection.dataset().structures;
    const std::vector<bool> active = activeStructures(structures);
    const std::vector<bool> publishing = publishingStructures(selection);
    ByField departments(structures, "department"), networks(structures, "network");
    Count all, ofNetworks;
    for (Row row : selection.structures()) {
        if (!active[row])
            continue;
        all.add(publishing[row]);
        departments.add(row, publishing[row]);
        networks.add(row, publishing[row]);
    }

    Transparency result;
    departments.each([&](std::string_view code, const Count& count) {
        result.departments.push_back({std::string(code), shareOf(count.publishing, count.all, thresholds)});
    });
    networks.each([&](std::string_view name, const Count& count) {
        if (!name.empty())
            ofNetworks.add(count.publishing > 0);
    });
    result.networks = shareOf(ofNetworks.publishing, ofNetworks.all, thresholds);
    result.structures = shareOf(all.publishing, all.all, thresholds);
    result.published = publishedSeries(selection.dataset().series);
    return result;
}

}    // namespace vigie
