// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/score_bar_delegate.h"

#include "ui/models/vocabulary_model.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace vigie {

namespace {

constexpr int margin = 6;

}

void ScoreBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const double share = index.data(VocabularyModel::BarRole).toDouble();
    const bool selected = cell.state & QStyle::State_Selected;
    const QRect room = cell.rect.adjusted(margin, 4, -margin, -4);
    const int forText = cell.fontMetrics.horizontalAdvance(QStringLiteral("+0000,0"));
    const double half = (room.width() - forText) / 2.0;
    const double middle = room.left() + half;
    painter->save();
    painter->setClipRect(cell.rect);
    if (half > 0) {
        const QRectF bar(share < 0 ? middle + share * half : middle, room.top() + 2, std::abs(share) * half,
                         room.height() - 4);
        painter->fillRect(bar, selected    ? theme().accentText
                               : share < 0 ? sentimentColour(Sentiment::Neutral)
                                           : theme().accent);
        painter->setPen(selected ? theme().accentText : theme().mutedText);
        painter->drawLine(QPointF(middle, room.top()), QPointF(middle, room.bottom()));
    }
    painter->setPen(selected ? theme().accentText : theme().text);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

}    // namespace vigie
