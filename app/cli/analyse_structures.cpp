// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "core/analysis/structure_tree.h"

#include <QCoreApplication>

namespace vigie::cli {

namespace {

using Counts = StructureTree::Counts;

bool holdsNothing(const Counts& counts)
{
    return counts.structures == 0 && counts.experiences == 0 && counts.mentions == 0 && counts.results == 0;
}

class Rows
{
public:
    Rows(AnswerTable& table, const Table& structures, const StructureTree& tree)
        : m_table(table), m_codes(structures.codes("code")), m_names(structures.codes("name")), m_tree(tree),
          m_isTop(tree.structures.size(), false)
    {
        for (const StructureTree::Network& network : tree.networks) {
            for (const StructureTree::Typology& typology : network.typologies) {
                for (Row top : typology.tops)
                    m_isTop[top] = true;
            }
        }
    }

    void addAll()
    {
        for (const StructureTree::Network& network : m_tree.networks) {
            add({"network", network.network, {}, {}, {}, {}, {}}, network.withDescendants, network.own);
            for (const StructureTree::Typology& typology : network.typologies) {
                add({"typology", network.network, typology.typology, {}, {}, {}, {}}, typology.withDescendants,
                    typology.own);
                addStructures(network, typology);
            }
        }
    }

private:
    /// Each structure once, in its own typology: below its parent where that is of the same.
    void addStructures(const StructureTree::Network& network, const StructureTree::Typology& typology)
    {
        std::vector<Row> waiting(typology.tops.rbegin(), typology.tops.rend());
        while (!waiting.empty()) {
            const Row row = waiting.back();
            waiting.pop_back();
            const StructureTree::Structure& structure = m_tree.structures[row];
            add({"structure", network.network, typology.typology, textAt(m_codes, row), textAt(m_names, row),
                 structure.parent ? AnswerCell(textAt(m_codes, *structure.parent)) : AnswerCell(),
                 static_cast<qint64>(structure.depth)},
                structure.withDescendants, structure.own);
            for (auto child = structure.children.rbegin(); child != structure.children.rend(); ++child) {
                if (!m_isTop[*child])
                    waiting.push_back(*child);
            }
        }
    }

    void add(std::vector<AnswerCell> row, const Counts& all, const Counts& own)
    {
        if (holdsNothing(all) && holdsNothing(own))
            return;
        for (const Counts* counts : {&all, &own}) {
            for (qint64 count : {counts->structures, counts->experiences, counts->mentions, counts->results})
                row.emplace_back(count);
        }
        appendShare(row, all.negatives);
        m_table.rows.push_back(std::move(row));
    }

    static std::string_view textAt(const CodeColumn* column, Row row)
    {
        return column ? column->text(row) : std::string_view();
    }

    AnswerTable& m_table;
    const CodeColumn* m_codes;
    const CodeColumn* m_names;
    const StructureTree& m_tree;
    std::vector<bool> m_isTop;
};

}    // namespace

Result<AnalysisAnswer> structuresAnswer(const AnalysisRequest& request)
{
    const StructureTree tree = structureTree(request.selection, request.thresholds);
    AnalysisAnswer answer{"structures", request.selection.structureCount(), {}};
    AnswerTable& table = answer.table;
    table.add("cycles", static_cast<qint64>(tree.cycles.size()));
    table.add("unknown_parents", static_cast<qint64>(tree.unknownParents.size()));
    table.columns = {"level",
                     "network",
                     "typology",
                     "code",
                     "name",
                     "parent",
                     "depth",
                     "structures",
                     "experiences",
                     "mentions",
                     "results",
                     "own_structures",
                     "own_experiences",
                     "own_mentions",
                     "own_results",
                     "negatives",
                     "n",
                     "share",
                     "low",
                     "high",
                     "reliability"};
    Rows(table, request.snapshot.dataset->structures, tree).addAll();
    table.notes.push_back(QCoreApplication::translate(
        "Cli", "Each row counts what its place finds: reseau:…, reseau:… typologie:…, structure:CODE+ (with all "
               "structures below, whatever their typology); own: without what is below. An experience counts once in a "
               "row; rows do not sum to the rows above them."));
    table.notes.push_back(QCoreApplication::translate(
        "Cli", "negatives, n and share: of the experiences that state a sentiment, whatever the filter says of it. "
               "Intervals: Wilson, 95 %. Places that hold nothing are left out."));
    return answer;
}

}    // namespace vigie::cli
