// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/phrases.h"

namespace vigie::demo {

namespace {

// --- family allowances ---------------------------------------------------------------------------

constexpr std::array familyAffairs = {
    "ma demande de prime d’activité",
    "mon dossier d’aide au logement",
    "ma demande de RSA",
    "la déclaration de naissance de mon enfant",
    "mon changement de situation familiale",
    "ma demande de complément de mode de garde",
    "le versement de ma pension alimentaire",
    "ma déclaration trimestrielle de ressources",
    "ma demande d’allocation de rentrée scolaire",
    "mon dossier de garde alternée",
};
constexpr std::array familyDocuments = {"une attestation de loyer",       "un justificatif de domicile",
                                        "un acte de naissance",           "un relevé d’identité bancaire",
                                        "une attestation de l’employeur", "un jugement de divorce"};
constexpr std::array familyNegative = {
    "mes allocations ont été [suspendues|réduites de moitié|coupées] [sans avertissement|du jour au lendemain], et je "
    "dois choisir entre le loyer et les courses.",
    "on me réclame un trop-perçu de {amount} [sans le moindre calcul|pour une erreur qui n’est pas la mienne|vieux de "
    "deux ans].",
    "la déclaration trimestrielle a été [enregistrée deux fois|perdue|modifiée à mon insu], ce qui a faussé tous mes "
    "droits.",
    "depuis ma séparation, mon dossier est resté au nom du couple malgré [mes {times} courriers|le jugement "
    "fourni|tous les justificatifs].",
    "l’aide au logement n’est plus versée au propriétaire, qui me menace [d’expulsion|de résilier le bail|de "
    "poursuites].",
    "on m’a demandé {document}, puis {document2}, puis de nouveau [la première pièce|les mêmes papiers].",
    "à la naissance de mon enfant, la prime [est arrivée avec {long} de retard|n’a jamais été versée].",
    "mon dossier est \"en contrôle\" et plus rien n’est payé, [pas même la part des enfants|alors que je travaille à "
    "temps partiel].",
    "la quotité de garde alternée n’a pas été prise en compte, [si bien que l’autre parent touche tout|et personne ne "
    "corrige l’erreur].",
    "entre la fin de mon contrat et la révision de mes droits, il s’est écoulé {long} [sans aucun revenu|avec {amount} "
    "pour vivre].",
};
constexpr std::array familyNeutral = {
    "le montant versé a changé [de quelques euros|ce mois-ci] et j’aurais aimé en connaître la raison.",
    "les droits ont fini par être ouverts, avec [un rappel pour le premier mois|un léger décalage].",
    "le simulateur donne une bonne idée du montant, [à dix euros près|même s’il oublie certains cas].",
    "il faut déclarer ses ressources tous les trois mois, ce qui est [répétitif|facile à oublier].",
};
constexpr std::array familyPositive = {
    "les droits ont été [ouverts|recalculés|versés] en {days}, avec un rappel depuis {month}.",
    "la déclaration de naissance a suffi : [la prime et les allocations ont suivi automatiquement|je n’ai rien eu "
    "d’autre à fournir].",
    "un rendez-vous \"parcours séparation\" m’a permis [de tout remettre à plat|de découvrir une aide|d’obtenir la "
    "pension].",
    "l’erreur que j’avais commise dans ma déclaration a été corrigée [sans pénalité|avec compréhension].",
    "la conseillère a fait le point sur [toutes les aides possibles|mes droits] et m’a évité [un indu|une mauvaise "
    "surprise].",
};
constexpr std::array familyTags = {"Prime d'activité", "Aide au logement", "RSA", "Trop-perçu", "Naissance"};

// --- health insurance ----------------------------------------------------------------------------

constexpr std::array healthAffairs = {
    "mon arrêt de travail",
    "le remboursement de mes soins",
    "ma demande de carte Vitale",
    "mon changement de caisse",
    "ma demande de complémentaire santé solidaire",
    "mon dossier d’affection de longue durée",
    "ma demande d’invalidité",
    "mon congé maternité",
    "ma déclaration d’accident du travail",
    "le rattachement de mon enfant",
    "ma carte européenne d’assurance maladie",
};
constexpr std::array healthDocuments = {"une feuille de soins",          "un avis d’arrêt de travail",
                                        "une attestation de salaire",    "un certificat médical",
                                        "un relevé d’identité bancaire", "une ordonnance"};
constexpr std::array healthNegative = {
    "mes indemnités journalières ne sont [plus versées|toujours pas payées] alors que l’employeur a envoyé "
    "l’attestation [dès le premier jour|en temps voulu].",
    "faute de carte Vitale, j’avance tous les frais : déjà {amount} [pour de simples consultations|de pharmacie].",
    "ma feuille de soins a été [égarée deux fois|rejetée pour une signature|scannée à l’envers].",
    "depuis mon déménagement, l’ancienne caisse a fermé mon dossier et la nouvelle [ne l’a pas ouvert|dit ne pas me "
    "connaître].",
    "la demande de complémentaire santé a été refusée [pour une pièce pourtant jointe|sur la base de revenus d’il y a "
    "deux ans].",
    "mon arrêt maladie a été [jugé hors délai|classé sans suite|payé à moitié] et je vis [avec l’aide de ma "
    "famille|sur un découvert].",
    "le médecin-conseil me convoque [un jour férié|à cent kilomètres de chez moi] malgré mon état de santé.",
    "mon nouveau-né n’est toujours rattaché [à aucun parent|à personne], donc aucun remboursement depuis {month}.",
    "le remboursement affiché sur mon compte n’a jamais été [viré|reçu sur mon compte bancaire].",
};
constexpr std::array healthNeutral = {
    "le remboursement est arrivé, [sans que le détail soit très lisible|un peu plus tard que d’habitude].",
    "la carte Vitale a été renouvelée, mais [la photo a dû être envoyée deux fois|le suivi s’arrête à l’étape de "
    "fabrication].",
    "le changement de caisse s’est fait [avec une courte interruption|en deux temps].",
    "l’attestation est téléchargeable, [encore faut-il trouver la bonne rubrique|ce qui dépanne].",
};
constexpr std::array healthPositive = {
    "les indemnités journalières ont été versées [dès la deuxième semaine|sans une seule relance].",
    "la nouvelle carte Vitale est arrivée en {days}, [photo comprise|avec une notice claire].",
    "le remboursement de {amount} a été viré en {days}.",
    "on m’a proposé [un bilan de mes droits|un accompagnement pour les soins|de l’aide pour la complémentaire santé], "
    "ce que personne n’avait fait auparavant.",
    "pendant ma maladie, [une seule interlocutrice a suivi mon dossier|je n’ai eu à m’occuper de rien], c’est "
    "précieux.",
    "le rattachement de mon enfant [était fait avant même que je le demande|n’a demandé qu’un clic].",
};
constexpr std::array healthTags = {"Carte Vitale", "Indemnités journalières", "Remboursement de soins",
                                   "Complémentaire santé solidaire", "Changement de caisse"};

// --- retirement ------------------------------------------------------------------------------------

constexpr std::array pensionAffairs = {
    "mon départ à la retraite",
    "ma demande de retraite progressive",
    "mon relevé de carrière",
    "ma demande de pension de réversion",
    "la régularisation de ma carrière",
    "ma demande de retraite anticipée pour carrière longue",
    "mon certificat de vie",
    "ma demande d’allocation de solidarité aux personnes âgées",
};
constexpr std::array pensionDocuments = {"un bulletin de salaire de 1984", "un certificat de travail",
                                         "un relevé de carrière", "une attestation militaire", "un livret de famille"};
constexpr std::array pensionNegative = {
    "ma retraite devait commencer en {month} : [pas un euro à ce jour|aucun versement, aucune notification].",
    "il manque [huit trimestres|trois années entières|tout mon apprentissage] sur mon relevé de carrière, et "
    "{document} ne suffit pas.",
    "on me réclame {document}, un papier [que l’entreprise, disparue depuis longtemps, ne peut plus "
    "fournir|introuvable quarante ans plus tard].",
    "depuis le décès de mon conjoint, la pension de réversion [n’est toujours pas attribuée|reste à l’étude] et je vis "
    "avec {amount} par mois.",
    "le montant annoncé par l’estimation a fondu de {amount} [sans explication|au moment de la notification].",
    "le certificat de vie, pourtant envoyé {times} fois, [n’est pas enregistré|se perd à chaque fois], et la pension "
    "est suspendue.",
    "le conseiller change [tous les mois|à chaque échange] : je raconte ma carrière depuis le début.",
};
constexpr std::array pensionNeutral = {
    "la pension est versée, [il reste un trimestre à éclaircir|mais la complémentaire a tardé].",
    "le relevé de carrière est à peu près juste, [à un emploi saisonnier près|sauf une période à l’étranger].",
    "l’entretien d’information retraite m’a donné [des repères|des ordres de grandeur], sans réponse définitive.",
};
constexpr std::array pensionPositive = {
    "le premier versement est arrivé [à la date prévue|le jour annoncé], au centime près.",
    "les trimestres manquants ont été retrouvés en {days} [sur simple envoi d’une pièce|après un seul rendez-vous].",
    "l’entretien retraite a duré une heure : [tout est devenu clair|j’ai pu choisir ma date de départ en connaissance "
    "de cause].",
    "la réversion a été traitée avec [tact et rapidité|beaucoup d’humanité], ce qui compte dans un deuil.",
};
constexpr std::array pensionTags = {"Relevé de carrière", "Réversion", "Paiement de la pension",
                                    "Certificat d'existence"};

// --- farmers -----------------------------------------------------------------------------------------

constexpr std::array farmingAffairs = {
    "mon affiliation comme exploitant agricole",
    "le calcul de mes cotisations agricoles",
    "ma retraite agricole",
    "mes indemnités après un accident sur l’exploitation",
    "la déclaration de mes salariés saisonniers",
    "ma demande d’aide au répit",
};
constexpr std::array farmingDocuments = {"un relevé parcellaire", "une attestation d’affiliation",
                                         "un bulletin de salaire", "une déclaration de revenus professionnels"};
constexpr std::array farmingNegative = {
    "les cotisations sont calculées sur [une année exceptionnelle|un revenu que je n’ai jamais eu], soit {amount} à "
    "payer [avant la moisson|tout de suite].",
    "un appel de cotisations de {amount} est arrivé alors que [le gel a tout détruit|l’échéancier avait été accepté].",
    "après mon accident [avec le tracteur|à l’étable], les indemnités se font attendre depuis {long}.",
    "la déclaration des saisonniers [a disparu du site|est à refaire chaque semaine], en pleine récolte.",
    "l’agence du canton n’ouvre plus [que le mardi matin|qu’un jour sur quinze], quand je suis [aux champs|à la "
    "traite].",
};
constexpr std::array farmingNeutral = {
    "l’échéancier a été accordé, [un peu court pour une ferme de montagne|avec des conditions à éclaircir].",
    "les cotisations sont justes cette année, mais [le mode de calcul reste obscur|l’avis est difficile à lire].",
};
constexpr std::array farmingPositive = {
    "la conseillère [connaît le métier|est venue jusqu’à la ferme] et un échéancier a été trouvé en {days}.",
    "l’aide au répit m’a permis de [souffler une semaine|me faire remplacer pendant les foins].",
    "l’affiliation de [mon conjoint|mon associé] a été faite en {days}, [sans paperasse inutile|du premier coup].",
    "santé, retraite, famille : [un seul guichet pour tout|une seule personne à qui parler], c’est une chance à la "
    "campagne.",
};
constexpr std::array farmingTags = {"Cotisations", "Retraite agricole", "Accident du travail"};

constexpr ThemePhrases family = {
    familyAffairs, familyDocuments, {familyNegative, familyNeutral, familyPositive}, familyTags};
constexpr ThemePhrases health = {
    healthAffairs, healthDocuments, {healthNegative, healthNeutral, healthPositive}, healthTags};
constexpr ThemePhrases pension = {
    pensionAffairs, pensionDocuments, {pensionNegative, pensionNeutral, pensionPositive}, pensionTags};
constexpr ThemePhrases farming = {
    farmingAffairs, farmingDocuments, {farmingNegative, farmingNeutral, farmingPositive}, farmingTags};

}    // namespace

const ThemePhrases& socialPhrases(Theme theme)
{
    switch (theme) {
    case Theme::Health:
        return health;
    case Theme::Pension:
        return pension;
    case Theme::Farming:
        return farming;
    default:
        return family;
    }
}

}    // namespace vigie::demo
