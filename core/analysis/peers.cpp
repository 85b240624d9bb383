// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/peers.h"

#include "core/analysis/structure_facts.h"
#include "core/domain/vocabulary.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Whole sentences: a translation cannot be put together from pieces.
QString peerSentence(bool active, const QString& typology)
{
    return (active ? QCoreApplication::translate("Analysis", "Active structures of the same typology (%1)")
                   : QCoreApplication::translate(
                         "Analysis", "Active structures of the same typology (%1) and this one, which is inactive"))
        .arg(typology);
}

QString peerSentence(bool active, const QString& typology, const QString& region)
{
    if (region.isEmpty())
        return (active ? QCoreApplication::translate("Analysis",
                                                     "Active structures of the same typology (%1), of no known region")
                       : QCoreApplication::translate("Analysis",
                                                     "Active structures of the same typology (%1), of no known region, "
                                                     "and this one, which is inactive"))
            .arg(typology);
    return (active ? QCoreApplication::translate("Analysis", "Active structures of the same typology (%1), region %2")
                   : QCoreApplication::translate("Analysis", "Active structures of the same typology (%1), region %2, "
                                                             "and this one, which is inactive"))
        .arg(typology, region);
}

Code codeAt(const CodeColumn* column, Row row)
{
    return column ? column->code(row) : missingCode;
}

}    // namespace

Peers peersOf(const Dataset& dataset, std::string_view structureCode, bool sameRegion, const RegionTitle& regionTitle)
{
    const Table& structures = dataset.structures;
    const auto rows = structureRows(structures);
    const auto found = rows.find(structureCode);
    if (found == rows.end() || structureCode == outsideStructuresCode)
        return {};
    const Row self = found->second;
    const CodeColumn* typologies = structures.codes("typology");
    const CodeColumn* regions = structures.codes("region");
    if (codeAt(typologies, self) == missingCode)
        return {{self}, QCoreApplication::translate("Analysis", "This structure alone: its typology is not known")};

    const std::vector<bool> active = activeStructures(structures);
    const auto isPeer = [&](Row row) {
        return active[row] && typologies->code(row) == typologies->code(self) &&
               (!sameRegion || codeAt(regions, row) == codeAt(regions, self));
    };
    Peers peers;
    for (Row row = 0; row < structures.rowCount(); ++row) {
        if (row == self || isPeer(row))
            peers.structures.push_back(row);
    }
    const QString typology = shown(typologies->text(self));
    const std::string_view region = regions ? regions->text(self) : std::string_view();
    const QString title = regionTitle && !region.empty() ? regionTitle(region) : shown(region);
    peers.definition = sameRegion ? peerSentence(active[self], typology, title) : peerSentence(active[self], typology);
    return peers;
}

Absences absences(const Selection& selection)
{
    const Table& structures = selection.dataset().structures;
    const CodeColumn* states = structures.codes("active");
    const std::vector<bool> active = activeStructures(structures);
    const std::vector<bool> publishing = publishingStructures(selection);
    const std::vector<bool> named = namedStructures(selection);
    Absences absences;
    for (Row row : selection.structures()) {
        if (active[row] && !publishing[row])
            absences.withoutIndicator.push_back(row);
        if (active[row] && !named[row])
            absences.withoutExperience.push_back(row);
        if (states && states->text(row) == no && publishing[row])
            absences.inactiveWithResults.push_back(row);
    }
    return absences;
}

}    // namespace vigie
