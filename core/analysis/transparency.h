// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/share.h"

#include <string>
#include <vector>

namespace vigie {

/// Transparency of results, as the barometer's second indicator means it, computed from the snapshot's own data: in a
/// département, the share of active structures that publish at least one result (of all networks together, not an
/// average of networks); for the nation, the share of networks of which at least one structure does.
///
/// It is not the barometer's own figure, which stands beside it where the snapshot has it. The barometer counts the
/// places that receive the public, in the 21 networks that its documentation names, once a year; this counts every
/// active structure of the snapshot, reception or not, and every network that has one. The two levels differ by
/// construction.
///
/// The filter chooses structures by their fields, results by the others (core/analysis/structure_facts.h): with a
/// condition on an indicator, "publish" means that indicator.
struct Transparency
{
    struct Territory
    {
        std::string department;    ///< code; empty = structures without one
        Share structures;
    };
    std::vector<Territory> departments;    ///< those with active structures, by code in French order, the missing last
    Share networks;                        ///< of those with active structures; structures without network are not in
    Share structures;                      ///< all active structures

    /// The barometer's own series, where the snapshot has it (indicator tx-transparence-resultats), whatever the
    /// filter. Regions are left out: it gives the five overseas only, with the values of their départements.
    struct Published
    {
        std::string department;    ///< code; empty = national
        LocalSeconds date = noDate;
        LocalSeconds released = noDate;
        double value = 0;    ///< percent: nationally of networks, in a département of places, whatever the unit says
    };
    std::vector<Published> published;    ///< by release, date, then the nation, then département in French order
};

Transparency transparency(const Selection& selection, const Thresholds& thresholds);

}    // namespace vigie
