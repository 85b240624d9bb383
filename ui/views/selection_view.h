// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/workspace.h"

#include <QWidget>

namespace vigie {

/// A view of what the filter leaves. It fills itself when it is seen: hidden tabs cost nothing while one filters.
///
/// A view may be pinned: it keeps the selection of that moment, whatever the filter becomes, until it is released or
/// another snapshot is opened. Views therefore read selection() and figureContext() here, not the controller's.
class SelectionView : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionView(Workspace& workspace, QWidget* parent = nullptr);

    bool pinned() const { return m_pinned != nullptr; }
    void setPinned(bool pinned);
    /// The selection that is shown: the pinned one, or the window's.
    const Selection& selection() const { return *sharedSelection(); }
    const std::shared_ptr<const Selection>& sharedSelection() const;

Q_SIGNALS:
    void pinnedChanged(bool pinned);

protected:
    Workspace& workspace() const { return m_workspace; }
    SnapshotController& snapshots() const { return m_workspace.snapshots(); }
    WorkbookController& workbook() const { return m_workspace.workbook(); }
    FigureContext figureContext() const { return snapshots().figureContext(selection()); }

    /// Another snapshot was opened; refresh() follows when the view is seen.
    virtual void snapshotChanged() {}
    virtual void refresh() = 0;
    void showEvent(QShowEvent* event) override;

    /// Why there is nothing to see when no experience is left: the filter, or a snapshot that has none at all.
    QString nothingLeft() const;
    /// refresh() now if the view is seen, else when it is.
    void refreshWhenSeen();

private:
    void selectionChanged();
    void release();

    Workspace& m_workspace;
    std::shared_ptr<const Selection> m_pinned;
    bool m_stale = true;
    bool m_knowsSnapshot = false;    ///< false in a view that was made after the snapshot was opened
};

}    // namespace vigie
