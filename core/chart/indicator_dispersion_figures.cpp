// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_frame.h"
#include "core/chart/indicator_figures.h"
#include "core/chart/value_text.h"
#include "core/geo/class_breaks.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

constexpr int mostClasses = 5;

QString cautionText()
{
    return QCoreApplication::translate("Figure", "fewer than %1 structures").arg(countText(fewestForBox));
}

Choropleth choropleth(const FigureContext& context, const DepartmentDispersion& dispersion)
{
    Choropleth map;
    map.values = Choropleth::Values::Ratio;
    map.valueTitle = QCoreApplication::translate("Figure", "Median (%1)").arg(unitText(dispersion.unit));
    map.hiddenText = QCoreApplication::translate("Figure", "no value");
    map.cautionText = cautionText();
    map.unplaced = dispersion.withoutDepartment;
    std::vector<double> medians;
    for (const GroupDistribution& department : dispersion.departments) {
        const Distribution& numbers = department.distribution;
        map.territories.push_back({department.group, context.territories.departmentTitle(department.group), numbers.n,
                                   numbers.median,
                                   numbers.n < fewestForBox ? Reliability::Caution : Reliability::Shown});
        if (numbers.median)
            medians.push_back(*numbers.median);
    }
    map.breaks = quantileBreaks(std::move(medians), mostClasses);
    if (const Condition* condition = context.selection.filter().on("department"))
        map.selected = condition->any;
    return map;
}

PlottedTable departmentTable(const FigureContext& context, const DepartmentDispersion& dispersion)
{
    PlottedTable table;
    table.columns << QCoreApplication::translate("Figure", "Département") << QCoreApplication::translate("Figure", "n")
                  << QCoreApplication::translate("Figure", "Missing") << QCoreApplication::translate("Figure", "Lowest")
                  << QCoreApplication::translate("Figure", "Median")
                  << QCoreApplication::translate("Figure", "Highest");
    for (const GroupDistribution& department : dispersion.departments) {
        const Distribution& numbers = department.distribution;
        PlottedRow row{context.territories.departmentTitle(department.group), countCell(numbers.n),
                       countCell(numbers.missing)};
        for (const auto& value : {numbers.minimum, numbers.median, numbers.maximum})
            row << measureCell(value);
        table.rows.push_back(row);
    }
    return table;
}

QString sizeText(const DepartmentDispersion& dispersion)
{
    qint64 structures = 0;
    for (const GroupDistribution& department : dispersion.departments)
        structures += department.distribution.n;
    return QCoreApplication::translate("Figure", "n = %1 structures in %2 départements")
        .arg(countText(structures), countText(dispersion.ofMedians.n));
}

/// "Highest median: Isère (38) (80), lowest: Ain (01) (60)."
QString extremesText(const FigureContext& context, const DepartmentDispersion& dispersion)
{
    const auto medianOf = [](const GroupDistribution& department) {
        return department.distribution.median.value_or(0);
    };
    const auto [lowest, highest] = std::ranges::minmax_element(dispersion.departments, {}, medianOf);
    return QCoreApplication::translate("Figure", "Highest median: %1 (%2), lowest: %3 (%4).")
        .arg(context.territories.departmentTitle(highest->group), measureText(medianOf(*highest)),
             context.territories.departmentTitle(lowest->group), measureText(medianOf(*lowest)));
}

FigureSpec framed(const FigureContext& context, const QString& title, const QString& subtitle,
                  const DepartmentDispersion& dispersion)
{
    FigureSpec figure;
    figure.frame = figureFrame(context, title, subtitle);
    figure.frame.sampleSize = sizeText(dispersion);
    figure.frame.description =
        dispersion.departments.empty()
            ? QCoreApplication::translate("Figure", "No structure of the selection has both a value and a département.")
            : withSample(title + QStringLiteral(". ") + dispersionText(dispersion) + QStringLiteral(". ") +
                             extremesText(context, dispersion),
                         figure.frame);
    return figure;
}

BoxPlot::Box boxOf(const Distribution& numbers, const QString& name, std::vector<BoxPlot::Member> members)
{
    BoxPlot::Box box;
    box.name = name;
    box.n = numbers.n;
    box.missing = numbers.missing;
    box.pointsOnly = numbers.n < fewestForBox;
    box.lowerWhisker = numbers.lowerWhisker.value_or(0);
    box.lowerQuartile = numbers.lowerQuartile.value_or(0);
    box.median = numbers.median.value_or(0);
    box.upperQuartile = numbers.upperQuartile.value_or(0);
    box.upperWhisker = numbers.upperWhisker.value_or(0);
    std::ranges::stable_sort(members, {}, &BoxPlot::Member::value);
    box.members = std::move(members);
    return box;
}

