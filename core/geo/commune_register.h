// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vigie {

struct Commune
{
    std::string_view code;    ///< INSEE; arrondissements of Paris, Lyon and Marseille stand beside their city
    std::string_view department;
    std::string_view region;    ///< empty in a collectivity
    std::string name;           ///< official, in the form of normalisedPlaceName()
    int population = 0;
    std::optional<double> longitude, latitude;
    bool approximatePoint = false;
};

/// One name that belongs to a postal code: official, former, or of a part of the commune.
struct PostalName
{
    std::string_view postalCode;
    std::string_view name;
    const Commune* commune;
};

/// The communes of France by code, name, postal code and département.
///
/// Names are in the form of normalisedPlaceName(). Where several communes fit, the most populated one is given; nullptr
/// when none does. Movable; what it points to stays in place.
class CommuneRegister
{
public:
    static Result<CommuneRegister> load();
    CommuneRegister(CommuneRegister&&) noexcept = default;
    CommuneRegister& operator=(CommuneRegister&&) noexcept = default;
    CommuneRegister(const CommuneRegister&) = delete;
    CommuneRegister& operator=(const CommuneRegister&) = delete;
    ~CommuneRegister() = default;

    const Commune* withCode(std::string_view code) const;
    std::span<const PostalName> namesOfPostalCode(std::string_view postalCode) const;
    const Commune* largestOfPostalCode(std::string_view postalCode) const;
    std::span<const Commune* const> communesOf(std::string_view department) const;

    const Commune* officiallyNamed(std::string_view name, std::string_view department) const;
    /// By any name that some postal code gives it.
    const Commune* named(std::string_view name, std::string_view department) const;
    /// A well-known place that is not a commune, such as SOPHIA ANTIPOLIS.
    const Commune* locality(std::string_view name, std::string_view department) const;
    /// The commune that alone has this official name, or is known by it: 20,000 inhabitants, ten times the next one.
    const Commune* unmistakable(std::string_view name) const;

private:
    struct Locality
    {
        std::string_view department;
        std::string_view name;
        const Commune* commune;
    };
    using NameIndex = std::unordered_multimap<std::string_view, const Commune*>;

    CommuneRegister() = default;
    Result<void> readCommunes();
    Result<void> readPostalNames();
    Result<void> readLocalities();
    static const Commune* largest(const NameIndex& index, std::string_view name, std::string_view department);

    std::vector<QByteArray> m_texts;    ///< what the views look at
    std::vector<Commune> m_communes;
    std::unordered_map<std::string_view, const Commune*> m_byCode;
    std::unordered_map<std::string_view, std::vector<const Commune*>> m_byDepartment;
    NameIndex m_byOfficialName;
    std::vector<PostalName> m_postalNames;    ///< in the order of the codes
    NameIndex m_byPostalName;
    std::vector<Locality> m_localities;
};

/// The one with more inhabitants; @p a when equal; either may be nullptr.
const Commune* moreInhabitants(const Commune* a, const Commune* b);

}    // namespace vigie
