// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/selection_view.h"

#include <QShowEvent>

namespace vigie {

SelectionView::SelectionView(SnapshotController& snapshots, QWidget* parent) : QWidget(parent), m_snapshots(snapshots)
{
    connect(&snapshots, &SnapshotController::snapshotOpened, this, [this] { snapshotChanged(); });
    connect(&snapshots, &SnapshotController::selectionChanged, this, &SelectionView::selectionChanged);
}

void SelectionView::selectionChanged()
{
    m_stale = !isVisible();
    if (isVisible())
        refresh();
}

QString SelectionView::nothingLeft() const
{
    return m_snapshots.selection().dataset().experiences.rowCount() == 0
               ? tr("This snapshot has no experiences.")
               : tr("No experience passes the filter. Remove a condition above.");
}

void SelectionView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    refresh();
}

}    // namespace vigie
