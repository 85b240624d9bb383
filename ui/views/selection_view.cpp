// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/selection_view.h"

#include <QShowEvent>

namespace vigie {

SelectionView::SelectionView(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace)
{
    connect(&snapshots(), &SnapshotController::snapshotOpened, this, [this] {
        release();
        m_knowsSnapshot = true;
        snapshotChanged();
    });
    connect(&snapshots(), &SnapshotController::selectionChanged, this, &SelectionView::selectionChanged);
}

const std::shared_ptr<const Selection>& SelectionView::sharedSelection() const
{
    return m_pinned ? m_pinned : snapshots().sharedSelection();
}

void SelectionView::setPinned(bool pinned)
{
    if (pinned == this->pinned())
        return;
    if (!pinned)
        return release();
    m_pinned = snapshots().sharedSelection();
    Q_EMIT pinnedChanged(true);
}

void SelectionView::release()
{
    if (!m_pinned)
        return;
    m_pinned.reset();
    Q_EMIT pinnedChanged(false);
    refreshWhenSeen();
}

void SelectionView::selectionChanged()
{
    if (!m_pinned)
        refreshWhenSeen();
}

void SelectionView::refreshWhenSeen()
{
    m_stale = !isVisible();
    if (isVisible())
        refresh();
}

QString SelectionView::nothingLeft() const
{
    return selection().dataset().experiences.rowCount() == 0
               ? tr("This snapshot has no experiences.")
               : tr("No experience passes the filter. Remove a condition above.");
}

void SelectionView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    if (!m_knowsSnapshot && snapshots().isOpen()) {
        m_knowsSnapshot = true;
        snapshotChanged();
    }
    refresh();
}

}    // namespace vigie
