// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/day_month_swap.h"
#include "core/ingest/header_mapping.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// The number by which records are ordered, read from an identifier as published (`2904756`, `2904756.0`).
std::optional<qint64> recordNumber(std::string_view identifier);

/// The date columns of one source under the day-and-month test: fed with every date, asked at the end.
class DateColumns
{
public:
    explicit DateColumns(const HeaderMapping& mapping);

    /// Takes the dates out of the fields of one record as published.
    void addRecord(std::span<const std::string_view> fields);
    /// Takes one date of source column @p column. @p dayFirst: it was written with slashes.
    void add(size_t column, std::optional<qint64> id, LocalSeconds date, bool dayFirst);

    /// What the dates say of one source column, and what is to be done.
    struct Verdict
    {
        size_t column = 0;
        DayMonthTest::Evidence evidence;
        bool dayFirst = false;    ///< some dates are written with slashes
        bool swap = false;

        /// Whether a person should know: the exchange is likely, done, or cannot be told from the dates.
        bool worthNoting() const;
    };
    /// One for each column that has dates, in the order of the source.
    std::vector<Verdict> conclude(const ImportOptions& options);

private:
    struct Watched
    {
        size_t column;
        bool dayFirst = false;
        DayMonthTest test;
        bool any = false;
    };
    std::vector<Watched> m_columns;
    std::vector<int> m_watchedOf;    ///< per source column: position in m_columns, or -1
    int m_key = -1;                  ///< source column of the identifier
};

/// Notes the verdicts that are worth it, each as a matter of the source as a whole.
void noteVerdicts(std::span<const DateColumns::Verdict> verdicts, std::span<const std::string> labels, IssueLog& log);

}    // namespace vigie
