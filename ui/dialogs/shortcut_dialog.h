// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/shortcut_list.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace vigie {

class TextTableModel;

/// All keys with what they do and where they work, to be searched by either.
class ShortcutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutDialog(QList<ShortcutLine> shortcuts, QWidget* parent = nullptr);

private:
    void fill();

    QList<ShortcutLine> m_shortcuts;
    TextTableModel* m_model;
    QLineEdit* m_find;
    QLabel* m_count;
};

}    // namespace vigie
