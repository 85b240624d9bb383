// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/territory_rates.h"
#include "core/chart/figures.h"
#include "core/geo/class_breaks.h"

namespace vigie {

/// How a map is cut into classes and what lies on it.
struct MapLook
{
    static constexpr int fewestClasses = 3, mostClasses = 7;

    ClassMethod method = ClassMethod::Quantiles;
    int classes = 5;            ///< 3 to 7; a box map has six
    bool structures = false;    ///< a circle for each place of structures
    Choropleth::Window window;

    friend bool operator==(const MapLook&, const MapLook&) = default;
};

/// A map of one answer; its table has every territory, then what lies off the map. Structures whose place is unknown
/// are not drawn, and said to be.
FigureSpec territoryMapFigure(const FigureContext& context, const TerritoryRates& rates, const MapLook& look);

/// Shows that part of the map, and makes it part of the recipe. For a figure of territoryMapFigure().
void showWindow(FigureSpec& figure, const Choropleth::Window& window);
/// "2.5,120,300": zoom and centre, as the recipe has them; empty for all of it.
std::string windowWord(const Choropleth::Window& window);
std::optional<Choropleth::Window> windowOfWord(std::string_view word);

/// "Share of negatives", "Experiences for one structure".
QString measureTitle(TerritoryMeasure measure);
QString methodTitle(ClassMethod method);
/// "Isère (38)", "Bretagne": @p code of that level.
QString territoryTitle(const Territories& territories, TerritoryLevel level, std::string_view code);
/// "Abroad", "Without a known place", "Outside the regions".
QString offMapTitle(OffMap what, PlaceOf place);
/// "923 of 1 200 experiences without the user's département".
QString unplacedText(const TerritoryRates& rates);

}    // namespace vigie
