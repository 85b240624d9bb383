// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "core/analysis/peers.h"

#include <QCoreApplication>

namespace vigie::cli {

Result<AnalysisAnswer> absencesAnswer(const AnalysisRequest& request)
{
    const Absences missing = absences(request.selection);
    const Table& structures = request.snapshot.dataset->structures;
    AnalysisAnswer answer{"structures", request.selection.structureCount(), {}};
    AnswerTable& table = answer.table;
    table.columns = {"absence", "code", "name", "network", "typology", "department"};
    const auto add = [&](const char* absence, const std::vector<Row>& rows) {
        table.add(absence, static_cast<qint64>(rows.size()));
        for (Row row : rows) {
            std::vector<AnswerCell> cells = {absence};
            for (const char* field : {"code", "name", "network", "typology", "department"}) {
                const CodeColumn* column = structures.codes(field);
                cells.emplace_back(column ? column->text(row) : std::string_view());
            }
            table.rows.push_back(std::move(cells));
        }
    };
    add("without_indicator", missing.withoutIndicator);
    add("without_experience", missing.withoutExperience);
    add("inactive_with_results", missing.inactiveWithResults);
    table.notes.push_back(QCoreApplication::translate(
        "Cli", "Among the selected structures: active ones without any result that has a value, active ones that no "
               "testimony names, inactive ones with results. The filter's other conditions choose the results and "
               "testimonies that count. A structure that nobody writes about does not do well or badly for it."));
    return answer;
}

}    // namespace vigie::cli
