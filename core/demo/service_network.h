// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_files.h"
#include "core/demo/places.h"
#include "core/demo/random.h"
#include "core/demo/service_catalogue.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace vigie::demo {

struct DemoStructure
{
    std::string code;
    const Service* service = nullptr;
    std::string name;
    Place place;
    std::string postalCode;    ///< as written in the file: maybe a CEDEX code, maybe without its leading zero
    std::string town;          ///< as written in the file, upper case
    std::string address;
    int parent = -1;    ///< index in structures(); -1 at the top
    bool active = true;
    int merit = 0;    ///< how much better than its peers, about -100 … 100
};

/// Every structure of the demonstration and its place in the hierarchy.
class ServiceNetwork
{
public:
    explicit ServiceNetwork(const DemoOptions& options);

    const std::vector<DemoStructure>& structures() const { return m_structures; }
    /// The pseudo-structure of testimonies that nobody has taken.
    const DemoStructure& outsideStructures() const { return m_structures.front(); }
    /// A structure of this service at the place, else in its region, else anywhere.
    const DemoStructure& structureFor(const Service& service, const Place& place, Random& random) const;

private:
    void addOffices(const Service& service, int count);
    DemoStructure makeOffice(const Service& service, const Place& place, int round);
    void writePlace(DemoStructure& structure);
    std::string newCode();
    const std::vector<int>* officesNear(const Service& service, const Place& place) const;

    using Area = std::pair<std::string_view, std::string_view>;    // typology code; area code, empty = everywhere

    Random m_random;
    std::vector<DemoStructure> m_structures;
    std::set<std::string> m_codes;
    std::map<Area, std::vector<int>> m_officesByArea;
};

}    // namespace vigie::demo
