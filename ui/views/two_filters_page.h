// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/control/job_runner.h"
#include "ui/views/selection_view.h"

#include <memory>
#include <optional>
#include <utility>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace vigie {

class FigurePanel;
class QueryField;
class TextTableModel;
struct ComparedSides;
struct FigureSpec;

/// Two filters side by side (core/analysis/filter_comparison.h): A is what the view shows, B is chosen: everything
/// else, the year or the period before, a saved view, or a query that is typed. Both are written in words; the table
/// says of each measure what may be said. Computed off the interface thread; until it is ready the former one stays.
class TwoFiltersPage : public QWidget
{
    Q_OBJECT

public:
    /// Shows the selection of @p view.
    TwoFiltersPage(const SelectionView& view, Workspace& workspace);

    /// Compares anew, if the page is seen.
    void refresh();
    /// The comparison of another snapshot is no former one.
    void forget();

private:
    /// The name of a saved view, or none, and the filter; without one: everything that A leaves out.
    struct Other
    {
        QString name;
        std::optional<FilterState> filter;
    };
    struct Answer
    {
        FigureSpec figure;
        std::pair<QString, QString> titles;    ///< of A and B
    };

    QWidget* controls();
    void fillChoices();
    Result<Other> chosen() const;
    Result<Other> chosenView(const QString& name) const;
    Result<Other> chosenPeriod(bool yearBefore) const;
    Result<Other> otherOf(const Result<FilterState>& filter, const QString& name) const;
    void compare(const Other& other);
    void show(FigureSpec figure);
    void showProblem(const QString& text);

    const SelectionView& m_view;
    Workspace& m_workspace;
    QComboBox* m_choice;
    QueryField* m_query;
    QPushButton* m_swap;
    QLabel* m_sideA;
    QLabel* m_sideB;
    QLabel* m_problem;
    TextTableModel*
        m_model;    ///< the figure's table with each interval beside its value, so that a line is read whole
    QTableView* m_table;
    FigurePanel* m_figure;
    JobRunner* m_job;    ///< a child, so that whoever waits for pictures finds it
    bool m_swapped = false;
};

}    // namespace vigie
