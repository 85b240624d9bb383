// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/structure_model.h"

#include "core/base/fold.h"
#include "core/query/counts.h"
#include "ui/models/display_text.h"

#include <algorithm>
#include <unordered_map>

namespace vigie {

namespace {

/// Counts by the text of a code, for joining tables that do not share a dictionary.
using CountsByText = std::unordered_map<std::string_view, Row>;

CountsByText experiencesByStructure(const ValueCounts& counts)
{
    CountsByText byText;
    for (Code code = 1; code < counts.dictionary->codeCount(); ++code)
        byText.emplace(counts.text(code), counts.counts[code]);
    return byText;
}

CountsByText resultsByStructure(const Selection& selection)
{
    CountsByText byText;
    const CodeColumn* codes = selection.dataset().results.codes("structure_code");
    if (!codes)
        return byText;
    std::vector<Row> counts(codes->dictionary().codeCount());
    for (Row row : selection.results())
        ++counts[codes->code(row)];
    for (Code code = 1; code < counts.size(); ++code)
        byText.emplace(codes->dictionary().text(code), counts[code]);
    return byText;
}

std::vector<Row> joined(const Table& structures, const CountsByText& counts)
{
    std::vector<Row> byRow(structures.rowCount(), 0);
    for (Row row = 0; row < structures.rowCount(); ++row) {
        const auto found = counts.find(codeText(structures, "code", row));
        if (found != counts.end())
            byRow[row] = found->second;
    }
    return byRow;
}

}    // namespace

StructureModel::StructureModel(const Territories& territories, QObject* parent)
    : RowModel({{tr("Structure"), "name"},
                {tr("Network"), "network"},
                {tr("Typology"), "typology"},
                {tr("Town"), "town"},
                {tr("Département"), "department"},
                {tr("Active"), "active"},
                {tr("Experiences"), {}, true},
                {tr("Results"), {}, true}},
               parent),
      m_territories(territories)
{
}

void StructureModel::setSelection(const Selection& selection)
{
    const bool otherData = m_dataset != selection.sharedDataset();
    m_dataset = selection.sharedDataset();
    const Table& structures = m_dataset->structures;
    if (otherData)
        foldTexts(structures);
    m_experiences =
        joined(structures, experiencesByStructure(countBy(selection, "structure_code", CountingUnit::Experiences)));
    m_results = joined(structures, resultsByStructure(selection));
    m_selected = selection.structures();
    applyFind();
}

void StructureModel::setFindText(const QString& text)
{
    m_find = foldToWords(text.toStdString());
    if (m_dataset)
        applyFind();
}

void StructureModel::foldTexts(const Table& structures)
{
    m_folded.assign(structures.rowCount(), {});
    for (Row row = 0; row < structures.rowCount(); ++row) {
        for (const char* column : {"name", "town", "code"})
            m_folded[row] += foldToWords(codeText(structures, column, row)) + '\n';
    }
}

void StructureModel::applyFind()
{
    std::vector<Row> rows = m_selected;
    if (!m_find.empty())
        std::erase_if(rows, [this](Row row) { return m_folded[row].find(m_find) == std::string::npos; });
    setRows(&m_dataset->structures, std::move(rows));
}

QString StructureModel::cellText(Row row, int column) const
{
    switch (column) {
    case Experiences:
        return countText(m_experiences[row]);
    case Results:
        return countText(m_results[row]);
    case Department: {
        const std::string_view code = codeText(*table(), "department", row);
        return code.empty() ? QString() : m_territories.departmentTitle(code);
    }
    default:
        return fromData(codeText(*table(), head(column).field, row));
    }
}

void StructureModel::orderRows(int column, Direction direction, std::vector<Row>& rows) const
{
    if (column != Experiences && column != Results)
        return RowModel::orderRows(column, direction, rows);
    const std::vector<Row>& counts = column == Experiences ? m_experiences : m_results;
    std::stable_sort(rows.begin(), rows.end(), [&](Row a, Row b) {
        return direction == Direction::Ascending ? counts[a] < counts[b] : counts[a] > counts[b];
    });
}

}    // namespace vigie
