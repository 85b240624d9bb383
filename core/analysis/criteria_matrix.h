// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/share.h"
#include "core/domain/vocabulary.h"

#include <array>
#include <vector>

namespace vigie {

/// The five criteria of the selected experiences: how many are tagged negative, neutral, positive, or not tagged.
///
/// Unit: experiences. Each row sums to the number of selected experiences.
struct CriteriaMatrix
{
    struct RowOfCriterion
    {
        Criterion criterion;
        std::array<Share, 3> bySentiment;    ///< in the order of allSentiments; of all selected experiences
        Share notGiven;
    };
    std::vector<RowOfCriterion> rows;    ///< in the order of allCriteria
    qint64 experiences = 0;
};

CriteriaMatrix criteriaMatrix(const Selection& selection, const Thresholds& thresholds);

}    // namespace vigie
