// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_pairs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace vigie {

namespace {

/// The values of one indicator under the names of what is paired.
struct Side
{
    std::string unit;
    std::map<std::string, double, std::less<>> values;
};

Result<Side> sideOf(const Selection& selection, const IndicatorEntry& indicator, PairUnit pairUnit)
{
    const Dataset& dataset = selection.dataset();
    const std::vector<Row> rows = selection.results();
    const std::vector<Row> latest = latestResults(dataset, indicator.code, rows);
    auto unit = oneUnitOf(dataset, indicator.code, latest, indicator.knownUnit());
    if (!unit)
        return unit.error();
    const CodeColumn* names = dataset.results.codes(pairUnit == PairUnit::Structures ? "structure_code" : "typology");
    const NumberColumn* numbers = dataset.results.numbers("value");
    std::map<std::string_view, std::vector<double>> values;
    for (Row row : latest) {
        if (numbers && !numbers->isMissing(row))
            values[names ? names->text(row) : std::string_view()].push_back(numbers->values[row]);
    }
    Side side{std::move(*unit), {}};
    for (auto& [name, ofName] : values) {
        std::sort(ofName.begin(), ofName.end());
        side.values.emplace(name, *quantileOfSorted(ofName, 0.5));
    }
    return side;
}

std::optional<double> medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return quantileOfSorted(values, 0.5);
}

IndicatorPairs::Quadrants quadrantsAround(double xMedian, double yMedian, std::span<const IndicatorPairs::Point> points)
{
    IndicatorPairs::Quadrants counts;
    for (const IndicatorPairs::Point& point : points) {
        if (point.x == xMedian || point.y == yMedian)
            ++counts.onMedian;
        else if (point.x > xMedian)
            ++(point.y > yMedian ? counts.bothHigh : counts.onlyXHigh);
        else
            ++(point.y > yMedian ? counts.onlyYHigh : counts.bothLow);
    }
    return counts;
}

QString ecologicalNote(PairUnit unit)
{
    const QString points = unit == PairUnit::Structures
                               ? QCoreApplication::translate("Analysis", "Each point is a structure.")
                               : QCoreApplication::translate("Analysis", "Each point is the median of a typology.");
    return points + u' ' +
           QCoreApplication::translate("Analysis",
                                       "What holds between services need not hold for the people they serve, and says "
                                       "nothing of causes (ecological inference).");
}

}    // namespace

Result<IndicatorPairs> indicatorPairs(const Selection& selection, const IndicatorEntry& x, const IndicatorEntry& y,
                                      PairUnit unit)
{
    auto xSide = sideOf(selection, x, unit);
    if (!xSide)
        return xSide.error();
    auto ySide = sideOf(selection, y, unit);
    if (!ySide)
        return ySide.error();
    IndicatorPairs out;
    out.unit = unit;
    out.xUnit = std::move(xSide->unit);
    out.yUnit = std::move(ySide->unit);
    out.note = ecologicalNote(unit);
    std::vector<double> xs, ys;
    for (const auto& [name, value] : xSide->values) {
        const auto other = ySide->values.find(name);
        if (other == ySide->values.end()) {
            ++out.onlyX;
            continue;
        }
        out.points.push_back({name, value, other->second});
        xs.push_back(value);
        ys.push_back(other->second);
    }
    out.onlyY = static_cast<qint64>(ySide->values.size() - out.points.size());
    out.correlation = spearman(xs, ys);
    out.xMedian = medianOf(std::move(xs));
    out.yMedian = medianOf(std::move(ys));
    if (out.xMedian && out.yMedian)
        out.quadrants = quadrantsAround(*out.xMedian, *out.yMedian, out.points);
    return out;
}

}    // namespace vigie
