// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_makers.h"
#include "core/chart/territory_map_figure.h"

#include <QCoreApplication>

namespace vigie::kinds {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("FigureKinds", source);
}

Result<FigureSpec> monthly(const Asked& asked)
{
    return monthlyFigure(asked.context());
}

Result<FigureSpec> criteriaMatrix(const Asked& asked)
{
    return criteriaMatrixFigure(asked.context());
}

Result<FigureSpec> typologyShares(const Asked& asked)
{
    constexpr int mostGroups = 200;
    const auto field = fieldOf(asked, "by", "typology", Grouped::Experiences);
    if (!field)
        return field.error();
    const auto most = numberOf(asked, "most", 1, mostGroups, usualShareGroups);
    if (!most)
        return most.error();
    return typologySharesFigure(asked.context(), *most, *field);
}

Result<FigureSpec> departmentMap(const Asked& asked)
{
    return departmentMapFigure(asked.context());
}

/// What does not go together in the window cannot be asked together here.
Result<void> checkQuestion(const TerritoryQuestion& question, const MapLook& look)
{
    if (!isAbout(question.measure, question.place))
        return notUnderstood(said(QT_TRANSLATE_NOOP("FigureKinds", "structures have no place of users")));
    if (question.smoothed && !canBeSmoothed(question.measure))
        return notUnderstood(said(QT_TRANSLATE_NOOP("FigureKinds", "only shares of sentiments are smoothed")));
    if (look.method == ClassMethod::BoxMap && look.classes != MapLook().classes)
        return notUnderstood(said(QT_TRANSLATE_NOOP("FigureKinds", "a box map has its own classes")));
    return {};
}

Result<TerritoryQuestion> questionOf(const Asked& asked)
{
    const auto measure = valueOf(asked, "measure", words::measures, TerritoryMeasure::Negatives);
    const auto level = valueOf(asked, "level", words::levels, TerritoryLevel::Department);
    const auto place = valueOf(asked, "place", words::places, PlaceOf::Service);
    const auto unit = valueOf(asked, "unit", words::units, CountingUnit::Experiences);
    const auto smoothed = flagOf(asked, "smoothed");
    if (!measure)
        return measure.error();
    if (!level)
        return level.error();
    if (!place)
        return place.error();
    if (!unit)
        return unit.error();
    if (!smoothed)
        return smoothed.error();
    return TerritoryQuestion{*measure, *level, *place, *unit, *smoothed};
}

Result<MapLook> lookOf(const Asked& asked)
{
    MapLook look;
    const auto method = valueOf(asked, "method", words::methods, look.method);
    const auto classes = numberOf(asked, "classes", MapLook::fewestClasses, MapLook::mostClasses, look.classes);
    const auto structures = flagOf(asked, "structures");
    if (!method)
        return method.error();
    if (!classes)
        return classes.error();
    if (!structures)
        return structures.error();
    const auto window = asked.has("window") ? windowOfWord(asked.text("window")) : Choropleth::Window();
    if (!window)
        return wrongValue(asked, "window");
    return MapLook{*method, *classes, *structures, *window};
}

Result<FigureSpec> territoryMap(const Asked& asked)
{
    const auto question = questionOf(asked);
    if (!question)
        return question.error();
    const auto look = lookOf(asked);
    if (!look)
        return look.error();
    if (const auto fits = checkQuestion(*question, *look); !fits)
        return fits.error();
    return territoryMapFigure(asked.context(), territoryRates(asked.selection(), *question, asked.context().thresholds),
                              *look);
}

FigureKind territoryMapKind()
{
    return {
        "territory-map",
        said(QT_TRANSLATE_NOOP("FigureKinds", "Map of a measure")),
        {{"measure", "negatives|positives|answered-soon|experiences|per-structure|structures",
          said(QT_TRANSLATE_NOOP("FigureKinds", "What is shown (negatives).")), false},
         {"level", "department|region", said(QT_TRANSLATE_NOOP("FigureKinds", "Of which territories (department)."))},
         {"place", "service|user", said(QT_TRANSLATE_NOOP("FigureKinds", "Whose place (service)."))},
         {"unit", "experiences|mentions", said(QT_TRANSLATE_NOOP("FigureKinds", "What is counted (experiences)."))},
         {"smoothed", "yes|no", said(QT_TRANSLATE_NOOP("FigureKinds", "Draw shares of few towards the common one."))},
         {"method", "quantiles|equal|natural|box", said(QT_TRANSLATE_NOOP("FigureKinds", "Classes (quantiles)."))},
         {"classes", "3-7", said(QT_TRANSLATE_NOOP("FigureKinds", "How many classes (5)."))},
         {"structures", "yes|no", said(QT_TRANSLATE_NOOP("FigureKinds", "A circle at each place of structures."))},
         {"window", "ZOOM,X,Y",
          said(QT_TRANSLATE_NOOP("FigureKinds", "The part of metropolitan France that is shown."))}}};
}

}    // namespace

Kinds overviewKinds()
{
    return {
        {{"monthly", said(QT_TRANSLATE_NOOP("FigureKinds", "Experiences by month, by sentiment")), {}}, monthly},
        {{"criteria-matrix", said(QT_TRANSLATE_NOOP("FigureKinds", "The five criteria and their value")), {}},
         criteriaMatrix},
        {{"typology-shares",
          said(QT_TRANSLATE_NOOP("FigureKinds", "Share of negatives by typology or another field")),
          {{"by", "FIELD", said(QT_TRANSLATE_NOOP("FigureKinds", "Field of the groups (typology)."))},
           {"most", "N",
            said(QT_TRANSLATE_NOOP("FigureKinds", "At most so many groups, those with the most testimonies (12)."))}}},
         typologyShares},
        {{"department-map", said(QT_TRANSLATE_NOOP("FigureKinds", "Share of negatives by département")), {}},
         departmentMap}};
}

Kinds mapKinds()
{
    return {{territoryMapKind(), territoryMap}};
}

}    // namespace vigie::kinds
