// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

// Real places that fictitious structures stand in.

namespace vigie::demo {

struct Department
{
    const char* code;
    const char* label;
    const char* ofLabel;    ///< "de l’Ain"
    const char* regionCode;
    const char* regionLabel;
};

struct Town
{
    const char* name;
    const char* postalCode;
    const char* commune;    ///< code officiel géographique
    const char* department;
};

struct CityAbroad
{
    const char* name;
    const char* country;               ///< as the structures spell it: États-Unis
    const char* countryInTestimony;    ///< as the experiences spell it: États-unis
    const char* isoCode;
    const char* postalCode;
};

/// Where a structure or a person is. `department` is null abroad.
struct Place
{
    std::string_view town;
    std::string_view postalCode;
    std::string_view commune;
    const Department* department = nullptr;
    const CityAbroad* abroad = nullptr;
};

/// The 101 départements, by code.
std::span<const Department> departments();
/// The 101 chief towns in the order of departments(), then other large towns.
std::span<const Town> towns();
std::span<const CityAbroad> citiesAbroad();

/// towns() and citiesAbroad() as places; one per département and one per region for the offices of that level.
const std::vector<Place>& townPlaces();
const std::vector<Place>& departmentPlaces();
const std::vector<Place>& regionPlaces();
const std::vector<Place>& placesAbroad();

}    // namespace vigie::demo
