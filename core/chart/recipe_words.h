// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_pairs.h"
#include "core/analysis/response_delays.h"
#include "core/analysis/territory_rates.h"
#include "core/chart/figure_recipe.h"
#include "core/domain/vocabulary.h"
#include "core/geo/class_breaks.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

// The words of recipes (core/chart/figure_recipe.h), the same in every language and every version: what builders write
// and what is read again stand here once.

namespace vigie::words {

inline constexpr std::string_view yes = "yes";

inline constexpr std::array sentiments = {std::pair(std::string_view("negative"), Sentiment::Negative),
                                          std::pair(std::string_view("neutral"), Sentiment::Neutral),
                                          std::pair(std::string_view("positive"), Sentiment::Positive)};

inline constexpr std::array origins = {std::pair(std::string_view("publication"), DelayOrigin::Publication),
                                       std::pair(std::string_view("writing"), DelayOrigin::Writing)};

inline constexpr std::array measures = {std::pair(std::string_view("negatives"), TerritoryMeasure::Negatives),
                                        std::pair(std::string_view("positives"), TerritoryMeasure::Positives),
                                        std::pair(std::string_view("answered-soon"), TerritoryMeasure::AnsweredSoon),
                                        std::pair(std::string_view("experiences"), TerritoryMeasure::Experiences),
                                        std::pair(std::string_view("per-structure"), TerritoryMeasure::PerStructure),
                                        std::pair(std::string_view("structures"), TerritoryMeasure::Structures)};

inline constexpr std::array levels = {std::pair(std::string_view("department"), TerritoryLevel::Department),
                                      std::pair(std::string_view("region"), TerritoryLevel::Region)};

inline constexpr std::array places = {std::pair(std::string_view("service"), PlaceOf::Service),
                                      std::pair(std::string_view("user"), PlaceOf::User)};

inline constexpr std::array units = {std::pair(std::string_view("experiences"), CountingUnit::Experiences),
                                     std::pair(std::string_view("mentions"), CountingUnit::Mentions)};

inline constexpr std::array methods = {std::pair(std::string_view("quantiles"), ClassMethod::Quantiles),
                                       std::pair(std::string_view("equal"), ClassMethod::EqualIntervals),
                                       std::pair(std::string_view("natural"), ClassMethod::NaturalBreaks),
                                       std::pair(std::string_view("box"), ClassMethod::BoxMap)};

inline constexpr std::array pairUnits = {std::pair(std::string_view("structures"), PairUnit::Structures),
                                         std::pair(std::string_view("typologies"), PairUnit::TypologyMedians)};

/// The word of a value.
template <typename Words, typename Value>
std::string of(const Words& words, Value value)
{
    for (const auto& [word, meaning] : words) {
        if (meaning == value)
            return std::string(word);
    }
    return {};
}

/// The value of a word, empty when it is none of them.
template <typename Words>
auto meaning(const Words& words, std::string_view text) -> std::optional<typename Words::value_type::second_type>
{
    for (const auto& [word, value] : words) {
        if (word == text)
            return value;
    }
    return std::nullopt;
}

/// The value of an option, empty when it is not given.
inline std::string_view option(const FigureRecipe& recipe, std::string_view name)
{
    const auto found = recipe.options.find(name);
    return found == recipe.options.end() ? std::string_view() : std::string_view(found->second);
}

/// What a map of this recipe shows.
inline TerritoryMeasure measureOf(const FigureRecipe& recipe)
{
    return meaning(measures, option(recipe, "measure")).value_or(TerritoryMeasure::Negatives);
}

}    // namespace vigie::words
