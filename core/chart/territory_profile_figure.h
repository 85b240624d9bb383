// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/territory_profile.h"
#include "core/chart/figures.h"

namespace vigie {

/// The indicators of a département, each as the percentile of its median among the medians of the départements. The
/// context's selection is that of the département. Nothing to draw: an empty body, the description says why.
FigureSpec territoryProfileFigure(const FigureContext& context, const TerritoryProfile& profile);

}    // namespace vigie
