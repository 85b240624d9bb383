// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/phrases.h"

namespace vigie::demo {

namespace {

// --- police and gendarmerie ------------------------------------------------------------------------------

constexpr std::array securityAffairs = {
    "mon dépôt de plainte",
    "ma préplainte en ligne",
    "ma plainte après un cambriolage",
    "ma plainte pour le vol de mon vélo",
    "ma plainte pour une escroquerie en ligne",
    "mon signalement d’un conflit de voisinage",
    "une procuration de vote",
    "la contestation d’une amende",
    "le signalement de rodéos nocturnes",
    "l’opération tranquillité vacances",
};
constexpr std::array securityDocuments = {"une facture d’achat", "un certificat médical", "une capture d’écran",
                                          "un relevé bancaire"};
constexpr std::array securityNegative = {
    "on a refusé de prendre ma plainte [sous prétexte qu’il fallait un certificat|en me proposant une main "
    "courante|faute de personnel].",
    "la préplainte en ligne n’a donné lieu à aucun rendez-vous [depuis {long}|malgré {times} relances].",
    "l’attente a duré [trois heures|tout l’après-midi] dans un hall [bondé|sans chaise libre], à raconter les faits "
    "devant tout le monde.",
    "depuis le dépôt de plainte, [aucune nouvelle de l’enquête|pas le moindre appel|le dossier a changé de main trois "
    "fois].",
    "les nuisances recommencent chaque [nuit|week-end] et la réponse est toujours \"[pas de patrouille "
    "disponible|rappelez demain]\".",
    "l’amende concerne un véhicule [vendu depuis un an|qui n’a jamais quitté son garage] et la contestation [est jugée "
    "irrecevable|reste sans suite].",
    "la brigade n’ouvre plus [que deux demi-journées|le samedi], il faut aller à trente kilomètres.",
};
constexpr std::array securityNeutral = {
    "la plainte a été enregistrée, [reste à savoir s’il y aura une suite|après une longue attente].",
    "la préplainte fait gagner du temps, mais [il faut tout de même tout raconter de nouveau|le rendez-vous tarde un "
    "peu].",
    "les agents ont été corrects, [le lieu l’est moins|même si l’on sent le manque de moyens].",
};
constexpr std::array securityPositive = {
    "ma plainte a été prise [tout de suite|en {minutes}], avec [beaucoup d’écoute|des conseils utiles pour la suite].",
    "les gendarmes sont passés {times} fois pendant les vacances et [ont laissé un mot à chaque passage|tout était en "
    "ordre au retour].",
    "grâce à l’enquête, [mon vélo a été retrouvé|l’auteur a été identifié] en {days} : je n’y croyais plus.",
    "après le cambriolage, l’équipe a [relevé les traces avec soin|rassuré toute la famille|donné des conseils de "
    "protection].",
    "l’agente qui a recueilli mon récit a [su trouver les mots|proposé l’aide d’une association], sans jamais juger.",
    "la procuration a été établie en {minutes}, [sans rendez-vous|un samedi matin].",
};
constexpr std::array securityTags = {"Dépôt de plainte", "Pré-plainte en ligne", "Amende", "Tranquillité vacances"};

// --- courts -------------------------------------------------------------------------------------------------

constexpr std::array justiceAffairs = {
    "ma demande d’aide juridictionnelle",
    "la révision de ma pension alimentaire",
    "la tutelle de mon père",
    "un litige avec mon bailleur",
    "mon dossier de divorce",
    "une demande de certificat de nationalité",
    "un extrait de casier judiciaire",
    "une saisine du conseil de prud’hommes",
    "le changement de prénom de mon enfant",
};
constexpr std::array justiceDocuments = {"une copie du jugement", "un avis d’imposition", "un acte de naissance",
                                         "une attestation d’hébergement"};
constexpr std::array justiceNegative = {
    "l’audience a été renvoyée [pour la quatrième fois|la veille au soir|sans date], avec les frais d’avocat que cela "
    "suppose.",
    "la demande d’aide juridictionnelle est restée sans réponse [jusqu’à l’audience|pendant {long}], donc sans avocat.",
    "le jugement a été rendu en {month} et [la copie n’est toujours pas arrivée|il ne peut pas être exécuté faute de "
    "copie].",
    "le greffe est injoignable : [ligne coupée à midi|pas de répondeur|courriels sans retour].",
    "la juge des tutelles n’a pas répondu depuis {long} ; [les factures de mon père s’accumulent|l’établissement "
    "menace d’interrompre son séjour].",
    "le formulaire officiel renvoie à un article de loi [abrogé|que personne ne comprend] et il manque toujours "
    "{document}.",
};
constexpr std::array justiceNeutral = {
    "l’audience s’est tenue à l’heure, [la décision se fait attendre|dans un langage assez technique].",
    "l’aide juridictionnelle a été accordée [partiellement|avec un complément à fournir].",
    "l’accueil du justiciable oriente correctement, [sans pouvoir entrer dans le dossier|avec une file d’attente "
    "variable].",
};
constexpr std::array justicePositive = {
    "la permanence gratuite du point-justice m’a permis [de comprendre mes droits|d’éviter un procès|de rédiger ma "
    "requête].",
    "la conciliation a abouti en {days}, [sans avocat et sans frais|à la satisfaction des deux parties].",
    "la greffière a [expliqué la procédure pas à pas|retrouvé la décision] et [glissé un mot d’encouragement|fourni la "
    "copie tout de suite].",
    "l’extrait de casier est arrivé en {days}, [gratuitement|par voie électronique].",
    "le magistrat a [écouté chacun|pris le temps nécessaire], dans un moment difficile.",
};
constexpr std::array justiceTags = {"Aide juridictionnelle", "Tutelle", "Droit de la famille", "Accès au droit"};

constexpr ThemePhrases security = {
    securityAffairs, securityDocuments, {securityNegative, securityNeutral, securityPositive}, securityTags};
constexpr ThemePhrases justice = {
    justiceAffairs, justiceDocuments, {justiceNegative, justiceNeutral, justicePositive}, justiceTags};

}    // namespace

const ThemePhrases& securityPhrases(Theme theme)
{
    return theme == Theme::Justice ? justice : security;
}

}    // namespace vigie::demo
