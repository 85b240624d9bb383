// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cell_number.h"

#include "core/base/date_time.h"
#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace vigie {

namespace {

/// A format's letters outside quotes, escapes and brackets, up to the first semicolon.
struct FormatLetters
{
    bool yearOrDay = false;
    bool month = false;    ///< or minute
    bool hourOrSecond = false;
    bool elapsed = false;
    bool percent = false;

    void take(char16_t letter)
    {
        switch (letter) {
        case u'y':
        case u'd':
            yearOrDay = true;
            break;
        case u'm':
            month = true;
            break;
        case u'h':
        case u's':
            hourOrSecond = true;
            break;
        case u'%':
            percent = true;
            break;
        default:
            break;
        }
    }
};

FormatLetters lettersOf(QStringView format)
{
    FormatLetters letters;
    for (qsizetype i = 0; i < format.size() && format[i] != u';'; ++i) {
        const char16_t c = format[i].toLower().unicode();
        if (c == u'"') {
            i = format.indexOf(u'"', i + 1);
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;    // the next character is text, a width or a filling
        } else if (c == u'[') {
            const qsizetype end = format.indexOf(u']', i);
            // [h], [mm], [ss] count on beyond a day or an hour; [Red], [$-40C], [>=100] are no part of the value.
            const QStringView inside = end < 0 ? QStringView() : format.sliced(i + 1, end - i - 1);
            const bool elapsed = !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [](QChar letter) {
                return QStringView(u"hHmMsS").contains(letter);
            });
            letters.elapsed = letters.elapsed || elapsed;
            i = end;
        } else {
            letters.take(c);
            continue;
        }
        if (i < 0)
            break;    // opened and never closed
    }
    return letters;
}

