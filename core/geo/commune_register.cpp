// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/commune_register.h"

#include "core/base/fold.h"
#include "core/base/number.h"
#include "core/geo/resource_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

constexpr size_t communesExpected = 36000;
constexpr size_t postalNamesExpected = 41000;
constexpr int wellKnownPopulation = 20000;
constexpr int wellKnownRatio = 10;

std::optional<double> degrees(std::string_view cell)
{
    const std::optional<ParsedNumber> number = parseNumber(cell);
    return number ? std::optional(number->value) : std::nullopt;
}

}    // namespace

const Commune* moreInhabitants(const Commune* a, const Commune* b)
{
    if (!a || !b)
        return a ? a : b;
    return b->population > a->population ? b : a;
}

Result<CommuneRegister> CommuneRegister::load()
{
    CommuneRegister communes;
    if (Result<void> read = communes.readCommunes(); !read)
        return read.error();
    if (Result<void> read = communes.readPostalNames(); !read)
        return read.error();
    if (Result<void> read = communes.readLocalities(); !read)
        return read.error();
    return communes;
}

Result<void> CommuneRegister::readCommunes()
{
    Result<ResourceTable> table =
        ResourceTable::open(QStringLiteral("communes.tsv.gz"), '\t',
                            {"code_insee", "dep", "reg", "nom", "population", "lon", "lat", "src", "type"});
    if (!table)
        return table.error();
    m_texts.push_back(table->text());
    m_communes.reserve(communesExpected);
    while (table->next()) {
        if (table->cell(8) == "PAYS")
            continue;    // Monaco, which has a French postal code
        m_communes.push_back({table->cell(0), table->cell(1), table->cell(2), normalisedPlaceName(table->cell(3)),
                              static_cast<int>(parseInteger(table->cell(4)).value_or(0)), degrees(table->cell(5)),
                              degrees(table->cell(6)), table->cell(7) == "A"});
    }

    m_byCode.reserve(m_communes.size());
    m_byOfficialName.reserve(m_communes.size());
    for (const Commune& commune : m_communes) {
        m_byCode.emplace(commune.code, &commune);
        m_byOfficialName.emplace(commune.name, &commune);
        m_byDepartment[commune.department].push_back(&commune);
    }
    return {};
}

Result<void> CommuneRegister::readPostalNames()
{
    const QString fileName = QStringLiteral("codes_postaux.tsv.gz");
    Result<ResourceTable> table = ResourceTable::open(fileName, '\t', {"code_postal", "nom_norm", "code_insee"});
    if (!table)
        return table.error();
    m_texts.push_back(table->text());
    m_postalNames.reserve(postalNamesExpected);
    m_byPostalName.reserve(postalNamesExpected);
    while (table->next()) {
        const Commune* commune = withCode(table->cell(2));
        if (!commune)
            continue;    // Monaco
        m_postalNames.push_back({table->cell(0), table->cell(1), commune});
        m_byPostalName.emplace(table->cell(1), commune);
    }
    if (!std::ranges::is_sorted(m_postalNames, {}, &PostalName::postalCode))
        return geoDataError(fileName, QCoreApplication::translate("Geography", "the postal codes are not in order"));
    return {};
}

Result<void> CommuneRegister::readLocalities()
{
    const QString fileName = QStringLiteral("localites.tsv");
    Result<ResourceTable> table = ResourceTable::open(fileName, '\t', {"dep", "nom_norm", "code_insee"});
    if (!table)
        return table.error();
    m_texts.push_back(table->text());
    while (table->next()) {
        const Commune* commune = withCode(table->cell(2));
        if (!commune)
            return geoDataError(fileName, QCoreApplication::translate("Geography", "a commune does not exist"));
        m_localities.push_back({table->cell(0), table->cell(1), commune});
    }
    return {};
}

const Commune* CommuneRegister::withCode(std::string_view code) const
{
    const auto found = m_byCode.find(code);
    return found != m_byCode.end() ? found->second : nullptr;
}

std::span<const PostalName> CommuneRegister::namesOfPostalCode(std::string_view postalCode) const
{
    const auto first = std::ranges::lower_bound(m_postalNames, postalCode, {}, &PostalName::postalCode);
    const auto last = std::ranges::upper_bound(first, m_postalNames.end(), postalCode, {}, &PostalName::postalCode);
    return {first, last};
}

const Commune* CommuneRegister::largestOfPostalCode(std::string_view postalCode) const
{
    const Commune* found = nullptr;
    for (const PostalName& name : namesOfPostalCode(postalCode))
        found = moreInhabitants(found, name.commune);
    return found;
}

std::span<const Commune* const> CommuneRegister::communesOf(std::string_view department) const
{
    const auto found = m_byDepartment.find(department);
    return found != m_byDepartment.end() ? std::span<const Commune* const>(found->second)
                                         : std::span<const Commune* const>();
}

const Commune* CommuneRegister::largest(const NameIndex& index, std::string_view name, std::string_view department)
{
    const Commune* found = nullptr;
    const auto [first, last] = index.equal_range(name);
    for (auto entry = first; entry != last; ++entry) {
        if (entry->second->department == department)
            found = moreInhabitants(found, entry->second);
    }
    return found;
}

const Commune* CommuneRegister::officiallyNamed(std::string_view name, std::string_view department) const
{
    return largest(m_byOfficialName, name, department);
}

const Commune* CommuneRegister::named(std::string_view name, std::string_view department) const
{
    return largest(m_byPostalName, name, department);
}

const Commune* CommuneRegister::locality(std::string_view name, std::string_view department) const
{
    const auto found = std::ranges::find_if(
        m_localities, [&](const Locality& place) { return place.name == name && place.department == department; });
    return found != m_localities.end() ? found->commune : nullptr;
}

const Commune* CommuneRegister::unmistakable(std::string_view name) const
{
    const auto [first, last] = m_byOfficialName.equal_range(name);
    if (first == last)
        return nullptr;
    const Commune* greatest = nullptr;
    int nextPopulation = 0;
    for (auto entry = first; entry != last; ++entry) {
        const Commune* commune = entry->second;
        if (!greatest || commune->population > greatest->population)
            std::swap(greatest, commune);
        if (commune)
            nextPopulation = std::max(nextPopulation, commune->population);
    }
    const bool only = std::next(first) == last;
    const bool wellKnown =
        greatest->population >= wellKnownPopulation && greatest->population >= wellKnownRatio * nextPopulation;
    return only || wellKnown ? greatest : nullptr;
}

}    // namespace vigie
