// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/series_fields.h"

#include "core/domain/field_list.h"

namespace vigie {

namespace {

using namespace field_list;

constexpr std::array<const char*, 3> levels = {series_level::national.data(), series_level::regional.data(),
                                               series_level::departmental.data()};
constexpr std::array<const char*, 2> territoryCodeKeys = {"code_departement", "code_region"};
constexpr std::array<const char*, 2> territoryKeys = {"libelle_departement", "libelle_region"};
constexpr std::array<const char*, 1> releaseKeys = {"release_date"};

// Undocumented are those that not every file has: the other levels do without, or they are not in the files at all.
constexpr Field identity = undocumented("code", "Code du relevé");
constexpr Field level = undocumented("level", "Maille géographique", code, FieldRule::Listed, levels);
// Codes of regions are two digits as well and lose their zero in the same way.
constexpr Field territoryCode =
    undocumented("territory_code", "Code du territoire", code, FieldRule::DepartmentCode, {}, territoryCodeKeys);
constexpr Field territory = undocumented("territory", "Territoire", code, FieldRule::None, {}, territoryKeys);
constexpr Field release = undocumented("release_date", "Date de diffusion", date, FieldRule::None, {}, releaseKeys);
constexpr Field fictitious = undocumented("fictitious", "Données fictives", code, FieldRule::YesNo);
constexpr Field measure = {"measure", "Mesure", code};
constexpr Field indicatorId = {"indicator_id", "Id indicateur", code, FieldRule::Identifier};
constexpr Field indicator = {"indicator", "Indicateur", code};
constexpr Field unit = {"unit", "Unité", code};

constexpr std::array detail = {
    identity,
    indicatorId,
    indicator,
    measure,
    level,
    territoryCode,
    territory,
    Field{"date", "Date", date},
    Field{"value", "Valeur", number},
    unit,
    release,
    fictitious,
};

constexpr std::array summary = {
    identity,
    indicatorId,
    indicator,
    measure,
    level,
    territoryCode,
    territory,
    Field{"current_value", "Valeur actuelle", number},
    Field{"current_date", "Date valeur actuelle", date},
    Field{"initial_value", "Valeur initiale", number},
    Field{"initial_date", "Date valeur initiale", date},
    Field{"progress", "Progression", number},
    Field{"progress_percent", "Pourcentage progression", number},
    undocumented("last_progress", "Progression dernière maj", number),
    undocumented("last_progress_percent", "Pourcentage progression dernière maj", number),
    undocumented("last_progress_date", "Progression dernière maj date", date),
    Field{"target", "Cible", number},
    Field{"target_percent", "Pourcentage cible", number},
    Field{"target_date", "Date cible", date},
    unit,
    release,
    fictitious,
};

}    // namespace

std::span<const Field> seriesFields()
{
    return detail;
}

std::span<const Field> seriesSummaryFields()
{
    return summary;
}

bool isTerritorial(DatasetKind kind)
{
    return kind == DatasetKind::Series || kind == DatasetKind::SeriesSummaries;
}

std::string_view levelOfTerritoryKey(std::string_view key)
{
    if (key == "code_departement" || key == "libelle_departement")
        return series_level::departmental;
    if (key == "code_region" || key == "libelle_region")
        return series_level::regional;
    return {};
}

std::span<const std::string_view> identityFieldsOf(DatasetKind kind)
{
    static constexpr std::array<std::string_view, 6> ofValue = {"release_date",   "indicator_id", "level",
                                                                "territory_code", "date",         "unit"};
    static constexpr std::array<std::string_view, 5> ofSummary = {"release_date", "indicator_id", "level",
                                                                  "territory_code", "unit"};
    switch (kind) {
    case DatasetKind::Series:
        return ofValue;
    case DatasetKind::SeriesSummaries:
        return ofSummary;
    default:
        return {};
    }
}

}    // namespace vigie
