// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_dictionary.h"
#include "core/query/selection.h"

#include <string>
#include <vector>

namespace vigie {

/// Whom the latest values of an indicator speak of, and when: where to look for testimonies of the same.
struct IndicatorScope
{
    std::vector<std::string> structures;    ///< codes of those with a value, ascending
    LocalSeconds from = noDate;             ///< noDate = open: the files do not say since when
    LocalSeconds until = noDate;            ///< excluded; noDate = open
};

/// Of the selected results. A period lasts its stated weeks, else the length of the indicator's frequency; where only
/// the date of an update is known, the period is the one that ended on that day. An unknown length leaves the side
/// open that it would have given. O(results).
IndicatorScope indicatorScope(const Selection& selection, const IndicatorEntry& indicator);

/// The filter with the scope's structures and period in the place of whatever it asked of these; its other conditions
/// stay.
FilterState filterOfScope(FilterState filter, const IndicatorScope& scope);

}    // namespace vigie
