// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/history_dialog.h"

#include "ui/style/widgets.h"

#include <QUndoStack>
#include <QUndoView>
#include <QVBoxLayout>

namespace vigie {

HistoryDialog::HistoryDialog(QUndoStack& undoStack, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("history"));
    setWindowTitle(tr("History"));
    auto* steps = new QUndoView(&undoStack, this);
    steps->setObjectName(QStringLiteral("history-steps"));
    steps->setAccessibleName(tr("Steps"));
    steps->setEmptyLabel(tr("As it was opened"));
    auto* close = button(tr("&Close"), QStringLiteral("history-close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(tr("Filters, notes, groups, views and decisions, in the order in which they were "
                                      "made. Choose a step to go back to it, or forward again."),
                                   "muted"));
    layout->addWidget(steps, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resizeForText(this, {560, 420});
}

}    // namespace vigie
