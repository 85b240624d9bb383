// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace vigie {

class QueryField;
class SnapshotController;
class WindowActions;

/// The row of tools: import, the snapshot that is open, the filter as text, undo and redo, the saved views.
class ToolRow : public QWidget
{
    Q_OBJECT

public:
    ToolRow(SnapshotController& snapshots, const WindowActions& actions, QWidget* parent = nullptr);

    void focusQuery();
    /// The saved views, below their button.
    void setViewMenu(QMenu* menu);
    void openViewMenu();

private:
    void showSnapshot();
    void showFilter();
    void applyQuery();

    SnapshotController& m_snapshots;
    QLabel* m_snapshot;
    QueryField* m_query;
    QToolButton* m_views;
};

}    // namespace vigie
