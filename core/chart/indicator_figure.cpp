// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_frame.h"
#include "core/chart/indicator_figures.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace vigie {

namespace {

using MembersByGroup = std::map<std::string, std::vector<BoxPlot::Member>, std::less<>>;

/// The structures of each group with their readable values, ascending.
MembersByGroup membersByGroup(const Selection& selection, const IndicatorDistribution& distribution,
                              std::string_view groupField)
{
    MembersByGroup groups;
    const CodeColumn* texts = selection.dataset().results.codes(groupField);
    for (const IndicatorMember& member : indicatorMembers(selection, distribution.code)) {
        std::string group = texts ? std::string(texts->text(member.result)) : std::string();
        groups[std::move(group)].push_back({member.name, member.value, {"structure_code", {member.structure}}});
    }
    return groups;
}

BoxPlot::Box boxOf(const FigureContext& context, const GroupDistribution& group, MembersByGroup& members,
                   std::string_view groupField)
{
    const Distribution& numbers = group.distribution;
    BoxPlot::Box box;
    box.name = valueTitle(context.territories, groupField, group.group);
    box.n = numbers.n;
    box.missing = numbers.missing;
    box.target = {std::string(groupField), {group.group}};
    box.pointsOnly = numbers.n < fewestForBox;
    if (const auto found = members.find(group.group); found != members.end())
        box.members = std::move(found->second);
    if (box.pointsOnly) {
        for (const BoxPlot::Member& member : box.members)
            box.points.push_back(member.value);
        return box;
    }
    box.lowerWhisker = numbers.lowerWhisker.value_or(0);
    box.lowerQuartile = numbers.lowerQuartile.value_or(0);
    box.median = numbers.median.value_or(0);
    box.upperQuartile = numbers.upperQuartile.value_or(0);
    box.upperWhisker = numbers.upperWhisker.value_or(0);
    box.points = numbers.outliers;
    return box;
}

QString pointsText(const std::vector<double>& points)
{
    QStringList texts;
    for (double point : points)
        texts << measureText(point);
    return texts.join(QStringLiteral(" ; "));
}

PlottedTable plottedTable(const BoxPlot& plot, std::string_view groupField)
{
    PlottedTable table;
    table.columns << fieldTitle(groupField) << QCoreApplication::translate("Figure", "n")
                  << QCoreApplication::translate("Figure", "Missing")
                  << QCoreApplication::translate("Figure", "Lower whisker")
                  << QCoreApplication::translate("Figure", "First quartile")
                  << QCoreApplication::translate("Figure", "Median")
                  << QCoreApplication::translate("Figure", "Third quartile")
                  << QCoreApplication::translate("Figure", "Upper whisker")
                  << QCoreApplication::translate("Figure", "Points");
    for (const BoxPlot::Box& box : plot.boxes) {
        PlottedRow row{box.name, countCell(box.n), countCell(box.missing)};
        for (double value : {box.lowerWhisker, box.lowerQuartile, box.median, box.upperQuartile, box.upperWhisker})
            row << (box.pointsOnly ? PlottedCell() : measureCell(value));
        row << pointsText(box.points);
        table.rows.push_back(row);
    }
    return table;
}

QString description(const IndicatorDistribution& distribution, const BoxPlot& plot)
{
    if (!distribution.all.median)
        return QCoreApplication::translate("Figure", "Distribution of %1: no value.").arg(fromData(distribution.title));
    const QString text =
        QCoreApplication::translate("Figure", "Distribution of %1 over %2 structures: median %3, from %4 to %5.")
            .arg(fromData(distribution.title), countText(distribution.all.n), measureText(*distribution.all.median),
                 measureText(*distribution.all.minimum), measureText(*distribution.all.maximum));
    std::vector<const BoxPlot::Box*> boxes;
    for (const BoxPlot::Box& box : plot.boxes) {
        if (!box.pointsOnly)
            boxes.push_back(&box);
    }
    if (boxes.size() < 2)
        return text;
    const auto [lowest, highest] = std::ranges::minmax_element(boxes, {}, &BoxPlot::Box::median);
    return text + u' ' +
           QCoreApplication::translate("Figure", "Highest median: %1 (%2), lowest: %3 (%4).")
               .arg((*highest)->name, measureText((*highest)->median), (*lowest)->name, measureText((*lowest)->median));
}

QString periodText(const IndicatorDistribution& distribution)
{
    if (distribution.newest == noDate)
        return {};
    const auto dayText = [](LocalSeconds instant) { return dateText(QString::fromStdString(formatIso(instant))); };
    return QCoreApplication::translate("Figure", " · updated from %1 to %2")
        .arg(dayText(distribution.oldest), dayText(distribution.newest));
}

}    // namespace

FigureSpec indicatorFigure(const FigureContext& context, const IndicatorDistribution& distribution,
                           std::string_view groupField, const IndicatorEntry* indicator)
{
    MembersByGroup members = membersByGroup(context.selection, distribution, groupField);
    BoxPlot plot;
    plot.valueTitle = unitText(distribution.unit);
    for (const GroupDistribution& group : distribution.groups) {
        // A group whose structures have no readable value has nothing to draw; it counts as missing below.
        if (group.distribution.n > 0)
            plot.boxes.push_back(boxOf(context, group, members, groupField));
    }
    FigureSpec figure;
    figure.frame = figureFrame(context, fromData(distribution.title),
                               QCoreApplication::translate("Figure", "latest value of each structure, %1%2")
                                   .arg(unitText(distribution.unit), periodText(distribution)));
    if (indicator)
        figure.frame.subtitle += QStringLiteral(" · ") + polarityText(*indicator);
    figure.frame.sampleSize =
        QCoreApplication::translate("Figure", "n = %1 structures").arg(countText(distribution.all.n));
    figure.frame.note =
        QCoreApplication::translate(
            "Figure", "Points: structures; box: quartiles and median; whiskers within 1.5 "
                      "interquartile ranges; fewer than %1 values: points only · without a value: %2 structures")
            .arg(countText(fewestForBox), countText(distribution.all.missing));
    figure.frame.description = description(distribution, plot);
    figure.table = plottedTable(plot, groupField);
    figure.body = std::move(plot);
    setOrigin(figure, context,
              recipeOf(context, "indicator",
                       {{"code", distribution.code},
                        {"by", groupField == "typology" ? std::string() : std::string(groupField)}}));
    return figure;
}

}    // namespace vigie
