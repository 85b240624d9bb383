// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/territory_map_figure.h"

#include "core/analysis/distribution.h"
#include "core/analysis/structure_facts.h"
#include "core/base/number.h"
#include "core/chart/choropleth_text.h"
#include "core/chart/figure_frame.h"
#include "core/chart/recipe_words.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

namespace {

Choropleth::Values valuesOf(TerritoryMeasure measure)
{
    if (isShare(measure))
        return Choropleth::Values::Share;
    return measure == TerritoryMeasure::PerStructure ? Choropleth::Values::Ratio : Choropleth::Values::Number;
}

QStringList boxNames()
{
    return {QCoreApplication::translate("Figure", "lower outliers"),
            QCoreApplication::translate("Figure", "lowest quarter"),
            QCoreApplication::translate("Figure", "second quarter"),
            QCoreApplication::translate("Figure", "third quarter"),
            QCoreApplication::translate("Figure", "highest quarter"),
            QCoreApplication::translate("Figure", "upper outliers")};
}

/// Active structures that the filter leaves and whose place is known.
std::vector<Choropleth::Site> sitesOf(const Selection& selection, const FranceMap& map)
{
    std::vector<Choropleth::Site> sites;
    const Table& structures = selection.dataset().structures;
    const NumberColumn* longitudes = structures.numbers("longitude");
    const NumberColumn* latitudes = structures.numbers("latitude");
    const CodeColumn* departments = structures.codes("department");
    const CodeColumn* codes = structures.codes("code");
    const CodeColumn* names = structures.codes("name");
    if (!longitudes || !latitudes || !departments || !codes)
        return sites;
    const std::vector<bool> active = activeStructures(structures);
    for (Row row : selection.structures()) {
        const GeoPoint place{longitudes->values[row], latitudes->values[row]};
        const std::string_view department = departments->text(row);
        if (!active[row] || department.empty() || !std::isfinite(place.longitude) || !std::isfinite(place.latitude))
            continue;
        const std::optional<ScenePoint> point = map.at(department, place);
        if (!point)
            continue;
        const std::string_view code = codes->text(row);
        const std::string_view name = names ? names->text(row) : std::string_view();
        sites.push_back({*point, std::string(code), fromData(name.empty() ? code : name), department.size() == 3});
    }
    return sites;
}

Choropleth choroplethOf(const FigureContext& context, const TerritoryRates& rates, const MapLook& look)
{
    const TerritoryQuestion& question = rates.question;
    Choropleth map;
    map.valueTitle = measureTitle(question.measure);
    map.values = valuesOf(question.measure);
    map.regions = question.level == TerritoryLevel::Region;
    map.field = territoryField(question.level, question.place);
    map.hiddenText = map.values == Choropleth::Values::Number ? QCoreApplication::translate("Figure", "none")
                                                              : belowText(context.thresholds.hideBelow);
    map.cautionText = belowText(context.thresholds.cautionBelow);
    map.window = look.window;
    std::vector<double> values;
    for (const TerritoryValue& each : rates.territories) {
        const bool smoothed = question.smoothed && each.value != each.observed;
        map.territories.push_back({each.code, territoryTitle(context.territories, question.level, each.code), each.n,
                                   each.value, each.reliability, each.interval,
                                   smoothed ? each.observed : std::nullopt});
        if (each.value)
            values.push_back(*each.value);
    }
    map.breaks = classBreaks(std::move(values), look.method, look.classes);
    if (look.method == ClassMethod::BoxMap && !map.breaks.empty())
        map.classNames = boxNames();
    const auto offMap = [&rates](OffMap what) {
        const TerritoryRates::Remainder* remainder = rates.remainder(what);
        return remainder ? remainder->units : 0;
    };
    map.abroad = offMap(OffMap::Abroad);
    map.unplaced = offMap(OffMap::Unplaced);
    if (const Condition* condition = context.selection.filter().on(map.field))
        map.selected = condition->any;
    return map;
}

PlottedCell valueCell(const Choropleth& map, const Choropleth::Territory& territory)
{
    static constexpr std::array forms = {PlottedCell::Form::Fraction, PlottedCell::Form::Count,
                                         PlottedCell::Form::Measure};
    const QString text = territory.value || territory.n > 0 ? shownValueText(map, territory) : QString();
    return territory.value ? PlottedCell(text, forms[static_cast<size_t>(map.values)], *territory.value)
                           : PlottedCell(text);
}

PlottedTable tableOf(const Choropleth& map, const TerritoryRates& rates)
{
    PlottedTable table;
    table.columns << (map.regions ? QCoreApplication::translate("Figure", "Region")
                                  : QCoreApplication::translate("Figure", "Département"))
                  << QCoreApplication::translate("Figure", "n") << map.valueTitle;
    const bool share = map.values == Choropleth::Values::Share;
    if (share)
        table.columns << QCoreApplication::translate("Figure", "95% interval, low")
                      << QCoreApplication::translate("Figure", "95% interval, high");
    table.columns << QCoreApplication::translate("Figure", "Class") << QCoreApplication::translate("Figure", "Remark");
    const auto add = [&](const Choropleth::Territory& territory, const QString& remark) {
        PlottedRow row{territory.name, countCell(territory.n), valueCell(map, territory)};
        if (share)
            row += intervalCells(territory.interval);
        row << (territory.code.empty() ? QString() : classText(map, territory)) << remark;
        table.rows.push_back(row);
    };
    for (const Choropleth::Territory& territory : map.territories)
        add(territory, territory.reliability == Reliability::Caution ? map.cautionText : QString());
    for (const TerritoryRates::Remainder& each : rates.offMap) {
        const TerritoryValue& value = each.value;
        add({{}, offMapTitle(each.what, rates.question.place), value.n, value.value, value.reliability, value.interval},
            QCoreApplication::translate("Figure", "not on the map"));
    }
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
        return map.regions ? QCoreApplication::translate("Figure",
                                                         "Map of the regions: none has enough experiences to be shown.")
                           : QCoreApplication::translate(
                                 "Figure", "Map of the départements: none has enough experiences to be shown.");
    const auto [lowest, highest] = std::ranges::minmax_element(
        shown, {}, [](const Choropleth::Territory* territory) { return *territory->value; });
    const auto value = [&map](const Choropleth::Territory* territory) {
        return territoryValueText(map, *territory->value);
    };
    std::vector<double> values;
    for (const Choropleth::Territory* territory : shown)
        values.push_back(*territory->value);
    const double median = distributionOf(std::move(values), 0).median.value_or(0);
    return QCoreApplication::translate("Figure",
                                       "Map of %1 territories: %2; highest: %3 (%4), lowest: %5 (%6), median: %7.")
        .arg(countText(static_cast<qint64>(shown.size())), map.valueTitle, (*highest)->name, value(*highest),
             (*lowest)->name, value(*lowest),
             map.values == Choropleth::Values::Number ? measureText(median, 1) : territoryValueText(map, median));
}

QString subtitle(const TerritoryQuestion& question)
{
    QStringList parts{question.place == PlaceOf::User ? QCoreApplication::translate("Figure", "place of the user")
                                                      : QCoreApplication::translate("Figure", "place of the service")};
    switch (question.measure) {
    case TerritoryMeasure::Negatives:
    case TerritoryMeasure::Positives:
        parts << (question.unit == CountingUnit::Mentions
                      ? QCoreApplication::translate("Figure", "of mentions whose author states a sentiment")
                      : QCoreApplication::translate("Figure", "of experiences that state a sentiment"));
        break;
    case TerritoryMeasure::AnsweredSoon:
        parts << QCoreApplication::translate(
            "Figure", "of experiences, after Kaplan and Meier: those still waiting count as long as they have waited");
        break;
    case TerritoryMeasure::Experiences:
    case TerritoryMeasure::PerStructure:
        parts << (question.unit == CountingUnit::Mentions
                      ? QCoreApplication::translate("Figure", "counted in mentions")
                      : QCoreApplication::translate("Figure", "counted in experiences"));
        break;
    case TerritoryMeasure::Structures:
        parts << QCoreApplication::translate("Figure", "active structures that the filter leaves");
        break;
    }
    if (question.smoothed && canBeSmoothed(question.measure))
        parts << QCoreApplication::translate(
            "Figure",
            "smoothed: drawn towards the common share, the more the fewer there are (empirical Bayes, Marshall "
            "1991)");
    return parts.join(QStringLiteral(" · "));
}

QString note(const FigureContext& context, const TerritoryRates& rates, const MapLook& look, const Choropleth& map)
{
    QStringList parts;
    if (map.values != Choropleth::Values::Number)
        parts << QCoreApplication::translate("Figure", "%1: not shown").arg(belowText(context.thresholds.hideBelow))
              << QCoreApplication::translate("Figure", "%1: hatched").arg(map.cautionText);
    parts << QCoreApplication::translate("Figure", "classes: %1").arg(methodTitle(look.method));
    if (rates.question.place == PlaceOf::User)
        parts << unplacedText(rates);
    if (map.sites)
        parts << QCoreApplication::translate("Figure", "%1 structures with a known place")
                     .arg(countText(static_cast<qint64>(map.sites->size())));
    QString text = parts.join(QStringLiteral(" · "));
    if (canBeSmoothed(rates.question.measure))
        text += ignoredSentimentNote(context.selection.filter());
    return text;
}

template <typename Words, typename Value>
std::string unlessUsual(const Words& words, Value value, Value usual)
{
    return value == usual ? std::string() : words::of(words, value);
}

FigureRecipe recipeOf(const FigureContext& context, const TerritoryQuestion& question, const MapLook& look)
{
    const TerritoryQuestion usual;
    const MapLook usualLook;
    const auto flag = [](bool set) { return std::string(set ? words::yes : std::string_view()); };
    const bool counted = look.classes != usualLook.classes && look.method != ClassMethod::BoxMap;
    return vigie::recipeOf(context, "territory-map",
                           {{"measure", unlessUsual(words::measures, question.measure, usual.measure)},
                            {"level", unlessUsual(words::levels, question.level, usual.level)},
                            {"place", unlessUsual(words::places, question.place, usual.place)},
                            {"unit", unlessUsual(words::units, question.unit, usual.unit)},
                            {"smoothed", flag(question.smoothed)},
                            {"method", unlessUsual(words::methods, look.method, usualLook.method)},
                            {"classes", counted ? formatNumber(look.classes) : std::string()},
                            {"structures", flag(look.structures)},
                            {"window", windowWord(look.window)}});
}

}    // namespace

