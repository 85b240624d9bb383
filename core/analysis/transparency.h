// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/share.h"

#include <string>
#include <vector>

namespace vigie {

/// Transparency of results, as the barometer's second indicator means it, computed from the snapshot's own data: in a
/// département, the share of active structures that publish at least one result; for the nation, the share of networks of
/// which at least one structure does. It is not the barometer's own figure, which stands beside it where the snapshot has it.
struct Transparency
{
    struct Territory
    {
        std::string department;    ///< code; empty = structures without one
        Share structures;
    };
    std::vector<Territory> departments;    ///< by code in French order
    Share networks;
    Share structures;    ///< all active structures

    /// The barometer's own series, where the snapshot has it (indicator tx-transparence-resultats).
    struct Published
    {
        std::string department;    ///< code; empty = national
        LocalSeconds date = noDate;
        LocalSeconds released = noDate;
        double value = 0;    ///< percent of networks
    };
    std::vector<Published> published;    ///< by release, date, département
};

Transparency transparency(const Selection& selection, const Thresholds& thresholds);

}    // namespace vigie
