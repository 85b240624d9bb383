// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_desk.h"

#include "ui/dialogs/help_topics.h"
#include "ui/dialogs/help_window.h"

#include <QApplication>
#include <QKeyEvent>

namespace vigie {

HelpDesk::HelpDesk(QWidget& window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::explainFocus()
{
    const QWidget* focus = QApplication::focusWidget();
    if (const QWidget* help = m_help; !help || !focus || focus->window() != help)
        showPage(helpFor(focus));
}

void HelpDesk::showPage(const HelpAddress& address)
{
    // Behind a modal dialog nothing can be used but what belongs to it.
    QWidget* owner = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &m_window;
    HelpWindow* help = m_help;
    if (help && help->parentWidget() != owner) {
        delete help;
        help = nullptr;
    }
    if (!help)
        help = new HelpWindow(owner);
    m_help = help;
    help->showPage(address);
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !QApplication::activeModalWidget())
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    explainFocus();
    return true;
}

}    // namespace vigie
