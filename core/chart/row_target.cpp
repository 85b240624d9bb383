// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/row_target.h"

#include <QHash>

#include <algorithm>

namespace vigie {

namespace {

struct NamedMark
{
    QString name;
    MarkTarget target;
};
using NamedMarks = std::vector<NamedMark>;

template <typename Marks>
NamedMarks named(const Marks& marks)
{
    NamedMarks found;
    for (const auto& mark : marks)
        found.push_back({mark.name, mark.target});
    return found;
}

NamedMarks marksOf(const StackedBars& bars)
{
    NamedMarks found;
    for (size_t i = 0; i < bars.targets.size(); ++i)
        found.push_back({bars.categories.value(static_cast<qsizetype>(i)), bars.targets[i]});
    return found;
}

/// Boxes, or what a strip is made of: its table has a row for each.
NamedMarks marksOf(const BoxPlot& plot)
{
    NamedMarks found = named(plot.boxes);
    for (const BoxPlot::Box& box : plot.boxes) {
        const NamedMarks members = named(box.members);
        found.insert(found.end(), members.begin(), members.end());
    }
    return found;
}

NamedMarks marksOf(const ShareDots& plot)
{
    return named(plot.dots);
}

NamedMarks marksOf(const CountMatrix& matrix)
{
    NamedMarks found;
    for (size_t i = 0; i < matrix.rows.size(); ++i) {
        MarkTarget line;
        for (const CountMatrix::CellOfMatrix& cell : matrix.rows[i]) {
            line.field = cell.target.field;
            line.values.insert(line.values.end(), cell.target.values.begin(), cell.target.values.end());
        }
        found.push_back({matrix.rowNames.value(static_cast<qsizetype>(i)), line});
    }
    return found;
}

NamedMarks marksOf(const Choropleth& map)
{
    NamedMarks found;
    for (const Choropleth::Territory& territory : map.territories)
        found.push_back({territory.name, {map.field, {territory.code}}});
    return found;
}

NamedMarks marksOf(const FunnelPlot& plot)
{
    return named(plot.points);
}

NamedMarks marksOf(const SurvivalCurves& plot)
{
    return named(plot.curves);
}

NamedMarks marksOf(const ControlLine& plot)
{
    return named(plot.months);
}

NamedMarks marksOf(const ProfileSpine& plot)
{
    return named(plot.lines);
}

NamedMarks marksOf(const PeriodSeries& plot)
{
    return named(plot.points);
}

NamedMarks marksOf(const ScatterPlot& plot)
{
    return named(plot.points);
}

NamedMarks marksOf(const CategoryBars& plot)
{
    return named(plot.bars);
}

NamedMarks marksOf(const Histogram& plot)
{
    NamedMarks found;
    for (const Histogram::Bin& bin : plot.bins)
        found.push_back({{}, bin.target});
    return found;
}

NamedMarks marksOf(const PointMap& plot)
{
    return named(plot.places);
}

/// The column of the matrix that a column of its table counts: it bears its name, alone or before a comma.
MarkTarget targetOfCell(const CountMatrix& matrix, const PlottedTable& table, size_t row, qsizetype column)
{
    const QString title = table.columns.value(column);
    for (qsizetype i = 0; i < matrix.columnNames.size(); ++i) {
        const QString& name = matrix.columnNames[i];
        if (title == name || title.startsWith(name + u','))
            return matrix.rows[row][static_cast<size_t>(i)].target;
    }
    return {};
}

}    // namespace

std::vector<MarkTarget> targetsOfRows(const FigureSpec& figure)
{
    const NamedMarks marks = std::visit([](const auto& body) { return marksOf(body); }, figure.body);
    QHash<QString, QList<size_t>> placesOf;
    for (size_t i = 0; i < marks.size(); ++i)
        placesOf[marks[i].name] << i;
    const bool nameless = std::ranges::all_of(marks, [](const NamedMark& mark) { return mark.name.isEmpty(); });
    std::vector<MarkTarget> targets(figure.table.rows.size());
    for (size_t row = 0; row < targets.size(); ++row) {
        const QString name = figure.table.rows[row].value(0).text;
        const QList<size_t> places = name.isEmpty() ? QList<size_t>() : placesOf.value(name);
        if (row < marks.size() && (nameless || places.contains(row)))
            targets[row] = marks[row].target;
        else if (places.size() == 1)
            targets[row] = marks[places.front()].target;
    }
    return targets;
}

MarkTarget targetOfRow(const FigureSpec& figure, size_t row, qsizetype column)
{
    if (row >= figure.table.rows.size())
        return {};
    const auto* matrix = std::get_if<CountMatrix>(&figure.body);
    if (matrix && column > 0 && row < matrix->rows.size())
        return targetOfCell(*matrix, figure.table, row, column);
    return targetsOfRows(figure)[row];
}

}    // namespace vigie
