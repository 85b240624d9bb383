// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_browser.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QScrollBar>

namespace vigie {

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("help-text"));
    setAccessibleName(tr("Page of the help"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(false);    // Tab goes from link to link, and out behind the last
    document()->setDocumentMargin(18);
    dress();
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

void HelpBrowser::showPage(const HelpAddress& address)
{
    setSource(helpUrl(address, helpLanguage()), QTextDocument::HtmlResource);
}

HelpAddress HelpBrowser::address() const
{
    return helpAddress(source()).value_or(HelpAddress());
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::HtmlResource)
        return {};
    const auto html = helpSource(source().resolved(name));
    return html ? QVariant(*html) : QVariant();
}

void HelpBrowser::follow(const QUrl& link)
{
    const QUrl target = source().resolved(link);
    if (helpAddress(target))
        setSource(target, QTextDocument::HtmlResource);
    else
        Q_EMIT refused(target);
}

void HelpBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

/// A style sheet holds for what is read after it: the page is read again, and stays where it was.
void HelpBrowser::dress()
{
    const Theme& look = theme();
    const QString sheet =
        QStringLiteral("a { color: %1; } h1 { color: %2; } h2 { color: %2; margin-top: 18px; } p, li { margin-bottom: "
                       "6px; } code, kbd { background-color: %3; } pre { background-color: %3; } table { "
                       "border-collapse: collapse; margin-top: 6px; margin-bottom: 10px; } td, th { border: 1px solid "
                       "%4; padding: 4px 8px; } th { text-align: left; background-color: %3; }")
            .arg(look.accent.name(), look.text.name(), look.subtle.name(), look.border.name());
    if (document()->defaultStyleSheet() == sheet)
        return;
    document()->setDefaultStyleSheet(sheet);
    if (source().isEmpty())
        return;
    const int at = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(at);
}

}    // namespace vigie
