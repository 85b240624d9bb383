// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/phrases.h"

namespace vigie::demo {

namespace {

constexpr std::array accessNegative = {
    "[aucun créneau|plus un seul rendez-vous] n’est proposé avant {long}.",
    "pour obtenir un rendez-vous, il faut [se lever à l’aube|rafraîchir la page toutes les cinq minutes|guetter les "
    "annulations la nuit].",
    "l’accueil [le plus proche|de proximité] a fermé et il faut désormais [une heure de route|prendre le car|poser une "
    "demi-journée].",
    "sans ordinateur ni imprimante, [on se retrouve exclu de tout|il n’y a aucune solution|on est livré à soi-même].",
    "rien n’est prévu pour [les personnes âgées|les personnes en fauteuil roulant|ceux qui ne maîtrisent pas "
    "internet].",
    "les horaires d’ouverture sont incompatibles avec [un travail à plein temps|des horaires décalés|une vie de "
    "famille].",
};
constexpr std::array accessNeutral = {
    "les horaires [sont un peu réduits|mériteraient d’être élargis], mais on finit par trouver un créneau.",
    "l’accueil sur place est possible, à condition [de venir tôt|d’éviter le lundi|d’avoir pris rendez-vous].",
};
constexpr std::array accessPositive = {
    "j’ai trouvé un rendez-vous [en quelques clics|pour la semaine suivante|dès le lendemain].",
    "les locaux sont [accessibles et bien signalés|clairs et accueillants|faciles d’accès en bus].",
    "la permanence [du samedi matin|en fin de journée] est une excellente idée pour ceux qui travaillent.",
    "tout peut se faire [à distance ou sur place|depuis un téléphone], au choix, et c’est très appréciable.",
    "une personne est restée à mes côtés [devant l’ordinateur|pas à pas] [sans jamais s’impatienter|avec beaucoup de "
    "patience].",
};

constexpr std::array informationNegative = {
    "les explications [changent à chaque interlocuteur|se contredisent d’un agent à l’autre].",
    "personne n’est capable de me dire [où en est mon dossier|quelles pièces manquent|combien de temps cela prendra].",
    "le courrier reçu est [incompréhensible|rédigé dans un jargon illisible|truffé de sigles].",
    "on m’a répondu \"dossier incomplet\" sans préciser [ce qui manque|la pièce attendue].",
    "les informations du site [ne correspondent pas à ce que l’on me dit sur place|ne sont pas à jour|sont "
    "introuvables].",
    "la décision tient en une ligne ; [aucun motif n’est donné|aucune explication, aucun calcul].",
};
constexpr std::array informationNeutral = {
    "les informations sont là, mais [il faut les chercher|elles sont dispersées sur plusieurs pages].",
    "une notice plus claire [éviterait bien des allers-retours|serait la bienvenue].",
};
constexpr std::array informationPositive = {
    "toutes les étapes m’ont été expliquées [simplement|clairement|avec des mots de tous les jours].",
    "à chaque étape, un message indique [où en est le dossier|ce qu’il reste à faire].",
    "la liste des pièces à fournir est [claire et complète|simple à comprendre].",
    "on m’a signalé [une aide dont j’ignorais l’existence|un droit que je ne connaissais pas].",
};

constexpr std::array relationNegative = {
    "le ton employé était [méprisant|sec et désagréable|à la limite de l’impolitesse].",
    "on m’a [coupé la parole|raccroché au nez|parlé comme à un enfant] alors que je restais calme.",
    "aucune écoute, aucune [empathie|considération|bienveillance] : [on n’est qu’un numéro|on dérange].",
    "l’agent a [haussé les épaules|levé les yeux au ciel|refusé de donner le nom de son responsable].",
};
constexpr std::array relationNeutral = {
    "l’échange est resté [courtois mais impersonnel|correct, sans plus].",
    "la personne était aimable, mais [visiblement débordée|pressée par la file d’attente].",
};
constexpr std::array relationPositive = {
    "l’agent a fait preuve [d’une patience remarquable|d’une grande gentillesse|de beaucoup de professionnalisme].",
    "[quel sourire, quelle écoute|quelle gentillesse] ! on se sent [respecté|pris au sérieux|considéré].",
    "la conseillère a [pris le temps de tout vérifier|repris chaque document avec soin|trouvé les mots pour rassurer].",
    "mon interlocuteur était [à l’écoute et compétent|aimable, précis et efficace|bienveillant du début à la fin].",
    "du premier contact au dernier, [une humanité qui fait chaud au cœur|un accueil d’une grande qualité].",
};

constexpr std::array reactivityNegative = {
    "j’attends depuis {long} et [personne ne bouge|rien ne vient|le dossier dort].",
    "mes {times} relances sont restées [lettre morte|sans effet|sans la moindre réponse].",
    "le délai annoncé était de {days} : nous en sommes à {long}.",
    "à chaque appel, on me promet une réponse \"[sous quarante-huit heures|dans la semaine|très vite]\" qui n’arrive "
    "jamais.",
    "[deux|trois] mois pour [ouvrir un simple courriel|changer une adresse|enregistrer un document], est-ce bien "
    "normal ?",
};
constexpr std::array reactivityNeutral = {
    "le délai a été [un peu long|dans la moyenne|celui qui était annoncé], soit environ {days} de plus que prévu.",
    "il a fallu une relance, puis [tout s’est débloqué|une réponse est arrivée].",
};
constexpr std::array reactivityPositive = {
    "ma demande a été traitée en {days}.",
    "j’ai reçu une réponse [le jour même|dès le lendemain|en moins de {days}].",
    "après à peine {minutes} d’attente, [c’était mon tour|quelqu’un prenait mon dossier en main].",
    "le problème a été corrigé [sur-le-champ|dans l’heure|immédiatement].",
};

constexpr std::array simplicityNegative = {
    "il faut fournir {document} [pour la troisième fois|encore une fois|alors que l’administration l’a déjà].",
    "le formulaire refuse [mes pièces jointes|mon numéro de téléphone|mon nom à cause du tiret] et [tout est à "
    "recommencer|la page se recharge à vide].",
    "la démarche est [d’une complexité décourageante|un labyrinthe|incompréhensible pour le commun des mortels].",
    "on change de site, de mot de passe et d’identifiant à chaque étape ; [j’ai fini par m’y perdre|c’est épuisant].",
    "le simulateur annonce une chose, la décision [en dit une autre|dit le contraire].",
};
constexpr std::array simplicityNeutral = {
    "la procédure est [logique une fois que l’on a compris|un peu lourde pour une demande aussi simple].",
    "certaines rubriques du formulaire [font double emploi|pourraient être remplies d’avance].",
};
constexpr std::array simplicityPositive = {
    "la démarche est [d’une simplicité enfantine|simple et bien guidée|claire du début à la fin].",
    "{minutes} ont suffi [pour tout remplir|du début à la fin].",
    "les informations étaient déjà remplies, il n’y avait plus qu’à [vérifier et valider|signer].",
    "pas de paperasse inutile : [un seul document à fournir|tout était déjà connu].",
};

constexpr std::array<BySentiment, allCriteria.size()> phrases = {{
    {accessNegative, accessNeutral, accessPositive},
    {informationNegative, informationNeutral, informationPositive},
    {relationNegative, relationNeutral, relationPositive},
    {reactivityNegative, reactivityNeutral, reactivityPositive},
    {simplicityNegative, simplicityNeutral, simplicityPositive},
}};

}    // namespace

PhraseList criterionPhrases(Criterion criterion, Sentiment sentiment)
{
    return phrases[static_cast<size_t>(criterion)][static_cast<size_t>(sentiment)];
}

}    // namespace vigie::demo
