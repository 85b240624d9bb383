// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/record_mapper.h"

#include "core/base/fold.h"
#include "core/base/number.h"
#include "core/domain/vocabulary.h"
#include "core/ingest/repairs.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

/// Results and indicators may come without a code of their own (nine fields are mandatory): such a record is identified
/// by its whole content. Without their code the others could not be named by anything.
bool keyIsMandatory(DatasetKind kind)
{
    return kind == DatasetKind::Structures || kind == DatasetKind::Typologies || kind == DatasetKind::Experiences;
}

/// The field that says in which country the code of @p field is.
std::string countryFieldFor(DatasetKind kind, const Field& field)
{
    if (field.rule != FieldRule::PostalCode)
        return {};
    if (kind == DatasetKind::Structures)
        return "country";
    if (kind == DatasetKind::Experiences)
        return std::string("typology_country_") + std::string_view(field.name).back();
    return {};
}

}    // namespace

RecordMapper::RecordMapper(HeaderMapping mapping, std::optional<std::vector<DateColumns::Verdict>> verdicts,
                           RecordEnricher* enricher, const ImportOptions& options, IssueLog& log)
    : m_mapping(std::move(mapping)), m_enricher(enricher), m_options(options), m_log(log),
      m_crossField(m_mapping.kind, m_mapping.schema, options), m_columns(m_mapping.targets.size())
{
    if (keyIsMandatory(m_mapping.kind))
        m_key = m_mapping.schema.indexOf(keyFieldOf(m_mapping.kind));
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Field* field = m_mapping.targets[i].field;
        m_columns[i].html = field && (field->rule == FieldRule::LongText || field->kind == ColumnKind::Text);
        if (m_mapping.kind == DatasetKind::Experiences && field && field->name == keyFieldOf(m_mapping.kind))
            m_keySource = static_cast<int>(i);
        const Field* country = field ? fieldNamed(m_mapping.kind, countryFieldFor(m_mapping.kind, *field)) : nullptr;
        for (size_t j = 0; country && j < m_columns.size(); ++j) {
            if (m_mapping.targets[j].field == country)
                m_columns[i].country = static_cast<int>(j);
        }
    }
    if (!verdicts)
        m_dates.emplace(m_mapping);
    else
        noteVerdicts(*verdicts, m_mapping.labels, m_log);
    for (const DateColumns::Verdict& verdict : verdicts.value_or(std::vector<DateColumns::Verdict>()))
        m_columns[verdict.column].swapsDates = verdict.swap;
    if (m_enricher)
        m_enricher->extendSchema(m_mapping.kind, m_mapping.schema);
}

bool RecordMapper::abroadFor(std::span<const std::string_view> fields, const SourceColumn& column) const
{
    if (column.country < 0 || static_cast<size_t>(column.country) >= fields.size())
        return false;
    const std::string_view name = trimmed(fields[static_cast<size_t>(column.country)]);
    return !name.empty() && name != france && fold(name) != fold(france);
}

void RecordMapper::lookAtDate(Cell& cell, std::string_view text, size_t sourceColumn)
{
    if (m_dates)
        m_dates->add(sourceColumn, m_number, cell.date, text.find('/') != text.npos);
    if (!m_columns[sourceColumn].swapsDates)
        return;
    const LocalSeconds swapped = withDayAndMonthSwapped(cell.date);
    if (swapped == cell.date)
        return;
    m_log.note(Rule::DayMonthSwapped, m_mapping.labels[sourceColumn], text);
    cell.date = swapped;
}

void RecordMapper::mapField(std::span<const std::string_view> fields, size_t sourceColumn)
{
    const HeaderMapping::Target& target = m_mapping.targets[sourceColumn];
    std::string_view text = fields[sourceColumn];
    if (target.column == HeaderMapping::ignored || text.empty())
        return;
    SourceColumn& column = m_columns[sourceColumn];
    CellPlace place{m_mapping.labels[sourceColumn], false, column.html};
    repairCharacters(text, place, column.repaired, m_options, m_log);
    Cell& cell = m_cells[static_cast<size_t>(target.column)];
    if (!target.field) {
        cell = Cell::ofText(trimmed(text));
        return;
    }
    place.abroad = abroadFor(fields, column);
    cell = readCell(*target.field, text, place, column.rewritten, m_options, m_log);
    if (cell.type == Cell::Type::Date) {
        lookAtDate(cell, text, sourceColumn);
    } else if (cell.type == Cell::Type::Number) {
        column.decimalComma |= text.find(',') != text.npos;
        column.decimalPoint |= text.find('.') != text.npos;
    }
}

void RecordMapper::noteSizes(std::span<const std::string_view> fields)
{
    const size_t expected = m_columns.size();
    if (fields.size() == expected)
        return;
    const auto sizes = [&] {
        return QCoreApplication::translate("Ingest", "%1 cells instead of %2").arg(fields.size()).arg(expected);
    };
    if (fields.size() < expected) {
        m_log.note(Rule::ShortRow, {}, {}, sizes());
        return;
    }
    // A trailing delimiter is a habit of some writers, not a cell too many.
    const auto surplus = fields.subspan(expected);
    if (std::any_of(surplus.begin(), surplus.end(), [](std::string_view cell) { return !cell.empty(); }))
        m_log.note(Rule::LongRow, {}, {}, sizes());
}

bool RecordMapper::keyIsUsable()
{
    if (m_key < 0)
        return true;
    const ColumnSpec& key = m_mapping.schema.columns[static_cast<size_t>(m_key)];
    const Cell& cell = m_cells[static_cast<size_t>(m_key)];
    if (cell.missing()) {
        m_log.note(Rule::MissingKey, key.label, {});
        return false;
    }
    // Every experience seen has a number; anything else in its place is likely to be a torn record's.
    if (m_keySource >= 0 && !recordNumber(cell.text))
        m_log.note(Rule::ImplausibleCode, key.label, {});
    return true;
}

std::span<const Cell> RecordMapper::map(std::span<const std::string_view> fields)
{
    m_cells.assign(m_mapping.schema.columns.size(), Cell{});
    noteSizes(fields);
    const auto keySource = static_cast<size_t>(m_keySource);
    m_number =
        m_dates && m_keySource >= 0 && keySource < fields.size() ? recordNumber(fields[keySource]) : std::nullopt;
    for (size_t i = 0; i < std::min(m_columns.size(), fields.size()); ++i)
        mapField(fields, i);
    if (!keyIsUsable())
        return {};
    m_crossField.apply(m_cells, m_log);
    if (m_enricher)
        m_enricher->enrich(m_cells, m_log);
    return m_cells;
}

void RecordMapper::finish()
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].decimalComma && m_columns[i].decimalPoint)
            m_log.noteSource(Rule::TwoDecimalMarks, QString::fromStdString(m_mapping.labels[i]));
    }
    if (m_dates)
        noteVerdicts(m_dates->conclude(m_options), m_mapping.labels, m_log);
}

}    // namespace vigie
