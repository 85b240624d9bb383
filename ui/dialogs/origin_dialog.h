// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/number_origin.h"

#include <QDialog>

namespace vigie {

/// "Where does this number come from?": the number, its filter, method, n, snapshot and fingerprint, and the ways on:
/// to the rows, and to the clipboard. Stays open beside the window.
class OriginDialog : public QDialog
{
    Q_OBJECT

public:
    OriginDialog(const NumberOrigin& origin, Workspace& workspace, QWidget* parent = nullptr);

private:
    QWidget* lines();
    void copy(const QString& text, const QString& told);

    NumberOrigin m_origin;
    Workspace& m_workspace;
};

/// Shows the origin of a number beside @p asker, which it does not outlive.
void showOrigin(const NumberOrigin& origin, Workspace& workspace, QWidget* asker);
/// The same of a mark of a figure, or of the whole; says why it cannot.
void showOrigin(const FigureSpec& figure, const MarkTarget& target, Workspace& workspace, QWidget* asker);

}    // namespace vigie