QString measureTitle(TerritoryMeasure measure)
{
    switch (measure) {
    case TerritoryMeasure::Negatives:
        return sentimentShareTitle(Sentiment::Negative);
    case TerritoryMeasure::Positives:
        return sentimentShareTitle(Sentiment::Positive);
    case TerritoryMeasure::AnsweredSoon:
        return QCoreApplication::translate("Figure", "Answered within 30 days");
    case TerritoryMeasure::Experiences:
        return QCoreApplication::translate("Figure", "Number of experiences");
    case TerritoryMeasure::PerStructure:
        return QCoreApplication::translate("Figure", "Experiences for one structure");
    case TerritoryMeasure::Structures:
        return QCoreApplication::translate("Figure", "Number of structures");
    }
    return {};
}

QString methodTitle(ClassMethod method)
{
    switch (method) {
    case ClassMethod::Quantiles:
        return QCoreApplication::translate("Figure", "equal numbers (quantiles)");
    case ClassMethod::EqualIntervals:
        return QCoreApplication::translate("Figure", "equal intervals");
    case ClassMethod::NaturalBreaks:
        return QCoreApplication::translate("Figure", "natural breaks (Jenks)");
    case ClassMethod::BoxMap:
        return QCoreApplication::translate("Figure", "box map (hinges 1.5)");
    }
    return {};
}

