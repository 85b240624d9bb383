// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/help_pages.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace vigie {

class HelpWindow;

/// Opens the one help window. F1 explains what has the focus; in a dialog that stops the window behind it, too, whose
/// actions do not hear it.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    explicit HelpDesk(QWidget& window);
    ~HelpDesk() override;

    void explainFocus();
    void showPage(const HelpAddress& address);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    QPointer<HelpWindow> m_help;
};

}    // namespace vigie
