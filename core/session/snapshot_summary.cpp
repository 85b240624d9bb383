// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/snapshot_summary.h"

#include "core/domain/vocabulary.h"

#include <algorithm>
#include <vector>

namespace vigie {

namespace {

/// Values of a column that at least one row has; a dictionary may hold texts of records that were replaced.
qint64 distinctValues(const CodeColumn* column)
{
    if (!column)
        return 0;
    std::vector<bool> seen(column->dictionary().codeCount(), false);
    for (Row row = 0; row < column->size(); ++row)
        seen[column->code(row)] = true;
    return std::count(seen.begin() + 1, seen.end(), true);
}

void countPlaces(const Table& structures, SnapshotSummary& summary)
{
    const CodeColumn* country = structures.codes("country");
    const CodeColumn* department = structures.codes("department");
    for (Row row = 0; row < structures.rowCount(); ++row) {
        if (country && country->code(row) != missingCode && country->text(row) != france)
            continue;
        ++summary.structuresInFrance;
        if (!department || department->code(row) == missingCode)
            ++summary.structuresInFranceWithoutDepartment;
    }
}

}    // namespace

SnapshotSummary summarise(const Dataset& dataset)
{
    SnapshotSummary summary;
    const Table& structures = dataset.structures;
    summary.networks = distinctValues(structures.codes("network"));
    summary.typologies =
        std::max(distinctValues(structures.codes("typology_code")), distinctValues(structures.codes("typology")));
    if (const CodeColumn* active = structures.codes("active")) {
        for (Row row = 0; row < structures.rowCount(); ++row)
            summary.inactiveStructures += active->text(row) == no ? 1 : 0;
    }
    countPlaces(structures, summary);
    summary.experiences = dataset.experiences.rowCount();
    summary.mentions = dataset.mentionCount();
    if (const DateColumn* published = dataset.experiences.dates("published_on")) {
        for (LocalSeconds date : published->values) {
            if (date == noDate)
                continue;
            if (summary.firstPublication == noDate || date < summary.firstPublication)
                summary.firstPublication = date;
            summary.lastPublication = std::max(summary.lastPublication, date);
        }
    }
    return summary;
}

}    // namespace vigie
