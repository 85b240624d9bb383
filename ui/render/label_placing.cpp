// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/label_placing.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr double gap = 3;

}

std::optional<QRectF> LabelPlacing::place(const QRectF& point, const QSizeF& label)
{
    const double right = point.right() + gap, left = point.left() - gap - label.width();
    const double above = point.top() - label.height(), below = point.bottom();
    const double middle = point.center().y() - label.height() / 2;
    const double centred = point.center().x() - label.width() / 2;
    const std::array<QPointF, 8> places = {QPointF(right, middle),  QPointF(left, middle), QPointF(centred, above),
                                           QPointF(centred, below), QPointF(right, above), QPointF(right, below),
                                           QPointF(left, above),    QPointF(left, below)};
    for (const QPointF& place : places) {
        const QRectF candidate(place, label);
        if (!free(candidate, point))
            continue;
        m_labels.push_back(candidate);
        return candidate;
    }
    return std::nullopt;
}

bool LabelPlacing::free(const QRectF& label, const QRectF& point) const
{
    const auto covered = [&label](const QRectF& other) { return label.intersects(other); };
    return m_plot.contains(label) && std::ranges::none_of(m_labels, covered) &&
           std::ranges::none_of(m_points,
                                [&](const QRectF& other) { return other != point && label.intersects(other); });
}

}    // namespace vigie