QString territoryTitle(const Territories& territories, TerritoryLevel level, std::string_view code)
{
    return level == TerritoryLevel::Region ? territories.regionTitle(code) : territories.departmentTitle(code);
}

QString offMapTitle(OffMap what, PlaceOf place)
{
    switch (what) {
    case OffMap::Abroad:
        return QCoreApplication::translate("Figure", "Abroad");
    case OffMap::OutsideRegions:
        return QCoreApplication::translate("Figure", "Overseas collectivities, outside the regions");
    case OffMap::Unplaced:
        return place == PlaceOf::User ? QCoreApplication::translate("Figure", "Without the user's place")
                                      : QCoreApplication::translate("Figure", "Without a known place");
    }
    return {};
}

QString unplacedText(const TerritoryRates& rates)
{
    const TerritoryRates::Remainder* unplaced = rates.remainder(OffMap::Unplaced);
    const QString of = rates.question.place == PlaceOf::User
                           ? QCoreApplication::translate("Figure", "%1 of %2 without the user's département")
                           : QCoreApplication::translate("Figure", "%1 of %2 without a known place of the service");
    return of.arg(countText(unplaced ? unplaced->units : 0), countText(rates.units));
}

FigureSpec territoryMapFigure(const FigureContext& context, const TerritoryRates& rates, const MapLook& look)
{
    Choropleth map = choroplethOf(context, rates, look);
    if (const Result<FranceMap>& france = franceMap(); look.structures && france)
        map.sites = std::make_shared<const std::vector<Choropleth::Site>>(sitesOf(context.selection, *france));
    const QString title = map.regions ? QCoreApplication::translate("Figure", "%1 by region")
                                      : QCoreApplication::translate("Figure", "%1 by département");
    FigureSpec figure;
    figure.frame = figureFrame(context, title.arg(map.valueTitle), subtitle(rates.question));
    figure.frame.note = note(context, rates, look, map);
    figure.frame.description = withSample(description(map), figure.frame);
    figure.table = tableOf(map, rates);
    figure.body = std::move(map);
    setOrigin(figure, context, recipeOf(context, rates.question, look),
              canBeSmoothed(rates.question.measure) ? SentimentFilter::LeftAside : SentimentFilter::Obeyed);
    return figure;
}

