// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/selection_view.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace vigie {

class ComparePage;
class TwoFiltersPage;

/// Groups, months and filters against what chance alone would do: funnel, response delays, monthly trend, two filters;
/// and plain counts by any field.
/// With Ctrl, what filters also shows the testimonies that are left.
///
/// One figure at a time and as large as the place allows: labels of a funnel need room.
class CompareView : public SelectionView
{
    Q_OBJECT

public:
    enum class Page { Funnel, Delays, Trend, TwoFilters, Breakdown };

    /// What the pages are called, in their order.
    static QStringList pageTitles();

    explicit CompareView(Workspace& workspace, QWidget* parent = nullptr);

    /// Goes to the place, and to that page of it; the keyboard is on its figure.
    void showPage(Page page);

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    void addPage(QWidget* page, const QString& title);
    void readActivated();
    ComparePage* funnel();
    ComparePage* delays();
    ComparePage* trend();
    ComparePage* breakdown();
    /// Who has waited for more than a month, of the filter that is shown: how many, and the way to them.
    std::optional<FilterState> longUnanswered() const;
    void showUnanswered();
    void readUnanswered();

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    TwoFiltersPage* m_filters;
    QPushButton* m_unanswered;
};

}    // namespace vigie
