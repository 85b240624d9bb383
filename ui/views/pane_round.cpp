// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pane_round.h"

#include <QApplication>
#include <QWidget>

namespace vigie {

namespace {

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

}    // namespace

PaneRound::PaneRound(std::vector<Pane> panes, QObject* parent)
    : QObject(parent), m_panes(std::move(panes)), m_left(m_panes.size())
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        if (const int pane = present(); pane >= 0)
            m_left[static_cast<size_t>(pane)] = now;
    });
}

int PaneRound::present() const
{
    const QWidget* focus = QApplication::focusWidget();
    for (size_t pane = m_panes.size(); focus && pane-- > 0;) {
        const QWidget* widget = m_panes[pane]();
        if (widget && (widget == focus || widget->isAncestorOf(focus)))
            return static_cast<int>(pane);
    }
    return -1;
}

bool PaneRound::enter(size_t pane)
{
    QWidget* widget = m_panes[pane]();
    if (!widget || !widget->isVisible())
        return false;
    QWidget* target = m_left[pane];
    if (!target || !takesFocus(target) || !(widget == target || widget->isAncestorOf(target)))
        target = takesFocus(widget) ? widget : nullptr;
    // In the order of Tab, which is that of the eye.
    for (QWidget* each = widget->nextInFocusChain(); !target && each != widget; each = each->nextInFocusChain()) {
        if (widget->isAncestorOf(each) && takesFocus(each))
            target = each;
    }
    if (!target)
        return false;
    target->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void PaneRound::step(int direction)
{
    const int count = static_cast<int>(m_panes.size());
    int pane = present();
    if (pane < 0 && direction < 0)
        pane = 0;
    for (int tried = 0; tried < count; ++tried) {
        pane = (pane + direction + count) % count;
        if (enter(static_cast<size_t>(pane)))
            return;
    }
}

}    // namespace vigie
