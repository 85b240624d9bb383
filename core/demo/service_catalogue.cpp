// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/service_catalogue.h"

#include <array>

namespace vigie::demo {

namespace {

constexpr auto national = Level::National;
constexpr auto regional = Level::Regional;
constexpr auto departmental = Level::Departmental;
constexpr auto local = Level::Local;

constexpr const char* ate = "Administration territoriale de l'Etat";
constexpr const char* justice = "Ministère de la Justice";
constexpr const char* meae = "Ministère de l’Europe et des Affaires étrangères (MEAE)";
constexpr const char* school = "Réseau des rectorats et DSDEN";

// Networks and typologies are spelt as in the published structures, mixed apostrophes and capitals included.
constexpr std::array catalogue = {
    Service{"Réseau hors réseau", "Réseau hors réseau", "QslCAQcOSQ", "", national, 1, "Hors-structures", "le service",
            "", Theme::Titles, 0, 0, 0, 0},

    Service{"CNAF", "CNAF", "TYP-101", "", national, 1, "Caisse nationale des allocations familiales", "la Cnaf",
            "SIREN", Theme::Family, 0, 0, 0, 0},
    Service{"CNAF", "CAF", "dK3vQm81Ta", "TYP-101", departmental, 101, "CAF {ofDepartment}", "la CAF", "CNAF",
            Theme::Family, 120, 720, 760, 240},

    Service{"CNAM", "CNAM", "TYP-102", "", national, 1, "Caisse nationale de l’assurance maladie",
            "l’assurance maladie", "SIREN", Theme::Health, 0, 0, 0, 0},
    Service{"CNAM", "CPAM", "p9LrW2xVbe", "TYP-102", departmental, 101, "CPAM {ofDepartment}", "l’assurance maladie",
            "", Theme::Health, 110, 660, 820, 190},

    Service{ate, "MI-ATE-national", "TYP-103", "", national, 1,
            "Ministère de l'Intérieur - administration territoriale", "le ministère", "", Theme::Titles, 0, 0, 0, 0},
    Service{ate, "Préfecture", "u7HcD4zgQs", "TYP-103", departmental, 101, "Préfecture {ofDepartment}", "la préfecture",
            "", Theme::Titles, 85, 700, 640, 430},
    Service{ate, "Sous-préfecture", "Yb2nJ6tRkA", "u7HcD4zgQs", local, 60, "Sous-préfecture {ofTown}",
            "la sous-préfecture", "", Theme::Titles, 18, 580, 600, 380},

    Service{"ANTS", "ANTS", "a5TsF0mWqE", "", national, 1, "ANTS", "l’ANTS", "SIREN", Theme::Titles, 115, 740, 900,
            120},

    Service{"France services", "ANCT", "TYP-104", "", national, 1, "ANCT", "l’agence de la cohésion des territoires",
            "SIREN", Theme::Territory, 0, 0, 0, 0},
    Service{"France services", "Structure France services", "rOv5kUEZBn", "TYP-104", local, 430,
            "France services {ofTown}", "France services", "Matricule", Theme::Territory, 60, 130, 720, 150},

    Service{"DGFIP", "DGFIP", "TYP-105", "", national, 1, "Direction générale des finances publiques",
            "la direction des finances publiques", "code DGFIP", Theme::Taxes, 0, 0, 0, 0},
    Service{"DGFIP", "DIR DEPT FINANCES PUBLIQUES", "Zd8pXb3LoU", "TYP-105", departmental, 96,
            "DIR DEPT FINANCES PUBLIQUES {DEPARTMENT}", "la direction des finances publiques", "code DGFIP",
            Theme::Taxes, 14, 600, 740, 260},
    Service{"DGFIP", "Service des Impôts des particuliers", "3J4VaW7A0c", "Zd8pXb3LoU", local, 150,
            "Service des Impôts des particuliers {TOWN}", "le service des impôts", "code DGFIP", Theme::Taxes, 95, 560,
            800, 200},

    Service{"FRANCE TRAVAIL", "FRANCE TRAVAIL", "TYP-106", "", national, 1, "FRANCE TRAVAIL DIRECTION GENERALE",
            "France Travail", "SIREN", Theme::Employment, 0, 0, 0, 0},
    Service{"FRANCE TRAVAIL", "DR FRANCE TRAVAIL", "h6MkO1sPxD", "TYP-106", regional, 18, "DR FRANCE TRAVAIL {REGION}",
            "France Travail", "", Theme::Employment, 0, 0, 0, 0},
    Service{"FRANCE TRAVAIL", "AGENCE FRANCE TRAVAIL", "VBk2hCR6zw", "h6MkO1sPxD", local, 170, "{TOWN}-FT",
            "France Travail", "", Theme::Employment, 90, 650, 700, 310},

    Service{meae, "Direction des Français à l'étranger", "TYP-107", "", national, 1,
            "Direction des Français à l'étranger et de l'administration consulaire",
            "la direction des Français à l’étranger", "", Theme::Abroad, 12, 480, 620, 460},
    Service{meae, "Réseau consulaire", "1Sl7alf4jf", "TYP-107", Level::Abroad, 60,
            "Consulat Général de France {atTown}", "le consulat", "", Theme::Abroad, 55, 420, 680, 340},

    Service{"Gendarmerie Nationale", "DGGN", "TYP-108", "", national, 1,
            "Direction générale de la gendarmerie nationale", "la gendarmerie", "", Theme::Security, 0, 0, 0, 0},
    Service{"Gendarmerie Nationale", "Région de Gendarmerie", "Gt0yE9rCvN", "TYP-108", regional, 18,
            "Région de Gendarmerie {region}", "la gendarmerie", "", Theme::Security, 0, 0, 0, 0},
    Service{"Gendarmerie Nationale", "Groupement de gendarmerie départementale", "xW8bI5uKjf", "Gt0yE9rCvN",
            departmental, 96, "Groupement de gendarmerie départementale {ofDepartment}", "la gendarmerie", "",
            Theme::Security, 40, 380, 780, 170},

    Service{"POLICE NATIONALE", "DGPN", "TYP-109", "", national, 1, "DIRECTION GENERALE DE LA POLICE NATIONALE",
            "la police nationale", "", Theme::Security, 0, 0, 0, 0},
    Service{"POLICE NATIONALE", "DIRECTION DEPARTEMENTALE DE LA POLICE NATIONALE", "am2ofSPdqL", "TYP-109",
            departmental, 90, "DDPN {DEPARTMENT}", "la police nationale", "", Theme::Security, 8, 560, 520, 500},
    Service{"POLICE NATIONALE", "COMMISSARIAT DE POLICE", "RQ94PaDUGs", "am2ofSPdqL", local, 120,
            "COMMISSARIAT DE POLICE DE {TOWN}", "le commissariat", "", Theme::Security, 42, 540, 560, 420},

    Service{"CNAV", "CNAV", "TYP-110", "", national, 1, "Caisse nationale d'assurance vieillesse",
            "l’assurance retraite", "CNAV", Theme::Pension, 10, 560, 760, 300},
    Service{"CNAV", "Carsat", "O04mxQaP6H", "TYP-110", regional, 16, "CARSAT {region}", "la Carsat", "CNAV",
            Theme::Pension, 45, 590, 780, 280},
    Service{"CNAV", "Agence retraite", "CbRQ1gqWkV", "O04mxQaP6H", local, 50, "Agence retraite {ofTown}",
            "l’agence retraite", "CNAV", Theme::Pension, 15, 420, 740, 230},

    Service{justice, "Administration centrale du ministère de la Justice", "TYP-111", "", national, 1,
            "Ministère de la Justice", "le ministère", "", Theme::Justice, 0, 0, 0, 0},
    Service{justice, "COUR D'APPEL", "0RLM8oHEca", "TYP-111", regional, 18, "Cour d'Appel {ofTown}", "la cour d’appel",
            "ID SRJ", Theme::Justice, 3, 620, 420, 600},
    Service{justice, "TRIBUNAL JUDICIAIRE", "Kq5sTz2JvB", "0RLM8oHEca", local, 110, "Tribunal judiciaire {ofTown}",
            "le tribunal", "ID SRJ", Theme::Justice, 28, 700, 450, 600},
    Service{justice, "Point-justice (PAD)", "eN7wLg3XyR", "Kq5sTz2JvB", local, 40, "Point-justice {ofTown}",
            "le point-justice", "", Theme::Justice, 8, 220, 600, 320},

    Service{"LES CROUS", "CNOUS", "TYP-112", "", national, 1, "CNOUS", "le Cnous", "SIREN", Theme::Student, 0, 0, 0, 0},
    Service{"LES CROUS", "CROUS", "mB1fQ8dZtI", "TYP-112", regional, 18, "CROUS {region}", "le Crous", "UAI",
            Theme::Student, 36, 670, 600, 360},

    Service{"URSSAF", "Urssaf Caisse nationale", "TYP-113", "", national, 1, "Urssaf Caisse nationale", "l’Urssaf",
            "SIREN", Theme::Business, 0, 0, 0, 0},
    Service{"URSSAF", "Caisse régionale URSSAF", "cY6gP3vEos", "TYP-113", regional, 18, "URSSAF {region}", "l’Urssaf",
            "SIRET", Theme::Business, 36, 670, 740, 210},

    Service{"CCMSA", "CCMSA", "TYP-114", "", national, 1, "Caisse centrale de la mutualité sociale agricole", "la MSA",
            "codeMAA", Theme::Farming, 0, 0, 0, 0},
    Service{"CCMSA", "MSA", "jD9zH4aUwn", "TYP-114", departmental, 35, "MSA {ofDepartment}", "la MSA", "code MAA",
            Theme::Farming, 24, 520, 680, 290},

    Service{school, "Ministère de l'Education nationale", "TYP-115", "", national, 1,
            "Ministère de l'Education nationale", "le ministère", "UAI", Theme::School, 0, 0, 0, 0},
    Service{school, "Rectorat", "kW8OPwH5KA", "TYP-115", regional, 18, "RECTORAT DE L'ACADEMIE DE {TOWN}",
            "le rectorat", "UAI", Theme::School, 14, 640, 480, 520},
    Service{school, "DSDEN", "TSraV2Ufp7", "kW8OPwH5KA", departmental, 96, "DSDEN {ofDepartment}",
            "la direction académique", "UAI", Theme::School, 22, 650, 500, 500},
};

}    // namespace

std::span<const Service> services()
{
    return catalogue;
}

}    // namespace vigie::demo
