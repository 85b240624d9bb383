// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/phrases.h"

namespace vigie::demo {

namespace {

constexpr std::array negativeTitles = {
    "{Affair} : [toujours rien|aucune réponse|sans nouvelles]",
    "[Dossier bloqué|Dossier en souffrance|Attente interminable] depuis {long}",
    "[Impossible de joindre {service}|Aucune réponse de la part {ofService}]",
    "[Très mauvaise expérience|Grande déception|Parcours du combattant] {atService}",
    "{Affair} : [démarche trop compliquée|on tourne en rond|je ne sais plus vers qui me tourner]",
    "[Un délai inacceptable|Des délais beaucoup trop longs|Quatre relances pour rien]",
    "[Refus sans explication|Demande de pièces à répétition|Renvoi d’un service à l’autre]",
    "[Site inutilisable|Bug permanent|Formulaire qui ne fonctionne pas] : {affair}",
};

constexpr std::array neutralTitles = {
    "{Affair} : [quelques remarques|un avis partagé|des progrès à faire]",
    "[Bilan mitigé|Expérience en demi-teinte|Du bon et du moins bon] {atService}",
    "[Question|Demande de précision|Suggestion] concernant {affair}",
    "[Une démarche correcte, mais perfectible|Un service correct sans plus|Peut mieux faire]",
};

constexpr std::array positiveTitles = {
    "[Merci|Un grand merci|Bravo] {atService}",
    "{Affair} : [rapide et efficace|tout s’est bien passé|une démarche simple]",
    "[Accueil remarquable|Accueil chaleureux et professionnel|Excellent accueil] {atTown}",
    "[Dossier réglé en|Réponse obtenue en|Tout est réglé en] {days}",
    "[Très bonne expérience|Une belle surprise|Un service public qui fonctionne] {atService}",
    "[Des agents à l’écoute|Une équipe disponible|Un suivi sérieux] pour {affair}",
};

constexpr std::array negativeOpenings = {
    "je vous écris au sujet d’une situation qui dure depuis {long} : {affair} [n’avance pas|reste sans suite|est au "
    "point mort].",
    "bonjour, j’ai commencé les démarches pour {affair} en {month} et [rien n’a bougé depuis|je n’ai toujours pas de "
    "réponse|le dossier est toujours en attente].",
    "bonjour, je souhaite [témoigner|faire part] de mon expérience {atService} [concernant|pour] {affair}.",
    "depuis {month}, je tente [vainement|sans succès|en vain] de faire aboutir {affair}.",
    "cela fait maintenant {long} que j’attends une réponse {ofService} pour {affair}.",
    "je me permets de signaler un [vrai problème|sérieux dysfonctionnement|problème récurrent] {atService} : {affair} "
    "[reste sans suite|traîne depuis {long}|n’avance plus].",
    "je ne sais plus à qui m’adresser pour {affair}.",
    "[à bout de patience|après {long} d’attente|en désespoir de cause], je viens raconter ici ce qui se passe pour "
    "{affair}.",
    "je suis dans une situation [compliquée|très difficile|absurde] à cause d’un dossier qui dépend {ofService} "
    "{atTown} : {affair}.",
    "j’ai voulu régler {affair} et ce qui devait être une simple formalité est devenu un [véritable cauchemar|parcours "
    "du combattant|feuilleton].",
    "madame, monsieur, {affair} m’amène aujourd’hui à vous [écrire|faire part de mon mécontentement|signaler une "
    "difficulté].",
    "[quelle déception|quel manque de considération|quelle perte de temps] ! {Affair} [aurait dû prendre quelques "
    "jours|devait être une formalité], nous en sommes à {long}.",
};

constexpr std::array neutralOpenings = {
    "bonjour, j’ai effectué récemment les démarches pour {affair} et je souhaite partager [quelques remarques|mon "
    "avis|un retour].",
    "je viens de terminer les démarches pour {affair} : le bilan est [mitigé|plutôt correct|partagé].",
    "dans l’ensemble, tout s’est déroulé [à peu près comme prévu|sans gros problème|normalement] pour {affair}.",
    "j’ai eu affaire {atService} [en {month}|il y a quelques semaines] pour {affair}.",
    "voici un retour [factuel|rapide|honnête] sur {affair}, du point de vue d’un simple usager.",
    "je voudrais poser une question et faire une suggestion à propos d’une démarche : {affair}.",
};

constexpr std::array positiveOpenings = {
    "je tenais à [remercier|féliciter] les équipes {ofService} [pour leur travail|pour leur efficacité|pour leur "
    "disponibilité] : {affair} [n’a posé aucune difficulté|a abouti en {days}|a été une formalité].",
    "bonjour, une fois n’est pas coutume, je voudrais [dire ma satisfaction|saluer un service efficace|partager une "
    "bonne expérience] : {affair}.",
    "j’appréhendais beaucoup {affair} et j’ai eu [une très bonne surprise|une agréable surprise].",
    "pour une fois que tout fonctionne, il faut le dire : {affair} a pris {days}, pas un de plus.",
    "je viens de terminer les démarches pour {affair} et [je n’ai que des compliments à faire|tout mérite d’être "
    "salué|je n’en reviens pas de la rapidité].",
    "un grand merci {atService} {ofTown} pour {affair}.",
    "[en {month}|le mois dernier|récemment], j’ai sollicité {service} pour {affair}, et [je ne le regrette pas|tout "
    "s’est très bien passé|le résultat est là].",
    "beaucoup de gens se plaignent de l’administration, alors je veux témoigner du contraire : {affair} [n’a demandé "
    "que {days}|a abouti sans la moindre difficulté].",
};

constexpr std::array relativeOpenings = {
    "j’accompagne [ma mère, qui n’a pas d’ordinateur,|mon père, âgé de quatre-vingt-deux ans,|mon voisin, qui parle "
    "mal le français,|une amie malvoyante] dans ses démarches {atService} {atTown}.",
    "je témoigne pour [ma grand-mère|mon fils|ma belle-sœur|un ami], qui n’ose pas le faire : il s’agit d’une démarche "
    "auprès {ofService}.",
    "je m’occupe des papiers de [mes parents|ma tante|mon frère en situation de handicap], et nous avons eu affaire "
    "{atService} {atTown}.",
};

constexpr std::array mediatorOpenings = {
    "dans le cadre de ma mission d’accompagnement numérique {atTown}, je reçois [plusieurs personnes|chaque semaine "
    "des personnes] qui ont affaire {atService}.",
    "je travaille dans [une association d’aide aux démarches|un espace public numérique|un point d’accueil de "
    "quartier] {atTown} et j’ai suivi une personne dans ses démarches auprès {ofService}.",
};

constexpr std::array negativeConnectors = {
    "de plus, ",   "par ailleurs, ", "pire encore, ", "et surtout, ", "pour ne rien arranger, ",
    "résultat : ", "entre-temps, ",  "autre souci : "};
constexpr std::array neutralConnectors = {"par ailleurs, ", "à noter : ", "en pratique, ", "d’un autre côté, "};
constexpr std::array positiveConnectors = {"de plus, ", "en outre, ", "par ailleurs, ", "et surtout, ",
                                           "mieux encore, "};
constexpr std::array contrasts = {"en revanche, ", "cependant, ", "seul bémol : ", "toutefois, ", "autre remarque : "};

constexpr std::array negativeOthers = {
    "{service} me renvoie vers {other}, et {other} me renvoie vers {service} : [personne ne décide|chacun se renvoie "
    "la balle|on tourne en rond].",
    "j’ai aussi contacté {other}, [sans plus de succès|qui dit ne rien pouvoir faire|où l’on m’a affirmé exactement le "
    "contraire].",
    "à cause de ce retard, {other} [suspend aussi mon dossier|me réclame un document que je n’ai pas|refuse d’aller "
    "plus loin].",
};
constexpr std::array neutralOthers = {
    "j’ai également dû passer par {other}, [ce que je n’avais pas compris au départ|ce qui rallonge un peu le "
    "parcours].",
    "une partie de la démarche se fait auprès {ofOther}, [il serait utile de l’écrire clairement|ce n’est indiqué "
    "nulle part].",
};
constexpr std::array positiveOthers = {
    "la coordination avec {other} a été [parfaite|très fluide|exemplaire].",
    "{other} [a reçu les pièces automatiquement|avait déjà les informations], je n’ai rien eu à refaire.",
    "on a même pris le temps de joindre {other} [devant moi|à ma place] pour débloquer la situation.",
};

constexpr std::array negativeClosings = {
    "j’attends une réponse [rapide|claire|humaine], pas un message automatique.",
    "je demande simplement que mon dossier soit [traité|examiné|repris par quelqu’un].",
    "merci de faire le nécessaire [rapidement|au plus vite|dans les meilleurs délais].",
    "comment peut-on traiter les gens [ainsi|de cette façon] ?",
    "à ce stade, j’envisage de saisir [le Défenseur des droits|le médiateur|mon député].",
    "je paie mes impôts et j’aimerais [un minimum de respect|un service à la hauteur].",
    "où est [l’égalité d’accès|la simplification promise|le droit à l’erreur] là-dedans ?",
    "cette situation a des conséquences [très concrètes|lourdes|graves] : je dois avancer {amount} que je n’ai pas.",
    "je n’en peux plus de ces démarches.",
    "j’espère que ce témoignage [servira à quelque chose|fera bouger les choses|évitera cela à d’autres].",
};
constexpr std::array neutralClosings = {
    "rien de dramatique, mais [cela pourrait être amélioré facilement|un petit effort changerait tout].",
    "merci de [transmettre|prendre en compte] ces remarques.",
    "au final, la démarche a abouti, [c’est l’essentiel|mais elle aurait pu être plus simple].",
    "j’espère que ces remarques seront [utiles|lues|entendues].",
    "je reste dans l’attente d’une précision sur ce point.",
};
constexpr std::array positiveClosings = {
    "[merci encore|un grand merci|mille mercis] à toute l’équipe !",
    "continuez ainsi !",
    "voilà un service public [dont on peut être fier|qui fait du bien|comme on les aime].",
    "il fallait que cela soit [dit|écrit].",
    "bravo aux agents {ofTown}, [ils le méritent|vous faites un beau métier].",
    "je recommande [vivement|sans hésiter] cette démarche à ceux qui hésitent encore.",
    "cela redonne confiance dans [l’administration|le service public].",
};

constexpr CommonPhrases phrases = {
    {negativeTitles, neutralTitles, positiveTitles},
    {negativeOpenings, neutralOpenings, positiveOpenings},
    relativeOpenings,
    mediatorOpenings,
    {negativeConnectors, neutralConnectors, positiveConnectors},
    contrasts,
    {negativeOthers, neutralOthers, positiveOthers},
    {negativeClosings, neutralClosings, positiveClosings},
};

}    // namespace

const CommonPhrases& commonPhrases()
{
    return phrases;
}

const ThemePhrases& phrasesOf(Theme theme)
{
    switch (theme) {
    case Theme::Family:
    case Theme::Health:
    case Theme::Pension:
    case Theme::Farming:
        return socialPhrases(theme);
    case Theme::Titles:
    case Theme::Territory:
    case Theme::Taxes:
    case Theme::Abroad:
        return territoryPhrases(theme);
    case Theme::Security:
    case Theme::Justice:
        return securityPhrases(theme);
    case Theme::Employment:
    case Theme::Business:
    case Theme::Student:
    case Theme::School:
        return workPhrases(theme);
    }
    return socialPhrases(Theme::Family);
}

}    // namespace vigie::demo
