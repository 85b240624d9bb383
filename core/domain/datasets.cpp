// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/datasets.h"

#include "core/data/dataset.h"

#include "core/domain/fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace vigie {

std::span<const std::string_view> signatureOf(DatasetKind kind)
{
    static constexpr std::array<std::string_view, 2> structures = {"code", "name"};
    static constexpr std::array<std::string_view, 2> typologies = {"code", "label"};
    static constexpr std::array<std::string_view, 1> indicators = {"title"};
    static constexpr std::array<std::string_view, 3> results = {"structure_code", "indicator_code", "value"};
    static constexpr std::array<std::string_view, 2> experiences = {"id", "sentiment"};
    static constexpr std::array<std::string_view, 3> series = {"indicator_id", "date", "value"};
    static constexpr std::array<std::string_view, 2> summaries = {"indicator_id", "current_value"};
    switch (kind) {
    case DatasetKind::Structures:
        return structures;
    case DatasetKind::Typologies:
        return typologies;
    case DatasetKind::Indicators:
        return indicators;
    case DatasetKind::Results:
        return results;
    case DatasetKind::Experiences:
        return experiences;
    case DatasetKind::Series:
        return series;
    case DatasetKind::SeriesSummaries:
        return summaries;
    }
    return {};
}

std::string_view datasetId(DatasetKind kind)
{
    static constexpr std::array<std::string_view, allDatasetKinds.size()> ids = {
        "structures", "typologies", "indicators", "results", "experiences", "series", "summaries"};
    return ids[static_cast<size_t>(kind)];
}

std::optional<DatasetKind> datasetFromId(std::string_view id)
{
    for (DatasetKind kind : allDatasetKinds) {
        if (datasetId(kind) == id)
            return kind;
    }
    return std::nullopt;
}

QString datasetTitle(DatasetKind kind)
{
    switch (kind) {
    case DatasetKind::Structures:
        return QCoreApplication::translate("Dataset", "structures");
    case DatasetKind::Typologies:
        return QCoreApplication::translate("Dataset", "typologies");
    case DatasetKind::Indicators:
        return QCoreApplication::translate("Dataset", "indicators");
    case DatasetKind::Results:
        return QCoreApplication::translate("Dataset", "results");
    case DatasetKind::Experiences:
        return QCoreApplication::translate("Dataset", "experiences");
    case DatasetKind::Series:
        return QCoreApplication::translate("Dataset", "values of territorial series");
    case DatasetKind::SeriesSummaries:
        return QCoreApplication::translate("Dataset", "summaries of territorial series");
    }
    return {};
}

std::optional<Recognition> recognise(std::span<const std::string> normalisedKeys)
{
    static constexpr std::array referringFirst = {
        DatasetKind::Experiences, DatasetKind::Results, DatasetKind::Structures,     DatasetKind::Indicators,
        DatasetKind::Typologies,  DatasetKind::Series,  DatasetKind::SeriesSummaries};
    for (DatasetKind kind : referringFirst) {
        std::set<std::string_view> present;
        for (const std::string& key : normalisedKeys) {
            if (const Field* field = fieldForKey(kind, key))
                present.insert(field->name);
        }
        const auto signature = signatureOf(kind);
        if (std::all_of(signature.begin(), signature.end(),
                        [&](std::string_view name) { return present.contains(name); }))
            return Recognition{kind, static_cast<int>(present.size()), static_cast<int>(normalisedKeys.size())};
    }
    return std::nullopt;
}

Table& tableOf(Dataset& dataset, DatasetKind kind)
{
    switch (kind) {
    case DatasetKind::Structures:
        return dataset.structures;
    case DatasetKind::Typologies:
        return dataset.typologies;
    case DatasetKind::Indicators:
        return dataset.indicators;
    case DatasetKind::Results:
        return dataset.results;
    case DatasetKind::Experiences:
        return dataset.experiences;
    case DatasetKind::Series:
        return dataset.series;
    case DatasetKind::SeriesSummaries:
        return dataset.summaries;
    }
    Q_UNREACHABLE();
}

}    // namespace vigie
