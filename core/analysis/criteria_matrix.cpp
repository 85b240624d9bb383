// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/criteria_matrix.h"

#include "core/analysis/relations.h"

#include <cmath>

namespace vigie {

namespace {

constexpr size_t kinds = CriteriaBySentiment::kinds;
constexpr size_t stated = allSentiments.size();

using Counts = std::array<std::array<qint64, kinds>, kinds>;

size_t placeOf(const Dictionary& dictionary, Code code)
{
    const auto sentiment = sentimentFromLabel(dictionary.text(code));
    return sentiment ? static_cast<size_t>(*sentiment) : stated;
}

Counts countsOf(const Selection& selection, Criterion criterion)
{
    const PairCounts pairs = countByPair(selection, "sentiment", criterionField(criterion), CountingUnit::Experiences);
    Counts counts{};
    for (Code sentiment = 0; sentiment < pairs.rows->codeCount(); ++sentiment) {
        for (Code polarity = 0; polarity < pairs.columns->codeCount(); ++polarity)
            counts[placeOf(*pairs.rows, sentiment)][placeOf(*pairs.columns, polarity)] += pairs.at(sentiment, polarity);
    }
    return counts;
}

void setResiduals(const Counts& counts, const Thresholds& thresholds, CriteriaBySentiment::Table& table)
{
    std::vector<double> values;
    qint64 n = 0;
    for (size_t sentiment = 0; sentiment < stated; ++sentiment) {
        for (size_t polarity = 0; polarity < stated; ++polarity) {
            values.push_back(static_cast<double>(counts[sentiment][polarity]));
            n += counts[sentiment][polarity];
        }
    }
    if (reliabilityOf(n, thresholds) == Reliability::Hidden)
        return;
    const std::vector<double> residuals = standardisedResiduals(values, stated);
    for (size_t i = 0; i < residuals.size(); ++i) {
        if (!std::isnan(residuals[i]))
            table.cells[i / stated][i % stated].residual = residuals[i];
    }
}

}    // namespace

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

CriteriaBySentiment criteriaBySentiment(const Selection& selection, const Thresholds& thresholds)
{
    CriteriaBySentiment result;
    result.experiences = selection.experienceCount();
    for (Criterion criterion : allCriteria) {
        const Counts counts = countsOf(selection, criterion);
        CriteriaBySentiment::Table table{criterion, {}, {}, {}};
        for (size_t sentiment = 0; sentiment < kinds; ++sentiment) {
            for (size_t polarity = 0; polarity < kinds; ++polarity) {
                table.ofSentiment[sentiment] += counts[sentiment][polarity];
                table.ofPolarity[polarity] += counts[sentiment][polarity];
            }
            for (size_t polarity = 0; polarity < kinds; ++polarity)
                table.cells[sentiment][polarity].share =
                    shareOf(counts[sentiment][polarity], table.ofSentiment[sentiment], thresholds);
        }
        setResiduals(counts, thresholds, table);
        result.tables.push_back(std::move(table));
    }
    return result;
}

}    // namespace vigie
