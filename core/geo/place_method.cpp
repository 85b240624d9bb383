// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/gazetteer.h"

namespace vigie {

std::string_view placeMethodId(PlaceMethod method)
{
    switch (method) {
    case PlaceMethod::ExactName:
        return "exact_name";
    case PlaceMethod::Arrondissement:
        return "arrondissement";
    case PlaceMethod::Locality:
        return "locality";
    case PlaceMethod::Cedex:
        return "cedex";
    case PlaceMethod::Approximate:
        return "approximate";
    case PlaceMethod::TownOverCode:
        return "town_over_code";
    case PlaceMethod::CodeOnly:
        return "code_only";
    case PlaceMethod::DepartmentOnly:
        return "department_only";
    case PlaceMethod::Abroad:
        return "abroad";
    case PlaceMethod::Unresolved:
        return "unresolved";
    }
    return {};
}

bool isWeak(PlaceMethod method)
{
    return method >= PlaceMethod::Approximate && method != PlaceMethod::Abroad;
}

}    // namespace vigie
