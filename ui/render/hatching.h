// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace vigie {

/// Diagonal lines @p spacing apart inside a shape given by its rings (even-odd rule). Computed rather than painted with
/// a pattern brush and a clip, which SVG writers turn into bitmaps or drop.
QList<QLineF> hatchLines(const std::vector<QPolygonF>& rings, double spacing);
/// The same in both directions: told from hatching on a grey printer.
QList<QLineF> crossHatchLines(const std::vector<QPolygonF>& rings, double spacing);
/// Level lines across a rectangle.
QList<QLineF> stripeLines(const QRectF& area, double spacing);

}    // namespace vigie
