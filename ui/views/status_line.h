// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QPushButton;

namespace vigie {

class SearchIndexer;
class SnapshotController;
struct Progress;

/// Where the data come from, whether they are fictitious, how far the indexing for the search is, whether words are
/// being searched for longer than a moment, what is highlighted, and the thresholds that hold: a click on them changes
/// them.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(SnapshotController& snapshots, SearchIndexer& search, QWidget* parent = nullptr);

Q_SIGNALS:
    void thresholdsAsked();

private:
    void refresh();
    void showIndexing(const Progress& step);
    void showSearching(bool searching);
    void showHighlight();

    SnapshotController& m_snapshots;
    QLabel* m_fictitious;
    QLabel* m_source;
    QLabel* m_indexing;
    QLabel* m_searching;
    QLabel* m_highlight;
    QTimer m_patience;
    QPushButton* m_thresholds;
};

}    // namespace vigie
