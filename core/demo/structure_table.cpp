// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/structure_table.h"

#include "core/base/number.h"

namespace vigie::demo {

namespace {

std::string nothing(const DemoStructure&)
{
    return {};
}

std::string communeOf(const DemoStructure& s)
{
    if (s.place.abroad)
        return std::string("cons") + s.place.abroad->isoCode + s.postalCode;
    return "com" + std::string(s.place.commune);
}

std::string districtOf(const DemoStructure& s)
{
    return s.place.abroad ? std::string() : "arr" + std::string(s.place.commune);
}

std::string departmentOf(const DemoStructure& s)
{
    return s.place.department ? std::string("dep") + s.place.department->code : std::string();
}

std::string regionOf(const DemoStructure& s)
{
    if (s.place.abroad)
        return std::string("cons") + s.place.abroad->isoCode;
    return std::string("reg") + s.place.department->regionCode;
}

std::string servedDepartment(const DemoStructure& s)
{
    if (!s.place.department || s.service->level != Level::Departmental)
        return {};
    const std::string_view code = s.place.department->code;
    return std::string(code.front() == '0' ? code.substr(1) : code);    // a column of numbers: no leading zero
}

std::string identifierOf(const DemoStructure& s)
{
    if (!*s.service->identifierType)
        return {};
    return formatNumber(100000 + fixedTrait(s.code.c_str(), 900000));
}

}    // namespace

std::vector<CsvColumn<DemoStructure>> structureColumns(const ServiceNetwork& network)
{
    using S = DemoStructure;
    const auto* all = &network.structures();
    const auto parentOf = [all](const S& s) {
        return s.parent < 0 ? nullptr : &all->at(static_cast<size_t>(s.parent));
    };
    return {
        // As published since 2022: the mark and the quotes belong to the label, so that both end up inside the cell.
        {std::string(byteOrderMark) + "\"Code SP+ de la structure\"", [](const S& s) { return s.code; }},
        {"Intitulé du réseau", [](const S& s) { return std::string(s.service->network); }},
        {"Intitulé de la typologie", [](const S& s) { return std::string(s.service->typology); }},
        {"Intitulé de la structure", [](const S& s) { return s.name; }},
        {"Intitulé structure usager",
         [](const S& s) { return s.service->theme == Theme::Territory ? s.name : std::string(); }},
        {"Description de la structure",
         [](const S& s) { return s.service->level == Level::Local ? "Accueil du public : " + s.name : std::string(); }},
        {"Identifiant de la structure", identifierOf},
        {"Type d'identifiant", [](const S& s) { return std::string(s.service->identifierType); }},
        {"Code SP+ structure parent",
         [parentOf](const S& s) { return parentOf(s) ? parentOf(s)->code : std::string(); }},
        {"Intitulé de la structure parente",
         [parentOf](const S& s) { return parentOf(s) ? parentOf(s)->name : std::string(); }},
        {"Adresse", [](const S& s) { return s.address; }},
        {"Compléments Adresse", nothing},
        {"Code postal de la structure", [](const S& s) { return s.postalCode; }},
        {"Ville", [](const S& s) { return s.town; }},
        {"PAYS", [](const S& s) { return std::string(s.place.abroad ? s.place.abroad->country : "France"); }},
        {"Codes Postaux", nothing},
        {"Départements", servedDepartment},
        {"URL du site internet", nothing},
        {"Boîte à lettre fonctionnelle", nothing},
        {"Clé de tracking", nothing},
        {"Actif", [](const S& s) { return std::string(s.active ? yes : no); }},
        {"Code sp+ de la typologie", [](const S& s) { return std::string(s.service->code); }},
        {"INSEE Ville", communeOf},
        {"INSEE Département", departmentOf},
        {"INSEE Région", regionOf},
        {"INSEE Arrondissement", districtOf},
    };
}

std::vector<CsvColumn<Service>> typologyColumns()
{
    return {
        {"Code SP+ de la typologie", [](const Service& s) { return std::string(s.code); }},
        {"Intitulé de la typologie", [](const Service& s) { return std::string(s.typology); }},
        {"Intitulé du réseau", [](const Service& s) { return std::string(s.network); }},
        {"Actif", [](const Service&) { return std::string(yes); }},
    };
}

}    // namespace vigie::demo
