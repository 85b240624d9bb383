// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/co_occurrence.h"
#include "ui/control/job_runner.h"
#include "ui/views/selection_view.h"

class QComboBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QTableView;

namespace vigie {

class CrossingModel;
class PairModel;

/// What comes together within one experience: criteria with their polarity, typologies, channels
/// (core/analysis/co_occurrence.h). Below stand the experiences of the chosen pair, or without one those that name
/// several services; Enter or a double click reads one.
///
/// Enter or a double click on a pair of criteria filters both. The filter cannot ask for two values of one field within
/// an experience: of two typologies or channels it says so, and the list below has them all the same.
class TogetherView : public SelectionView
{
    Q_OBJECT

public:
    explicit TogetherView(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The pairs of the present filter are there.
    void pairsShown();

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    QWidget* controls();
    QWidget* tables();
    void count();
    void show(CoOccurrences all);
    void showExperiences();
    void filterPair(const QModelIndex& index);
    void filterCrossing();
    std::vector<Row> experiencesWith(const CoOccurrences::Thing& thing) const;

    QComboBox* m_of;
    QPushButton* m_crossing;
    QPushButton* m_copy;
    QPushButton* m_filter;
    QLabel* m_counts;
    QLabel* m_notes;
    QLabel* m_listTitle;
    PairModel* m_model;
    CrossingModel* m_listModel;
    QTableView* m_table;
    QTableView* m_list;
    std::vector<Row> m_acrossServices;
    JobRunner* m_job;
};

}    // namespace vigie
