// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

namespace vigie {

/// The figure as it would be saved, for the clipboard: a picture of twice the screen's resolution, and SVG.
void copyPicture(const FigureSpec& figure);

/// Its table: tab-separated, and as an HTML table.
void copyTable(const FigureSpec& figure);

}    // namespace vigie