void showWindow(FigureSpec& figure, const Choropleth::Window& window)
{
    if (auto* map = std::get_if<Choropleth>(&figure.body))
        map->window = window;
    figure.recipe.options.erase("window");
    if (const std::string word = windowWord(window); !word.empty())
        figure.recipe.options.emplace("window", word);
}

std::string windowWord(const Choropleth::Window& window)
{
    if (window == Choropleth::Window())
        return {};
    return formatNumber(window.zoom) + ',' + formatNumber(window.centre.x) + ',' + formatNumber(window.centre.y);
}

std::optional<Choropleth::Window> windowOfWord(std::string_view word)
{
    std::array<double, 3> numbers{};
    for (size_t i = 0; i < numbers.size(); ++i) {
        const size_t comma = word.find(',');
        const auto number = parseNumber(word.substr(0, comma));
        if (!number || (comma == std::string_view::npos) != (i + 1 == numbers.size()))
            return std::nullopt;
        numbers[i] = number->value;
        word.remove_prefix(comma == std::string_view::npos ? word.size() : comma + 1);
    }
    if (!(numbers[0] >= 1))
        return std::nullopt;
    return Choropleth::Window{numbers[0], {numbers[1], numbers[2]}};
}

FigureSpec departmentMapFigure(const FigureContext& context)
{
    FigureSpec figure = territoryMapFigure(context, territoryRates(context.selection, {}, context.thresholds), {});
    figure.recipe = recipeOf(context, "department-map");
    return figure;
}

}    // namespace vigie
