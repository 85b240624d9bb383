// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/mark_navigation.h"

#include <Qt>

#include <cmath>
#include <limits>

namespace vigie {

namespace {

/// Unit vector of an arrow key, null for other keys.
QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

QPointF centreOf(const FigureMark& mark)
{
    return mark.area.boundingRect().center();
}

/// Nearest mark ahead; being aside counts double, so that an arrow prefers its own line.
std::optional<size_t> nearest(const std::vector<FigureMark>& marks, size_t from, const QPointF& direction)
{
    std::optional<size_t> best;
    double least = std::numeric_limits<double>::max();
    for (size_t i = 0; i < marks.size(); ++i) {
        const QPointF way = centreOf(marks[i]) - centreOf(marks[from]);
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (ahead < 1 || ahead + 2 * aside >= least)
            continue;
        best = i;
        least = ahead + 2 * aside;
    }
    return best;
}

}    // namespace

std::optional<size_t> nextMark(const std::vector<FigureMark>& marks, std::optional<size_t> from, int key)
{
    const QPointF direction = directionOf(key);
    const bool arrow = !direction.isNull();
    if (marks.empty() || (!arrow && key != Qt::Key_Home && key != Qt::Key_End))
        return std::nullopt;
    if (key == Qt::Key_End)
        return marks.size() - 1;
    if (key == Qt::Key_Home || !from || *from >= marks.size())
        return 0;
    return nearest(marks, *from, direction);
}

}    // namespace vigie
