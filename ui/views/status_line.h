// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace vigie {

class SearchIndexer;
class SnapshotController;
struct Progress;

/// Where the data come from, whether they are fictitious, how far the indexing for the search is, and the thresholds
/// that hold.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(SnapshotController& snapshots, SearchIndexer& search, QWidget* parent = nullptr);

private:
    void refresh();
    void showIndexing(const Progress& step);

    SnapshotController& m_snapshots;
    QLabel* m_fictitious;
    QLabel* m_source;
    QLabel* m_indexing;
    QLabel* m_thresholds;
};

}    // namespace vigie
