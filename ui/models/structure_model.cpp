// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/structure_model.h"

#include "core/analysis/structure_facts.h"
#include "core/domain/vocabulary.h"
#include "core/query/counts.h"
#include "ui/models/display_text.h"

#include <QGuiApplication>
#include <QPalette>

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
                {tr("Parent structure"), "parent_code"},
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
    if (otherData) {
        m_names = StructureNames(structures);
        readParents();
    }
    m_experiences =
        joined(structures, experiencesByStructure(countBy(selection, "structure_code", CountingUnit::Experiences)));
    m_results = joined(structures, resultsByStructure(selection));
    m_selected = selection.structures();
    m_kept.reset();
    applyFind();
}

void StructureModel::setFindText(const QString& text)
{
    m_find = text.trimmed();
    if (m_dataset)
        applyFind();
}

void StructureModel::keepOnly(std::optional<std::vector<Row>> rows)
{
    if (!rows && !m_kept)
        return;
    m_kept = std::move(rows);
    if (m_dataset)
        applyFind();
}

void StructureModel::readParents()
{
    const Table& structures = m_dataset->structures;
    const auto rows = structureRows(structures);
    m_parents.resize(structures.rowCount());
    for (Row row = 0; row < structures.rowCount(); ++row) {
        const auto parent = rows.find(codeText(structures, "parent_code", row));
        m_parents[row] = parent == rows.end() ? row : parent->second;
    }
}

void StructureModel::applyFind()
{
    setRows(&m_dataset->structures, m_names.matching(m_kept.value_or(m_selected), m_find.toStdString()));
}

QVariant StructureModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::ForegroundRole && index.isValid() && codeText(*table(), "active", rowAt(index.row())) == no)
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    return RowModel::data(index, role);
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
    case Parent:
        return m_parents[row] == row ? QString() : fromData(codeText(*table(), "name", m_parents[row]));
    case Active: {
        const std::string_view state = codeText(*table(), "active", row);
        return state == no ? tr("inactive") : state == yes ? tr("active") : fromData(state);
    }
    default:
        return fromData(codeText(*table(), head(column).field, row));
    }
}

void StructureModel::orderRows(int column, Direction direction, std::vector<Row>& rows) const
{
    const bool ascending = direction == Direction::Ascending;
    if (column == Parent) {
        // By the parent's name; those without one come last either way, as everywhere.
        const CodeColumn* names = table()->codes("name");
        const std::vector<Code> ranks = names ? frenchRanks(names->dictionary()) : std::vector<Code>();
        std::stable_sort(rows.begin(), rows.end(), [&](Row a, Row b) {
            const bool hasA = m_parents[a] != a, hasB = m_parents[b] != b;
            if (!hasA || !hasB || !names)
                return hasA && !hasB;
            const Code rankA = ranks[names->code(m_parents[a])], rankB = ranks[names->code(m_parents[b])];
            return ascending ? rankA < rankB : rankA > rankB;
        });
        return;
    }
    if (column != Experiences && column != Results)
        return RowModel::orderRows(column, direction, rows);
    const std::vector<Row>& counts = column == Experiences ? m_experiences : m_results;
    std::stable_sort(rows.begin(), rows.end(),
                     [&](Row a, Row b) { return ascending ? counts[a] < counts[b] : counts[a] > counts[b]; });
}

}    // namespace vigie
