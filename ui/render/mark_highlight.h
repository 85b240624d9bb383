// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/figure_painter.h"

#include <vector>

class QPixmap;

namespace vigie {

/// The marks that stand for what is highlighted: of the same field, with one of its values. Marks of another field
/// may imply it (a month has testimonies of a département); they are not said to be it. Ascending; empty when nothing
/// is highlighted.
std::vector<size_t> highlightedMarks(const std::vector<FigureMark>& marks, const MarkTarget& highlight);

/// Makes those marks stand out of a drawn body: the others fade, these keep their colours and get an outline, so that
/// it is seen without telling colours apart. Costs the areas of the marks, not the drawing of the body. Nothing is
/// changed when @p highlighted is empty: a figure that cannot show it stays as it was.
void paintHighlight(QPixmap& body, const std::vector<FigureMark>& marks, const std::vector<size_t>& highlighted,
                    const FigureTheme& theme);

}    // namespace vigie
