// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/phrases.h"

namespace vigie::demo {

namespace {

constexpr std::array phoneNegative = {
    "j’ai appelé [une dizaine de fois|{times} fois] : [musique d’attente, puis coupure|toujours le même "
    "disque|\"toutes nos lignes sont occupées\"].",
    "au téléphone, un robot me fait répéter mon numéro [cinq fois|sans fin] avant de raccrocher.",
    "après {minutes} d’attente au téléphone, [la communication a coupé|on me dit de rappeler plus tard|on me transfère "
    "dans le vide].",
    "la plateforme téléphonique n’a accès à rien : [chaque appel repart de zéro|on me conseille d’écrire].",
};
constexpr std::array phoneNeutral = {
    "au téléphone, l’attente est raisonnable [le matin|en début d’après-midi], beaucoup moins le reste du temps.",
    "l’appel a duré {minutes} ; j’ai eu une partie des réponses.",
};
constexpr std::array phonePositive = {
    "au téléphone, quelqu’un a décroché au bout de {minutes} et a [tout réglé en un seul appel|immédiatement trouvé "
    "mon dossier].",
    "on a même pris la peine de me téléphoner [pour m’éviter un déplacement|pour vérifier un détail].",
};

constexpr std::array onlineNegative = {
    "le site affiche \"une erreur est survenue\" [à la dernière étape|au moment de valider|dès que je joins une "
    "pièce].",
    "en ligne, impossible [de téléverser le moindre fichier|de revenir en arrière|d’enregistrer un brouillon].",
    "la connexion à mon espace [échoue une fois sur deux|m’est refusée sans raison|me renvoie en boucle à l’accueil].",
    "le site est indisponible [le soir et le week-end|depuis plusieurs jours], précisément quand j’ai le temps.",
    "mon compte en ligne indique \"en cours de traitement\" depuis {long}, [sans autre précision|rien de plus].",
};
constexpr std::array onlineNeutral = {
    "le site fonctionne, mais [il est lent aux heures de pointe|il faut s’y reprendre à deux fois].",
    "la version pour téléphone [est moins complète|affiche mal certains boutons] ; sur ordinateur, tout va bien.",
};
constexpr std::array onlinePositive = {
    "le site est [clair et rapide|bien conçu|agréable à utiliser, même sur un téléphone].",
    "tout s’est fait en ligne en {minutes}, [sans imprimer une seule feuille|depuis mon canapé].",
    "l’espace personnel permet de [suivre chaque étape|retrouver tous ses documents], c’est rassurant.",
};

constexpr std::array writtenNegative = {
    "mes courriels restent sans réponse, [mes lettres recommandées aussi|même avec accusé de réception].",
    "le courrier m’est arrivé [après la date limite|à mon ancienne adresse|sans les pages annoncées].",
    "je reçois toujours la même réponse toute faite, qui n’a [aucun rapport avec ma question|ni queue ni tête].",
};
constexpr std::array writtenNeutral = {
    "la réponse écrite est arrivée, [un peu standardisée mais exacte|courte, mais suffisante].",
};
constexpr std::array writtenPositive = {
    "la réponse écrite était [précise, personnalisée et courtoise|complète et facile à comprendre].",
    "un courriel de confirmation m’est parvenu [dans la minute|aussitôt], avec toutes les références.",
};

constexpr std::array deskNegative = {
    "au guichet, on m’a [refusé l’entrée faute de rendez-vous|dit de retourner sur le site internet|fait attendre "
    "{minutes} pour rien].",
    "sur place, un seul guichet ouvert pour [trente personnes|une salle d’attente pleine à craquer].",
    "j’ai fait le trajet {times} fois [pour rien|sans jamais voir la bonne personne].",
};
constexpr std::array deskNeutral = {
    "sur place, la file avançait [lentement mais régulièrement|plutôt bien].",
    "l’attente au guichet a duré {minutes}, ce qui reste acceptable.",
};
constexpr std::array deskPositive = {
    "au guichet, on a [pris le temps de m’écouter|tout vérifié avec moi|imprimé ce qui me manquait].",
    "après {minutes} d’attente à peine, un agent m’a [accordé toute son attention|proposé une solution].",
    "l’accueil {atTown} est [chaleureux|bien organisé|exemplaire], de l’entrée jusqu’à la sortie.",
};

constexpr std::array chatNegative = {
    "le conseiller du tchat [me recopie des passages du site|ferme la conversation sans prévenir|n’est jamais "
    "disponible].",
};
constexpr std::array chatNeutral = {
    "le tchat dépanne pour une question simple, [pas davantage|mais guère plus].",
};
constexpr std::array chatPositive = {
    "par le tchat, j’ai obtenu [une réponse exacte|le bon formulaire|un rendez-vous] en {minutes}.",
};

constexpr std::array patrolNegative = {
    "la patrouille est arrivée [au bout de deux heures|bien après les faits|sans descendre de voiture].",
    "lors du contrôle, [aucune explication ne m’a été donnée|le tutoiement était de mise].",
};
constexpr std::array patrolNeutral = {
    "la patrouille a [fait son travail|pris note des faits], sans que l’on sache quelle suite sera donnée.",
};
constexpr std::array patrolPositive = {
    "la patrouille est arrivée en {minutes} et a [su calmer tout le monde|rassuré les voisins|agi avec tact].",
};

constexpr BySentiment phone = {phoneNegative, phoneNeutral, phonePositive};
constexpr BySentiment online = {onlineNegative, onlineNeutral, onlinePositive};
constexpr BySentiment written = {writtenNegative, writtenNeutral, writtenPositive};
constexpr BySentiment desk = {deskNegative, deskNeutral, deskPositive};
constexpr BySentiment chat = {chatNegative, chatNeutral, chatPositive};
constexpr BySentiment patrol = {patrolNegative, patrolNeutral, patrolPositive};

const BySentiment* phrasesOfChannel(std::string_view channel)
{
    static const std::map<std::string_view, const BySentiment*> byChannel = {
        {"Démarche en ligne", &online}, {"Compte ou espace personnel", &online},
        {"Téléphone", &phone},          {"E-mail", &written},
        {"Courrier", &written},         {"Accueil", &desk},
        {"Patrouille", &patrol},        {"Tchat (messagerie instantanée)", &chat},
    };
    const auto found = byChannel.find(channel);
    return found == byChannel.end() ? nullptr : found->second;
}

}    // namespace

PhraseList channelPhrases(std::string_view channel, Sentiment sentiment)
{
    const BySentiment* phrases = phrasesOfChannel(channel);
    return phrases ? (*phrases)[static_cast<size_t>(sentiment)] : PhraseList();
}

}    // namespace vigie::demo
