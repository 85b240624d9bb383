// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vigie {

/// A testimony as it was when a note was written, beside what it is now.
class TextVersionsDialog : public QDialog
{
    Q_OBJECT

public:
    TextVersionsDialog(const QString& then, const QString& now, QWidget* parent = nullptr);
};

}    // namespace vigie
