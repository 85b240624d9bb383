// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/lazy_place.h"

#include <QShowEvent>
#include <QVBoxLayout>

namespace vigie {

LazyPlace::LazyPlace(Maker maker, QWidget* parent) : QWidget(parent), m_maker(std::move(maker))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void LazyPlace::make()
{
    if (m_view)
        return;
    m_view = m_maker(this);
    layout()->addWidget(m_view);
    m_view->show();    // at once: a layout would wait for the event loop
    Q_EMIT made(m_view);
}

void LazyPlace::showEvent(QShowEvent* event)
{
    make();
    QWidget::showEvent(event);
}

}    // namespace vigie
