// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/service_network.h"

#include "core/base/fold.h"
#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie::demo {

namespace {

constexpr int inactivePerMille = 55;
constexpr int cedexPerMille = 80;
constexpr int lostZeroPerMille = 600;
constexpr int shortCodePerMille = 120;    // `STR-906` instead of ten characters

constexpr std::array streets = {"rue des Tilleuls",  "avenue de la République", "place du Marché",
                                "rue de la Gare",    "boulevard des Peupliers", "rue du Vieux-Moulin",
                                "allée des Érables", "cours de la Fontaine",    "rue des Écoles",
                                "avenue du Général", "chemin de la Tuilerie",   "quai des Mariniers"};
constexpr std::array quarters = {"Centre",      "Gare",       "Les Tilleuls", "Quartier nord", "Quartier sud",
                                 "La Fontaine", "Le Moulin",  "Les Érables",  "Vieux-Port",    "Mairie annexe",
                                 "Les Coteaux", "La Prairie", "Bus itinérant"};

const std::vector<Place>& placesOf(Level level)
{
    switch (level) {
    case Level::National:
    case Level::Local:
        return townPlaces();
    case Level::Regional:
        return regionPlaces();
    case Level::Departmental:
        return departmentPlaces();
    case Level::Abroad:
        return placesAbroad();
    }
    return townPlaces();
}

const Place& capital()
{
    const auto& towns = townPlaces();
    return *std::find_if(towns.begin(), towns.end(), [](const Place& place) { return place.town == "Paris"; });
}

std::string upperCase(std::string_view name)
{
    std::string text = fold(name);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

std::string nameOf(const Service& service, const Place& place, int round, Random& random)
{
    Slots slots = {{"town", std::string(place.town)},
                   {"TOWN", upperCase(place.town)},
                   {"ofTown", withOf(place.town)},
                   {"atTown", withAt(place.town)}};
    if (place.department) {
        slots["ofDepartment"] = place.department->ofLabel;
        slots["DEPARTMENT"] = upperCase(place.department->label);
        slots["region"] = place.department->regionLabel;
        slots["REGION"] = upperCase(place.department->regionLabel);
    }
    std::string name = expand(service.namePattern, slots, random);
    if (round == 0)
        return name;
    const int turn = (round - 1) / static_cast<int>(quarters.size());
    name += std::string(" - ") + quarters[static_cast<size_t>(round - 1) % quarters.size()];
    return turn == 0 ? name : name + ' ' + formatNumber(turn + 1);
}

}    // namespace

ServiceNetwork::ServiceNetwork(const DemoOptions& options) : m_random(options.seed, 1)
{
    for (const Service& service : services()) {
        const bool fixed = service.level == Level::National;
        addOffices(service, fixed ? 1 : std::max(1, static_cast<int>(std::lround(service.structures * options.scale))));
    }
    m_structures.front().code = outsideStructuresCode;
}

void ServiceNetwork::addOffices(const Service& service, int count)
{
    const auto& places = placesOf(service.level);
    const int available = static_cast<int>(places.size());
    for (int made = 0; made < count; ++made) {
        // Fewer offices than places are spread over the whole country; more open branches, one round after another.
        const int spread = std::min(count, available);
        const int at = static_cast<int>(qint64(made % spread) * available / spread);
        const Place& place = service.level == Level::National ? capital() : places[static_cast<size_t>(at)];
        DemoStructure office = makeOffice(service, place, made / spread);

        const int index = static_cast<int>(m_structures.size());
        m_officesByArea[{service.code, {}}].push_back(index);
        if (place.department) {
            m_officesByArea[{service.code, place.department->code}].push_back(index);
            m_officesByArea[{service.code, place.department->regionLabel}].push_back(index);
        } else {
            m_officesByArea[{service.code, place.town}].push_back(index);
        }
        m_structures.push_back(std::move(office));
    }
}

DemoStructure ServiceNetwork::makeOffice(const Service& service, const Place& place, int round)
{
    DemoStructure office;
    office.code = newCode();
    office.service = &service;
    office.name = nameOf(service, place, round, m_random);
    office.place = place;
    office.active = service.level == Level::National || !m_random.chance(inactivePerMille);
    office.merit = m_random.spread(40);
    for (const Service& above : services()) {
        if (std::string_view(above.code) == service.parent) {
            const auto* parents = officesNear(above, place);
            office.parent = parents->at(m_random.below(static_cast<quint32>(parents->size())));
        }
    }
    writePlace(office);
    return office;
}

void ServiceNetwork::writePlace(DemoStructure& structure)
{
    const Place& place = structure.place;
    structure.town = upperCase(place.town);
    structure.postalCode = place.postalCode;
    structure.address = formatNumber(m_random.between(1, 96)) + ' ' + m_random.pick(streets);
    if (m_random.chance(10))
        structure.address += "\nBâtiment " + std::string(1, static_cast<char>('A' + m_random.between(0, 3)));
    if (!place.department)
        return;
    if (m_random.chance(cedexPerMille)) {
        structure.town += " CEDEX";
        structure.postalCode = structure.postalCode.substr(0, 3) + formatNumber(m_random.between(10, 29));
    }
    if (structure.postalCode.front() == '0' && m_random.chance(lostZeroPerMille))
        structure.postalCode.erase(0, 1);
}

std::string ServiceNetwork::newCode()
{
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::string code;
    do {
        code.clear();
        if (m_random.chance(shortCodePerMille)) {
            code = "STR-" + formatNumber(m_random.between(1, 99999));
        } else {
            while (code.size() < 10)
                code += m_random.pick(alphabet);
        }
    } while (!m_codes.insert(code).second);
    return code;
}

const std::vector<int>* ServiceNetwork::officesNear(const Service& service, const Place& place) const
{
    if (place.department) {
        for (const char* area : {place.department->code, place.department->regionLabel}) {
            if (const auto found = m_officesByArea.find({service.code, area}); found != m_officesByArea.end())
                return &found->second;
        }
    } else if (const auto found = m_officesByArea.find({service.code, place.town}); found != m_officesByArea.end()) {
        return &found->second;
    }
    return &m_officesByArea.at({service.code, {}});
}

const DemoStructure& ServiceNetwork::structureFor(const Service& service, const Place& place, Random& random) const
{
    return m_structures[static_cast<size_t>(random.pick(*officesNear(service, place)))];
}

}    // namespace vigie::demo
