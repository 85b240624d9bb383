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
/// Since October 2021 identifiers grow with time; before, they run backwards. A date with a day above 12 cannot have
/// been exchanged and is a fixed point. For each ambiguous date (day and month both 12 or less, and different), its
/// neighbours by identifier decide which reading lies closer to them, where one does clearly. Memory: 16 bytes a
/// record.
class DayMonthTest
{
public:
    /// @p id orders the records. Dates that are missing are not added.
    void add(qint64 id, LocalSeconds date);

    struct Evidence
    {
        qint64 dates = 0;
        qint64 unambiguous = 0;      ///< day above 12
        qint64 decidable = 0;        ///< ambiguous, and the neighbours tell
        qint64 fitSwapped = 0;       ///< of those, fit the exchanged reading
        qint64 fitShown = 0;         ///< of those, fit the reading shown
        qint64 afterDataDate = 0;    ///< later than the date of the data as shown; 0 when that is not known
        LocalSeconds newestShown = noDate;
        LocalSeconds newestSwapped = noDate;

        enum class Conclusion { Right, Swapped, Undecided };
        Conclusion conclusion = Conclusion::Undecided;
        /// The numbers as one sentence for the report, in the interface language.
        QString sentence() const;
    };
    /// @p dataDate is what a person said of the data, or noDate.
    Evidence conclude(LocalSeconds dataDate) const;

private:
    struct Entry
    {
        qint64 id;
        LocalSeconds date;
    };
    std::vector<Entry> m_entries;
};

}    // namespace vigie
