// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"

#include "core/base/fold.h"
#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vigie {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

int daysInMonth(int year, int month)
{
    static constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<size_t>(month - 1)];
}

/// Reads the text from left to right; every take… either consumes what it says or leaves the text alone.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }

    bool take(std::string_view expected)
    {
        if (!m_rest.starts_with(expected))
            return false;
        m_rest.remove_prefix(expected.size());
        return true;
    }

    std::optional<int> takeDigits(size_t fewest, size_t most)
    {
        size_t count = 0;
        while (count < m_rest.size() && count < most && m_rest[count] >= '0' && m_rest[count] <= '9')
            ++count;
        if (count < fewest)
            return std::nullopt;
        int value = 0;
        std::from_chars(m_rest.data(), m_rest.data() + count, value);
        m_rest.remove_prefix(count);
        return value;
    }

    bool skipBlanks()
    {
        bool any = false;
        while (take(" ") || take("\u00a0") || take("\u202f"))
            any = true;
        return any;
    }

private:
    std::string_view m_rest;
};

/// `15:07`, `15:07:30`, `15:07:30.123`, `15 :07`; seconds since midnight.
std::optional<qint64> takeTime(Scanner& in)
{
    const auto hour = in.takeDigits(1, 2);
    in.skipBlanks();
    if (!hour || *hour > 23 || !in.take(":"))
        return std::nullopt;
    in.skipBlanks();
    const auto minute = in.takeDigits(2, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    int second = 0;
    if (in.take(":")) {
        const auto given = in.takeDigits(2, 2);
        if (!given || *given > 60)
            return std::nullopt;
        second = *given;
        if (in.take(".") && !in.takeDigits(1, 9))
            return std::nullopt;
    }
    return *hour * 3600 + *minute * 60 + second;
}

/// `Z`, `+02`, `+02:00`, `-0500`: seconds to subtract to get universal time.
std::optional<qint64> takeZone(Scanner& in)
{
    if (in.take("Z"))
        return 0;
    const int sign = in.take("+") ? 1 : in.take("-") ? -1 : 0;
    const auto hours = in.takeDigits(2, 2);
    if (sign == 0 || !hours || *hours > 14)
        return std::nullopt;
    const bool minutesFollow = in.take(":") || !in.atEnd();
    const auto minutes = minutesFollow ? in.takeDigits(2, 2) : 0;
    if (!minutes || *minutes > 59)
        return std::nullopt;
    return sign * (*hours * 3600 + *minutes * 60);
}

LocalSeconds lastSundayAtOneUtc(int year, int month)
{
    const LocalSeconds last = fromCivil({year, month, daysInMonth(year, month)});
    const qint64 days = last / secondsPerDay + 4;    // 1970-01-01 was a Thursday; a multiple of 7 is a Sunday
    const qint64 weekday = days - floorDiv(days, 7) * 7;
    return last - weekday * secondsPerDay + 3600;
}

/// Central European Time with the summer time of directive 2000/84/EC (last Sundays of March and October, 01:00 UTC).
LocalSeconds parisFromUtc(LocalSeconds utc)
{
    const int year = toCivil(utc).year;
    const bool summer = utc >= lastSundayAtOneUtc(year, 3) && utc < lastSundayAtOneUtc(year, 10);
    return utc + (summer ? 7200 : 3600);
}

std::optional<LocalSeconds> dateAlone(const std::optional<int>& year, const std::optional<int>& month,
                                      const std::optional<int>& day)
{
    if (!year || !month || !day || !isValid({*year, *month, *day}))
        return std::nullopt;
    return fromCivil({*year, *month, *day});
}

std::optional<WrittenDate> withoutZone(const std::optional<LocalSeconds>& instant)
{
    return instant ? std::optional(WrittenDate{*instant, false, false}) : std::nullopt;
}

std::optional<WrittenDate> readIso(std::string_view text)
{
    Scanner in(text);
    const auto year = in.takeDigits(4, 4);
    if (!year || !in.take("-"))
        return std::nullopt;
    const auto month = in.takeDigits(2, 2);
    if (!in.take("-"))
        return std::nullopt;
    const auto day = in.takeDigits(2, 2);
    const auto date = dateAlone(year, month, day);
    if (!date || in.atEnd())
        return withoutZone(date);
    if (!in.take("T") && !in.take(" "))
        return std::nullopt;
    const auto time = takeTime(in);
    if (!time)
        return std::nullopt;
    if (in.atEnd())
        return withoutZone(*date + *time);
    const auto zone = takeZone(in);
    if (!zone || !in.atEnd())
        return std::nullopt;
    const LocalSeconds paris = parisFromUtc(*date + *time - *zone);
    // The zone may carry it over either end of the years that are read.
    return isValid(toCivil(paris)) ? std::optional(WrittenDate{paris, true, false}) : std::nullopt;
}

std::optional<WrittenDate> readFrench(std::string_view text)
{
    Scanner in(text);
    const auto day = in.takeDigits(1, 2);
    if (!day || !in.take("/"))
        return std::nullopt;
    const auto month = in.takeDigits(1, 2);
    if (!in.take("/"))
        return std::nullopt;
    const auto date = dateAlone(in.takeDigits(4, 4), month, day);
    if (!date)
        return std::nullopt;
    if (in.atEnd())
        return WrittenDate{*date, false, true};
    const bool blank = in.skipBlanks();
    const bool dash = in.take("\u2013") || in.take("\u2014") || in.take("-");
    in.skipBlanks();
    const auto time = takeTime(in);
    if (!time || !in.atEnd() || !(blank || dash))
        return std::nullopt;
    return WrittenDate{*date + *time, false, true};
}

std::optional<WrittenDate> readSpelled(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> months = {"janvier",   "fevrier", "mars",     "avril",
                                                                "mai",       "juin",    "juillet",  "aout",
                                                                "septembre", "octobre", "novembre", "decembre"};
    const std::string words = foldToWords(text);
    Scanner in(words);
    const auto day = in.takeDigits(1, 2);
    in.take("er");
    if (!day || !in.take(" "))
        return std::nullopt;
    const auto month = std::find_if(months.begin(), months.end(), [&](std::string_view name) { return in.take(name); });
    if (month == months.end() || !in.take(" "))
        return std::nullopt;
    const auto year = in.takeDigits(4, 4);
    if (!in.atEnd())
        return std::nullopt;
    return withoutZone(dateAlone(year, static_cast<int>(month - months.begin()) + 1, day));
}

/// @p value: 0 to 99.
void appendTwoDigits(std::string& out, qint64 value)
{
    out += static_cast<char>('0' + value / 10);
    out += static_cast<char>('0' + value % 10);
}

/// With four digits at least. Years that are read have four; only an instant from elsewhere may have others.
void appendYear(std::string& out, int year)
{
    if (year >= 0 && year <= 9999) {
        appendTwoDigits(out, year / 100);
        appendTwoDigits(out, year % 100);
        return;
    }
    std::array<char, 24> digits;
    const auto [end, failure] = std::to_chars(digits.data(), digits.data() + digits.size(), year);
    const auto size = static_cast<size_t>(end - digits.data());
    out.append(size < 4 ? 4 - size : 0, '0');
    out.append(digits.data(), size);
}

}    // namespace

