// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pin_bar.h"

#include "core/query/query_language.h"
#include "ui/models/display_text.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/views/lazy_place.h"
#include "ui/views/selection_view.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace vigie {

namespace {

/// A drawing pin: no font is sure to have one.
QIcon pinIcon()
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 3, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(QRectF(11, 3, 10, 12), 2, 2);
    painter.drawLine(7, 17, 25, 17);
    painter.drawLine(16, 18, 16, 29);
    return pixmap;
}

}    // namespace

PinBar::PinBar(Workspace& workspace, QTabWidget* tabs, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_tabs(tabs), m_toggle(new QToolButton), m_band(new QWidget),
      m_sentence(plainLabel({}, "notice"))
{
    m_toggle->setObjectName(QStringLiteral("pin-view"));
    m_toggle->setIcon(pinIcon());
    m_toggle->setText(tr("Pin"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setProperty("role", QStringLiteral("step"));
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setAccessibleName(tr("Pin this place to the present filter"));
    m_toggle->setToolTip(tr("Pin this place: it keeps the present filter, whatever is filtered elsewhere"));
    m_band->setObjectName(QStringLiteral("pin-band"));
    m_sentence->setObjectName(QStringLiteral("pin-sentence"));
    m_sentence->setWordWrap(true);
    auto* release = button(tr("Release"), QStringLiteral("pin-release"));
    release->setAccessibleName(tr("Release this place: it follows the filter again"));
    auto* bandLayout = new QHBoxLayout(m_band);
    bandLayout->setContentsMargins(0, 0, 0, 6);
    bandLayout->addWidget(m_sentence, 1);
    bandLayout->addWidget(release);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_tabs, 1);
    m_tabs->setCornerWidget(m_toggle, Qt::TopRightCorner);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        connectPage(tab);
    connect(m_toggle, &QToolButton::clicked, this, [this](bool pinned) {
        if (SelectionView* view = current())
            view->setPinned(pinned);
    });
    connect(release, &QPushButton::clicked, this, [this] {
        if (SelectionView* view = current())
            view->setPinned(false);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &PinBar::refresh);
    refresh();
}

SelectionView* PinBar::current() const
{
    return viewAt(m_tabs->currentIndex());
}

SelectionView* PinBar::viewAt(int tab) const
{
    const auto* place = static_cast<const LazyPlace*>(m_tabs->widget(tab));
    return place ? qobject_cast<SelectionView*>(place->view()) : nullptr;
}

void PinBar::connectPage(int tab)
{
    connect(static_cast<LazyPlace*>(m_tabs->widget(tab)), &LazyPlace::made, this, [this, tab] {
        connect(viewAt(tab), &SelectionView::pinnedChanged, this, [this, tab] {
            refreshTab(tab);
            refresh();
        });
        refresh();
    });
}

void PinBar::refreshTab(int tab)
{
    const SelectionView* view = viewAt(tab);
    const bool pinned = view && view->pinned();
    const QString title = m_tabs->tabText(tab);
    m_tabs->setTabIcon(tab, pinned ? pinIcon() : QIcon());
    m_tabs->setTabToolTip(tab, pinned ? tr("Pinned: it keeps its own filter") : QString());
    m_tabs->tabBar()->setAccessibleTabName(tab, pinned ? tr("%1, pinned").arg(title) : title);
}

void PinBar::refresh()
{
    const SelectionView* view = current();
    const bool pinned = view && view->pinned();
    m_toggle->setEnabled(view != nullptr);
    m_toggle->setChecked(pinned);
    m_band->setVisible(pinned);
    if (!pinned)
        return;
    const QString sentence = filterSentence(view->selection().filter(), m_workspace.snapshots().valueTitles());
    const QString count = tr("%Ln experience(s)", nullptr, static_cast<int>(view->selection().experienceCount()));
    m_sentence->setText(tr("Pinned: %1 — %2").arg(sentence, count));
}

}    // namespace vigie
