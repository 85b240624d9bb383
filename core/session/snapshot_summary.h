// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace vigie {

/// The figures by which one recognises a snapshot. All are numbers of records, over the whole snapshot.
struct SnapshotSummary
{
    qint64 networks = 0;      ///< distinct networks among the structures
    qint64 typologies = 0;    ///< distinct typologies among the structures, by code where there is one
    qint64 inactiveStructures = 0;
    qint64 structuresInFrance = 0;    ///< whose country is France or not given
    qint64 structuresInFranceWithoutDepartment = 0;
    qint64 experiences = 0;
    qint64 mentions = 0;
    LocalSeconds firstPublication = noDate;
    LocalSeconds lastPublication = noDate;
};

SnapshotSummary summarise(const Dataset& dataset);

}    // namespace vigie
