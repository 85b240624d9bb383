// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vigie {

/// A score with its sign, and a bar from the middle of the cell: to the right where it is above zero, to the left where
/// it is below (VocabularyModel::BarRole).
class ScoreBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}    // namespace vigie
