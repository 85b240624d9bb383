// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

struct Department
{
    std::string code;      ///< `01` … `976`, and the collectivities (975, 977, 978, 986, 987, 988, …)
    QString name;          ///< with its typography, without article: "Bouches-du-Rhône"
    std::string region;    ///< INSEE code; empty for a collectivity
    bool collectivity = false;
    std::optional<double> longitude,
        latitude;    ///< label point, WGS 84; missing for 984 and 989, which have no outline
};

struct Region
{
    std::string code;
    QString name;
};

/// Names and codes of French territories. Small: loads in under 1 ms.
class Territories
{
public:
    static Result<Territories> load();

    const std::vector<Department>& departments() const { return m_departments; }    ///< in code order: 29, 2A, 2B, 30
    const std::vector<Region>& regions() const { return m_regions; }
    /// By code, also as files write it: `1` is 01; `69D` and `69M`, the two halves of Rhône, are 69. nullptr when
    /// unknown.
    const Department* department(std::string_view code) const;
    const Region* region(std::string_view code) const;
    /// By name, however it is written (accents, case, hyphens, article).
    const Department* departmentNamed(std::string_view name) const;
    /// Code of the territory of that name, for a field that holds codes of départements (`department`,
    /// `user_department_code`) or regions (`region`, `user_region_code`); empty for another field or name.
    std::string codeNamed(std::string_view field, std::string_view name) const;
    /// "Isère (38)"; the code itself when unknown; for lists and tables.
    QString departmentTitle(std::string_view code) const;
    /// "Bretagne"; the code itself when unknown.
    QString regionTitle(std::string_view code) const;

private:
    std::vector<Department> m_departments;
    std::vector<Region> m_regions;
    std::vector<std::string> m_departmentNames;    ///< comparable, beside m_departments
};

/// Which of the rules below found a place; stored with each structure.
enum class PlaceMethod {
    ExactName,         ///< the town is one of the names of that postal code
    Arrondissement,    ///< Paris, Lyon, Marseille with a number
    Locality,          ///< a place name that is not a commune (SOPHIA ANTIPOLIS)
    Cedex,             ///< exact name within the départements of the code's prefix
    Approximate,       ///< nearly the name, within the code or the département
    TownOverCode,      ///< town and code contradict each other; the town is unmistakable
    CodeOnly,          ///< the only or most populated commune of the code
    DepartmentOnly,    ///< nothing but the département
    Abroad,            ///< another country, or a code of none of our territories
    Unresolved,
};

/// `exact_name`, … : as stored and exported.
std::string_view placeMethodId(PlaceMethod method);
/// True for the methods that deserve a word of caution: Approximate and what follows it, except Abroad.
bool isWeak(PlaceMethod method);

struct Place
{
    PlaceMethod method = PlaceMethod::Unresolved;
    std::string commune;       ///< INSEE code; an arrondissement for Paris, Lyon, Marseille when known
    std::string department;    ///< empty abroad and unresolved
    std::string region;
    std::optional<double> longitude, latitude;    ///< WGS 84
    bool approximatePoint = false;    ///< the commune's own position is an estimate, or the département's label point
};

/// Finds the commune of an address from its postal code and town.
///
/// Rules, in order (the sources of names and codes: resources/geo/SOURCES.md):
///  1. the code: blanks removed, 4 digits get their zero back, 6 digits like 750004 lose one zero;
///  2. a numbered arrondissement of Paris, Lyon or Marseille, also after CEDEX, when the code agrees;
///  3. the exact name among the names of that code;  4. a known locality in an allowed département;
///  5. the exact name in the départements that the code's prefix allows, official names first (the CEDEX rule);
///  6. an approximate name, within the code, then within the département;
///  7. a town that contradicts the code but can be only one;  8. the code alone, then the département alone;
///  9. nothing: unresolved.
/// Names are compared by normalisedPlaceName() after CEDEX and what follows is dropped.
class Gazetteer
{
public:
    /// Reads 75,000 names: some tens of milliseconds. Load it once.
    static Result<Gazetteer> load();
    ~Gazetteer();
    Gazetteer(Gazetteer&&) noexcept;
    Gazetteer& operator=(Gazetteer&&) noexcept;

    /// @p country as written in the file; empty or France = France. French territories named as countries are found.
    Place resolve(std::string_view postalCode, std::string_view town, std::string_view country) const;

    /// Département of a postal code without a town: that of its most populated commune, else that of its prefix (a
    /// CEDEX code); empty when the code is unknown.
    std::string departmentOfPostalCode(std::string_view postalCode) const;
    const Territories& territories() const;

private:
    struct Data;
    explicit Gazetteer(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

}    // namespace vigie
