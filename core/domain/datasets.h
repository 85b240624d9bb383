// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace vigie {

class Table;
struct Dataset;

/// The data sets that Services Publics + publishes, and the two of the barometer of public action that measures the
/// programme from outside (core/domain/series_fields.h).
enum class DatasetKind { Structures, Typologies, Indicators, Results, Experiences, Series, SeriesSummaries };

inline constexpr std::array allDatasetKinds = {
    DatasetKind::Structures,  DatasetKind::Typologies, DatasetKind::Indicators,     DatasetKind::Results,
    DatasetKind::Experiences, DatasetKind::Series,     DatasetKind::SeriesSummaries};

/// Canonical name: SQL table, command-line argument, JSON key. `structures`, `experiences`, …
std::string_view datasetId(DatasetKind kind);
std::optional<DatasetKind> datasetFromId(std::string_view id);
/// Name in the interface language, plural: "structures", "testimonies".
QString datasetTitle(DatasetKind kind);

/// Canonical names of the fields without which a header is not that data set's.
std::span<const std::string_view> signatureOf(DatasetKind kind);

/// What a header looks like to us.
struct Recognition
{
    DatasetKind kind = DatasetKind::Experiences;
    int knownColumns = 0;    ///< header cells that the data set documents
    int columns = 0;         ///< header cells in all
};

/// Recognises a data set by the normalised keys of its header, whatever the file is called and however its columns are
/// ordered. Each data set has a few columns without which it is not that data set. A record may carry the columns of
/// what it refers to (results joined with their structures), never the other way round: where several data sets fit,
/// the one that refers to the others wins. std::nullopt when none fits.
std::optional<Recognition> recognise(std::span<const std::string> normalisedKeys);

/// Where the table of that kind stands in a data set.
Table& tableOf(Dataset& dataset, DatasetKind kind);

}    // namespace vigie
