// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/chart/gallery/made_gallery.h"

namespace vigie::gallery {

/// The kinds that a snapshot can fill, from its own data. Errors: those of opening it.
Result<std::vector<NamedFigure>> figuresOf(const QString& snapshotPath);

}    // namespace vigie::gallery
