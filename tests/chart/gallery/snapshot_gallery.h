// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/chart/gallery/made_gallery.h"

namespace vigie::gallery {

/// Every kind of core/chart/figure_kinds.h as the program makes it of a snapshot, then some with other options. What a
/// kind cannot do without is taken from the data: the indicator with results of the most structures and the one that
/// follows, the structure and the département with the most results of the first; kinds that ask for what the snapshot
/// has not are left out. Errors: those of opening it and of making a figure; CheckFailed when a kind needs an option
/// that is not known here.
Result<std::vector<NamedFigure>> figuresOf(const QString& snapshotPath);

}    // namespace vigie::gallery
