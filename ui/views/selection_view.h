// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/snapshot_controller.h"

#include <QWidget>

namespace vigie {

/// A view of what the filter leaves. It fills itself when it is seen: hidden tabs cost nothing while one filters.
class SelectionView : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionView(SnapshotController& snapshots, QWidget* parent = nullptr);

protected:
    SnapshotController& snapshots() const { return m_snapshots; }

    /// Another snapshot was opened; refresh() follows when the view is seen.
    virtual void snapshotChanged() {}
    virtual void refresh() = 0;
    void showEvent(QShowEvent* event) override;

    /// Why there is nothing to see when no experience is left: the filter, or a snapshot that has none at all.
    QString nothingLeft() const;

private:
    void selectionChanged();

    SnapshotController& m_snapshots;
    bool m_stale = true;
};

}    // namespace vigie
