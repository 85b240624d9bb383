// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/phrases.h"

namespace vigie::demo {

namespace {

constexpr std::array greetings = {"Bonjour,", "Madame, Monsieur,", "Bonjour, cher usager,",
                                  "Bonjour Madame, bonjour Monsieur,"};

constexpr std::array negativeThanks = {
    "nous vous remercions d’avoir pris le temps de partager votre expérience et nous regrettons [sincèrement |]les "
    "difficultés que vous décrivez.",
    "nous avons pris connaissance de votre témoignage avec attention et vous prions de nous excuser pour [la gêne "
    "occasionnée|ce délai|ces désagréments].",
    "votre message [retient toute notre attention|a été lu avec le plus grand soin|nous a été transmis]. Nous "
    "comprenons votre [mécontentement|lassitude|inquiétude].",
};
constexpr std::array neutralThanks = {
    "nous vous remercions de ce retour [d’expérience|mesuré et utile|constructif].",
    "merci d’avoir partagé votre expérience ainsi que vos [suggestions|remarques|pistes d’amélioration].",
};
constexpr std::array positiveThanks = {
    "nous vous remercions [chaleureusement |sincèrement |]de ce message, qui a été transmis aux agents concernés.",
    "votre témoignage fait [très plaisir|chaud au cœur] à l’ensemble de l’équipe {ofTown}.",
    "merci d’avoir pris le temps de [saluer le travail de nos agents|nous faire part de votre satisfaction].",
};

constexpr std::array negativeExplanations = {
    "Le traitement de ces demandes connaît actuellement des délais [supérieurs à nos engagements|inhabituels], en "
    "raison d’un [afflux de dossiers|changement d’outil informatique].",
    "Après vérification, il apparaît que [la pièce jointe n’a pas été enregistrée lors de l’envoi|votre dossier "
    "attendait la "
    "réponse d’un autre service|le contrôle des pièces n’était pas achevé].",
    "La réglementation nous impose de vérifier [l’identité du demandeur|l’ensemble des pièces|les ressources "
    "déclarées] avant toute décision, ce qui peut [allonger l’instruction|expliquer ces échanges].",
    "Nos équipes ont rencontré un incident technique [au cours du mois|il y a quelques semaines], qui a empêché "
    "[l’envoi des notifications|le dépôt des pièces jointes|la prise de rendez-vous].",
};
constexpr std::array neutralExplanations = {
    "Votre remarque sur la lisibilité des informations [est partagée par d’autres usagers|rejoint nos propres "
    "constats].",
    "Les délais que vous indiquez [correspondent à la moyenne observée|restent dans nos engagements], même si nous "
    "cherchons à les réduire.",
};
constexpr std::array positiveExplanations = {
    "La qualité de l’accueil fait partie des engagements [de Services Publics +|de nos équipes] : votre retour nous "
    "encourage à poursuivre.",
    "Ces bons résultats sont le fruit [d’un travail collectif|d’une nouvelle organisation de l’accueil|d’une "
    "simplification récente de la démarche].",
};

constexpr std::array negativeMeasures = {
    "Un gestionnaire a été chargé de reprendre votre dossier et vous contactera [sous huit jours|dans les meilleurs "
    "délais|avant la fin du mois].",
    "Nous vous invitons à [déposer de nouveau la pièce depuis votre espace personnel|prendre rendez-vous avec un "
    "conseiller|vous présenter à l’accueil muni de cette réponse].",
    "Votre situation est désormais régularisée ; un courrier vous le confirmera [prochainement|sous dix jours].",
    "Afin que cela ne se reproduise pas, [la page d’information a été corrigée|une consigne a été rappelée aux "
    "agents|les plages de rendez-vous ont été doublées].",
};
constexpr std::array neutralMeasures = {
    "Votre suggestion a été transmise [aux équipes chargées du site|au service concerné], qui l’étudiera.",
    "Une nouvelle version du formulaire [est en préparation|sera proposée prochainement] et tiendra compte de ces "
    "remarques.",
};
constexpr std::array positiveMeasures = {
    "Nous restons à votre disposition pour [toute autre démarche|toute question].",
    "Vos encouragements ont été [affichés en salle de pause|lus en réunion d’équipe|transmis à l’agent qui a suivi "
    "votre dossier].",
};

constexpr std::array closings = {
    "Nous vous prions d’agréer, Madame, Monsieur, l’expression de notre considération distinguée.",
    "Restant à votre écoute, nous vous adressons nos salutations [distinguées|les meilleures].",
    "Bien cordialement,",
    "Cordialement,",
};
constexpr std::array signatures = {
    "La direction – {structure}",
    "Le service qualité – {structure}",
    "L’équipe relation usagers – {structure}",
    "{structure}",
};
constexpr std::array generic = {
    "Bonjour, nous vous remercions d’avoir partagé votre expérience. Votre témoignage a été transmis au service "
    "concerné, qui en tiendra compte dans sa démarche d’amélioration continue. Cordialement.",
    "Bonjour, merci de votre message. Les éléments communiqués ne nous permettent pas d’identifier votre dossier. Nous "
    "vous invitons à vous rapprocher de votre interlocuteur habituel. Cordialement.",
    "Madame, Monsieur, nous avons bien pris connaissance de votre témoignage et vous en remercions. Le service public "
    "que vous évoquez n’a pas encore désigné de correspondant sur la plateforme.",
};

constexpr AnswerPhrases phrases = {
    greetings,
    {negativeThanks, neutralThanks, positiveThanks},
    {negativeExplanations, neutralExplanations, positiveExplanations},
    {negativeMeasures, neutralMeasures, positiveMeasures},
    closings,
    signatures,
    generic,
};

}    // namespace

const AnswerPhrases& answerPhrases()
{
    return phrases;
}

}    // namespace vigie::demo
