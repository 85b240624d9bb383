// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/selection.h"

#include <array>
#include <vector>

namespace vigie {

/// Experiences by month of publication and by sentiment. Months without any are present with zeros.
struct MonthlySeries
{
    struct Month
    {
        int index = 0;                       ///< see monthIndex()
        std::array<Row, 3> bySentiment{};    ///< in the order of allSentiments
        Row withoutSentiment = 0;
        Row total() const { return bySentiment[0] + bySentiment[1] + bySentiment[2] + withoutSentiment; }
    };
    std::vector<Month> months;    ///< ascending, contiguous
    Row undated = 0;              ///< selected experiences without a publication date
};

/// With @p ignorePeriod the condition on `published_on` and on `month` is ignored: for the period facet.
MonthlySeries monthlySeries(const Selection& selection, bool ignorePeriod = false);

}    // namespace vigie
