// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fields.h"

#include "core/base/fold.h"
#include "core/domain/experience_fields.h"
#include "core/domain/field_list.h"
#include "core/domain/series_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace vigie {

namespace {

using namespace field_list;

constexpr const char* noTree = QT_TRANSLATE_NOOP("Field", "the tree of networks and typologies");
constexpr const char* noRollUp = QT_TRANSLATE_NOOP("Field", "child structures");
constexpr const char* noPlaces = QT_TRANSLATE_NOOP("Field", "the map and the territories");
constexpr const char* noUnits = QT_TRANSLATE_NOOP("Field", "units of the indicators");
constexpr const char* noJoin = QT_TRANSLATE_NOOP("Field", "the link between results and indicators");
constexpr const char* noFreshness = QT_TRANSLATE_NOOP("Field", "latest values and periods");

constexpr std::array structureFields = {
    Field{"code", "Code SP+ de la structure", code, FieldRule::Identifier},
    Field{"network", "Intitulé du réseau", code, FieldRule::None, {}, {}, noTree},
    Field{"typology", "Intitulé de la typologie", code, FieldRule::None, {}, {}, noTree},
    Field{"name", "Intitulé de la structure", code},
    Field{"user_name", "Intitulé structure usager", text},
    Field{"description", "Description de la structure", text},
    Field{"identifier", "Identifiant de la structure", text},
    Field{"identifier_type", "Type d'identifiant", text},
    Field{"parent_code", "Code SP+ structure parent", code, FieldRule::Identifier, {}, {}, noRollUp},
    Field{"parent_name", "Intitulé de la structure parente", text},
    Field{"address", "Adresse", text},
    Field{"address_complement", "Compléments Adresse", text},
    Field{"postal_code", "Code postal de la structure", code, FieldRule::PostalCode, {}, {}, noPlaces},
    Field{"town", "Ville", code, FieldRule::None, {}, {}, noPlaces},
    Field{"country", "PAYS", code},
    Field{"served_postal_codes", "Codes Postaux", text},
    Field{"served_departments", "Départements", text},
    Field{"website", "URL du site internet", text},
    Field{"mailbox", "Boîte à lettre fonctionnelle", text},
    Field{"tracking_key", "Clé de tracking", text},
    Field{"active", "Actif", code, FieldRule::YesNo},
    Field{"typology_code", "Code sp+ de la typologie", code, FieldRule::Identifier},
    Field{"insee_commune", "INSEE Ville", code, FieldRule::CommuneCode},
    Field{"insee_department", "INSEE Département", code, FieldRule::DepartmentCode},
    Field{"insee_region", "INSEE Région", code, FieldRule::RegionCode},
    Field{"insee_district", "INSEE Arrondissement", code, FieldRule::DistrictCode},
    undocumented("fictitious", "Données fictives", code, FieldRule::YesNo),
};

constexpr std::array<const char*, 4> typologyCodeKeys = {"id_typologie", "code_sp_typologie", "code_typologie",
                                                         "code_de_la_typologie"};
constexpr std::array<const char*, 2> typologyLabelKeys = {"typologie", "intitule_typologie"};
constexpr std::array<const char*, 2> networkKeys = {"reseau", "intitule_reseau"};

constexpr std::array typologyFields = {
    Field{"code", "Code SP+ de la typologie", code, FieldRule::Identifier, {}, typologyCodeKeys},
    Field{"label", "Intitulé de la typologie", code, FieldRule::None, {}, typologyLabelKeys},
    Field{"network", "Intitulé du réseau", code, FieldRule::None, {}, networkKeys},
    undocumented("description", "Description de la typologie", text),
    undocumented("active", "Actif", code, FieldRule::YesNo),
    undocumented("fictitious", "Données fictives", code, FieldRule::YesNo),
};

constexpr std::array<const char*, 2> indicatorTitleKeys = {"titre_original_de_l_indicateur",
                                                           "intitule_de_l_indicateur"};
constexpr std::array<const char*, 2> indicatorTypeKeys = {"type_indicateur", "famille"};

constexpr std::array indicatorFields = {
    Field{"code", "Code SP+ de l'indicateur", code, FieldRule::Identifier},
    Field{"network", "Réseau", code, FieldRule::None, {}, std::span<const char* const>(networkKeys)},
    Field{"title", "Intitulé original de l'indicateur", code, FieldRule::None, {}, indicatorTitleKeys},
    Field{"user_title", "Intitulé usager de l'indicateur", code},
    Field{"family", "Type d'indicateur", code, FieldRule::None, {}, indicatorTypeKeys},
    Field{"sources_and_methods", "Sources et méthodes", text, FieldRule::LongText},
    Field{"unit_type", "Type d'unité", code},
    Field{"unit", "Unité", code, FieldRule::None, {}, {}, noUnits},
    undocumented("fictitious", "Données fictives", code, FieldRule::YesNo),
};

constexpr std::array<const char*, 1> resultStructureKeys = {"code_sp_structure"};
constexpr std::array<const char*, 2> resultTypologyKeys = {"typologie", "intitule_typologie"};
constexpr std::array<const char*, 2> resultTitleKeys = {"intitule_de_l_indicateur",
                                                        "intitule_original_de_l_indicateur"};
constexpr std::array<const char*, 1> resultTownKeys = {"ville"};

constexpr std::array resultFields = {
    undocumented("code", "Code SP+ du résultat", code, FieldRule::Identifier),
    undocumented("network", "Intitulé du réseau", code, FieldRule::None, {}, networkKeys),
    Field{"typology", "Intitulé de la typologie", code, FieldRule::None, {}, resultTypologyKeys},
    Field{"structure_code", "Code SP+ de la structure", code, FieldRule::Identifier, {}, resultStructureKeys, noRollUp},
    Field{"structure", "Intitulé de la structure", code},
    undocumented("postal_code", "Code postal de la structure", code, FieldRule::PostalCode),
    undocumented("town", "Ville de la structure", code, FieldRule::None, {}, resultTownKeys),
    Field{"indicator_code", "Code SP+ de l'indicateur", code, FieldRule::Identifier, {}, {}, noJoin},
    undocumented("indicator_title", "Titre original de l'indicateur", code, FieldRule::None, {}, resultTitleKeys),
    undocumented("evaluation_started_on", "Date de début de l'évaluation", date),
    undocumented("evaluation_duration", "Durée de l'évaluation", number),
    Field{"frequency", "Fréquence", code},
    Field{"value", "Valeur", number},
    undocumented("unit", "Unité", code),
    undocumented("expected_value", "Valeur attendue", number),
    undocumented("satisfied", "Satisfait", number),
    undocumented("dissatisfied", "Insatisfait", number),
    undocumented("no_opinion", "Ne se prononce pas", number),
    Field{"updated_on", "Date de mise à jour", date, FieldRule::None, {}, {}, noFreshness},
    undocumented("active", "Actif", code, FieldRule::YesNo),
    undocumented("fictitious", "Données fictives", code, FieldRule::YesNo),
};

using KeyIndex = std::map<std::string, const Field*, std::less<>>;

KeyIndex indexByKey(std::span<const Field> fields)
{
    KeyIndex index;
    for (const Field& field : fields) {
        index.emplace(normalisedKey(field.label), &field);
        for (const char* alias : field.aliases)
            index.emplace(alias, &field);
    }
    return index;
}

}    // namespace

