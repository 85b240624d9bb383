// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/mark_navigation.h"

#include <Qt>

#include <cmath>
#include <limits>
#include <numbers>
#include <ranges>

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
    return mark.anchor.value_or(mark.area.boundingRect().center());
}

/// How far it is to a mark that lies ahead, empty for one that does not; being aside counts double, so that an arrow
/// prefers its own line.
std::optional<double> wayTo(const FigureMark& to, const FigureMark& from, const QPointF& direction)
{
    const QPointF way = centreOf(to) - centreOf(from);
    const double ahead = QPointF::dotProduct(way, direction);
    const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
    return ahead < 1 ? std::nullopt : std::optional(ahead + 2 * aside);
}

/// The mark of @p among that is nearest ahead.
template <typename Positions>
std::optional<size_t> nearest(const std::vector<FigureMark>& marks, const Positions& among, size_t from,
                              const QPointF& direction)
{
    std::optional<size_t> best;
    double least = std::numeric_limits<double>::max();
    for (size_t i : among) {
        const std::optional<double> way = wayTo(marks[i], marks[from], direction);
        if (!way || *way >= least)
            continue;
        best = i;
        least = *way;
    }
    return best;
}

/// A neighbour that lies more ahead than aside comes before any other mark: the smallest turn, whatever the distance.
std::optional<size_t> neighbourAhead(const std::vector<FigureMark>& marks, size_t from, const QPointF& direction)
{
    std::optional<size_t> best;
    double straightest = std::numbers::sqrt2 / 2;    // cosine of 45°
    for (size_t i : marks[from].neighbours) {
        const QPointF way = centreOf(marks[i]) - centreOf(marks[from]);
        const double cosine = QPointF::dotProduct(way, direction) / std::hypot(way.x(), way.y());
        if (cosine < straightest)
            continue;
        best = i;
        straightest = cosine;
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
    if (const auto neighbour = neighbourAhead(marks, *from, direction))
        return neighbour;
    return nearest(marks, std::views::iota(size_t(0), marks.size()), *from, direction);
}

}    // namespace vigie
