// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"
#include "core/demo/random.h"

namespace vigie::demo {

inline constexpr CivilDate firstDay = {2023, 1, 1};
/// The day the fictitious files were "published": nothing happens on it or later.
inline constexpr CivilDate extractionDay = {2026, 10, 1};

/// Spreads the testimonies over January 2023 to September 2026, more of them every month, fewer in August and December.
class PublicationCalendar
{
public:
    explicit PublicationCalendar(int count);

    /// The moment of the next testimony: never earlier than the one before. At most `count` calls.
    LocalSeconds next(Random& random);

private:
    int m_count;
    int m_month = 0;    // since the first day's
    int m_rank = 0;     // testimonies already placed
    int m_rankAtMonthStart = 0;
};

}    // namespace vigie::demo
