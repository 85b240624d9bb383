// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/indicator_catalogue.h"

#include "core/base/number.h"
#include "core/demo/service_catalogue.h"

#include <algorithm>
#include <array>

namespace vigie::demo {

namespace {

constexpr auto quarterly = Frequency::Quarterly;
constexpr auto halfYearly = Frequency::HalfYearly;
constexpr auto yearly = Frequency::Yearly;
constexpr const char* satisfaction = "Satisfaction";
constexpr const char* performance = "Performance";

constexpr std::array catalogue = {
    Indicator{11, "dK3vQm81Ta", "Taux de satisfaction globale des allocataires", "Allocataires satisfaits",
              satisfaction, "Pourcentage", "%", yearly, 780, 60, 15, 6, 400, 1000},
    Indicator{12, "dK3vQm81Ta", "Délai moyen de traitement des dossiers d’allocataires",
              "Délai de traitement de votre dossier", performance, "Durée", "jours", quarterly, 128, -45, 12, -5, 20,
              600},
    Indicator{13, "dK3vQm81Ta", "Taux d’appels téléphoniques aboutis", "Appels qui aboutissent", performance,
              "Pourcentage", "%", quarterly, 810, 70, 30, 8, 300, 1000},
    Indicator{14, "p9LrW2xVbe", "Taux de satisfaction des assurés", "Assurés satisfaits", satisfaction, "Pourcentage",
              "%", halfYearly, 820, 50, 15, 7, 400, 1000},
    Indicator{15, "p9LrW2xVbe", "Délai de remboursement d’une feuille de soins électronique", "Délai de remboursement",
              performance, "Durée", "jours", quarterly, 51, -14, 5, -2, 10, 300},
    Indicator{16, "p9LrW2xVbe", "Temps d’attente moyen à l’accueil", "Attente à l’accueil", performance, "Durée",
              "minutes", halfYearly, 94, -38, 15, -4, 10, 600},
    Indicator{17, "u7HcD4zgQs", "Taux de satisfaction des usagers accueillis en préfecture",
              "Usagers satisfaits de l’accueil", satisfaction, "Pourcentage", "%", yearly, 740, 80, 20, 10, 300, 1000},
    Indicator{18, "u7HcD4zgQs", "Délai moyen de délivrance d’un titre de séjour", "Délai pour un titre de séjour",
              performance, "Durée", "jours", quarterly, 860, -260, 60, 18, 100, 3000},
    Indicator{19, "u7HcD4zgQs", "Délai moyen d’obtention d’un rendez-vous pour un titre", "Délai pour un rendez-vous",
              performance, "Durée", "jours", quarterly, 320, -120, 40, -20, 10, 1500},
    Indicator{20, "Yb2nJ6tRkA", "Temps d’attente au guichet", "Attente au guichet", performance, "Durée", "minutes",
              halfYearly, 140, -50, 20, -5, 10, 900},
    Indicator{21, "a5TsF0mWqE", "Délai d’instruction d’une demande de permis de conduire", "Délai pour un permis",
              performance, "Durée", "jours", quarterly, 210, -20, 20, -20, 30, 900},
    Indicator{22, "a5TsF0mWqE", "Note de satisfaction des téléservices", "Note des téléservices", satisfaction, "Note",
              "note sur 10", quarterly, 68, 2, 2, 2, 0, 100},
    Indicator{23, "rOv5kUEZBn", "Note de satisfaction des usagers des espaces France services",
              "Note donnée par les usagers", satisfaction, "Note", "note sur 10", quarterly, 89, 6, 3, 1, 0, 100},
    Indicator{24, "rOv5kUEZBn", "Nombre mensuel moyen d’accompagnements", "Accompagnements par mois", performance,
              "Nombre", "nombre", quarterly, 2900, 900, 350, 240, 100, 99990},
    Indicator{25, "rOv5kUEZBn", "Taux de demandes résolues sur place", "Demandes résolues sur place", performance,
              "Pourcentage", "%", yearly, 860, 60, 20, 6, 300, 1000},
    Indicator{26, "Zd8pXb3LoU", "Taux de réponse aux courriels sous cinq jours", "Réponses sous cinq jours",
              performance, "Pourcentage", "%", quarterly, 870, 50, 25, 6, 300, 1000},
    Indicator{28, "3J4VaW7A0c", "Taux de satisfaction des contribuables reçus", "Contribuables satisfaits",
              satisfaction, "Pourcentage", "%", yearly, 830, 50, 15, 5, 300, 1000},
    Indicator{29, "3J4VaW7A0c", "Délai de traitement des réclamations", "Délai d’une réclamation", performance, "Durée",
              "jours", halfYearly, 290, -80, 30, -10, 20, 1500},
    Indicator{30, "VBk2hCR6zw", "Satisfaction nette des demandeurs d’emploi (satisfaits moins insatisfaits)",
              "Satisfaction nette", satisfaction, "Solde", "points", halfYearly, 85, 260, 90, 22, -1000, 1000},
    Indicator{31, "VBk2hCR6zw", "Taux de demandeurs d’emploi satisfaits de leur suivi", "Satisfaits de leur suivi",
              satisfaction, "Pourcentage", "%", quarterly, 745, 70, 20, 8, 300, 1000},
    Indicator{32, "VBk2hCR6zw", "Délai du premier entretien", "Délai du premier entretien", performance, "Durée",
              "jours", quarterly, 190, -60, 25, -6, 20, 900},
    Indicator{33, "1Sl7alf4jf", "Délai de délivrance d’un passeport à l’étranger", "Délai pour un passeport",
              performance, "Durée", "jours", halfYearly, 180, -60, 20, -8, 30, 900},
    Indicator{34, "1Sl7alf4jf", "Taux de satisfaction des Français de l’étranger", "Usagers satisfaits", satisfaction,
              "Pourcentage", "%", yearly, 790, 80, 25, 6, 300, 1000},
    Indicator{35, "xW8bI5uKjf", "Temps moyen d’intervention", "Temps d’intervention", performance, "Durée", "minutes",
              halfYearly, 182, -40, 15, -2, 40, 600},
    Indicator{36, "xW8bI5uKjf", "Taux de satisfaction de l’accueil en brigade", "Satisfaction de l’accueil",
              satisfaction, "Pourcentage", "%", yearly, 850, 50, 15, 5, 300, 1000},
    Indicator{37, "RQ94PaDUGs", "Temps d’attente avant un dépôt de plainte", "Attente avant une plainte", performance,
              "Durée", "minutes", quarterly, 480, -160, 60, -15, 30, 2400},
    Indicator{38, "RQ94PaDUGs", "Taux de satisfaction de l’accueil en commissariat", "Satisfaction de l’accueil",
              satisfaction, "Pourcentage", "%", yearly, 760, 80, 25, 8, 300, 1000},
    Indicator{39, "O04mxQaP6H", "Taux de retraites payées à la date demandée", "Retraites payées à temps", performance,
              "Pourcentage", "%", quarterly, 910, 40, 15, 6, 300, 1000},
    Indicator{40, "CbRQ1gqWkV", "Taux de satisfaction des futurs retraités", "Futurs retraités satisfaits",
              satisfaction, "Pourcentage", "%", yearly, 880, 40, 15, 4, 300, 1000},
    Indicator{41, "Kq5sTz2JvB", "Délai moyen de jugement des affaires familiales", "Délai de jugement", performance,
              "Durée", "jours", yearly, 2650, -700, 150, 40, 300, 9000},
    Indicator{42, "mB1fQ8dZtI", "Délai moyen de notification d’une bourse", "Délai pour une bourse", performance,
              "Durée", "jours", yearly, 270, -80, 25, -10, 30, 1200},
    Indicator{43, "cY6gP3vEos", "Note de satisfaction des cotisants", "Note donnée par les cotisants", satisfaction,
              "Note", "note sur 10", halfYearly, 72, 7, 3, 1, 0, 100},
    Indicator{44, "jD9zH4aUwn", "Taux de satisfaction des adhérents", "Adhérents satisfaits", satisfaction,
              "Pourcentage", "%", yearly, 840, 60, 20, 5, 300, 1000},
    Indicator{45, "TSraV2Ufp7", "Nombre de recours d’affectation examinés", "Recours examinés", performance, "Nombre",
              "nombre", yearly, 4200, -900, 600, -120, 0, 99990},
};

const char* networkOf(const Indicator& indicator)
{
    const auto all = services();
    const auto service = std::find_if(all.begin(), all.end(),
                                      [&](const Service& s) { return std::string_view(s.code) == indicator.typology; });
    return service->network;
}

}    // namespace

std::span<const Indicator> indicators()
{
    return catalogue;
}

std::string indicatorCode(const Indicator& indicator)
{
    return "IND-" + formatNumber(indicator.number);
}

std::vector<CsvColumn<Indicator>> indicatorColumns()
{
    using I = Indicator;
    return {
        {"Code SP+ de l'indicateur", indicatorCode},
        {"Réseau", [](const I& i) { return std::string(networkOf(i)); }},
        {"Intitulé original de l'indicateur", [](const I& i) { return std::string(i.title); }},
        {"Intitulé usager de l'indicateur", [](const I& i) { return std::string(i.userTitle); }},
        {"Type d'indicateur", [](const I& i) { return std::string(i.family); }},
        {"Sources et méthodes",
         [](const I& i) {
             return std::string("Valeurs fictives, tirées au hasard pour la démonstration.\nIndicateur inventé : ") +
                    i.title + ".";
         }},
        {"Type d'unité", [](const I& i) { return std::string(i.unitType); }},
        {"Unité", [](const I& i) { return std::string(i.unit); }},
    };
}

}    // namespace vigie::demo
