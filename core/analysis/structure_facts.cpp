// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/structure_facts.h"

#include "core/domain/vocabulary.h"

namespace vigie {

namespace {

using Bits = Selection::Bits;

/// The bits of the conditions that are not asked of structures.
Bits askedElsewhere(const Selection& selection)
{
    Bits bits = 0;
    for (const Condition& condition : selection.filter().conditions()) {
        if (!selection.dataset().structures.column(condition.field))
            bits |= selection.bitOf(condition.field);
    }
    return bits;
}

/// Marks the structures whose codes @p column has in rows that @p passes.
template <typename Passes>
std::vector<bool> structuresIn(const Table& structures, const CodeColumn* column, Passes&& passes)
{
    std::vector<bool> marked(structures.rowCount(), false);
    if (!column)
        return marked;
    std::vector<bool> occurs(column->dictionary().codeCount(), false);
    for (Row row = 0; row < column->size(); ++row) {
        if (!occurs[column->code(row)] && passes(row))
            occurs[column->code(row)] = true;
    }
    const auto rows = structureRows(structures);
    for (Code code = 1; code < occurs.size(); ++code) {
        const auto found = rows.find(column->dictionary().text(code));
        if (occurs[code] && found != rows.end())
            marked[found->second] = true;
    }
    return marked;
}

}    // namespace

std::unordered_map<std::string_view, Row> structureRows(const Table& structures)
{
    std::unordered_map<std::string_view, Row> rows;
    const CodeColumn* codes = structures.codes("code");
    for (Row row = 0; codes && row < structures.rowCount(); ++row)
        rows.emplace(codes->text(row), row);
    rows.erase(std::string_view());    // a structure without code cannot be referred to
    return rows;
}

std::vector<bool> activeStructures(const Table& structures)
{
    std::vector<bool> active(structures.rowCount(), true);
    const CodeColumn* codes = structures.codes("code");
    const CodeColumn* states = structures.codes("active");
    for (Row row = 0; row < structures.rowCount(); ++row) {
        const bool closed = states && states->text(row) == no;
        const bool outside = codes && codes->text(row) == outsideStructuresCode;
        active[row] = !closed && !outside;
    }
    return active;
}

std::vector<Row> resultsOf(const Dataset& dataset, std::span<const Row> structures)
{
    std::vector<Row> rows;
    const CodeColumn* codes = dataset.structures.codes("code");
    const CodeColumn* ofResults = dataset.results.codes("structure_code");
    if (!codes || !ofResults)
        return rows;
    std::vector<bool> wanted(ofResults->dictionary().codeCount(), false);
    for (Row structure : structures)
        wanted[ofResults->dictionary().find(codes->text(structure))] = true;
    wanted[missingCode] = false;
    ofResults->visit([&](auto each) {
        for (Row row = 0; row < each.size(); ++row) {
            if (wanted[each[row]])
                rows.push_back(row);
        }
    });
    return rows;
}

std::vector<bool> publishingStructures(const Selection& selection)
{
    const Dataset& dataset = selection.dataset();
    const NumberColumn* values = dataset.results.numbers("value");
    const Bits asked = askedElsewhere(selection);
    return structuresIn(dataset.structures, dataset.results.codes("structure_code"), [&](Row result) {
        return values && !values->isMissing(result) && (selection.resultBits()[result] & asked) == 0;
    });
}

std::vector<bool> namedStructures(const Selection& selection)
{
    const Dataset& dataset = selection.dataset();
    const Bits asked = askedElsewhere(selection);
    return structuresIn(dataset.structures, dataset.mentions.codes("structure_code"), [&](Row mention) {
        const Row experience = dataset.experienceOf[mention];
        return (selection.mentionBits()[mention] & asked) == 0 && (selection.experienceBits()[experience] & asked) == 0;
    });
}

}    // namespace vigie
