// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <optional>
#include <vector>

class QPainter;

namespace vigie {

struct FigureTheme;

/// A name broken at its blanks into lines of at most @p longest, the last of @p mostLines shortened with an ellipsis
/// where there would be more.
struct LabelText
{
    LabelText(const QString& name, const QFont& font, double longest, int mostLines = 2);

    /// The lines, aligned, on a veil: lines and areas that pass below do not strike them through.
    void paint(QPainter& painter, const QRectF& place, Qt::Alignment alignment, const FigureTheme& theme) const;

    QFont font;
    QStringList lines;
    QSizeF size;
};

/// Finds room for labels beside points, one after the other: the most important first. A label lies within the plot,
/// over no other label and no point that must stay visible; where there is no room, there is no label.
class LabelPlacing
{
public:
    /// @p points: what may not be covered.
    LabelPlacing(const QRectF& plot, std::vector<QRectF> points) : m_plot(plot), m_points(std::move(points)) {}

    /// Beside @p point (its bounding rectangle, one of the points): right, left, above, below, then the corners.
    std::optional<QRectF> place(const QRectF& point, const QSizeF& label);

private:
    bool free(const QRectF& label, const QRectF& point) const;

    QRectF m_plot;
    std::vector<QRectF> m_points;
    std::vector<QRectF> m_labels;
};

}    // namespace vigie
