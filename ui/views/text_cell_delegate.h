// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vigie {

/// Cells of several lines that begin at the top, wrapped and cut with "…", with the searched words marked
/// (ExperienceModel::HitsRole); an icon stands before the first line. Plain text only.
class TextCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TextCellDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    /// The height of a row of so many lines.
    static int rowHeight(const QFontMetrics& metrics, int lines);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}    // namespace vigie
