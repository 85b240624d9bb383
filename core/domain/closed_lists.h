// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

// Closed lists of the lexicon, spelt as in the published files.

namespace vigie::closed_lists {

inline constexpr std::array sentiments = {"Négatif", "Neutre", "Positif"};
inline constexpr std::array states = {"A traiter", "Traitées"};
inline constexpr std::array statuses = {"Expérience en attente de réponse", "Expérience avec réponse",
                                        "Expérience avec action engagée", "Expérience avec action réalisée"};
inline constexpr std::array postedAs = {"La personne concernée", "Un proche de la personne concernée",
                                        "Un agent de médiation"};
inline constexpr std::array channels = {
    "Démarche en ligne", "Téléphone",       "Compte ou espace personnel",     "E-mail",      "Courrier",
    "Accueil",           "Réseaux Sociaux", "Tchat (messagerie instantanée)", "Visio/Video", "Patrouille"};
/// Statuses of one service's answer that say that it was given: published, changed, taken over from another service, or
/// withdrawn afterwards. `Réponse publiée` is not the lexicon's word but is met beside it.
inline constexpr std::array answersGiven = {"Réponse apportée", "Réponse publiée", "Réponse modifiée avec notification",
                                            "Réponse adoptée", "Réponse dépubliée"};
inline constexpr std::array verdicts = {"utile", "pas utile"};

}    // namespace vigie::closed_lists