BoxPlot::Box boxOfDepartments(const FigureContext& context, const DepartmentDispersion& dispersion)
{
    std::vector<BoxPlot::Member> members;
    for (const GroupDistribution& department : dispersion.departments) {
        if (department.distribution.median)
            members.push_back({context.territories.departmentTitle(department.group),
                               *department.distribution.median,
                               {"department", {department.group}}});
    }
    return boxOf(dispersion.ofMedians, QCoreApplication::translate("Figure", "Départements (medians)"),
                 std::move(members));
}

/// Those that lie in a département, as in the figures beside it.
BoxPlot::Box boxOfStructures(const FigureContext& context, const IndicatorEntry& indicator)
{
    const CodeColumn* departments = context.selection.dataset().results.codes("department");
    std::vector<BoxPlot::Member> members;
    std::vector<double> values;
    for (const IndicatorMember& member : indicatorMembers(context.selection, indicator.code)) {
        if (!departments || departments->code(member.result) == missingCode)
            continue;
        members.push_back({member.name, member.value, {"structure_code", {member.structure}}});
        values.push_back(member.value);
    }
    return boxOf(distributionOf(std::move(values), 0), QCoreApplication::translate("Figure", "Structures"),
                 std::move(members));
}

}    // namespace

QString dispersionText(const DepartmentDispersion& dispersion)
{
    const Distribution& medians = dispersion.ofMedians;
    if (!medians.median)
        return {};
    QStringList parts{QCoreApplication::translate("Figure", "Median of %1 départements: %2")
                          .arg(countText(medians.n), measureText(*medians.median))};
    if (medians.n >= fewestForBox)
        parts << QCoreApplication::translate("Figure", "quartiles %1 – %2")
                     .arg(measureText(*medians.lowerQuartile), measureText(*medians.upperQuartile))
              << QCoreApplication::translate("Figure", "P10–P90 %1 – %2")
                     .arg(measureText(*medians.p10), measureText(*medians.p90));
    if (dispersion.shares)
        parts << QCoreApplication::translate("Figure", "of the variance, %1 between départements, %2 within")
                     .arg(percentText(dispersion.shares->between, 0), percentText(dispersion.shares->within, 0));
    else
        parts << QCoreApplication::translate("Figure", "share between and within: no département has two structures");
    return parts.join(QStringLiteral(" · "));
}

FigureSpec departmentMediansMap(const FigureContext& context, const IndicatorEntry& indicator,
                                const DepartmentDispersion& dispersion)
{
    FigureSpec figure =
        framed(context, QCoreApplication::translate("Figure", "%1 by département").arg(fromData(indicator.title)),
               QCoreApplication::translate("Figure", "median of the latest values, %1 · %2")
                   .arg(unitText(dispersion.unit), polarityText(indicator)),
               dispersion);
    figure.frame.note =
        QCoreApplication::translate("Figure", "Hatched: %1 or no value · classes of equal size").arg(cautionText());
    figure.table = departmentTable(context, dispersion);
    figure.body = choropleth(context, dispersion);
    setOrigin(figure, context, recipeOf(context, "indicator-map", {{"code", indicator.code}}));
    return figure;
}

FigureSpec departmentStrip(const FigureContext& context, const IndicatorEntry& indicator,
                           const DepartmentDispersion& dispersion)
{
    FigureSpec figure = framed(
        context,
        QCoreApplication::translate("Figure", "%1: between and within départements").arg(fromData(indicator.title)),
        dispersionText(dispersion), dispersion);
    BoxPlot plot;
    plot.valueTitle = unitText(dispersion.unit);
    if (!dispersion.departments.empty())
        plot.boxes = {boxOfDepartments(context, dispersion), boxOfStructures(context, indicator)};
    figure.frame.note =
        QCoreApplication::translate("Figure", "Boxes: quartiles and median · without a département: %1 structures")
            .arg(countText(dispersion.withoutDepartment));
    figure.table.columns << QCoreApplication::translate("Figure", "Name") << plot.valueTitle;
    for (const BoxPlot::Box& box : plot.boxes) {
        for (const BoxPlot::Member& member : box.members)
            figure.table.rows.push_back({member.name, measureCell(member.value)});
    }
    figure.body = std::move(plot);
    setOrigin(figure, context, recipeOf(context, "indicator-departments", {{"code", indicator.code}}));
    return figure;
}

}    // namespace vigie
