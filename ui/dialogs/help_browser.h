// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/help_pages.h"

#include <QTextBrowser>

namespace vigie {

/// Shows pages of the help and nothing else: no file, no network, no picture, whatever a page or a link asks for. In
/// the colours and the letters of the application, and follows them.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    void showPage(const HelpAddress& address);
    /// Of the page that is shown; its anchor is the one that was asked for last.
    HelpAddress address() const;
    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /// A link led elsewhere and was not followed.
    void refused(const QUrl& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(const QUrl& link);
    void dress();
};

}    // namespace vigie
