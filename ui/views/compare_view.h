// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/selection_view.h"

class QStackedWidget;
class QTabBar;

namespace vigie {

class ComparePage;

/// Groups and months against what chance alone would do: funnel, response delays, monthly trend. One figure at a time
/// and as large as the place allows: labels of a funnel need room.
class CompareView : public SelectionView
{
    Q_OBJECT

public:
    explicit CompareView(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    void addPage(ComparePage* page, const QString& title);
    ComparePage* funnel();
    ComparePage* delays();
    ComparePage* trend();
    ComparePage* shownPage() const;

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

}    // namespace vigie
