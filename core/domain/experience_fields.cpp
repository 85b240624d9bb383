// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/experience_fields.h"

#include "core/domain/closed_lists.h"
#include "core/domain/field_list.h"

#include <array>

namespace vigie {

namespace {

using namespace field_list;

constexpr const char* noMap = QT_TRANSLATE_NOOP("Field", "the map of users");
constexpr const char* noPlace = QT_TRANSLATE_NOOP("Field", "the place of the service where no structure is named");
constexpr const char* noDelay = QT_TRANSLATE_NOOP("Field", "response delays");
constexpr const char* noMonths = QT_TRANSLATE_NOOP("Field", "months, periods and delays");
constexpr const char* noCriterion = QT_TRANSLATE_NOOP("Field", "this criterion");
constexpr const char* noSentiment = QT_TRANSLATE_NOOP("Field", "every share by sentiment");
constexpr const char* noTypology = QT_TRANSLATE_NOOP("Field", "counts by typology for this mention");
constexpr const char* noStructure = QT_TRANSLATE_NOOP("Field", "the link to the structures for this mention");
constexpr const char* noChannel = QT_TRANSLATE_NOOP("Field", "channels for this mention");
constexpr const char* noStatus = QT_TRANSLATE_NOOP("Field", "answered or not");

// In the lexicon's order, then what real files add to it.
constexpr std::array fields = {
    Field{"id", "ID expérience", code, FieldRule::Identifier},
    Field{"state", "Etat expérience", code, FieldRule::Listed, closed_lists::states, {}, noStatus},
    Field{"status", "Statut de l'expérience", code, FieldRule::Listed, closed_lists::statuses, {}, noStatus},
    Field{"written_on", "Écrit le", date},
    Field{"published_on", "Date de publication", date, FieldRule::None, {}, {}, noMonths},
    Field{"title", "Titre", text, FieldRule::LongText},
    Field{"description", "Description", text, FieldRule::LongText},
    Field{"posted_as", "Posté comme", code, FieldRule::Listed, closed_lists::postedAs},
    Field{"sentiment", "Ressenti usager", code, FieldRule::Listed, closed_lists::sentiments, {}, noSentiment},
    Field{"user_department_code", "Code INSEE Département usager", code, FieldRule::DepartmentCode, {}, {}, noMap},
    Field{"user_department", "Intitulé département usager", code},
    Field{"user_region", "Intitulé région usager", code},
    Field{"user_region_code", "Code INSEE Région usager", code, FieldRule::RegionCode},
    Field{"user_country", "Pays", code},
    Field{"typology_id_1", "ID typologie 1", code, FieldRule::Identifier},
    Field{"typology_1", "Intitulé Typologie 1", code, FieldRule::None, {}, {}, noTypology},
    Field{"typology_postal_code_1", "Code Postal typologie 1", code, FieldRule::PostalCode, {}, {}, noPlace},
    Field{"typology_country_1", "Pays Typologie 1", code},
    Field{"channels_1", "Canaux Typologie 1", multi, FieldRule::ListedMembers, closed_lists::channels, {}, noChannel},
    Field{"business_tags_1", "Tags métier typologie 1", multi, FieldRule::None, {}, {}, nullptr, ';'},
    Field{"typology_id_2", "ID typologie 2", code, FieldRule::Identifier},
    Field{"typology_2", "Intitulé Typologie 2", code, FieldRule::None, {}, {}, noTypology},
    Field{"typology_postal_code_2", "Code Postal typologie 2", code, FieldRule::PostalCode, {}, {}, noPlace},
    Field{"typology_country_2", "Pays Typologie 2", code},
    Field{"channels_2", "Canaux Typologie 2", multi, FieldRule::ListedMembers, closed_lists::channels, {}, noChannel},
    Field{"business_tags_2", "Tags métier typologie 2", multi, FieldRule::None, {}, {}, nullptr, ';'},
    Field{"typology_id_3", "ID typologie 3", code, FieldRule::Identifier},
    Field{"typology_3", "Intitulé Typologie 3", code, FieldRule::None, {}, {}, noTypology},
    Field{"typology_postal_code_3", "Code Postal typologie 3", code, FieldRule::PostalCode, {}, {}, noPlace},
    Field{"typology_country_3", "Pays Typologie 3", code},
    Field{"channels_3", "Canaux Typologie 3", multi, FieldRule::ListedMembers, closed_lists::channels, {}, noChannel},
    Field{"business_tags_3", "Tags métier typologie 3", multi, FieldRule::None, {}, {}, nullptr, ';'},
    Field{"outside_structures", "Hors structure", code, FieldRule::YesNo},
    Field{"structure_id_1", "ID structure 1", code, FieldRule::Identifier, {}, {}, noStructure},
    Field{"structure_1", "Intitulé structure 1", code},
    Field{"answer_status_1", "Statut réponse structure 1", code},
    Field{"useful_votes_1", "Evaluation utile réponse structure 1 par visiteurs", number},
    Field{"useless_votes_1", "Evaluation inutile réponse structure 1 par visiteurs", number},
    Field{"author_verdict_1", "Evaluation réponse structure 1 par auteur", code, FieldRule::Listed,
          closed_lists::verdicts},
    Field{"structure_id_2", "ID structure 2", code, FieldRule::Identifier, {}, {}, noStructure},
    Field{"structure_2", "Intitulé structure 2", code},
    Field{"answer_status_2", "Statut réponse structure 2", code},
    Field{"useful_votes_2", "Evaluation utile réponse structure 2 par visiteurs", number},
    Field{"useless_votes_2", "Evaluation inutile réponse structure 2 par visiteurs", number},
    Field{"author_verdict_2", "Evaluation réponse structure 2 par auteur", code, FieldRule::Listed,
          closed_lists::verdicts},
    Field{"structure_id_3", "ID structure 3", code, FieldRule::Identifier, {}, {}, noStructure},
    Field{"structure_3", "Intitulé structure 3", code},
    Field{"answer_status_3", "Statut réponse structure 3", code},
    Field{"useful_votes_3", "Evaluation utile réponse structure 3 par visiteurs", number},
    Field{"useless_votes_3", "Evaluation inutile réponse structure 3 par visiteurs", number},
    Field{"author_verdict_3", "Evaluation réponse structure 3 par auteur", code, FieldRule::Listed,
          closed_lists::verdicts},
    Field{"accessibility", "Accessibilité", code, FieldRule::Listed, closed_lists::sentiments, {}, noCriterion},
    Field{"information", "Information/Explication", code, FieldRule::Listed, closed_lists::sentiments, {}, noCriterion},
    Field{"relation", "Relation", code, FieldRule::Listed, closed_lists::sentiments, {}, noCriterion},
    Field{"reactivity", "Réactivité", code, FieldRule::Listed, closed_lists::sentiments, {}, noCriterion},
    Field{"simplicity", "Simplicité/Complexité", code, FieldRule::Listed, closed_lists::sentiments, {}, noCriterion},
    Field{"similar_experiences", "Expériences Similaires", number},
    Field{"improvement_considered", "Amélioration de service à considérer", code, FieldRule::YesNo},
    Field{"first_answered_on", "Date de première réponse", date, FieldRule::None, {}, {}, noDelay},

    undocumented("user_pseudonym", "Pseudonyme usager", text, FieldRule::LongText),
    undocumented("user_procedures", "Démarches saisies par usager", text, FieldRule::LongText),
    undocumented("answer_1", "Réponse structure 1", text, FieldRule::LongText),
    undocumented("answer_2", "Réponse structure 2", text, FieldRule::LongText),
    undocumented("answer_3", "Réponse structure 3", text, FieldRule::LongText),
    undocumented("ai_similarity_1", "Taux de similarité réponse IA structure 1", number),
    undocumented("ai_similarity_2", "Taux de similarité réponse IA structure 2", number),
    undocumented("ai_similarity_3", "Taux de similarité réponse IA structure 3", number),
    undocumented("action", "Action", text, FieldRule::LongText),
    undocumented("action_done_on", "Date action réalisée", date),
    undocumented("action_started_on", "Date action engagée", date),
    Field{.name = "business_tags", .label = "Tags Métiers", .kind = multi, .separator = ';', .documented = false},
    undocumented("rejection_reason", "Motif de rejet", code),
    undocumented("fictitious", "Données fictives", code, FieldRule::YesNo),
};

}    // namespace

std::span<const Field> experienceFields()
{
    return fields;
}

}    // namespace vigie