std::optional<double> parsed(std::string_view written)
{
    double value = 0;
    const auto [end, failure] = std::from_chars(written.data(), written.data() + written.size(), value);
    if (failure != std::errc() || end != written.data() + written.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool isArtefact(std::string_view written)
{
    constexpr std::ptrdiff_t safeDigits = 15;    // what a double keeps of any decimal
    if (written.find_first_of("eE") != written.npos)
        return true;
    return written.find('.') != written.npos &&
           std::count_if(written.begin(), written.end(), [](char c) { return c >= '0' && c <= '9'; }) > safeDigits;
}

/// A hundred times @p value, with fifteen significant digits: 0.55000000000000004 → 55, 0.005 → 0.5.
std::string hundredfold(double value)
{
    std::array<char, 40> buffer;
    const auto [end, failure] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, 14);
    if (failure != std::errc())
        return {};
    // The decimal point is moved in the text; multiplying would bring the artefacts back.
    const std::string_view text(buffer.data(), static_cast<size_t>(end - buffer.data()));
    const size_t mark = text.find('e');
    const bool negativeExponent = text[mark + 1] == '-';
    int exponent = 0;
    std::from_chars(text.data() + mark + 2, text.data() + text.size(), exponent);
    exponent = (negativeExponent ? -exponent : exponent) + 2;
    std::string moved(text.substr(0, mark));
    moved += exponent < 0 ? "e-" : "e";
    std::array<char, 8> digits;
    const auto [digitsEnd, ignored] = std::to_chars(digits.data(), digits.data() + digits.size(), std::abs(exponent));
    moved.append(digits.data(), digitsEnd);
    const auto shifted = parsed(moved);
    return shifted ? formatNumber(*shifted) : std::string();
}

void appendTwoDigits(qint64 value, std::string& text)
{
    text += static_cast<char>('0' + value / 10 % 10);
    text += static_cast<char>('0' + value % 10);
}

void appendTime(qint64 seconds, std::string& text)
{
    const qint64 hours = seconds / 3600;
    if (hours < 100) {
        appendTwoDigits(hours, text);
    } else {
        std::array<char, 24> digits;
        const auto [end, ignored] = std::to_chars(digits.data(), digits.data() + digits.size(), hours);
        text.append(digits.data(), end);
    }
    text += ':';
    appendTwoDigits(seconds / 60 % 60, text);
    text += ':';
    appendTwoDigits(seconds % 60, text);
}

/// The date of a serial number, its time to the nearest second; empty when there is none.
std::string dateText(double serial, bool since1904)
{
    constexpr double firstDay = 1;
    constexpr double afterLastDay = 2'958'466;    // of 9999-12-31
    constexpr qint64 leapDayThatNeverWas = 60;
    static const LocalSeconds start1900 = fromCivil({1899, 12, 30});
    static const LocalSeconds start1904 = fromCivil({1904, 1, 1});
    constexpr double daysBetween = 1462;
    if (serial < (since1904 ? 0 : firstDay) || serial >= afterLastDay - (since1904 ? daysBetween : 0))
        return {};
    const auto seconds = static_cast<qint64>(std::llround(serial * static_cast<double>(secondsPerDay)));
    if (since1904)
        return formatIso(start1904 + seconds);
    const qint64 day = seconds / secondsPerDay;
    if (day == leapDayThatNeverWas)
        return "1900-02-29" + formatIso(start1900 + seconds).substr(10);
    return formatIso(start1900 + seconds + (day < leapDayThatNeverWas ? secondsPerDay : 0));
}

std::string timeText(double serial, bool since1904, bool elapsed)
{
    constexpr double manyDays = 3'000'000;
    std::string text;
    if (serial < 0 || serial > manyDays)
        return text;
    if (serial >= 1 && !elapsed)
        return dateText(serial, since1904);    // a date that only shows its time
    appendTime(static_cast<qint64>(std::llround(serial * static_cast<double>(secondsPerDay))), text);
    return text;
}

std::string meaningText(double value, NumberMeaning meaning, bool since1904)
{
    switch (meaning) {
    case NumberMeaning::Percentage: {
        const std::string percent = hundredfold(value);
        return percent.empty() ? percent : percent + " %";
    }
    case NumberMeaning::Date:
        return value > 0 && value < 1 && !since1904 ? timeText(value, since1904, false) : dateText(value, since1904);
    case NumberMeaning::TimeOfDay:
        return timeText(value, since1904, false);
    case NumberMeaning::ElapsedTime:
        return timeText(value, since1904, true);
    case NumberMeaning::Number:
        break;
    }
    return formatNumber(value);
}

}    // namespace

NumberMeaning meaningOfBuiltInFormat(int id)
{
    switch (id) {
    case 9:
    case 10:
        return NumberMeaning::Percentage;
    case 14:
    case 15:
    case 16:
    case 17:
    case 22:
        return NumberMeaning::Date;
    case 18:
    case 19:
    case 20:
    case 21:
    case 45:
    case 47:
        return NumberMeaning::TimeOfDay;
    case 46:
        return NumberMeaning::ElapsedTime;
    default:
        return NumberMeaning::Number;
    }
}

NumberMeaning meaningOfFormat(QStringView format)
{
    const FormatLetters letters = lettersOf(format);
    if (letters.elapsed)
        return NumberMeaning::ElapsedTime;
    if (letters.yearOrDay)
        return NumberMeaning::Date;
    if (letters.hourOrSecond)
        return NumberMeaning::TimeOfDay;
    if (letters.month)
        return NumberMeaning::Date;
    return letters.percent ? NumberMeaning::Percentage : NumberMeaning::Number;
}

void appendCellNumber(std::string_view written, NumberMeaning meaning, bool since1904, std::string& text)
{
    if (meaning != NumberMeaning::Number || isArtefact(written)) {
        const auto value = parsed(written);
        const std::string meant = value ? meaningText(*value, meaning, since1904) : std::string();
        text += meant.empty() ? written : std::string_view(meant);
        return;
    }
    text += written;
}

}    // namespace vigie
