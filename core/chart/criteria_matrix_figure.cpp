// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/criteria_matrix.h"
#include "core/chart/figure_frame.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

CountMatrix countMatrix(const CriteriaMatrix& criteria)
{
    CountMatrix matrix;
    for (Sentiment sentiment : allSentiments)
        matrix.columnNames << sentimentSign(sentiment) + u' ' + sentimentTitle(sentiment);
    matrix.columnNames << QCoreApplication::translate("Figure", "not given");
    matrix.columnColours = {MarkColour::Negative, MarkColour::Neutral, MarkColour::Positive, MarkColour::NotGiven};
    for (const CriteriaMatrix::RowOfCriterion& row : criteria.rows) {
        const std::string field(criterionField(row.criterion));
        matrix.rowNames << criterionTitle(row.criterion);
        std::vector<CountMatrix::CellOfMatrix> cells;
        for (size_t i = 0; i < allSentiments.size(); ++i) {
            const Share& share = row.bySentiment[i];
            cells.push_back({share.count, share.fraction, {field, {std::string(sentimentLabel(allSentiments[i]))}}});
        }
        cells.push_back({row.notGiven.count, row.notGiven.fraction, {field, {std::string()}}});
        matrix.rows.push_back(std::move(cells));
    }
    return matrix;
}

PlottedTable plottedTable(const CountMatrix& matrix, qint64 n, const Thresholds& thresholds)
{
    PlottedTable table;
    table.columns << QCoreApplication::translate("Figure", "Criterion");
    for (const QString& name : matrix.columnNames)
        table.columns << name << QCoreApplication::translate("Figure", "%1, share").arg(name);
    for (size_t i = 0; i < matrix.rows.size(); ++i) {
        PlottedRow row{matrix.rowNames[static_cast<qsizetype>(i)]};
        for (const CountMatrix::CellOfMatrix& cell : matrix.rows[i])
            row << countCell(cell.count) << shareCell(cell.rowShare, n, thresholds);
        table.rows.push_back(row);
    }
    return table;
}

/// Names the criterion that is most often negative and the one most often positive.
QString description(const CriteriaMatrix& criteria)
{
    const auto countOf = [](Sentiment sentiment) {
        return [sentiment](const CriteriaMatrix::RowOfCriterion& row) {
            return row.bySentiment[static_cast<size_t>(sentiment)].count;
        };
    };
    const auto negative = std::ranges::max_element(criteria.rows, {}, countOf(Sentiment::Negative));
    const auto positive = std::ranges::max_element(criteria.rows, {}, countOf(Sentiment::Positive));
    if (criteria.experiences == 0 || negative == criteria.rows.end())
        return QCoreApplication::translate("Figure", "Table of the five criteria: no experience.");
    return QCoreApplication::translate(
               "Figure",
               "Table of the five criteria for %1; most often negative: %2 (%3), most often positive: %4 (%5).")
        .arg(experiencesText(criteria.experiences), criterionTitle(negative->criterion),
             countText(countOf(Sentiment::Negative)(*negative)), criterionTitle(positive->criterion),
             countText(countOf(Sentiment::Positive)(*positive)));
}

QString note(qint64 n, const Thresholds& thresholds)
{
    switch (reliabilityOf(n, thresholds)) {
    case Reliability::Hidden:
        return QCoreApplication::translate("Figure", "%1: shares are not shown").arg(belowText(thresholds.hideBelow));
    case Reliability::Caution:
        return QCoreApplication::translate("Figure", "%1: to be read with caution")
            .arg(belowText(thresholds.cautionBelow));
    case Reliability::Shown:
        break;
    }
    return {};
}

}    // namespace

FigureSpec criteriaMatrixFigure(const FigureContext& context)
{
    const CriteriaMatrix criteria = criteriaMatrix(context.selection, context.thresholds);
    FigureSpec figure;
    figure.frame = figureFrame(context, QCoreApplication::translate("Figure", "Criteria × their value"),
                               QCoreApplication::translate("Figure", "number of experiences and share of the row"));
    figure.frame.note = note(criteria.experiences, context.thresholds);
    figure.frame.description = description(criteria);
    CountMatrix matrix = countMatrix(criteria);
    figure.table = plottedTable(matrix, criteria.experiences, context.thresholds);
    // Five rows of zeros are no figure: without an experience the view says so in words.
    if (criteria.experiences == 0)
        matrix = {};
    figure.body = std::move(matrix);
    setOrigin(figure, context, recipeOf(context, "criteria-matrix"));
    return figure;
}

}    // namespace vigie
