// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <QString>

#include <vector>

namespace vigie::gallery {

struct NamedFigure
{
    QString name;    ///< a file name without its ending
    FigureSpec figure;
};

/// One of each of the 14 kinds, from made figures: what reference pictures are of.
std::vector<NamedFigure> oneOfEachKind();

/// The same kinds with few, with very many, with equal values: to be looked at.
std::vector<NamedFigure> extremes();

}    // namespace vigie::gallery
