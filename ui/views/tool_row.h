// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace vigie {

class QueryField;
class SnapshotController;
class WindowActions;

/// The row of tools: import, the snapshot that is open, the filter as text, undo and redo.
class ToolRow : public QWidget
{
    Q_OBJECT

public:
    ToolRow(SnapshotController& snapshots, const WindowActions& actions, QWidget* parent = nullptr);

    void focusQuery();

private:
    void showSnapshot();
    void showFilter();
    void applyQuery();

    SnapshotController& m_snapshots;
    QLabel* m_snapshot;
    QueryField* m_query;
};

}    // namespace vigie
