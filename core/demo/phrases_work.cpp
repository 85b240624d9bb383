// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/phrases.h"

namespace vigie::demo {

namespace {

// --- job seekers -----------------------------------------------------------------------------------------

constexpr std::array employmentAffairs = {
    "mon inscription comme demandeur d’emploi",
    "mon actualisation mensuelle",
    "ma demande d’allocation chômage",
    "le financement de ma formation",
    "mon projet de reconversion",
    "une contestation de trop-perçu",
    "ma demande d’aide à la mobilité",
    "mon dossier de création d’entreprise",
    "mon changement de région",
};
constexpr std::array employmentDocuments = {"une attestation de l’employeur", "un certificat de travail",
                                            "un bulletin de salaire", "un devis de formation"};
constexpr std::array employmentNegative = {
    "mon inscription a été annulée pour une absence à un rendez-vous [dont la convocation n’est jamais arrivée|fixé le "
    "jour d’un entretien d’embauche].",
    "l’allocation est bloquée parce que l’ancien employeur n’a pas transmis {document}, [et c’est à moi de payer|sans "
    "que personne le relance].",
    "la formation a été refusée [trois jours avant la rentrée|au motif que le budget est épuisé] alors que tout était "
    "validé.",
    "on m’envoie des offres de [chauffeur routier alors que je n’ai pas le permis|cuisine malgré une allergie "
    "reconnue], à cent kilomètres.",
    "un trop-perçu de {amount} est retenu [d’un seul coup|sans échéancier], il me reste {amount2} pour le mois.",
    "cinq conseillers différents en {long} : [aucun suivi, aucun projet|chacun défait ce que le précédent a fait].",
    "l’atelier obligatoire consistait à [rédiger un curriculum vitæ déjà fait|regarder une vidéo], à une heure de bus.",
};
constexpr std::array employmentNeutral = {
    "l’inscription s’est faite en ligne, le premier entretien [a eu lieu un peu tard|a permis de poser quelques "
    "bases].",
    "les ateliers sont intéressants, [mais inégaux|à condition d’être débutant].",
    "le financement a été accordé en partie, [le reste à charge est à discuter|après un second dossier].",
};
constexpr std::array employmentPositive = {
    "ma conseillère a [cru en mon projet|obtenu le financement de la formation|trouvé une immersion] en {days}.",
    "grâce à cet accompagnement, j’ai [retrouvé un emploi|signé un contrat durable|lancé mon activité] en {month}.",
    "l’actualisation ne prend que {minutes} et l’allocation arrive [toujours à la même date|sans retard].",
    "l’agence {ofTown} organise des rencontres avec des employeurs : [deux entretiens dans la même journée|une "
    "embauche à la clé].",
    "l’erreur d’indemnisation a été reconnue et {amount} versés en {days}.",
};
constexpr std::array employmentTags = {"Indemnisation", "Formation", "Accompagnement", "Inscription"};

// --- self-employed and employers ------------------------------------------------------------------------

constexpr std::array businessAffairs = {
    "ma déclaration de chiffre d’affaires", "mon attestation de vigilance",      "un échéancier de cotisations",
    "la radiation de ma microentreprise",   "l’embauche de mon premier salarié", "mon compte Cesu",
    "un remboursement de cotisations",
};
constexpr std::array businessDocuments = {"un extrait Kbis", "une attestation de vigilance", "une déclaration sociale",
                                          "un relevé d’identité bancaire"};
constexpr std::array businessNegative = {
    "une mise en demeure de {amount} m’est parvenue [pour des cotisations déjà payées|au nom d’une société fermée "
    "depuis trois ans].",
    "faute d’attestation de vigilance, [un client suspend ses paiements|je perds un marché], et elle est bloquée pour "
    "{amount}.",
    "la radiation demandée en {month} n’est pas prise en compte, [les prélèvements continuent|les rappels "
    "s’accumulent].",
    "l’échéancier accordé oralement [a été annulé sans avis|n’apparaît nulle part], et l’huissier s’en mêle.",
    "le compte a été rattaché à [un autre numéro d’entreprise|mon ancienne région], et plus aucune déclaration ne "
    "passe.",
};
constexpr std::array businessNeutral = {
    "la déclaration est simple, [le récapitulatif annuel l’est moins|mais le paiement ne peut pas être fractionné].",
    "l’attestation a fini par être délivrée, [après deux messages|sans explication du retard].",
};
constexpr std::array businessPositive = {
    "un échéancier sur douze mois a été accordé en {days}, [sans majoration|avec bienveillance].",
    "la déclaration trimestrielle prend {minutes}, [calculs compris|paiement compris].",
    "une conseillère a pris l’initiative de m’appeler pour [expliquer l’aide aux créateurs|corriger une erreur avant "
    "la pénalité|préparer ma première embauche].",
    "le trop-versé de {amount} a été remboursé [sans demande de ma part|en {days}].",
};
constexpr std::array businessTags = {"Cotisations", "Attestation de vigilance", "Microentreprise", "Délai de paiement"};

// --- students ------------------------------------------------------------------------------------------------

constexpr std::array studentAffairs = {
    "ma demande de bourse",
    "ma demande de logement étudiant",
    "mon dossier social étudiant",
    "le remboursement de ma caution",
    "une aide d’urgence",
    "mon changement de résidence universitaire",
    "le renouvellement de ma bourse",
};
constexpr std::array studentDocuments = {"un avis d’imposition des parents", "un certificat de scolarité",
                                         "une attestation de bourse", "un relevé de notes"};
constexpr std::array studentNegative = {
    "la bourse attendue en {month} n’est [pas versée|toujours pas là] et [je saute des repas|mon loyer est impayé|je "
    "dors chez des amis].",
    "la chambre attribuée est [envahie de punaises de lit|sans chauffage|à une heure et demie de l’université], et "
    "aucune autre n’est proposée.",
    "le dossier social étudiant a été classé incomplet pour {document}, [envoyé trois fois|que mes parents ne peuvent "
    "pas fournir].",
    "la caution de {amount} [n’a jamais été rendue|a été retenue pour une tache déjà là].",
    "le versement a été suspendu pour absence à un examen [que j’avais pourtant passé|alors que j’étais à l’hôpital].",
    "le restaurant universitaire ferme [à treize heures|tout le mois de mai], quand les cours finissent plus tard.",
};
constexpr std::array studentNeutral = {
    "la bourse est arrivée, [avec une semaine de retard|au mauvais échelon, corrigé depuis].",
    "la chambre est correcte, [petite mais propre|le réseau y est capricieux].",
    "le simulateur donnait un échelon de plus, [l’écart n’a pas été expliqué|c’est dommage].",
};
constexpr std::array studentPositive = {
    "la bourse a été versée [dès la rentrée|à la date annoncée], ce qui change tout.",
    "l’assistante sociale a obtenu une aide d’urgence de {amount} en {days} : [elle m’a évité l’abandon des études|un "
    "immense soulagement].",
    "une chambre [rénovée|à dix minutes du campus] s’est libérée et on me l’a proposée en {days}.",
    "le repas à un euro est [copieux et bon|une vraie bouffée d’air], et l’équipe toujours souriante.",
};
constexpr std::array studentTags = {"Bourse", "Logement étudiant", "Restauration", "Aide d'urgence"};

// --- schools and examinations -----------------------------------------------------------------------------

constexpr std::array schoolAffairs = {
    "l’affectation de ma fille au lycée",
    "l’accompagnement de mon fils en situation de handicap",
    "un aménagement d’examen",
    "mon relevé de notes du baccalauréat",
    "mon inscription au concours",
    "une bourse de lycée",
    "un recours Parcoursup",
};
constexpr std::array schoolDocuments = {"un certificat de scolarité", "un avis médical", "un bulletin scolaire",
                                        "un justificatif de domicile"};
constexpr std::array schoolNegative = {
    "depuis la rentrée, aucun accompagnant n’a été nommé : [l’enfant reste à la maison|l’école fait ce qu’elle peut], "
    "malgré une notification reçue en {month}.",
    "l’aménagement d’épreuve a été refusé [une semaine avant l’examen|sans examen du dossier], alors qu’il existait "
    "depuis trois ans.",
    "l’affectation nous impose un lycée à [une heure et quart de car|deux correspondances], avec un frère déjà inscrit "
    "à côté.",
    "le recours est resté [sans réponse jusqu’à la rentrée|lettre morte pendant {long}].",
    "le relevé de notes comporte [une erreur de nom|une absence qui n’a pas eu lieu] et [nul ne veut "
    "corriger|l’inscription à l’université est compromise].",
};
constexpr std::array schoolNeutral = {
    "l’affectation convient, [le calendrier de la procédure est serré|les critères restent flous].",
    "un accompagnement a été mis en place, [quelques heures de moins que prévu|après les vacances d’automne].",
};
constexpr std::array schoolPositive = {
    "le recours a été examiné en {days} et [la réponse était motivée|une place a été trouvée].",
    "l’accompagnante de mon fils est [formidable|arrivée dès le premier jour], et il [progresse à vue d’œil|va à "
    "l’école avec le sourire].",
    "le duplicata du diplôme est arrivé en {days}, [sans frais|en version numérique].",
    "le service des examens a [accordé l’aménagement|corrigé l’erreur] en {days}, [avec un mot rassurant|sans "
    "discuter].",
};
constexpr std::array schoolTags = {"Affectation", "Ecole inclusive", "Examens et concours", "Bourse"};

constexpr ThemePhrases employment = {employmentAffairs,
                                     employmentDocuments,
                                     {employmentNegative, employmentNeutral, employmentPositive},
                                     employmentTags};
constexpr ThemePhrases business = {
    businessAffairs, businessDocuments, {businessNegative, businessNeutral, businessPositive}, businessTags};
constexpr ThemePhrases student = {
    studentAffairs, studentDocuments, {studentNegative, studentNeutral, studentPositive}, studentTags};
constexpr ThemePhrases school = {
    schoolAffairs, schoolDocuments, {schoolNegative, schoolNeutral, schoolPositive}, schoolTags};

}    // namespace

const ThemePhrases& workPhrases(Theme theme)
{
    switch (theme) {
    case Theme::Business:
        return business;
    case Theme::Student:
        return student;
    case Theme::School:
        return school;
    default:
        return employment;
    }
}

}    // namespace vigie::demo