std::span<const Field> fieldsOf(DatasetKind kind)
{
    switch (kind) {
    case DatasetKind::Structures:
        return structureFields;
    case DatasetKind::Typologies:
        return typologyFields;
    case DatasetKind::Indicators:
        return indicatorFields;
    case DatasetKind::Results:
        return resultFields;
    case DatasetKind::Experiences:
        return experienceFields();
    case DatasetKind::Series:
        return seriesFields();
    case DatasetKind::SeriesSummaries:
        return seriesSummaryFields();
    }
    return {};
}

const Field* fieldForKey(DatasetKind kind, std::string_view key)
{
    static const auto indices = [] {
        std::array<KeyIndex, allDatasetKinds.size()> made;
        for (DatasetKind each : allDatasetKinds)
            made[static_cast<size_t>(each)] = indexByKey(fieldsOf(each));
        return made;
    }();
    const KeyIndex& index = indices[static_cast<size_t>(kind)];
    const auto found = index.find(key);
    return found == index.end() ? nullptr : found->second;
}

const Field* fieldNamed(DatasetKind kind, std::string_view name)
{
    const auto fields = fieldsOf(kind);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

std::string_view keyFieldOf(DatasetKind kind)
{
    return kind == DatasetKind::Experiences ? "id" : "code";
}

std::string_view orderFieldOf(DatasetKind kind)
{
    if (kind == DatasetKind::Experiences)
        return "published_on";
    return kind == DatasetKind::Series ? "date" : "";
}

QString whatIsDisabledWithout(const Field& field)
{
    return field.disables ? QCoreApplication::translate("Field", field.disables) : QString();
}

TableSchema canonicalSchema(DatasetKind kind)
{
    TableSchema schema;
    schema.name = datasetId(kind);
    schema.keyColumn = keyFieldOf(kind);
    for (const Field& field : fieldsOf(kind))
        schema.columns.push_back({field.name, field.label, field.kind, field.separator});
    return schema;
}

}    // namespace vigie
