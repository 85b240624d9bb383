// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "core/analysis/criteria_matrix.h"

#include <QCoreApplication>

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

std::string_view labelAt(size_t place)
{
    return place < allSentiments.size() ? sentimentLabel(allSentiments[place]) : std::string_view();
}

AnswerTable matrixBySentiment(const AnalysisRequest& request)
{
    AnswerTable table;
    table.columns = {"criterion", "sentiment", "polarity", "count",       "n",
                     "share",     "low",       "high",     "reliability", "residual"};
    for (const CriteriaBySentiment::Table& of : criteriaBySentiment(request.selection, request.thresholds).tables) {
        for (size_t sentiment = 0; sentiment < CriteriaBySentiment::kinds; ++sentiment) {
            for (size_t polarity = 0; of.ofSentiment[sentiment] > 0 && polarity < CriteriaBySentiment::kinds;
                 ++polarity) {
                const CriteriaBySentiment::Cell& cell = of.cells[sentiment][polarity];
                std::vector<AnswerCell> row = {criterionField(of.criterion), labelAt(sentiment), labelAt(polarity)};
                appendShare(row, cell.share);
                row.push_back(cell.residual);
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
