// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figures.h"

namespace vigie {

/// Experiences at the place of the structures that they name: one circle for each commune, largest first. An experience
/// counts once at each place that one of its mentions names; one that names a service abroad, or none with a place on
/// the map, counts there too: what is counted is what a click leaves. A number is no rate: no threshold hides it.
/// Places are those of the import (core/geo/gazetteer.h). O(rows).
FigureSpec pointsFigure(const FigureContext& context);

}    // namespace vigie
