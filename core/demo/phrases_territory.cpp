// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/phrases.h"

namespace vigie::demo {

namespace {

// --- identity papers, driving licences, residence permits -------------------------------------------

constexpr std::array titleAffairs = {
    "le renouvellement de ma carte d’identité",
    "ma demande de passeport",
    "le renouvellement de mon titre de séjour",
    "la carte grise de mon véhicule",
    "le remplacement de mon permis de conduire",
    "l’échange de mon permis étranger",
    "ma demande de naturalisation",
    "le changement d’adresse sur ma carte grise",
    "ma demande de permis international",
    "la cession de ma voiture",
};
constexpr std::array titleDocuments = {"un justificatif de domicile", "une photo-signature numérique",
                                       "un acte de naissance",        "un code de cession",
                                       "une attestation d’assurance", "un contrôle technique"};
constexpr std::array titleNegative = {
    "ma demande a été rejetée parce que la photo serait [trop sombre|non conforme], alors qu’elle vient d’un "
    "photographe agréé.",
    "sans titre en cours de validité, [mon employeur suspend mon contrat|je ne peux plus travailler|je perds mon "
    "logement].",
    "je roule depuis {long} avec un certificat provisoire [qui vient d’expirer|que les assureurs refusent].",
    "le dossier est \"en cours d’instruction\" depuis {month} et [nul ne sait par qui|le récépissé arrive à échéance].",
    "le vendeur et moi avons le même code de cession, mais le site répond [\"véhicule inconnu\"|\"données "
    "incohérentes\"|\"demande impossible\"].",
    "mon permis a été envoyé à [mon ancienne adresse|une autre personne] : [tout est à refaire|on me demande de "
    "repayer].",
    "pour la naturalisation, mon entretien a été [annulé la veille|reporté trois fois] sans nouvelle date.",
    "le rendez-vous obtenu après {long} a duré trois minutes : il manquait {document}, [jamais mentionné "
    "auparavant|absent de la liste officielle].",
    "j’ai dû payer un garage {amount} [pour une démarche censée être gratuite|parce que le téléservice refuse mon "
    "dossier].",
    "mon voyage a dû être annulé : {amount} de billets perdus [faute de passeport à temps|à cause de ce retard].",
};
constexpr std::array titleNeutral = {
    "le titre est arrivé, [un peu après la date annoncée|avec une erreur vite corrigée].",
    "la prédemande en ligne fait gagner du temps, même si [il faut tout redire au guichet|le numéro de dossier est "
    "long à recopier].",
    "le suivi par message fonctionne, [mais s’arrête à la fabrication|avec un jour de décalage].",
    "pour la carte grise, il faut s’y prendre [en plusieurs fois|avec tous les papiers sous la main].",
};
constexpr std::array titlePositive = {
    "le titre était disponible en {days}, [bien avant la date annoncée|alors que je m’attendais à des mois].",
    "la nouvelle carte grise est arrivée [dans la boîte aux lettres|chez moi] en {days}.",
    "la prise d’empreintes a duré {minutes} et [le suivi par message est impeccable|tout était prêt].",
    "pour mon titre de séjour, l’agent a vérifié chaque pièce et m’a remis le récépissé [aussitôt|le jour même].",
    "la cérémonie de naturalisation était [très émouvante|digne et chaleureuse], je m’en souviendrai longtemps.",
    "mon permis perdu a été remplacé en {days}, [sans un seul déplacement|avec une attestation pour patienter].",
};
constexpr std::array titleTags = {"Carte nationale d'identité ou passeport", "Permis de conduire", "Carte grise",
                                  "Titre de séjour", "Naturalisation"};

// --- France services ----------------------------------------------------------------------------------

constexpr std::array territoryAffairs = {
    "mon dossier de retraite en ligne",
    "ma déclaration d’impôts",
    "la création de mon compte FranceConnect",
    "une demande d’aide au logement",
    "une demande de carte grise",
    "la mise à jour de ma carte Vitale",
    "mon inscription comme demandeur d’emploi",
    "un dossier de chèque énergie",
    "une demande de rendez-vous à la préfecture",
};
constexpr std::array territoryDocuments = {"un avis d’imposition", "un justificatif de domicile",
                                           "un relevé d’identité bancaire", "une pièce d’identité"};
constexpr std::array territoryNegative = {
    "l’espace France services [est fermé trois jours par semaine|a réduit ses horaires|n’a plus qu’un agent], sans "
    "prévenir.",
    "l’ordinateur en libre accès est [en panne depuis {month}|trop lent pour ouvrir un formulaire].",
    "on m’a dit que [ce n’était pas de leur ressort|le partenaire ne répondait plus] et la démarche en est restée là.",
    "la permanence de l’organisme concerné n’a lieu [qu’une fois par mois|que sur rendez-vous, et tout est complet].",
    "pour avoir de l’aide, il faut parler de ses revenus [devant toute la file d’attente|sans aucune confidentialité].",
};
constexpr std::array territoryNeutral = {
    "l’aide reçue est bonne, mais [il faut souvent revenir|les conseillers ne peuvent pas tout faire].",
    "le lieu est agréable, [un peu bruyant|le bureau fermé est trop petit], et bien situé.",
    "une partie de la démarche a pu être faite sur place, le reste [a dû attendre la permanence|s’est fait par "
    "courrier].",
};
constexpr std::array territoryPositive = {
    "en une heure, la conseillère a [débloqué un dossier vieux de {long}|rempli la demande avec moi|retrouvé tous mes "
    "identifiants].",
    "sans France services, je n’aurais jamais [réussi cette démarche|su que j’avais droit à cette aide] : je n’ai [ni "
    "ordinateur ni internet|plus de voiture].",
    "un seul lieu pour [les impôts, la santé et la retraite|tous les papiers] : c’est [une vraie chance dans un "
    "village|irremplaçable].",
    "on m’a montré comment faire [pour la prochaine fois|sans faire à ma place], avec beaucoup de pédagogie.",
    "le bus itinérant passe [sur la place du marché|devant la mairie] chaque semaine, et {affair} a pu être fait [sur "
    "place|dans la matinée].",
    "l’agent a appelé lui-même l’organisme et obtenu [une réponse immédiate|un rendez-vous en {days}].",
    "confidentialité, écoute, café offert : [tout y est|je n’en demandais pas tant].",
};
constexpr std::array territoryTags = {"Accompagnement numérique", "Aide aux démarches", "Horaires d'ouverture"};

// --- taxes ----------------------------------------------------------------------------------------------

constexpr std::array taxAffairs = {
    "ma déclaration de revenus",
    "ma taxe foncière",
    "mon prélèvement à la source",
    "la déclaration de mes biens immobiliers",
    "une réclamation sur la taxe d’habitation",
    "le remboursement d’un crédit d’impôt",
    "une demande de délai de paiement",
    "la succession de mes parents",
    "mon changement d’adresse fiscale",
};
constexpr std::array taxDocuments = {"un avis d’imposition", "un acte notarié", "une attestation fiscale",
                                     "un relevé d’identité bancaire", "un justificatif de frais de garde"};
constexpr std::array taxNegative = {
    "on me réclame une taxe d’habitation de {amount} [sur ma résidence principale|pour un logement vendu depuis deux "
    "ans].",
    "le taux de prélèvement a [doublé sans raison|été calculé sur des revenus qui ne sont pas les miens].",
    "une majoration de dix pour cent m’a été appliquée [pour un jour de retard dû au site|alors que le virement était "
    "parti à temps].",
    "ma réclamation a été [classée sans réponse|rejetée par une phrase toute faite] et l’huissier [me menace déjà|a "
    "bloqué mon compte].",
    "le crédit d’impôt de {amount} attendu en {month} [n’a jamais été versé|a été retenu pour une dette inconnue].",
    "la rubrique \"biens immobiliers\" m’attribue [la cave du voisin|un garage qui n’existe pas|un logement démoli].",
    "au moment de la succession, deux services se contredisent sur [le montant dû|{document} à fournir].",
    "le centre des finances publiques a déménagé [à quarante kilomètres|dans une autre ville] sans que personne soit "
    "prévenu.",
};
constexpr std::array taxNeutral = {
    "la déclaration est préremplie, ce qui aide, mais [les cases changent chaque année|les frais de garde restent à "
    "saisir].",
    "le montant est sans doute exact, j’aurais simplement aimé [un détail du calcul|une explication sur la hausse].",
    "le délai de paiement a été accordé [en deux fois au lieu de quatre|sous conditions].",
};
constexpr std::array taxPositive = {
    "mon erreur de case a été corrigée en {days} grâce au droit à l’erreur, [sans aucune pénalité|avec un simple "
    "message].",
    "la réponse par la messagerie sécurisée est arrivée en {days}, [claire et chiffrée|avec le bon formulaire].",
    "l’agent a [repris toute la déclaration avec moi|trouvé une réduction d’impôt oubliée], soit {amount} en ma "
    "faveur.",
    "le délai de paiement a été accordé [tout de suite|avec compréhension], ce qui me permet de respirer.",
    "la déclaration automatique n’a pris que {minutes} : [tout était juste|il n’y avait qu’à valider].",
    "pour la succession, on m’a [expliqué chaque étape|indiqué les bons formulaires] avec beaucoup de délicatesse.",
};
constexpr std::array taxTags = {"Déclaration de revenus", "Taxe foncière", "Prélèvement à la source",
                                "Délai de paiement", "Biens immobiliers"};

// --- French people abroad --------------------------------------------------------------------------------

constexpr std::array abroadAffairs = {
    "le renouvellement de mon passeport",
    "la transcription de mon mariage",
    "la transcription d’un acte de naissance",
    "mon inscription au registre des Français établis hors de France",
    "ma demande de certificat de vie",
    "une procuration de vote",
    "un vote par internet",
    "la demande de visa de mon conjoint",
    "la bourse scolaire de mes enfants",
};
constexpr std::array abroadDocuments = {"un acte de naissance intégral", "une preuve de nationalité",
                                        "un justificatif de résidence", "une photo d’identité aux normes françaises"};
constexpr std::array abroadNegative = {
    "les créneaux de rendez-vous s’ouvrent [à minuit, heure de Paris|une fois par semaine] et disparaissent en deux "
    "minutes.",
    "il faut faire [six heures de route|un aller-retour en avion|une nuit d’hôtel] pour une simple prise d’empreintes.",
    "le dossier de transcription est parti pour Nantes et [plus personne ne sait où il est|rien depuis {long}].",
    "l’identifiant pour voter en ligne [n’est jamais arrivé|est arrivé après le scrutin] malgré une inscription à "
    "jour.",
    "la demande de visa a été refusée [sans un mot d’explication|alors que le dossier était complet], et la famille "
    "reste séparée.",
    "le site réclame un numéro de téléphone français, [ce que je n’ai plus depuis dix ans|absurde quand on vit "
    "{atTown}].",
    "il manquait {document} : [retour à la case départ|nouveau rendez-vous dans {long}].",
};
constexpr std::array abroadNeutral = {
    "le passeport a été remis dans les temps, mais [la prise de rendez-vous est un sport|le paiement en espèces "
    "surprend].",
    "la tournée consulaire est une bonne idée, [à condition d’en être informé à temps|trop rare dans notre région].",
    "le vote par internet fonctionne, une fois que l’on a reçu [les deux codes|l’identifiant par message].",
};
constexpr std::array abroadPositive = {
    "le passeport est arrivé au consulat en {days} et a pu être [envoyé par courrier sécurisé|retiré en {minutes}].",
    "l’inscription au registre a été validée en {days}, [tout en ligne|sans rien imprimer].",
    "la transcription a été faite en {days}, [avec le livret de famille en prime|sans une seule relance].",
    "voter par internet m’a évité [quatre heures de route|une journée de congé] : [quelle modernité|merci].",
    "après le vol de mes papiers, un laissez-passer m’a été délivré [le jour même|en pleine fête nationale].",
    "l’agent consulaire {atTown} a [répondu un dimanche|trouvé une solution avant mon départ].",
};
constexpr std::array abroadTags = {"Carte nationale d'identité ou passeport", "Etat civil", "Vote", "Visa"};

constexpr ThemePhrases titles = {titleAffairs, titleDocuments, {titleNegative, titleNeutral, titlePositive}, titleTags};
constexpr ThemePhrases territory = {
    territoryAffairs, territoryDocuments, {territoryNegative, territoryNeutral, territoryPositive}, territoryTags};
constexpr ThemePhrases taxes = {taxAffairs, taxDocuments, {taxNegative, taxNeutral, taxPositive}, taxTags};
constexpr ThemePhrases abroad = {
    abroadAffairs, abroadDocuments, {abroadNegative, abroadNeutral, abroadPositive}, abroadTags};

}    // namespace

const ThemePhrases& territoryPhrases(Theme theme)
{
    switch (theme) {
    case Theme::Territory:
        return territory;
    case Theme::Taxes:
        return taxes;
    case Theme::Abroad:
        return abroad;
    default:
        return titles;
    }
}

}    // namespace vigie::demo
