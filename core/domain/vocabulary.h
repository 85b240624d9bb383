// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

// The words of the field, as published (French, UTF-8): they are data, never translated. Titles for people are.

namespace vigie {

/// The author's own verdict, and the value of each of the five criteria.
enum class Sentiment { Negative, Neutral, Positive };
inline constexpr std::array allSentiments = {Sentiment::Negative, Sentiment::Neutral, Sentiment::Positive};

/// `Négatif`, `Neutre`, `Positif`.
std::string_view sentimentLabel(Sentiment sentiment);
std::optional<Sentiment> sentimentFromLabel(std::string_view label);
/// The sign that goes with the colour everywhere: − ○ +.
QString sentimentSign(Sentiment sentiment);
/// "negative", in the interface language.
QString sentimentTitle(Sentiment sentiment);

/// The five general tags that a moderator may set on a testimony; each is negative, neutral, positive or not given.
enum class Criterion { Accessibility, Information, Relation, Reactivity, Simplicity };
inline constexpr std::array allCriteria = {Criterion::Accessibility, Criterion::Information, Criterion::Relation,
                                           Criterion::Reactivity, Criterion::Simplicity};

/// Column of `experiences` that holds the criterion: `accessibility`, …
std::string_view criterionField(Criterion criterion);
/// Label as published: `Information/Explication`.
std::string_view criterionLabel(Criterion criterion);
QString criterionTitle(Criterion criterion);

inline constexpr std::string_view yes = "Oui";
inline constexpr std::string_view no = "Non";
inline constexpr std::string_view france = "France";

/// The pseudo-structure that receives testimonies no service has taken.
inline constexpr std::string_view outsideStructuresCode = "sxZshFsE9R";

/// Licence and producer, for the source line of every output.
QString producerName();    ///< DITP – Services Publics +
QString licenceName();     ///< Licence Ouverte 2.0
/// Said wherever the generated demonstration data shows.
QString fictitiousDataNotice();

}    // namespace vigie
