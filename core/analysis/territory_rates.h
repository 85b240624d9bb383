// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/share.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

enum class TerritoryLevel { Department, Region };
/// Where the service is, or what the user said of their own place (most say nothing).
enum class PlaceOf { Service, User };
enum class TerritoryMeasure {
    Negatives,       ///< share, of those that state a sentiment; the filter's own choice among sentiments is ignored
    Positives,       ///< the same
    AnsweredSoon,    ///< share answered within soonDays of publication, after Kaplan and Meier; unit: experiences
    Experiences,     ///< number
    PerStructure,    ///< experiences for one active structure that is there
    Structures,      ///< number of active structures that are there
};

inline constexpr double soonDays = 30;

struct TerritoryQuestion
{
    TerritoryMeasure measure = TerritoryMeasure::Negatives;
    TerritoryLevel level = TerritoryLevel::Department;
    PlaceOf place = PlaceOf::Service;
    CountingUnit unit = CountingUnit::Experiences;
    bool smoothed = false;    ///< shares of sentiments only (core/analysis/empirical_bayes.h)

    friend bool operator==(const TerritoryQuestion&, const TerritoryQuestion&) = default;
};

bool isShare(TerritoryMeasure measure);
bool canBeSmoothed(TerritoryMeasure measure);
/// Structures have a place of their own: nothing is said of them by the place of the users.
bool isAbout(TerritoryMeasure measure, PlaceOf place);
/// The field that holds the territory: `department`, `user_region_code`, …
std::string_view territoryField(TerritoryLevel level, PlaceOf place);

/// What lies on no map, and is counted all the same.
enum class OffMap {
    Abroad,            ///< of the service: another country is named, and no département
    OutsideRegions,    ///< a collectivity (Saint-Pierre-et-Miquelon, …): a département's code without region
    Unplaced,          ///< nothing is known
};

struct TerritoryValue
{
    std::string code;                    ///< INSEE; empty for what lies off the map
    qint64 n = 0;                        ///< units that the value rests on; always shown
    qint64 structures = 0;               ///< active ones there that the filter leaves; 0 for places of users
    std::optional<double> value;         ///< a fraction, or a number; empty: hidden, or nothing to divide
    std::optional<double> observed;      ///< the same before smoothing
    std::optional<Interval> interval;    ///< 95 %, of the observed share; none for numbers
    Reliability reliability = Reliability::Hidden;
};

struct TerritoryRates
{
    struct Remainder
    {
        OffMap what = OffMap::Unplaced;
        TerritoryValue value;
        qint64 units = 0;     ///< of the population that the value is taken of, whether or not they say anything of it
        qint64 toRead = 0;    ///< experiences that filteredBy() leaves
    };

    TerritoryQuestion question;
    std::vector<TerritoryValue> territories;    ///< with n > 0, or structures where these are counted; by code
    std::vector<Remainder> offMap;    ///< abroad and unplaced always (abroad: of services only), the others if any
    qint64 units = 0;                 ///< as in Remainder, of everything together
    TerritoryValue all;               ///< of everything together, never smoothed

    const TerritoryValue* territory(std::string_view code) const;
    const Remainder* remainder(OffMap what) const;
};

/// A unit counts in each territory that one of its mentions names, and off the map when one names none: what is counted
/// is what filtering by it leaves. O(rows), three to five passes; AnsweredSoon sorts the delays (O(n log n)).
TerritoryRates territoryRates(const Selection& selection, const TerritoryQuestion& question,
                              const Thresholds& thresholds);

/// The filter with the conditions by which what lies off the map is chosen; std::nullopt when it excludes them already,
/// or when they would be too many.
std::optional<FilterState> filteredBy(const Selection& selection, const TerritoryQuestion& question, OffMap what);

/// Share of the territories with a value whose value is lower, ties by half, from 0 to 1. Empty without a value of its
/// own, or with fewer than five to compare.
std::optional<double> percentileAmong(const TerritoryRates& rates, std::string_view code);

}    // namespace vigie
