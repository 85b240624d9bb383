// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/distribution.h"

#include "core/base/fold.h"
#include "core/query/statistics.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <unordered_map>

namespace vigie {

namespace {

std::string_view textAt(const CodeColumn* column, Row row)
{
    return column ? column->text(row) : std::string_view();
}

QString quoted(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<Row> selectedRowsOf(const Selection& selection, std::string_view indicatorCode)
{
    const CodeColumn* indicators = selection.dataset().results.codes("indicator_code");
    const Code wanted = indicators ? indicators->dictionary().find(indicatorCode) : missingCode;
    std::vector<Row> rows;
    if (wanted == missingCode)
        return rows;
    for (Row row : selection.results()) {
        if (indicators->code(row) == wanted)
            rows.push_back(row);
    }
    return rows;
}

/// The indicator's row in `indicators`, if it is there.
std::optional<Row> indicatorRow(const Dataset& dataset, std::string_view code)
{
    const CodeColumn* codes = dataset.indicators.codes("code");
    const Code wanted = codes ? codes->dictionary().find(code) : missingCode;
    for (Row row = 0; wanted != missingCode && row < codes->size(); ++row) {
        if (codes->code(row) == wanted)
            return row;
    }
    return std::nullopt;
}

bool occursInResults(const Dataset& dataset, std::string_view code)
{
    const CodeColumn* codes = dataset.results.codes("indicator_code");
    return codes && codes->dictionary().find(code) != missingCode;
}

std::string unitOfIndicatorTable(const Dataset& dataset, std::string_view indicatorCode)
{
    const auto row = indicatorRow(dataset, indicatorCode);
    return row ? std::string(textAt(dataset.indicators.codes("unit"), *row)) : std::string();
}

std::string titleOf(const Dataset& dataset, std::string_view indicatorCode, std::span<const Row> rows)
{
    std::string_view title;
    if (const auto row = indicatorRow(dataset, indicatorCode))
        title = textAt(dataset.indicators.codes("title"), *row);
    if (title.empty() && !rows.empty())
        title = textAt(dataset.results.codes("indicator_title"), rows.front());
    return std::string(title.empty() ? indicatorCode : title);
}

struct Collected
{
    std::vector<double> values;
    qint64 missing = 0;
    PeriodRange periods;

    void add(double value, LocalSeconds period)
    {
        if (std::isnan(value)) {
            ++missing;
            return;
        }
        values.push_back(value);
        periods.add(period);
    }
};

}    // namespace

ResultPeriods::ResultPeriods(const Table& results)
    : m_started(results.dates("evaluation_started_on")), m_updated(results.dates("updated_on"))
{
}

ResultPeriod ResultPeriods::at(Row row) const
{
    if (m_started && !m_started->isMissing(row))
        return {m_started->values[row], false};
    return {m_updated ? m_updated->values[row] : noDate, true};
}

void PeriodRange::add(LocalSeconds instant)
{
    if (instant == noDate)
        return;
    oldest = oldest == noDate ? instant : std::min(oldest, instant);
    newest = std::max(newest, instant);
}

Result<std::string> oneUnitOf(const Dataset& dataset, std::string_view indicatorCode, std::span<const Row> resultRows,
                              std::string_view unitOfIndicator)
{
    const CodeColumn* units = dataset.results.codes("unit");
    std::map<std::string, std::string_view> spellings;
    for (Row row : resultRows) {
        const std::string_view stated = textAt(units, row);
        if (const std::string_view unit = stated.empty() ? unitOfIndicator : stated; !unit.empty())
            spellings.emplace(fold(unit), unit);
    }
    if (spellings.size() > 1) {
        QStringList all;
        for (const auto& [key, unit] : spellings)
            all << quoted(unit);
        return Error{
            ErrorCode::CheckFailed,
            QCoreApplication::translate("Analysis", "The results of indicator %1 cannot be put on one axis")
                .arg(quoted(indicatorCode)),
            {},
            QCoreApplication::translate("Analysis", "they carry several units: %1").arg(all.join(QStringLiteral(", "))),
            QCoreApplication::translate("Analysis", "Filter the results down to one unit.")};
    }
    return std::string(spellings.empty() ? unitOfIndicator : spellings.begin()->second);
}

Distribution distributionOf(std::vector<double> values, qint64 missing)
{
    Distribution result;
    result.n = static_cast<qint64>(values.size());
    result.missing = missing;
    if (values.empty())
        return result;
    std::sort(values.begin(), values.end());
    result.minimum = values.front();
    result.maximum = values.back();
    result.p10 = quantileOfSorted(values, 0.1);
    result.lowerQuartile = quantileOfSorted(values, 0.25);
    result.median = quantileOfSorted(values, 0.5);
    result.upperQuartile = quantileOfSorted(values, 0.75);
    result.p90 = quantileOfSorted(values, 0.9);
    const double reach = 1.5 * (*result.upperQuartile - *result.lowerQuartile);
    const auto first = std::lower_bound(values.begin(), values.end(), *result.lowerQuartile - reach);
    const auto last = std::upper_bound(values.begin(), values.end(), *result.upperQuartile + reach);
    result.lowerWhisker = *first;
    result.upperWhisker = *std::prev(last);
    result.outliers.assign(values.begin(), first);
    result.outliers.insert(result.outliers.end(), last, values.end());
    return result;
}

std::vector<Row> latestResults(const Dataset& dataset, std::string_view indicatorCode, std::span<const Row> resultRows)
{
    const Table& results = dataset.results;
    const CodeColumn* indicators = results.codes("indicator_code");
    const CodeColumn* structures = results.codes("structure_code");
    const DateColumn* updated = results.dates("updated_on");
    const ResultPeriods periods(results);
    const Code wanted = indicators ? indicators->dictionary().find(indicatorCode) : missingCode;
    if (wanted == missingCode || !structures)
        return {};
    // Rows stand in the order of their codes, so the greater row has the greater code.
    const auto age = [&](Row row) {
        const ResultPeriod period = periods.at(row);
        return std::tuple(period.begin, period.fromUpdate, updated ? updated->values[row] : noDate, row);
    };
    std::unordered_map<Code, Row> latest;
    for (Row row : resultRows) {
        if (indicators->code(row) != wanted || structures->code(row) == missingCode)
            continue;
        Row& kept = latest.try_emplace(structures->code(row), row).first->second;
        if (age(row) > age(kept))
            kept = row;
    }
    std::vector<Row> rows;
    for (Row row : resultRows) {
        const auto found = latest.find(structures->code(row));
        if (found != latest.end() && found->second == row)
            rows.push_back(row);
    }
    return rows;
}

Result<IndicatorDistribution> indicatorDistribution(const Selection& selection, std::string_view indicatorCode,
                                                    std::string_view groupField, std::string_view unitOfIndicator)
{
    const Dataset& dataset = selection.dataset();
    if (!indicatorRow(dataset, indicatorCode) && !occursInResults(dataset, indicatorCode))
        return Error{ErrorCode::WrongUsage,
                     QCoreApplication::translate("Analysis", "There is no indicator %1").arg(quoted(indicatorCode)),
                     {},
                     {},
                     {}};
    const std::vector<Row> rows = selectedRowsOf(selection, indicatorCode);
    const std::vector<Row> latest = latestResults(dataset, indicatorCode, rows);
    const auto unit = oneUnitOf(dataset, indicatorCode, latest,
                                unitOfIndicator.empty() ? unitOfIndicatorTable(dataset, indicatorCode)
                                                        : std::string(unitOfIndicator));
    if (!unit)
        return unit.error();

    IndicatorDistribution out;
    out.code = indicatorCode;
    out.title = titleOf(dataset, indicatorCode, rows);
    out.unit = *unit;
    const NumberColumn* values = dataset.results.numbers("value");
    const DateColumn* updated = dataset.results.dates("updated_on");
    const CodeColumn* groups = dataset.results.codes(groupField);
    Collected all;
    std::map<std::string_view, Collected> byGroup;
    const ResultPeriods periods(dataset.results);
    PeriodRange updates;
    for (Row row : latest) {
        const double value = values ? values->values[row] : NumberColumn::missing;
        const LocalSeconds period = periods.at(row).begin;
        all.add(value, period);
        byGroup[textAt(groups, row)].add(value, period);
        if (!std::isnan(value) && updated)
            updates.add(updated->values[row]);
    }
    out.oldest = updates.oldest;
    out.newest = updates.newest;
    out.periods = all.periods;
    out.all = distributionOf(std::move(all.values), all.missing);
    for (auto& [group, collected] : byGroup)
        out.groups.push_back(
            {std::string(group), distributionOf(std::move(collected.values), collected.missing), collected.periods});
    std::stable_sort(out.groups.begin(), out.groups.end(), [](const GroupDistribution& a, const GroupDistribution& b) {
        return a.distribution.n > b.distribution.n;    // equal ones stay in the order of their texts
    });
    return out;
}

}    // namespace vigie
