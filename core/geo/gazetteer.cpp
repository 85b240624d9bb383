// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/gazetteer.h"

#include "core/geo/commune_register.h"
#include "core/geo/countries.h"
#include "core/geo/name_similarity.h"
#include "core/geo/postal_address.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr double enoughSharedWords = 0.5;
constexpr size_t mostTypingErrors = 2;
constexpr size_t fewestLettersForTypingErrors = 6;    // in shorter names two letters make another name

struct Address
{
    std::string postalCode;                  ///< clean; empty when it contradicts the territory
    std::vector<std::string> departments;    ///< where the place may lie, the likeliest first
    TownName town;
};

using Rule = const Commune* (*)(const CommuneRegister&, const Address&);

const Commune* byArrondissement(const CommuneRegister& communes, const Address& address)
{
    return communes.withCode(arrondissementCode(address.town, address.postalCode));
}

const Commune* byNameInCode(const CommuneRegister& communes, const Address& address)
{
    const Commune* found = nullptr;
    for (const PostalName& name : communes.namesOfPostalCode(address.postalCode)) {
        if (name.name == address.town.name)
            found = moreInhabitants(found, name.commune);
    }
    return found;
}

const Commune* byLocality(const CommuneRegister& communes, const Address& address)
{
    for (const std::string& department : address.departments) {
        if (const Commune* commune = communes.locality(address.town.name, department))
            return commune;
    }
    return nullptr;
}

const Commune* byNameInDepartments(const CommuneRegister& communes, const Address& address)
{
    for (const std::string& department : address.departments) {
        if (const Commune* commune = communes.officiallyNamed(address.town.name, department))
            return commune;
    }
    for (const std::string& department : address.departments) {
        if (const Commune* commune = communes.named(address.town.name, department))
            return commune;
    }
    return nullptr;
}

const Commune* bySharedWords(std::span<const PostalName> names, const Words& town)
{
    const Commune* found = nullptr;
    double best = enoughSharedWords;
    for (const PostalName& name : names) {
        const double share = sharedWords(town, significantWords(name.name));
        if (share < best)
            continue;
        found = share > best ? name.commune : moreInhabitants(found, name.commune);
        best = share;
    }
    return found;
}

const Commune* byContainedWords(std::span<const PostalName> names, const Words& town)
{
    const Commune* found = nullptr;
    for (const PostalName& name : names) {
        if (containsAll(wordsOf(name.name), town))
            found = moreInhabitants(found, name.commune);
    }
    return found;
}

const Commune* byTypingErrors(std::span<const PostalName> names, std::string_view town)
{
    if (town.size() < fewestLettersForTypingErrors)
        return nullptr;
    const Commune* found = nullptr;
    size_t best = mostTypingErrors;
    for (const PostalName& name : names) {
        const size_t errors = editDistance(town, name.name);
        if (errors > best)
            continue;
        found = errors < best ? name.commune : moreInhabitants(found, name.commune);
        best = errors;
    }
    return found;
}

const Commune* byContainedWordsInDepartments(const CommuneRegister& communes, const Address& address, const Words& town)
{
    for (const std::string& department : address.departments) {
        const Commune* found = nullptr;
        for (const Commune* commune : communes.communesOf(department)) {
            if (containsAll(wordsOf(commune->name), town))
                found = moreInhabitants(found, commune);
        }
        if (found)
            return found;
    }
    return nullptr;
}

const Commune* byApproximateName(const CommuneRegister& communes, const Address& address)
{
    const std::span<const PostalName> names = communes.namesOfPostalCode(address.postalCode);
    const Words town = significantWords(address.town.name);
    if (const Commune* commune = bySharedWords(names, town))
        return commune;
    if (const Commune* commune = byContainedWords(names, town))
        return commune;
    if (const Commune* commune = byTypingErrors(names, address.town.name))
        return commune;
    return byContainedWordsInDepartments(communes, address, town);
}

const Commune* byTownAlone(const CommuneRegister& communes, const Address& address)
{
    return communes.unmistakable(address.town.name);
}

const Commune* byCodeAlone(const CommuneRegister& communes, const Address& address)
{
    return communes.largestOfPostalCode(address.postalCode);
}

struct MethodRule
{
    PlaceMethod method;
    Rule find;
};

