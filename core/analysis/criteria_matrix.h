// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/share.h"
#include "core/domain/vocabulary.h"

#include <array>
#include <optional>
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

/// Each criterion against the sentiment of the whole testimony: what do those who are positive on the whole say of
/// accessibility?
///
/// Unit: experiences. Whatever is none of the three sentiments counts as not given, on both sides, so that the cells of
/// a criterion sum to the number of selected experiences. A mixed testimony is in one cell of each criterion.
struct CriteriaBySentiment
{
    /// Negative, neutral, positive as in allSentiments, then not given: of the sentiment as of a criterion's polarity.
    static constexpr size_t kinds = allSentiments.size() + 1;

    struct Cell
    {
        Share share;    ///< of the experiences of this sentiment (row share, Wilson interval)
        /// Adjusted standardised residual (standardisedResiduals() in relations.h) among the experiences that state
        /// both; its sign says more (+) or fewer (−) than independent answers would give. Empty where one of them is
        /// not given, where a margin is 0 or everything, and where too few state both. It says little where a cell
        /// would be expected to hold fewer than five.
        std::optional<double> residual;
    };
    struct Table
    {
        Criterion criterion;
        std::array<std::array<Cell, kinds>, kinds> cells;    ///< by sentiment, then by polarity
        std::array<qint64, kinds> ofSentiment{};             ///< margins: by sentiment …
        std::array<qint64, kinds> ofPolarity{};              ///< … and by polarity
    };
    std::vector<Table> tables;    ///< in the order of allCriteria
    qint64 experiences = 0;       ///< each margin of each table sums to it
};

/// The filter's condition on the sentiment holds: rows of other sentiments are empty then, and shares within a row do
/// not change. O(rows) a criterion.
CriteriaBySentiment criteriaBySentiment(const Selection& selection, const Thresholds& thresholds);

}    // namespace vigie
