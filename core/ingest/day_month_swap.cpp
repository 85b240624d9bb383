// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/day_month_swap.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <span>

namespace vigie {

namespace {

constexpr size_t neighboursAside = 2;

bool isExchangeable(LocalSeconds date)
{
    const CivilDate civil = toCivil(date);
    return civil.day <= 12 && civil.day != civil.month;
}

/// Twice the median day of the fixed points around one record: doubled, so that it stays a whole number.
qint64 doubledMedian(std::span<const LocalSeconds> dates, std::vector<qint64>& days)
{
    days.clear();
    std::transform(dates.begin(), dates.end(), std::back_inserter(days), dayIndex);
    std::sort(days.begin(), days.end());
    return days[(days.size() - 1) / 2] + days[days.size() / 2];
}

QString shown(LocalSeconds date)
{
    return QString::fromStdString(formatIso(date)).left(10);
}

}    // namespace

LocalSeconds withDayAndMonthSwapped(LocalSeconds date)
{
    if (date == noDate)
        return date;
    const CivilDate civil = toCivil(date);
    if (civil.day > 12)
        return date;
    const LocalSeconds timeOfDay = date - fromCivil(civil);
    return fromCivil({civil.year, civil.day, civil.month}) + timeOfDay;
}

void DayMonthTest::add(std::optional<qint64> id, LocalSeconds date)
{
    const LocalSeconds swapped = withDayAndMonthSwapped(date);
    ++m_counted.dates;
    if (swapped != date)
        ++m_counted.exchangeable;
    else if (toCivil(date).day > 12)
        ++m_counted.unambiguous;
    m_counted.newestShown = std::max(m_counted.newestShown, date);
    m_counted.newestSwapped = std::max(m_counted.newestSwapped, swapped);
    if (id)
        m_entries.push_back({*id, date});
}

DayMonthTest::Evidence DayMonthTest::conclude(LocalSeconds dataDate)
{
    Evidence evidence = m_counted;
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry& a, const Entry& b) { return a.id != b.id ? a.id < b.id : a.date < b.date; });
    std::vector<LocalSeconds> fixed;
    for (const Entry& entry : m_entries) {
        if (!isExchangeable(entry.date))
            fixed.push_back(entry.date);
    }
    std::vector<qint64> days;
    size_t before = 0;    // fixed points before the entry
    for (const Entry& entry : m_entries) {
        evidence.afterDataDate += dataDate != noDate && entry.date >= dataDate + secondsPerDay ? 1 : 0;
        if (!isExchangeable(entry.date)) {
            ++before;
            continue;
        }
        const size_t begin = before - std::min(before, neighboursAside);
        const size_t end = std::min(before + neighboursAside, fixed.size());
        if (begin == end)
            continue;
        const qint64 around = doubledMedian(std::span(fixed).subspan(begin, end - begin), days);
        const qint64 asShown = std::llabs(2 * dayIndex(entry.date) - around);
        const qint64 asSwapped = std::llabs(2 * dayIndex(withDayAndMonthSwapped(entry.date)) - around);
        evidence.fitShown += asShown < asSwapped ? 1 : 0;
        evidence.fitSwapped += asSwapped < asShown ? 1 : 0;
    }
    evidence.decidable = evidence.fitShown + evidence.fitSwapped;
    if (evidence.decidable >= enoughDecidable) {
        if (evidence.fitSwapped * 10 >= evidence.decidable * 9)
            evidence.conclusion = Evidence::Conclusion::Swapped;
        else if (evidence.fitShown * 10 >= evidence.decidable * 9)
            evidence.conclusion = Evidence::Conclusion::Right;
    }
    return evidence;
}

QString DayMonthTest::Evidence::sentence() const
{
    if (unambiguous == 0 && decidable == 0)
        return QCoreApplication::translate(
                   "Ingest", "none of %1 dates has a day above 12: nothing shows which number is the day and which the "
                             "month; read with the day first")
            .arg(dates);
    if (decidable == 0)
        return QCoreApplication::translate("Ingest", "%1 of %2 dates could be read both ways, and no neighbours by "
                                                     "identifier tell which reading is right")
            .arg(exchangeable)
            .arg(dates);
    QString text = QCoreApplication::translate(
                       "Ingest", "of %1 dates that could be read both ways and whose neighbours by identifier tell, "
                                 "%2 fit with day and month exchanged, %3 as shown; %4 dates have a day above 12; "
                                 "the newest date is %5 as shown, %6 exchanged")
                       .arg(decidable)
                       .arg(fitSwapped)
                       .arg(fitShown)
                       .arg(unambiguous)
                       .arg(shown(newestShown), shown(newestSwapped));
    if (afterDataDate > 0)
        text += QCoreApplication::translate("Ingest", "; as shown, %1 are later than the date of the data")
                    .arg(afterDataDate);
    return text;
}

}    // namespace vigie
