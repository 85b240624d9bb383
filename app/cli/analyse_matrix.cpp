// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "core/analysis/criteria_matrix.h"
#include "core/analysis/relations.h"

#include <QCoreApplication>

#include <cmath>

namespace vigie::cli {

namespace {

AnswerTable plainMatrix(const CriteriaMatrix& matrix)
{
    AnswerTable table;
    table.columns = {"criterion", "polarity", "count", "n", "share", "low", "high", "reliability"};
    const auto addRow = [&table](Criterion criterion, std::string_view polarity, const Share& share) {
        std::vector<AnswerCell> row = {criterionField(criterion), polarity};
        appendShare(row, share);
        table.rows.push_back(std::move(row));
    };
    for (const CriteriaMatrix::RowOfCriterion& row : matrix.rows) {
        for (Sentiment sentiment : allSentiments)
            addRow(row.criterion, sentimentLabel(sentiment), row.bySentiment[static_cast<size_t>(sentiment)]);
        addRow(row.criterion, {}, row.notGiven);
    }
    return table;
}

/// One criterion against the sentiment: counts by sentiment (the missing one last) and polarity (likewise).
class CriterionBySentiment
{
public:
    static constexpr size_t kinds = allSentiments.size() + 1;

    CriterionBySentiment(const Selection& selection, Criterion criterion)
    {
        const PairCounts pairs =
            countByPair(selection, "sentiment", criterionField(criterion), CountingUnit::Experiences);
        for (Code sentiment = 0; sentiment < pairs.rows->codeCount(); ++sentiment) {
            for (Code polarity = 0; polarity < pairs.columns->codeCount(); ++polarity)
                m_counts[placeOf(*pairs.rows, sentiment)][placeOf(*pairs.columns, polarity)] +=
                    pairs.at(sentiment, polarity);
        }
    }

    qint64 count(size_t sentiment, size_t polarity) const { return m_counts[sentiment][polarity]; }
    qint64 total(size_t sentiment) const
    {
        qint64 sum = 0;
        for (qint64 count : m_counts[sentiment])
            sum += count;
        return sum;
    }

    /// Of the experiences that state both, by sentiment then polarity; NaN where nothing can be said.
    std::vector<double> residuals(const Thresholds& thresholds) const
    {
        std::vector<double> counts;
        double stated = 0;
        for (size_t sentiment = 0; sentiment < allSentiments.size(); ++sentiment) {
            for (size_t polarity = 0; polarity < allSentiments.size(); ++polarity) {
                counts.push_back(static_cast<double>(m_counts[sentiment][polarity]));
                stated += counts.back();
            }
        }
        if (reliabilityOf(static_cast<qint64>(stated), thresholds) == Reliability::Hidden)
            return std::vector<double>(counts.size(), std::nan(""));
        return standardisedResiduals(counts, allSentiments.size());
    }

private:
    static size_t placeOf(const Dictionary& dictionary, Code code)
    {
        const auto sentiment = sentimentFromLabel(dictionary.text(code));
        return sentiment ? static_cast<size_t>(*sentiment) : allSentiments.size();
    }

    std::array<std::array<qint64, kinds>, kinds> m_counts{};
};

std::string_view labelAt(size_t place)
{
    return place < allSentiments.size() ? sentimentLabel(allSentiments[place]) : std::string_view();
}

AnswerTable matrixBySentiment(const AnalysisRequest& request)
{
    AnswerTable table;
    table.columns = {"criterion", "sentiment", "polarity", "count",       "n",
                     "share",     "low",       "high",     "reliability", "residual"};
    constexpr size_t kinds = CriterionBySentiment::kinds;
    for (Criterion criterion : allCriteria) {
        const CriterionBySentiment counts(request.selection, criterion);
        const std::vector<double> residuals = counts.residuals(request.thresholds);
        for (size_t sentiment = 0; sentiment < kinds; ++sentiment) {
            const qint64 total = counts.total(sentiment);
            for (size_t polarity = 0; total > 0 && polarity < kinds; ++polarity) {
                std::vector<AnswerCell> row = {criterionField(criterion), labelAt(sentiment), labelAt(polarity)};
                appendShare(row, shareOf(counts.count(sentiment, polarity), total, request.thresholds));
                const bool stated = sentiment < allSentiments.size() && polarity < allSentiments.size();
                const double residual = stated ? residuals[sentiment * allSentiments.size() + polarity] : std::nan("");
                row.push_back(std::isnan(residual) ? AnswerCell() : AnswerCell(residual));
                table.rows.push_back(std::move(row));
            }
        }
    }
    table.notes.push_back(QCoreApplication::translate(
        "Cli",
        "Residual: adjusted standardised residual (Haberman 1973) of the experiences that state both the "
        "sentiment and the criterion: how many standard deviations the cell is from independence. It says little "
        "where a cell would be expected to hold fewer than five."));
    return table;
}

}    // namespace

Result<AnalysisAnswer> matrixAnswer(const AnalysisRequest& request)
{
    const QString by = request.arguments.value(QStringLiteral("by"));
    const CriteriaMatrix matrix = criteriaMatrix(request.selection, request.thresholds);
    AnalysisAnswer answer{"experiences", matrix.experiences, {}};
    if (by.isEmpty()) {
        answer.table = plainMatrix(matrix);
    } else {
        const auto field = countableField(by, request.selection.dataset());
        if (!field || *field != "sentiment")
            return wrongUsage(QCoreApplication::translate("Cli", "the matrix can only be split --by sentiment"));
        answer.table = matrixBySentiment(request);
        answer.table.add("by", *field);
    }
    answer.table.notes.push_back(QCoreApplication::translate(
        "Cli", "The criteria are set by moderators; a criterion that was not given says nothing of the service. "
               "Intervals: Wilson, 95 %."));
    return answer;
}

}    // namespace vigie::cli