/// In the order they are tried.
constexpr MethodRule rules[] = {
    {PlaceMethod::Arrondissement, byArrondissement},
    {PlaceMethod::ExactName, byNameInCode},
    {PlaceMethod::Locality, byLocality},
    {PlaceMethod::Cedex, byNameInDepartments},
    {PlaceMethod::Approximate, byApproximateName},
    {PlaceMethod::TownOverCode, byTownAlone},
    {PlaceMethod::CodeOnly, byCodeAlone},
};

Place placeOf(const Commune& commune, PlaceMethod method)
{
    return {method,
            std::string(commune.code),
            std::string(commune.department),
            std::string(commune.region),
            commune.longitude,
            commune.latitude,
            commune.approximatePoint};
}

Place placeOf(const Department& department)
{
    return {PlaceMethod::DepartmentOnly, {},  department.code, department.region, department.longitude,
            department.latitude,         true};
}

Place nowhere(PlaceMethod method)
{
    Place place;
    place.method = method;
    return place;
}

/// INSEE's codes of foreign countries, used as postal codes.
bool isCountryCode(std::string_view postalCode)
{
    return postalCode.starts_with("99");
}

/// What to say of an address that no rule and no département fits.
PlaceMethod methodWithoutPlace(std::string_view postalCode, std::string_view country)
{
    if (postalCode.starts_with("980"))    // Monaco
        return PlaceMethod::Abroad;
    const bool saysNothing = postalCode.empty() || postalCode.starts_with("00");
    return saysNothing || !country.empty() ? PlaceMethod::Unresolved : PlaceMethod::Abroad;
}

}    // namespace

struct Gazetteer::Data
{
    Territories territories;
    Countries countries;
    CommuneRegister communes;

    /// Code of the French territory that the country names, empty for France as a whole; std::nullopt abroad.
    std::optional<std::string> territoryOf(std::string_view country) const;
};

std::optional<std::string> Gazetteer::Data::territoryOf(std::string_view country) const
{
    if (std::optional<std::string> territory = countries.frenchTerritory(country))
        return territory;
    // People also write the name that the territory has as a département: Guyane.
    const Department* department = territories.departmentNamed(country);
    return department && department->code.size() == 3 ? std::optional(department->code) : std::nullopt;
}

Gazetteer::Gazetteer(std::unique_ptr<Data> data) : m_data(std::move(data)) {}
Gazetteer::~Gazetteer() = default;
Gazetteer::Gazetteer(Gazetteer&&) noexcept = default;
Gazetteer& Gazetteer::operator=(Gazetteer&&) noexcept = default;

Result<Gazetteer> Gazetteer::load()
{
    Result<Territories> territories = Territories::load();
    if (!territories)
        return territories.error();
    Result<Countries> countries = Countries::load();
    if (!countries)
        return countries.error();
    Result<CommuneRegister> communes = CommuneRegister::load();
    if (!communes)
        return communes.error();
    return Gazetteer(std::unique_ptr<Data>(
        new Data{std::move(territories).value(), std::move(countries).value(), std::move(communes).value()}));
}

Place Gazetteer::resolve(std::string_view postalCode, std::string_view town, std::string_view country) const
{
    const std::optional<std::string> territory = m_data->territoryOf(country);
    if (!territory)
        return nowhere(PlaceMethod::Abroad);

    Address address{cleanPostalCode(postalCode), {}, parseTown(town)};
    address.departments = departmentsOfPrefix(address.postalCode);
    if (!territory->empty()) {
        if (std::ranges::find(address.departments, *territory) == address.departments.end())
            address.postalCode.clear();
        address.departments = {*territory};
    } else if (isCountryCode(address.postalCode)) {
        return nowhere(PlaceMethod::Abroad);
    }

    for (const MethodRule& rule : rules) {
        if (address.town.name.empty() && rule.method != PlaceMethod::CodeOnly)
            continue;    // the other rules go by the name, and no place is without
        if (const Commune* commune = rule.find(m_data->communes, address))
            return placeOf(*commune, rule.method);
    }
    if (!address.departments.empty()) {
        if (const Department* department = m_data->territories.department(address.departments.front()))
            return placeOf(*department);
    }
    return nowhere(methodWithoutPlace(address.postalCode, country));
}

std::string Gazetteer::departmentOfPostalCode(std::string_view postalCode) const
{
    const std::string code = cleanPostalCode(postalCode);
    if (const Commune* commune = m_data->communes.largestOfPostalCode(code))
        return std::string(commune->department);
    const std::vector<std::string> departments = departmentsOfPrefix(code);
    return departments.empty() ? std::string() : departments.front();
}

const Territories& Gazetteer::territories() const
{
    return m_data->territories;
}

}    // namespace vigie
