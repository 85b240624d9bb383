// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/text_search.h"
#include "ui/control/concordance_reading.h"
#include "ui/control/job_runner.h"
#include "ui/views/selection_view.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace vigie {

class ConcordanceBar;
class ConcordanceGroupModel;
class ConcordanceModel;

/// Every occurrence of some words in the selected testimonies, each in a line with what stands around it (KWIC): the
/// words of the field, or without any those of the filter. Lines are sorted by the words beside the keyword, by a
/// choice or by a click on the head of a column, and grouped by a field, whose values stand beside with their numbers.
///
/// The first lines are there at once when they are in the order of publication; everything else is read on another
/// thread, can be stopped, and leaves the former lines until then. Enter or a double click reads the testimony, Ctrl+B
/// bookmarks those of the chosen lines.
class ConcordanceView : public SelectionView
{
    Q_OBJECT

public:
    explicit ConcordanceView(Workspace& workspace, QWidget* parent = nullptr);

    /// Asks for these words, in the syntax of the query field; an empty text stands for those of the filter.
    void showWords(const QString& words);
    /// Writes all lines to a CSV file (ui/control/concordance_export.h), off the interface thread; told when done.
    void exportTo(const QString& path);

Q_SIGNALS:
    /// The lines that were asked for last are all there.
    void linesShown();

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    QWidget* lines();
    void listenToTables();
    void sortByHead(int section);

    std::optional<ConcordanceRequest> request();
    void read();
    void readFirst(ConcordanceRequest request);
    void readAll(std::shared_ptr<ConcordanceReading> begun, ConcordanceRequest request);
    void showFirst(const ConcordanceReading& reading, std::vector<ConcordanceLine> lines);
    void showAll(std::shared_ptr<ConcordanceReading> reading);
    void showNothing(const QString& why);
    void showColumns(std::string_view group);
    void stop();
    void fail(const Error& error);

    void readChosen(const QModelIndex& index);
    void toggleBookmarks();
    void chooseFile();

    ConcordanceBar* m_bar;
    QLabel* m_empty;
    QStackedWidget* m_pages;    ///< why there is nothing, or the lines
    ConcordanceModel* m_model;
    ConcordanceGroupModel* m_groupModel;
    QTableView* m_table;
    QTableView* m_groupTable;
    std::optional<ConcordanceRequest> m_shown;    ///< what the lines answer
    TestimonyReader m_reader;                     ///< of this thread; empty until it is needed
    JobRunner* m_job;
    JobRunner* m_exports;
};

}    // namespace vigie
