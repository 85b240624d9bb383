// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QUndoStack;

namespace vigie {

/// Everything that was done since the snapshot was opened, newest last. A click on a step, or Enter, goes back to how
/// things were right after it, or forward again.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(QUndoStack& undoStack, QWidget* parent = nullptr);
};

}    // namespace vigie
