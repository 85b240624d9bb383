// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_analyses.h"
#include "core/analysis/sampling.h"

#include <QCoreApplication>

namespace vigie::cli {

namespace {

constexpr qint64 usualSeed = 1;

void addRows(const AnalysisRequest& request, const std::string& strata, const std::vector<Row>& sample,
             AnswerTable& table)
{
    const Dataset& dataset = *request.snapshot.dataset;
    const CodeColumn* column = dataset.experiences.codes(strata);
    table.columns = {"id", "published_on"};
    if (column)
        table.columns.push_back(strata);
    for (Row row : sample) {
        table.rows.push_back({idCell(dataset, row), publishedCell(dataset, row)});
        if (column)
            table.rows.back().emplace_back(column->text(row));
    }
}

}    // namespace

Result<AnalysisAnswer> sampleAnswer(const AnalysisRequest& request)
{
    const auto size = request.arguments.count(QStringLiteral("size"));
    if (!size)
        return size.error();
    if (!*size)
        return wrongUsage(QCoreApplication::translate("Cli", "a sample needs --size"));
    const auto seed = request.arguments.count(QStringLiteral("seed"));
    if (!seed)
        return seed.error();
    const auto strata = singleField(request.arguments, QStringLiteral("strata"), *request.snapshot.dataset);
    if (!strata)
        return strata.error();
    const auto drawnWith = static_cast<quint64>(seed->value_or(usualSeed));
    const std::vector<Row> sample = sampleOf(request.selection, static_cast<size_t>(**size), drawnWith, *strata);

    AnalysisAnswer answer{"experiences", static_cast<qint64>(request.selection.experienceCount()), {}};
    AnswerTable& table = answer.table;
    table.add("size", static_cast<qint64>(sample.size()));
    table.add("seed", static_cast<qint64>(drawnWith));
    table.add("strata", *strata);
    if (!strata->empty())
        table.notes.push_back(QCoreApplication::translate(
            "Cli",
            "Each stratum is there: small ones are over-represented, and a rate of the sample is not that of the "
            "selection."));
    addRows(request, *strata, sample, table);
    return answer;
}

}    // namespace vigie::cli