bool isValid(const CivilDate& date)
{
    return date.year >= firstYear && date.year <= lastYear && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= daysInMonth(date.year, date.month);
}

LocalSeconds fromCivil(const CivilDate& date)
{
    const qint64 y = date.year - (date.month <= 2 ? 1 : 0);
    const qint64 era = floorDiv(y, 400);
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return (era * 146097 + dayOfEra - 719468) * secondsPerDay;
}

CivilDate toCivil(LocalSeconds instant)
{
    const qint64 z = dayIndex(instant) + 719468;
    const qint64 era = floorDiv(z, 146097);
    const qint64 dayOfEra = z - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    CivilDate date;
    date.day = static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1);
    date.month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    date.year = static_cast<int>(yearOfEra + era * 400 + (date.month <= 2 ? 1 : 0));
    return date;
}

std::optional<WrittenDate> readDate(std::string_view text)
{
    text = trimmed(text);
    if (text.size() < 8 || text.front() < '0' || text.front() > '9')
        return std::nullopt;
    if (text.size() >= 10 && text[4] == '-')
        return readIso(text);
    if (text[1] == '/' || text[2] == '/')
        return readFrench(text);
    return readSpelled(text);
}

std::optional<LocalSeconds> parseDate(std::string_view text)
{
    const auto date = readDate(text);
    return date ? std::optional(date->instant) : std::nullopt;
}

std::string formatIso(LocalSeconds instant)
{
    if (instant == noDate)
        return {};
    const CivilDate date = toCivil(instant);
    std::string out;
    out.reserve(std::string_view("2022-10-06T15:07:00").size());
    appendYear(out, date.year);
    out += '-';
    appendTwoDigits(out, date.month);
    out += '-';
    appendTwoDigits(out, date.day);
    const qint64 time = instant - dayIndex(instant) * secondsPerDay;
    if (time == 0)
        return out;
    out += 'T';
    appendTwoDigits(out, time / 3600);
    out += ':';
    appendTwoDigits(out, time / 60 % 60);
    out += ':';
    appendTwoDigits(out, time % 60);
    return out;
}

qint64 dayIndex(LocalSeconds instant)
{
    return floorDiv(instant, secondsPerDay);
}

int monthIndex(LocalSeconds instant)
{
    const CivilDate date = toCivil(instant);
    return (date.year - 1970) * 12 + date.month - 1;
}

LocalSeconds monthStart(int monthIndex)
{
    const qint64 year = floorDiv(monthIndex, 12);
    return fromCivil({static_cast<int>(1970 + year), static_cast<int>(monthIndex - year * 12) + 1, 1});
}

std::string formatMonth(int monthIndex)
{
    return formatIso(monthStart(monthIndex)).substr(0, 7);
}

}    // namespace vigie
