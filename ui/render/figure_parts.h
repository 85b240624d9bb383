// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <QFont>

#include <vector>

namespace vigie {

/// The bodies of a figure for pages: a profile of many indicators is parted so that each part fits on a page with what
/// stands around it; other figures are one. Words are in the frame of @p figure, not in these.
std::vector<FigureBody> bodiesForPages(const FigureSpec& figure);

/// The height of a body on a page, in CSS pixels: what suits it, and never more than most of a page.
double heightOnPage(const FigureBody& body, double width, const QFont& font);

/// Nothing would be drawn of it: its description says why.
bool isEmpty(const FigureBody& body);

}    // namespace vigie
