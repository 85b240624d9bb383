// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/mark_lasso.h"

#include "ui/render/figure_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QRubberBand>

namespace vigie {

MarkLasso::MarkLasso(FigureView* view)
    : QObject(view), m_view(view), m_band(std::make_unique<QRubberBand>(QRubberBand::Rectangle, view))
{
    view->installEventFilter(this);
}

// The band is a child of the view: it must not outlive the pointer to it, and the view deletes its children after this.
MarkLasso::~MarkLasso() = default;

bool MarkLasso::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view)
        return QObject::eventFilter(watched, event);
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (!mouse)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_pressed = mouse->button() == Qt::LeftButton;
        m_start = mouse->position().toPoint();
        return false;
    case QEvent::MouseMove:
        return m_pressed && moved(mouse->position().toPoint());
    case QEvent::MouseButtonRelease:
        return mouse->button() == Qt::LeftButton && released(mouse->position().toPoint());
    default:
        return false;
    }
}

bool MarkLasso::moved(const QPoint& position)
{
    if (!m_band->isVisible() && (position - m_start).manhattanLength() < QApplication::startDragDistance())
        return false;
    m_band->setGeometry(QRect(m_start, position).normalized() & m_view->rect());
    m_band->show();
    return true;
}

bool MarkLasso::released(const QPoint&)
{
    m_pressed = false;
    if (!m_band->isVisible())
        return false;
    m_band->hide();
    Q_EMIT enclosed(m_view->targetsIn(m_band->geometry()));
    return true;
}

}    // namespace vigie
