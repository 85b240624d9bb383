// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figures.h"

#include <initializer_list>
#include <string>
#include <utility>

// What the builders of figures share: the words around a figure, and the words for what may not be shown.

namespace vigie {

/// Filter sentence, sample size and source line; title, subtitle, note and description are the builder's.
FigureFrame figureFrame(const FigureContext& context, const QString& title, const QString& subtitle);

/// Of the context's filter. Options without a value have their default, and are left out.
FigureRecipe recipeOf(const FigureContext& context, const char* kind,
                      std::initializer_list<std::pair<const char*, std::string>> options = {});

/// What a figure does with a filter that chooses among sentiments.
enum class SentimentFilter { Obeyed, LeftAside };

/// Says where the figure comes from and how to make it again. The builder's last step: what stands in the frame is
/// taken over, and the method is that of the recipe's kind, with what is done to the filter.
void setOrigin(FigureSpec& figure, const FigureContext& context, FigureRecipe recipe,
               SentimentFilter sentiment = SentimentFilter::Obeyed);
/// One more sentence of the method, which only the data tell.
void addToMethod(FigureSpec& figure, const QString& sentence);
/// "Censored at 09/05/2023, the date of the data."
QString censoredText(LocalSeconds censoredAt);

/// A description, and what it rests on: "Map of … n = 1 204 experiences."
QString withSample(const QString& description, const FigureFrame& frame);

/// A value of a territory field as "Isère (38)", the empty one as "not given"; other values are themselves.
QString valueTitle(const Territories& territories, std::string_view field, std::string_view value);

/// The same as the context writes it, as in the filter sentence.
QString valueTitle(const FigureContext& context, std::string_view field, std::string_view value);

/// "Share of negatives".
QString sentimentShareTitle(Sentiment sentiment);
MarkColour sentimentMark(Sentiment sentiment);
/// "Grouped by typology" in the middle of a subtitle: the field's title, in lower case.
QString groupTitle(std::string_view field);

/// "n < 10".
QString belowText(int threshold);
/// The share, "n < 10" when it is hidden, an empty text when there is nothing to divide.
QString shareText(const std::optional<double>& fraction, qint64 n, const Thresholds& thresholds);

/// The same as cells; a share or a number that is missing is an empty cell.
PlottedCell shareCell(const std::optional<double>& fraction, qint64 n, const Thresholds& thresholds);
PlottedCell percentCell(const std::optional<double>& fraction);
PlottedCell measureCell(const std::optional<double>& value, int decimals = 2);
/// Low and high of an interval of a share, both empty without one.
PlottedRow intervalCells(const std::optional<Interval>& interval);

/// What must be said beside shares of a sentiment when the filter chooses among sentiments, led by " · "; else empty.
QString ignoredSentimentNote(const FilterState& filter);

}    // namespace vigie
