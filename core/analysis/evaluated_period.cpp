// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluated_period.h"

#include <cmath>

namespace vigie {

namespace {

/// Usual lengths of periods are whole months (91 days are a quarter, 365 a year).
LocalSeconds afterMonths(LocalSeconds begin, int months)
{
    const LocalSeconds firstOfMonth = monthStart(monthIndex(begin));
    return monthStart(monthIndex(begin) + months) + (begin - firstOfMonth);
}

}    // namespace

std::optional<EvaluatedPeriod> evaluatedPeriod(const PeriodValue& value)
{
    const LocalSeconds begin = value.period.begin;
    if (begin == noDate || value.period.fromUpdate)
        return std::nullopt;
    if (!std::isnan(value.weeks) && value.weeks > 0)
        return EvaluatedPeriod{begin, begin + static_cast<LocalSeconds>(value.weeks * 7) * secondsPerDay};
    const std::optional<int> days = daysOfFrequency(value.frequency);
    if (!days)
        return std::nullopt;
    const int months = static_cast<int>(std::lround(*days / 30.44));
    return EvaluatedPeriod{begin, months > 0 ? afterMonths(begin, months) : begin + *days * secondsPerDay};
}

}    // namespace vigie
