// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/territory_profile.h"

#include <QString>

#include <vector>

namespace vigie {

/// One number of the sheet of a département, in the words of the window and of the document alike.
struct TerritoryFact
{
    QString id;    ///< for object names: "experiences"
    QString title;
    QString number;    ///< what may not be shown says why: "n < 10"
    QString remark;    ///< interval, n, the same everywhere, and the place among the others, in lines
};

/// Experiences, the three sentiments, the delay of the first answer, those answered soon, structures.
std::vector<TerritoryFact> territoryFacts(const TerritoryProfile& profile, const Thresholds& thresholds);

/// How the delays were counted; what is not known of them.
QString delaysSentence(const TerritoryProfile& profile);

}    // namespace vigie
