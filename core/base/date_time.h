// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <optional>
#include <string>
#include <string_view>

// Dates of the programme are wall-clock times in France: every instant here is "seconds since 1970-01-01T00:00 on a
// clock of Europe/Paris", daylight saving included, so that a month or a day is found by division alone.

namespace vigie {

/// Seconds since 1970-01-01T00:00, Paris wall clock. A date without a time is its midnight.
using LocalSeconds = qint64;
inline constexpr LocalSeconds noDate = std::numeric_limits<LocalSeconds>::min();
inline constexpr LocalSeconds secondsPerDay = 86400;

struct CivilDate
{
    int year = 1970;
    int month = 1;    ///< 1 to 12
    int day = 1;      ///< 1 to 31

    friend bool operator==(const CivilDate&, const CivilDate&) = default;
};

/// Midnight of a date of the proleptic Gregorian calendar. Algorithm: H. Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms", days_from_civil.
LocalSeconds fromCivil(const CivilDate& date);
CivilDate toCivil(LocalSeconds instant);
bool isValid(const CivilDate& date);

/// Reads a date as the published files write it; std::nullopt when the text is not one.
///
/// Forms: `2022-10-06`, `2022-10-06T15:07[:00[.000]]`, the same with a space, with `Z` or `+02:00` (converted to Paris
/// time by the rule in force since 1996), `06/10/2022`, `06/10/2022 15:07[:00]`, `06/10/2022 – 15:07`, `06/10/2022 – 15
/// :07`, `6 octobre 2022`, `1er mars 2023`. With slashes the day always comes first. Years 1900 to 2199.
std::optional<LocalSeconds> parseDate(std::string_view text);

/// A date and what its writing tells.
struct WrittenDate
{
    LocalSeconds instant = noDate;
    bool zoned = false;       ///< came with a time zone and was converted to Paris time
    bool dayFirst = false;    ///< written with slashes: nothing but the custom says which number is the day
};
/// parseDate(), with the form that was met.
std::optional<WrittenDate> readDate(std::string_view text);

/// `2022-10-06`, or `2022-10-06T15:07:00` when the time of day is not midnight. Empty for noDate.
std::string formatIso(LocalSeconds instant);

/// Days since 1970-01-01, counted backwards before it: the same for all instants of one calendar day.
qint64 dayIndex(LocalSeconds instant);

/// Months since January 1970 (2022-10 → 633): the unit of monthly series.
int monthIndex(LocalSeconds instant);
/// First instant of a month given by its index.
LocalSeconds monthStart(int monthIndex);
/// `2022-10`.
std::string formatMonth(int monthIndex);

}    // namespace vigie
