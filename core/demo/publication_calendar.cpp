// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/publication_calendar.h"

#include <algorithm>
#include <array>

namespace vigie::demo {

namespace {

constexpr LocalSeconds wakingStart = 6 * 3600 + 1800;    // people publish between 6.30 and 23.30
constexpr LocalSeconds wakingSeconds = 17 * 3600;

int firstMonth()
{
    return monthIndex(fromCivil(firstDay));
}

int months()
{
    return monthIndex(fromCivil(extractionDay)) - firstMonth();
}

int weightOf(int month)
{
    static constexpr std::array seasons = {105, 100, 104, 102, 108, 104, 92, 74, 112, 110, 104, 82};
    return (100 + 5 * month) * seasons[static_cast<size_t>(month) % seasons.size()];
}

/// How many of `count` testimonies fall before the end of the month.
int countUntil(int month, int count)
{
    qint64 before = 0;
    qint64 total = 0;
    for (int each = 0; each < months(); ++each) {
        total += weightOf(each);
        if (each <= month)
            before += weightOf(each);
    }
    return static_cast<int>(count * before / total);
}

}    // namespace

PublicationCalendar::PublicationCalendar(int count) : m_count(count) {}

LocalSeconds PublicationCalendar::next(Random& random)
{
    while (m_rank >= countUntil(m_month, m_count)) {
        m_rankAtMonthStart = m_rank;
        ++m_month;
    }
    const LocalSeconds start = monthStart(firstMonth() + m_month);
    const LocalSeconds days = (monthStart(firstMonth() + m_month + 1) - start) / secondsPerDay;
    const LocalSeconds available = days * wakingSeconds;
    const LocalSeconds placed = m_rank - m_rankAtMonthStart;
    const LocalSeconds share = countUntil(m_month, m_count) - m_rankAtMonthStart;
    const LocalSeconds from = available * placed / share;
    const LocalSeconds width = std::max<LocalSeconds>(1, available * (placed + 1) / share - from);
    const LocalSeconds at = from + random.below(static_cast<quint32>(width));
    ++m_rank;
    return start + at / wakingSeconds * secondsPerDay + wakingStart + at % wakingSeconds;
}

}    // namespace vigie::demo
