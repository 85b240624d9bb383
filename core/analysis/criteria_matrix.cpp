// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/criteria_matrix.h"

namespace vigie {

CriteriaMatrix criteriaMatrix(const Selection& selection, const Thresholds& thresholds)
{
    CriteriaMatrix matrix;
    for (Criterion criterion : allCriteria) {
        const ValueCounts values = countBy(selection, criterionField(criterion), CountingUnit::Experiences);
        matrix.experiences = values.total;
        CriteriaMatrix::RowOfCriterion row{criterion, {}, {}};
        // Whatever is none of the three sentiments counts as not given, so that the row sums to the whole.
        qint64 notGiven = values.total;
        for (Sentiment sentiment : allSentiments) {
            const Code code = values.dictionary->find(sentimentLabel(sentiment));
            const qint64 count = code == missingCode ? 0 : values.counts[code];
            row.bySentiment[static_cast<size_t>(sentiment)] = shareOf(count, values.total, thresholds);
            notGiven -= count;
        }
        row.notGiven = shareOf(notGiven, values.total, thresholds);
        matrix.rows.push_back(row);
    }
    return matrix;
}

}    // namespace vigie
