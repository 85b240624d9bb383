// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/places.h"

#include <algorithm>
#include <set>

namespace vigie::demo {

namespace {

const Department* departmentWithCode(std::string_view code)
{
    const auto all = departments();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Department& d) { return d.code == code; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<Place> makeTownPlaces()
{
    std::vector<Place> places;
    for (const Town& town : towns())
        places.push_back({town.name, town.postalCode, town.commune, departmentWithCode(town.department), nullptr});
    return places;
}

std::vector<Place> makeRegionPlaces()
{
    std::vector<Place> places;
    std::set<std::string_view> seen;
    for (const Place& place : departmentPlaces()) {
        if (seen.insert(place.department->regionCode).second)
            places.push_back(place);
    }
    return places;
}

std::vector<Place> makePlacesAbroad()
{
    std::vector<Place> places;
    for (const CityAbroad& city : citiesAbroad())
        places.push_back({city.name, city.postalCode, {}, nullptr, &city});
    return places;
}

}    // namespace

const std::vector<Place>& townPlaces()
{
    static const std::vector<Place> places = makeTownPlaces();
    return places;
}

const std::vector<Place>& departmentPlaces()
{
    static const std::vector<Place> places(townPlaces().begin(),
                                           townPlaces().begin() + static_cast<std::ptrdiff_t>(departments().size()));
    return places;
}

const std::vector<Place>& regionPlaces()
{
    static const std::vector<Place> places = makeRegionPlaces();
    return places;
}

const std::vector<Place>& placesAbroad()
{
    static const std::vector<Place> places = makePlacesAbroad();
    return places;
}

}    // namespace vigie::demo
