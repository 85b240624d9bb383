// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/gazetteer.h"
#include "core/ingest/record_enricher.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vigie {

/// Gives structures a place (commune, département, region, point, and the rule that found it) and experiences the
/// département and region of each service's postal code. Structures in France without a place are noted, and so are
/// those whose place rests on a weak rule, and those whose own INSEE codes name another département than their postal
/// code and town do. (Communes are not compared: they merge and are renamed, départements hardly ever.)
class PlaceEnricher : public RecordEnricher
{
public:
    explicit PlaceEnricher(const Gazetteer& gazetteer) : m_gazetteer(gazetteer) {}

    void extendSchema(DatasetKind kind, TableSchema& schema) override;
    void enrich(std::span<Cell> cells, IssueLog& log) override;

private:
    void enrichStructure(std::span<Cell> cells, IssueLog& log);
    void enrichExperience(std::span<Cell> cells);
    void compareWithInsee(std::span<const Cell> cells, const Place& place, IssueLog& log) const;
    const Place& placeOf(std::string_view postalCode, std::string_view town, std::string_view country);
    const Place& placeOfCode(std::string_view postalCode);

    const Gazetteer& m_gazetteer;
    DatasetKind m_kind = DatasetKind::Experiences;
    size_t m_firstAdded = 0;
    struct
    {
        size_t postalCode = 0, town = 0, country = 0, inseeCommune = 0, inseeDepartment = 0;
    } m_structure;
    std::array<size_t, 3> m_postalCodes{};
    /// Found by a view: no record has to make a text of its own to ask.
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    using Places = std::unordered_map<std::string, Place, Hash, std::equal_to<>>;

    Places m_places;           ///< by address: the same few thousand come back
    Places m_placesOfCodes;    ///< by postal code alone
};

}    // namespace vigie
