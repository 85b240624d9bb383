// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <QImage>

namespace vigie::gallery {

/// A column of text on A4, and half of it.
inline constexpr double fullWidthMm = 160;
inline constexpr double halfWidthMm = 80;

/// The body of a figure as the reference pictures have it: as on paper of @p widthMm, 96 dots an inch, in the font of
/// pages. Titles and sources are not in it: they bear dates.
QImage bodyPicture(const FigureSpec& figure, double widthMm);

}    // namespace vigie::gallery
