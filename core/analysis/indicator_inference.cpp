// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_dictionary.h"
#include "core/base/fold.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace vigie {

namespace {

/// One rule: what a title with one of these beginnings of words suggests. Words are folded; a phrase is words in a row,
/// of which the last may go on (`abouti` finds `aboutis`).
struct WordingRule
{
    const char* phrase;
    bool ofShares;    ///< only of shares and balances: "délai" in "respect du délai" is no waiting
    Polarity polarity;
    IndicatorFamily family;
};

constexpr auto higher = Polarity::HigherIsBetter;
constexpr auto lower = Polarity::LowerIsBetter;
constexpr auto neither = Polarity::Neither;
constexpr auto satisfaction = IndicatorFamily::Satisfaction;
constexpr auto performance = IndicatorFamily::Performance;

/// The first that fits holds.
constexpr std::array rules = {
    WordingRule{"satisfaction nette", false, higher, satisfaction},
    WordingRule{"net de satisfaction", false, higher, satisfaction},
    WordingRule{"moins insatisf", false, higher, satisfaction},
    WordingRule{"insatisf", false, lower, satisfaction},
    WordingRule{"mecontent", false, lower, satisfaction},
    WordingRule{"non respect", true, lower, performance},
    WordingRule{"non decroch", true, lower, performance},
    WordingRule{"non abouti", true, lower, performance},
    WordingRule{"non resol", true, lower, performance},
    WordingRule{"non satisf", false, lower, satisfaction},
    WordingRule{"sans reponse", true, lower, performance},
    WordingRule{"hors delai", true, lower, performance},
    WordingRule{"en retard", true, lower, performance},
    WordingRule{"abandon", true, lower, performance},
    WordingRule{"erreur", true, lower, performance},
    WordingRule{"echec", true, lower, performance},
    WordingRule{"satisf", false, higher, satisfaction},
    WordingRule{"respect", true, higher, performance},
    WordingRule{"dans les delais", true, higher, performance},
    WordingRule{"dans le delai", true, higher, performance},
    WordingRule{"dans un delai", true, higher, performance},
    WordingRule{"a temps", true, higher, performance},
    WordingRule{"a la date demandee", true, higher, performance},
    WordingRule{"decroche", true, higher, performance},
    WordingRule{"abouti", true, higher, performance},
    WordingRule{"resolu", true, higher, performance},
    WordingRule{"de reponse", true, higher, performance},
    WordingRule{"repondu", true, higher, performance},
    WordingRule{"delai", false, lower, performance},
    WordingRule{"temps d attente", false, lower, performance},
    WordingRule{"temps moyen", false, lower, performance},
    WordingRule{"duree moyenne", false, lower, performance},
    WordingRule{"attente", false, lower, performance},
    WordingRule{"frequentation", false, neither, performance},
    WordingRule{"nombre", false, neither, performance},
    WordingRule{"volume", false, neither, performance},
    WordingRule{"effectif", false, neither, performance},
};

bool hasPhrase(const std::string& words, std::string_view phrase)
{
    for (size_t at = words.find(phrase); at != std::string::npos; at = words.find(phrase, at + 1)) {
        if (at == 0 || words[at - 1] == ' ')
            return true;
    }
    return false;
}

bool hasAny(const std::string& words, std::initializer_list<const char*> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](const char* phrase) { return hasPhrase(words, phrase); });
}

bool isBalance(const std::string& words)
{
    return hasAny(words, {"satisfaction nette", "net de", "moins insatisf", "solde"});
}

std::string unitSuggestedBy(const std::string& words)
{
    if (hasAny(words, {"note sur 10"}))
        return "note sur 10";
    if (isBalance(words))
        return "points";
    return hasAny(words, {"taux", "pourcentage", "proportion", "part des", "part de"}) ? "%" : std::string();
}

}    // namespace

bool isPercentUnit(std::string_view unit)
{
    if (unit.starts_with('%'))
        return true;
    const std::string words = foldToWords(unit);
    return words == "pourcentage" || words == "pour cent" || words == "percent";
}

std::optional<int> daysOfFrequency(std::string_view frequency)
{
    static constexpr std::array<std::pair<std::string_view, int>, 11> lengths = {{{"quotidien", 1},
                                                                                  {"hebdomadaire", 7},
                                                                                  {"mensuel", 30},
                                                                                  {"bimestriel", 61},
                                                                                  {"trimestriel", 91},
                                                                                  {"quadrimestriel", 122},
                                                                                  {"semestriel", 182},
                                                                                  {"biannuel", 182},
                                                                                  {"annuel", 365},
                                                                                  {"bisannuel", 730},
                                                                                  {"biennal", 730}}};
    const std::string words = foldToWords(frequency);
    for (const auto& [word, days] : lengths) {
        if (words.starts_with(word))
            return days;
    }
    return std::nullopt;
}

IndicatorInference inferIndicator(std::string_view title, std::string_view userTitle, std::string_view unit)
{
    std::string words = foldToWords(title);
    const std::string unitWords = foldToWords(unit);
    const bool mark = hasPhrase(unitWords, "note");
    IndicatorInference inferred;
    if (unit.empty())
        inferred.unit = unitSuggestedBy(words);
    const bool share = unit.empty() ? !inferred.unit.empty() : isPercentUnit(unit) || isBalance(words);
    // The original title first: the words for users are shorter, and say less.
    for (const std::string& each : {words, foldToWords(userTitle)}) {
        for (const WordingRule& rule : rules) {
            if ((rule.ofShares && !share) || !hasPhrase(each, rule.phrase))
                continue;
            // A share "of delays" that no rule for shares knows may be of kept or of missed ones.
            const bool waiting = !rule.ofShares && rule.polarity == lower && rule.family == performance;
            if (share && waiting)
                return inferred;
            inferred.polarity = {rule.polarity, rule.phrase};
            inferred.family = rule.family;
            return inferred;
        }
    }
    if (mark)
        inferred = {{higher, "note"}, satisfaction, inferred.unit};
    return inferred;
}

bool IndicatorEntry::isProportion() const
{
    return isPercentUnit(knownUnit()) && !isBalance(foldToWords(title));
}

}    // namespace vigie
