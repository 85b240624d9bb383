// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/number.h"
#include "core/geo/gazetteer.h"
#include "core/geo/resource_table.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::optional<double> numberOf(std::string_view cell)
{
    const std::optional<ParsedNumber> number = parseNumber(cell);
    return number ? std::optional(number->value) : std::nullopt;
}

/// The place name without a leading article: "l'Isère", "La Réunion" and "Réunion" compare equal to their names.
std::string comparableName(std::string_view name)
{
    static constexpr std::array<std::string_view, 4> articles = {"L ", "LA ", "LE ", "LES "};
    std::string comparable = normalisedPlaceName(name);
    for (std::string_view article : articles) {
        if (comparable.starts_with(article))
            return comparable.substr(article.size());
    }
    return comparable;
}

std::string canonicalDepartmentCode(std::string_view code)
{
    if (code == "69D" || code == "69M")
        return "69";
    return code.size() == 1 ? '0' + std::string(code) : std::string(code);
}

Result<std::vector<Department>> readDepartments()
{
    Result<ResourceTable> table =
        ResourceTable::open(QStringLiteral("departements.csv"), ',', {"DEP", "LIBELLE", "REG", "TYPE", "LON", "LAT"});
    if (!table)
        return table.error();
    std::vector<Department> departments;
    while (table->next()) {
        departments.push_back({std::string(table->cell(0)), textOf(table->cell(1)), std::string(table->cell(2)),
                               table->cell(3) == "COM", numberOf(table->cell(4)), numberOf(table->cell(5))});
    }
    std::ranges::sort(departments, {}, &Department::code);
    return departments;
}

Result<std::vector<Region>> readRegions()
{
    Result<ResourceTable> table = ResourceTable::open(QStringLiteral("regions.csv"), ',', {"REG", "LIBELLE"});
    if (!table)
        return table.error();
    std::vector<Region> regions;
    while (table->next())
        regions.push_back({std::string(table->cell(0)), textOf(table->cell(1))});
    std::ranges::sort(regions, {}, &Region::code);
    return regions;
}

}    // namespace

Result<Territories> Territories::load()
{
    Result<std::vector<Department>> departments = readDepartments();
    if (!departments)
        return departments.error();
    Result<std::vector<Region>> regions = readRegions();
    if (!regions)
        return regions.error();

    Territories territories;
    territories.m_departments = std::move(departments).value();
    territories.m_regions = std::move(regions).value();
    for (const Department& department : territories.m_departments)
        territories.m_departmentNames.push_back(comparableName(department.name.toStdString()));
    return territories;
}

const Department* Territories::department(std::string_view code) const
{
    const std::string wanted = canonicalDepartmentCode(code);
    const auto found = std::ranges::lower_bound(m_departments, wanted, {}, &Department::code);
    return found != m_departments.end() && found->code == wanted ? &*found : nullptr;
}

const Region* Territories::region(std::string_view code) const
{
    const auto found = std::ranges::find(m_regions, code, &Region::code);
    return found != m_regions.end() ? &*found : nullptr;
}

const Department* Territories::departmentNamed(std::string_view name) const
{
    const auto found = std::ranges::find(m_departmentNames, comparableName(name));
    return found != m_departmentNames.end() ? &m_departments[static_cast<size_t>(found - m_departmentNames.begin())]
                                            : nullptr;
}

std::string Territories::codeNamed(std::string_view field, std::string_view name) const
{
    if (field == "department" || field == "user_department_code") {
        const Department* found = departmentNamed(name);
        return found ? found->code : std::string();
    }
    if (field == "region" || field == "user_region_code") {
        const auto found = std::ranges::find(m_regions, comparableName(name), [](const Region& region) {
            return comparableName(region.name.toStdString());
        });
        return found != m_regions.end() ? found->code : std::string();
    }
    return {};
}

QString Territories::departmentTitle(std::string_view code) const
{
    const Department* found = department(code);
    return found ? QStringLiteral("%1 (%2)").arg(found->name, textOf(found->code)) : textOf(code);
}

QString Territories::regionTitle(std::string_view code) const
{
    const Region* found = region(code);
    return found ? found->name : textOf(code);
}

}    // namespace vigie
