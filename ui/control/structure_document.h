// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "ui/models/structure_portrait.h"

#include <memory>

namespace vigie {

class StructureHistoryModel;

/// What the sheet of a structure says, as it leaves the program.
struct StructureDocument
{
    QString name, kind, place;    ///< "POLICE NATIONALE › …", "LAVAL · Mayenne (53)"
    QString family;               ///< parent and child structures; may be empty
    QString filter;               ///< the filter in words: experiences are of the selection, indicators are not
    QString comparedWith;         ///< who the peers are, as chosen
    std::shared_ptr<const StructurePortrait> portrait;
    PlottedTable history;       ///< every value of every indicator; structureHistoryTable()
    QStringList experiences;    ///< how many, their sentiments, their delays, as the sheet says it
    PlottedTable record;        ///< what the files say of the structure
    Provenance provenance;      ///< its method is added
};

/// The indicators with their periods, the newest first, as the sheet lists them.
PlottedTable structureHistoryTable(const StructureHistoryModel& history);

Document documentOf(const StructureDocument& sheet);

}    // namespace vigie
