// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/mark_highlight.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace vigie {

namespace {

constexpr int veil = 158;    ///< of 255: enough to step back, not enough to be unreadable
constexpr double outline = 2;

bool standsFor(const MarkTarget& mark, const MarkTarget& highlight)
{
    return mark.field == highlight.field && std::ranges::any_of(highlight.values, [&mark](const std::string& value) {
               return std::ranges::find(mark.values, value) != mark.values.end();
           });
}

}    // namespace

std::vector<size_t> highlightedMarks(const std::vector<FigureMark>& marks, const MarkTarget& highlight)
{
    std::vector<size_t> found;
    for (size_t i = 0; i < marks.size() && !highlight.field.empty(); ++i) {
        if (standsFor(marks[i].target, highlight))
            found.push_back(i);
    }
    return found;
}

void paintHighlight(QPixmap& body, const std::vector<FigureMark>& marks, const std::vector<size_t>& highlighted,
                    const FigureTheme& theme)
{
    if (highlighted.empty())
        return;
    const QPixmap clear = body;
    // One path for all: where marks overlap, the veil must not be twice as thick.
    QPainterPath others, chosen;
    for (QPainterPath* path : {&others, &chosen})
        path->setFillRule(Qt::WindingFill);
    for (size_t i = 0; i < marks.size(); ++i)
        (std::ranges::binary_search(highlighted, i) ? chosen : others).addPath(marks[i].area);

    QPainter painter(&body);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor faded = theme.background;
    faded.setAlpha(veil);
    painter.fillPath(others, faded);
    painter.save();
    painter.setClipPath(chosen);
    painter.drawPixmap(0, 0, clear);
    painter.restore();
    painter.setPen(QPen(theme.text, outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (size_t i : highlighted)
        painter.drawPath(marks[i].area);
}

}    // namespace vigie
