// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/unanswered.h"

#include "core/domain/vocabulary.h"

#include <algorithm>

namespace vigie {

namespace {

/// noDate is the least of all instants.
LocalSeconds newestOf(const DateColumn* column)
{
    return column && !column->values.empty() ? *std::max_element(column->values.begin(), column->values.end()) : noDate;
}

}    // namespace

LocalSeconds censoringDate(const Dataset& dataset, LocalSeconds stated)
{
    if (stated != noDate)
        return stated;
    const Table& experiences = dataset.experiences;
    return std::max(newestOf(experiences.dates("first_answered_on")), newestOf(experiences.dates("published_on")));
}

FilterState unansweredFor(FilterState filter, int days, LocalSeconds censoredAt)
{
    Condition unanswered;
    unanswered.field = "answered";
    unanswered.any = {std::string(no)};
    filter.set(unanswered);
    const LocalSeconds until = (dayIndex(censoredAt) - days) * secondsPerDay;
    Condition published = filter.on("published_on") ? *filter.on("published_on") : Condition();
    published.field = "published_on";
    published.until = std::min(published.until.value_or(until), until);
    filter.set(published);
    return filter;
}

}    // namespace vigie
