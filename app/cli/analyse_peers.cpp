// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "core/analysis/peers.h"
#include "core/analysis/structure_tree.h"
#include "core/geo/gazetteer.h"

#include <QCoreApplication>

namespace vigie::cli {

Result<AnalysisAnswer> peersAnswer(const AnalysisRequest& request)
{
    const std::string code = request.arguments.value(QStringLiteral("structure")).toStdString();
    if (code.empty())
        return wrongUsage(QCoreApplication::translate("Cli", "peers needs --structure CODE"));
    const auto gazetteer = Gazetteer::load();
    if (!gazetteer)
        return gazetteer.error();
    const bool sameRegion = request.arguments.isSet(QStringLiteral("same-region"));
    const Dataset& dataset = *request.snapshot.dataset;
    const Peers peers = peersOf(dataset, code, sameRegion,
                                [&](std::string_view region) { return gazetteer->territories().regionTitle(region); });
    if (peers.structures.empty())
        return wrongUsage(QCoreApplication::translate("Cli", "no structure has the code %1, or it is no place")
                              .arg(QString::fromStdString(code)));

    const StructureTree tree = structureTree(request.selection, request.thresholds);
    AnalysisAnswer answer{"structures", static_cast<qint64>(peers.structures.size()), {}};
    AnswerTable& table = answer.table;
    table.add("structure", code);
    table.add("same_region", sameRegion);
    table.columns = {"code",    "itself",    "name", "active", "department", "region", "mentions",   "experiences",
                     "results", "negatives", "n",    "share",  "low",        "high",   "reliability"};
    for (Row row : peers.structures) {
        const auto text = [&](const char* field) {
            const CodeColumn* column = dataset.structures.codes(field);
            return column ? column->text(row) : std::string_view();
        };
        const StructureTree::Counts& own = tree.structures[row].own;
        std::vector<AnswerCell> cells = {text("code"),   text("code") == code, text("name"),
                                         text("active"), text("department"),   text("region"),
                                         own.mentions,   own.experiences,      own.results};
        appendShare(cells, own.negatives);
        table.rows.push_back(std::move(cells));
    }
    table.notes.push_back(peers.definition);
    table.notes.push_back(QCoreApplication::translate(
        "Cli",
        "The filter does not choose the peers; the counts obey it. negatives, n and share: of the experiences that "
        "state a sentiment, whatever the filter says of it. Intervals: Wilson, 95 %."));
    return answer;
}

}    // namespace vigie::cli
