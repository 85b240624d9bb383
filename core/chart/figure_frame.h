// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figures.h"

// What the builders of figures share: the words around a figure, and the words for what may not be shown.

namespace vigie {

/// Filter sentence, sample size and source line; title, subtitle, note and description are the builder's.
FigureFrame figureFrame(const FigureContext& context, const QString& title, const QString& subtitle);

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

/// What must be said beside shares of a sentiment when the filter chooses among sentiments, led by " · "; else empty.
QString ignoredSentimentNote(const FilterState& filter);

}    // namespace vigie
