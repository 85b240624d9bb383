// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"
#include "core/ingest/issue_log.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace vigie {

/// The date with day and month exchanged; the same when the day is above 12, so that it cannot be a month.
LocalSeconds withDayAndMonthSwapped(LocalSeconds date);

/// Finds out whether the days and months of a column were exchanged wherever the day is 12 or less, as a portal does
/// that takes `DD/MM/YYYY` for `MM/DD/YYYY` when it can.
///
/// Since October 2021 identifiers grow with time; before, they run backwards: either way, neighbours by identifier are
/// neighbours in time. Dates that an exchange would not have changed (a day above 12, or equal to the month) are fixed
/// points. Each other date is compared with the median of the nearest fixed points by identifier, two before it and two
/// after (fewer at the ends): the reading that lies nearer in days fits; where both lie equally near it stays
/// undecided. Memory: 16 bytes a record.
class DayMonthTest
{
public:
    /// @p id orders the records; a record without one is counted but compared with none. Dates that are missing are not
    /// added.
    void add(std::optional<qint64> id, LocalSeconds date);

    struct Evidence
    {
        qint64 dates = 0;
        qint64 unambiguous = 0;      ///< day above 12
        qint64 exchangeable = 0;     ///< day and month both 12 or less, and different
        qint64 decidable = 0;        ///< of those, the neighbours tell
        qint64 fitSwapped = 0;       ///< of the decidable, fit the exchanged reading
        qint64 fitShown = 0;         ///< of the decidable, fit the reading shown
        qint64 afterDataDate = 0;    ///< later than the date of the data as shown; 0 when that is not known
        LocalSeconds newestShown = noDate;
        LocalSeconds newestSwapped = noDate;

        /// Right and Swapped need enoughDecidable dates of which nine in ten agree.
        enum class Conclusion { Right, Swapped, Undecided };
        Conclusion conclusion = Conclusion::Undecided;
        /// The numbers as one sentence for the report, in the interface language.
        QString sentence() const;
    };
    static constexpr qint64 enoughDecidable = 20;

    /// @p dataDate is what a person said of the data, or noDate. Sorts what was added in place; more may be added
    /// after.
    Evidence conclude(LocalSeconds dataDate);

private:
    struct Entry
    {
        qint64 id;
        LocalSeconds date;
    };
    std::vector<Entry> m_entries;
    Evidence m_counted;    ///< what needs no neighbours
};

}    // namespace vigie
