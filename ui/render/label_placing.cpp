// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/label_placing.h"

#include "ui/render/figure_theme.h"
#include "ui/render/text_layout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr double gap = 3;
constexpr float veil = 0.82F;
constexpr double lineStep = 0.95;    ///< of a line's height: lines of one label stand close

}    // namespace

LabelText::LabelText(const QString& name, const QFont& labelFont, double longest, int mostLines) : font(labelFont)
{
    const QFontMetricsF metrics(font);
    QString line;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= longest || lines.size() + 1 == mostLines) {
            line = longer;
            continue;
        }
        lines << line;
        line = word;
    }
    lines << line;
    double widest = 0;
    for (QString& each : lines) {
        each = metrics.elidedText(each, Qt::ElideRight, longest + 0.5);
        widest = std::max(widest, metrics.horizontalAdvance(each));
    }
    size = QSizeF(widest + 2, lineHeight(font) * lineStep * static_cast<double>(lines.size()));
}

void LabelText::paint(QPainter& painter, const QRectF& place, Qt::Alignment alignment, const FigureTheme& theme) const
{
    QColor patch = theme.background;
    patch.setAlphaF(veil);
    painter.fillRect(place.adjusted(0, 1, 0, -1), patch);
    QRectF line(place.left() + 1, place.top(), place.width() - 2, place.height() / static_cast<double>(lines.size()));
    for (const QString& each : lines) {
        drawLine(painter, line, alignment | Qt::AlignVCenter, each, font, theme.text);
        line.translate(0, line.height());
    }
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
