// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/figure_painter.h"

#include <optional>

namespace vigie {

/// The mark that a key leads to: the arrows to the neighbour in that direction if there is one (on a map), else to the
/// nearest mark, Home and End to the first and the
/// last; from nowhere, any of them to the first (End to the last). std::nullopt when the key leads nowhere.
std::optional<size_t> nextMark(const std::vector<FigureMark>& marks, std::optional<size_t> from, int key);

}    // namespace vigie
