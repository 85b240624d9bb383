// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace vigie {

class SnapshotController;

/// Where the data come from, whether they are fictitious, and the thresholds that hold.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(SnapshotController& snapshots, QWidget* parent = nullptr);

private:
    void refresh();

    SnapshotController& m_snapshots;
    QLabel* m_fictitious;
    QLabel* m_source;
    QLabel* m_thresholds;
};

}    // namespace vigie
