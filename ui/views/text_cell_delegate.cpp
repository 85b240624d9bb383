// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/text_cell_delegate.h"

#include "ui/models/experience_model.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <utility>

namespace vigie {

namespace {

constexpr int margin = 5;
constexpr int fewestCharacters = 5;
const QString ellipsis = QStringLiteral("…");

QList<QTextLayout::FormatRange> marksOf(const QModelIndex& index)
{
    QList<QTextLayout::FormatRange> marks;
    for (const TextRange& hit : index.data(ExperienceModel::HitsRole).value<std::vector<TextRange>>()) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(hit.begin);
        mark.length = static_cast<int>(hit.end - hit.begin);
        mark.format.setBackground(theme().hit);
        mark.format.setForeground(theme().text);
        mark.format.setFontUnderline(true);
        marks += mark;
    }
    return marks;
}

QTextOption wrapping(Qt::Alignment alignment)
{
    QTextOption option;
    option.setAlignment(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// As many lines as fit; the last one says by "…" that it goes on.
void layOut(QTextLayout& text, const QRect& room, const QFontMetrics& metrics)
{
    const int lineSpacing = metrics.lineSpacing();
    const int forEllipsis = metrics.horizontalAdvance(ellipsis);
    const int most = std::max(1, room.height() / lineSpacing);
    text.beginLayout();
    for (int number = 0; number < most; ++number) {
        QTextLine line = text.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(number == most - 1 ? room.width() - forEllipsis : room.width());
        line.setPosition({0, static_cast<qreal>(number * lineSpacing)});
    }
    text.endLayout();
}

}    // namespace

int TextCellDelegate::rowHeight(const QFontMetrics& metrics, int lines)
{
    return lines * metrics.lineSpacing() + 2 * margin;
}

void TextCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QIcon icon = std::exchange(cell.icon, {});
    cell.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (text.isEmpty())
        return;

    QRect room = cell.rect.adjusted(margin, margin, -margin, -margin);
    if (!icon.isNull()) {
        const int side = std::min(cell.fontMetrics.ascent(), room.width());
        icon.paint(painter, {room.left(), room.top() + 1, side, side});
        room.setLeft(room.left() + side + margin);
        // A narrow column shows the icon alone: the word is in the tool tip.
        if (room.width() < cell.fontMetrics.averageCharWidth() * fewestCharacters)
            return;
    }
    QTextLayout layout(text, cell.font);
    layout.setTextOption(wrapping(cell.displayAlignment));
    layout.setFormats(marksOf(index));
    layOut(layout, room, cell.fontMetrics);
    const bool selected = cell.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setPen(cell.palette.color(QPalette::Normal, selected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, room.topLeft());
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    if (last.textStart() + last.textLength() < text.size()) {
        const int x = room.left() + static_cast<int>(last.naturalTextWidth());
        painter->drawText(x, room.top() + static_cast<int>(last.y() + last.ascent()), ellipsis);
    }
    painter->restore();
}

}    // namespace vigie
