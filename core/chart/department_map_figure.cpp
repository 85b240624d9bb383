// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/share.h"
#include "core/chart/figure_frame.h"
#include "core/chart/value_text.h"
#include "core/domain/vocabulary.h"
#include "core/geo/class_breaks.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

constexpr int mostClasses = 5;

struct PlacelessExperiences
{
    qint64 abroad = 0;      ///< no place in France, but a service abroad
    qint64 unplaced = 0;    ///< no known place at all
};

/// Counted by experience, so that one with two services abroad counts once and one that also names a place in France
/// is on the map only.
PlacelessExperiences placelessExperiences(const Selection& selection)
{
    PlacelessExperiences count;
    const Dataset& data = selection.dataset();
    const CodeColumn* departments = data.mentions.codes("department");
    const CodeColumn* countries = data.mentions.codes("country");
    for (Row experience : selection.experiences()) {
        bool placed = false;
        bool abroad = false;
        for (Row mention = data.mentionStart[experience]; mention < data.mentionStart[experience + 1]; ++mention) {
            if (selection.mentionBits()[mention] != 0)
                continue;
            placed = placed || (departments && departments->code(mention) != missingCode);
            abroad =
                abroad || (countries && countries->code(mention) != missingCode && countries->text(mention) != france);
        }
        count.abroad += !placed && abroad ? 1 : 0;
        count.unplaced += !placed && !abroad ? 1 : 0;
    }
    return count;
}

std::vector<std::string> selectedDepartments(const FilterState& filter)
{
    const Condition* condition = filter.on("department");
    return condition ? condition->any : std::vector<std::string>();
}

Choropleth choropleth(const FigureContext& context)
{
    Choropleth map;
    map.valueTitle = QCoreApplication::translate("Figure", "Share of negatives");
    map.hiddenText = QCoreApplication::translate("Figure", "%1 or none").arg(belowText(context.thresholds.hideBelow));
    map.cautionText = belowText(context.thresholds.cautionBelow);
    std::vector<double> values;
    for (const GroupShare& group : sentimentShares(context.selection, sentimentLabel(Sentiment::Negative), "department",
                                                   CountingUnit::Experiences, context.thresholds)) {
        if (group.group.empty())
            continue;
        map.territories.push_back({group.group, context.territories.departmentTitle(group.group), group.share.total,
                                   group.share.fraction, group.share.reliability});
        if (group.share.fraction)
            values.push_back(*group.share.fraction);
    }
    std::ranges::sort(map.territories, {}, &Choropleth::Territory::code);
    map.breaks = quantileBreaks(std::move(values), mostClasses);
    const PlacelessExperiences placeless = placelessExperiences(withAllSentiments(context.selection));
    map.abroad = placeless.abroad;
    map.unplaced = placeless.unplaced;
    map.selected = selectedDepartments(context.selection.filter());
    return map;
}

PlottedTable plottedTable(const Choropleth& map, const Thresholds& thresholds)
{
    PlottedTable table;
    table.columns << QCoreApplication::translate("Figure", "Département") << QCoreApplication::translate("Figure", "n")
                  << map.valueTitle << QCoreApplication::translate("Figure", "Remark");
    for (const Choropleth::Territory& territory : map.territories) {
        const bool caution = territory.reliability == Reliability::Caution;
        table.rows.push_back({territory.name, countText(territory.n),
                              shareText(territory.value, territory.n, thresholds),
                              caution ? map.cautionText : QString()});
    }
    table.rows.push_back({QCoreApplication::translate("Figure", "Without a place"), countText(map.unplaced), {}, {}});
    table.rows.push_back({QCoreApplication::translate("Figure", "Abroad"), countText(map.abroad), {}, {}});
    return table;
}

QString description(const Choropleth& map)
{
    std::vector<const Choropleth::Territory*> shown;
    for (const Choropleth::Territory& territory : map.territories) {
        if (territory.value)
            shown.push_back(&territory);
    }
    if (shown.empty())
        return QCoreApplication::translate("Figure",
                                           "Map of the départements: none has enough experiences to be shown.");
    const auto [lowest, highest] = std::ranges::minmax_element(
        shown, {}, [](const Choropleth::Territory* territory) { return *territory->value; });
    return QCoreApplication::translate(
               "Figure", "Map of %1 départements by share of negatives; highest: %2 (%3), lowest: %4 (%5).")
        .arg(countText(static_cast<qint64>(shown.size())), (*highest)->name, percentText(*(*highest)->value),
             (*lowest)->name, percentText(*(*lowest)->value));
}

}    // namespace

FigureSpec departmentMapFigure(const FigureContext& context)
{
    Choropleth map = choropleth(context);
    FigureSpec figure;
    figure.frame = figureFrame(
        context, QCoreApplication::translate("Figure", "Share of negatives by département"),
        QCoreApplication::translate("Figure", "place of the service · of experiences that state a sentiment"));
    figure.frame.note =
        QCoreApplication::translate("Figure", "%1: share not shown · %2: hatched · classes of equal size")
            .arg(belowText(context.thresholds.hideBelow), map.cautionText);
    figure.frame.note += ignoredSentimentNote(context.selection.filter());
    figure.frame.description = description(map);
    figure.table = plottedTable(map, context.thresholds);
    figure.body = std::move(map);
    return figure;
}

}    // namespace vigie
