// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_values.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace vigie {

namespace {

std::string_view textAt(const CodeColumn* column, Row row)
{
    return column ? column->text(row) : std::string_view();
}

/// The columns of `results` that a period's value is made of.
class ResultReader
{
public:
    explicit ResultReader(const Table& results)
        : m_periods(results), m_values(results.numbers("value")), m_weeks(results.numbers("evaluation_duration")),
          m_updates(results.dates("updated_on")), m_units(results.codes("unit")),
          m_titles(results.codes("indicator_title")), m_frequencies(results.codes("frequency"))
    {
    }

    PeriodValue read(Row row) const
    {
        return {row,
                m_periods.at(row),
                m_values ? m_values->values[row] : NumberColumn::missing,
                textAt(m_units, row),
                textAt(m_titles, row),
                textAt(m_frequencies, row),
                m_weeks ? m_weeks->values[row] : NumberColumn::missing,
                {}};
    }

    LocalSeconds updateOf(Row row) const { return m_updates ? m_updates->values[row] : noDate; }

private:
    ResultPeriods m_periods;
    const NumberColumn* m_values;
    const NumberColumn* m_weeks;
    const DateColumn* m_updates;
    const CodeColumn* m_units;
    const CodeColumn* m_titles;
    const CodeColumn* m_frequencies;
};

/// The periods of one structure; rows stand in the order of their codes, so the greater row has the greater code.
std::vector<PeriodValue> periodsOf(const ResultReader& reader, std::vector<Row> rows)
{
    std::vector<PeriodValue> records;
    for (Row row : rows)
        records.push_back(reader.read(row));
    std::sort(records.begin(), records.end(), [&](const PeriodValue& a, const PeriodValue& b) {
        return std::tuple(a.period.begin, a.period.fromUpdate, reader.updateOf(a.result), a.result) <
               std::tuple(b.period.begin, b.period.fromUpdate, reader.updateOf(b.result), b.result);
    });
    std::vector<PeriodValue> periods;
    for (PeriodValue& record : records) {
        // Records without any date share one period: nothing tells them apart in time.
        if (!periods.empty() && periods.back().period == record.period) {
            record.superseded = std::move(periods.back().superseded);
            record.superseded.push_back(periods.back().result);
            periods.back() = std::move(record);
        } else {
            periods.push_back(std::move(record));
        }
    }
    return periods;
}

std::vector<Row> rowsOfStructures(const Dataset& dataset, std::span<const Row> rows, const Peers& peers)
{
    const CodeColumn* codes = dataset.structures.codes("code");
    const CodeColumn* referred = dataset.results.codes("structure_code");
    std::set<std::string_view> wanted;
    for (Row structure : peers.structures)
        wanted.insert(textAt(codes, structure));
    std::vector<Row> kept;
    for (Row row : rows) {
        if (wanted.contains(textAt(referred, row)))
            kept.push_back(row);
    }
    return kept;
}

}    // namespace

std::vector<IndicatorHistory> indicatorHistories(const Dataset& dataset, std::string_view indicatorCode,
                                                 std::span<const Row> resultRows)
{
    const CodeColumn* indicators = dataset.results.codes("indicator_code");
    const CodeColumn* structures = dataset.results.codes("structure_code");
    const Code wanted = indicators ? indicators->dictionary().find(indicatorCode) : missingCode;
    if (wanted == missingCode || !structures)
        return {};
    std::map<std::string_view, std::vector<Row>> byStructure;
    for (Row row : resultRows) {
        if (indicators->code(row) == wanted && structures->code(row) != missingCode)
            byStructure[structures->text(row)].push_back(row);
    }
    const ResultReader reader(dataset.results);
    std::vector<IndicatorHistory> histories;
    for (auto& [structure, rows] : byStructure)
        histories.push_back({std::string(structure), periodsOf(reader, std::move(rows))});
    return histories;
}

Result<DepartmentDispersion> departmentDispersion(const Selection& selection, const IndicatorEntry& indicator)
{
    const Dataset& dataset = selection.dataset();
    auto distribution = indicatorDistribution(selection, indicator.code, "department", indicator.knownUnit());
    if (!distribution)
        return distribution.error();
    DepartmentDispersion out;
    out.unit = std::move(distribution->unit);
    std::map<std::string_view, std::vector<double>> values;
    const CodeColumn* departments = dataset.results.codes("department");
    const NumberColumn* numbers = dataset.results.numbers("value");
    const std::vector<Row> rows = selection.results();
    for (Row row : latestResults(dataset, indicator.code, rows)) {
        if (!numbers || numbers->isMissing(row))
            continue;
        if (const std::string_view department = textAt(departments, row); !department.empty())
            values[department].push_back(numbers->values[row]);
        else
            ++out.withoutDepartment;
    }
    std::vector<std::vector<double>> groups;
    for (auto& [department, ofDepartment] : values)
        groups.push_back(std::move(ofDepartment));
    if (std::any_of(groups.begin(), groups.end(), [](const auto& group) { return group.size() > 1; }))
        out.shares = varianceShares(groups);

    std::vector<double> medians;
    for (GroupDistribution& group : distribution->groups) {
        if (group.group.empty() || !group.distribution.median)
            continue;
        medians.push_back(*group.distribution.median);
        out.departments.push_back(std::move(group));
    }
    std::sort(out.departments.begin(), out.departments.end(),
              [](const GroupDistribution& a, const GroupDistribution& b) { return a.group < b.group; });
    out.ofMedians = distributionOf(std::move(medians), 0);
    return out;
}

Result<std::optional<PeerPosition>> positionAmongPeers(const Dataset& dataset, const IndicatorEntry& indicator,
                                                       std::string_view structureCode, const Peers& peers,
                                                       std::span<const Row> resultRows, const NumberColumn* answers,
                                                       const Thresholds& thresholds)
{
    const std::vector<Row> ofPeers = rowsOfStructures(dataset, resultRows, peers);
    const std::vector<Row> latest = latestResults(dataset, indicator.code, ofPeers);
    auto unit = oneUnitOf(dataset, indicator.code, latest, indicator.knownUnit());
    if (!unit)
        return unit.error();
    const CodeColumn* structures = dataset.results.codes("structure_code");
    const NumberColumn* numbers = dataset.results.numbers("value");
    const ResultPeriods periods(dataset.results);
    PeerPosition out;
    std::optional<double> own;
    std::vector<double> values;
    qint64 missing = 0;
    for (Row row : latest) {
        const double value = numbers ? numbers->values[row] : NumberColumn::missing;
        if (std::isnan(value)) {
            ++missing;
            continue;
        }
        values.push_back(value);
        out.periods.add(periods.at(row).begin);
        if (structures->text(row) == structureCode) {
            own = value;
            out.interval = valueInterval(indicator, value, answers ? std::optional(answers->values[row]) : std::nullopt,
                                         thresholds);
            out.period = periods.at(row);
        }
    }
    if (!own)
        return std::optional<PeerPosition>();
    out.value = *own;
    out.unit = std::move(*unit);
    out.definition = peers.definition;
    std::sort(values.begin(), values.end());
    out.position = percentilePosition(values, *own);
    out.peers = distributionOf(std::move(values), missing);
    return std::optional<PeerPosition>(std::move(out));
}

}    // namespace vigie
