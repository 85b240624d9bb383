// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/place_enricher.h"

#include <QCoreApplication>

namespace vigie {

namespace {

size_t positionOf(const TableSchema& schema, std::string_view column)
{
    return static_cast<size_t>(schema.indexOf(column));    // canonical schemas have all documented columns
}

/// Département of a commune's code: its first two characters, three overseas.
std::string_view departmentOfCommune(std::string_view code)
{
    const bool overseas = code.starts_with("97") || code.starts_with("98");
    return code.size() == 5 ? code.substr(0, overseas ? 3 : 2) : std::string_view();
}

}    // namespace

void PlaceEnricher::extendSchema(DatasetKind kind, TableSchema& schema)
{
    m_kind = kind;
    m_firstAdded = schema.columns.size();
    if (kind == DatasetKind::Structures) {
        m_structure = {positionOf(schema, "postal_code"), positionOf(schema, "town"), positionOf(schema, "country"),
                       positionOf(schema, "insee_commune"), positionOf(schema, "insee_department")};
        schema.columns.insert(schema.columns.end(),
                              {{"commune", "Commune (INSEE)", ColumnKind::Code, ','},
                               {"department", "Département", ColumnKind::Code, ','},
                               {"region", "Région", ColumnKind::Code, ','},
                               {"longitude", "Longitude", ColumnKind::Number, ','},
                               {"latitude", "Latitude", ColumnKind::Number, ','},
                               {"place_method", "Méthode de localisation", ColumnKind::Code, ','}});
    } else if (kind == DatasetKind::Experiences) {
        for (size_t slot = 0; slot < m_postalCodes.size(); ++slot) {
            const char number = static_cast<char>('1' + slot);
            m_postalCodes[slot] = positionOf(schema, std::string("typology_postal_code_") + number);
            schema.columns.push_back({std::string("service_department_") + number,
                                      std::string("Département du service ") + number, ColumnKind::Code, ','});
            schema.columns.push_back({std::string("service_region_") + number,
                                      std::string("Région du service ") + number, ColumnKind::Code, ','});
        }
    }
}

const Place& PlaceEnricher::placeOf(std::string_view postalCode, std::string_view town, std::string_view country)
{
    std::string address;
    for (std::string_view part : {postalCode, town, country}) {
        address += part;
        address += '\x1f';
    }
    auto found = m_places.find(address);
    if (found == m_places.end())
        found = m_places.emplace(address, m_gazetteer.resolve(postalCode, town, country)).first;
    return found->second;
}

const Place& PlaceEnricher::placeOfCode(std::string_view postalCode)
{
    auto found = m_placesOfCodes.find(postalCode);
    if (found == m_placesOfCodes.end())
        found = m_placesOfCodes.emplace(std::string(postalCode), m_gazetteer.resolve(postalCode, {}, {})).first;
    return found->second;
}

void PlaceEnricher::enrichStructure(std::span<Cell> cells, IssueLog& log)
{
    const std::string_view postalCode = cells[m_structure.postalCode].text;
    const std::string_view town = cells[m_structure.town].text;
    const Place& place = placeOf(postalCode, town, cells[m_structure.country].text);
    const std::span<Cell> added = cells.subspan(m_firstAdded);
    added[0] = Cell::ofText(place.commune);
    added[1] = Cell::ofText(place.department);
    added[2] = Cell::ofText(place.region);
    if (place.longitude && place.latitude) {
        added[3] = Cell::ofNumber(*place.longitude);
        added[4] = Cell::ofNumber(*place.latitude);
    }
    added[5] = Cell::ofText(placeMethodId(place.method));

    compareWithInsee(cells, place, log);

    const std::string address = std::string(postalCode) + ' ' + std::string(town);
    if (place.method == PlaceMethod::Unresolved)
        log.note(Rule::PlaceUnresolved, "Ville", address);
    else if (isWeak(place.method))
        log.note(Rule::PlaceApproximate, "Ville", address,
                 QCoreApplication::translate("Place", "placed in commune %1 by the rule “%2”")
                     .arg(QString::fromStdString(place.commune.empty() ? place.department : place.commune),
                          QString::fromUtf8(placeMethodId(place.method).data())));
}

void PlaceEnricher::compareWithInsee(std::span<const Cell> cells, const Place& place, IssueLog& log) const
{
    const std::string_view commune = cells[m_structure.inseeCommune].text;
    std::string_view code = cells[m_structure.inseeDepartment].text;
    if (code.empty())
        code = departmentOfCommune(commune);
    const Territories& territories = m_gazetteer.territories();
    const Department* stated = code.empty() ? nullptr : territories.department(code);
    const Department* found = place.department.empty() ? nullptr : territories.department(place.department);
    if (!stated || !found || stated == found)
        return;
    log.note(Rule::PlaceContradicted, "INSEE Département", code,
             QCoreApplication::translate("Place", "postal code %1 and town %2 are in %3")
                 .arg(QString::fromUtf8(cells[m_structure.postalCode].text.data(),
                                        static_cast<qsizetype>(cells[m_structure.postalCode].text.size())),
                      QString::fromUtf8(cells[m_structure.town].text.data(),
                                        static_cast<qsizetype>(cells[m_structure.town].text.size())),
                      territories.departmentTitle(place.department)));
}

void PlaceEnricher::enrichExperience(std::span<Cell> cells)
{
    for (size_t slot = 0; slot < m_postalCodes.size(); ++slot) {
        const Cell& postalCode = cells[m_postalCodes[slot]];
        if (postalCode.missing())
            continue;
        const Place& place = placeOfCode(postalCode.text);
        cells[m_firstAdded + 2 * slot] = Cell::ofText(place.department);
        cells[m_firstAdded + 2 * slot + 1] = Cell::ofText(place.region);
    }
}

void PlaceEnricher::enrich(std::span<Cell> cells, IssueLog& log)
{
    if (m_kind == DatasetKind::Structures)
        enrichStructure(cells, log);
    else if (m_kind == DatasetKind::Experiences)
        enrichExperience(cells);
}

}    // namespace vigie
