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

RecordMapper::RecordMapper(HeaderMapping mapping, RecordEnricher* enricher, IssueLog& log)
    : m_mapping(std::move(mapping)), m_enricher(enricher), m_log(log), m_crossField(m_mapping.kind, m_mapping.schema),
      m_countryOf(m_mapping.targets.size(), -1), m_repaired(m_mapping.targets.size()),
      m_rewritten(m_mapping.targets.size())
{
    if (keyIsMandatory(m_mapping.kind))
        m_key = m_mapping.schema.indexOf(keyFieldOf(m_mapping.kind));
    for (size_t i = 0; i < m_mapping.targets.size(); ++i) {
        const Field* field = m_mapping.targets[i].field;
        const Field* country = field ? fieldNamed(m_mapping.kind, countryFieldFor(m_mapping.kind, *field)) : nullptr;
        for (size_t j = 0; country && j < m_mapping.targets.size(); ++j) {
            if (m_mapping.targets[j].field == country)
                m_countryOf[i] = static_cast<int>(j);
        }
    }
    if (m_enricher)
        m_enricher->extendSchema(m_mapping.kind, m_mapping.schema);
}

bool RecordMapper::abroadFor(std::span<const std::string_view> fields, size_t sourceColumn) const
{
    const int country = m_countryOf[sourceColumn];
    if (country < 0 || static_cast<size_t>(country) >= fields.size())
        return false;
    const std::string_view name = trimmed(fields[static_cast<size_t>(country)]);
    return !name.empty() && name != france && fold(name) != fold(france);
}

void RecordMapper::mapField(std::span<const std::string_view> fields, size_t sourceColumn)
{
    const HeaderMapping::Target& target = m_mapping.targets[sourceColumn];
    std::string_view text = fields[sourceColumn];
    if (target.column == HeaderMapping::ignored || text.empty())
        return;
    const std::string& label = m_mapping.labels[sourceColumn];
    repairCharacters(text, label, m_repaired[sourceColumn], m_log);
    Cell& cell = m_cells[static_cast<size_t>(target.column)];
    cell = target.field
               ? readCell(*target.field, text, label, abroadFor(fields, sourceColumn), m_rewritten[sourceColumn], m_log)
               : Cell::ofText(trimmed(text));
}

std::span<const Cell> RecordMapper::map(std::span<const std::string_view> fields)
{
    m_cells.assign(m_mapping.schema.columns.size(), Cell{});
    const size_t expected = m_mapping.targets.size();
    if (fields.size() < expected)
        m_log.note(Rule::ShortRow, {}, {},
                   QCoreApplication::translate("Ingest", "%1 cells instead of %2").arg(fields.size()).arg(expected));
    // A trailing delimiter is a habit of some writers, not a cell too many.
    const bool surplus = std::any_of(fields.begin() + static_cast<std::ptrdiff_t>(std::min(expected, fields.size())),
                                     fields.end(), [](std::string_view cell) { return !cell.empty(); });
    if (surplus)
        m_log.note(Rule::LongRow, {}, {},
                   QCoreApplication::translate("Ingest", "%1 cells instead of %2").arg(fields.size()).arg(expected));
    for (size_t i = 0; i < std::min(expected, fields.size()); ++i)
        mapField(fields, i);
    if (m_key >= 0 && m_cells[static_cast<size_t>(m_key)].missing()) {
        m_log.note(Rule::MissingKey, m_mapping.schema.columns[static_cast<size_t>(m_key)].label, {});
        return {};
    }
    m_crossField.apply(m_cells, m_log);
    if (m_enricher)
        m_enricher->enrich(m_cells, m_log);
    return m_cells;
}

}    // namespace vigie
