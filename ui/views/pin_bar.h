// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QLabel;
class QTabWidget;
class QToolButton;

namespace vigie {

class SelectionView;
class Workspace;

/// The places of the window with the means to pin them: a toggle beside the tabs, and above a pinned place a band that
/// says which filter it keeps, with a way to let it go. The tab of a pinned place carries a pin and says so.
class PinBar : public QWidget
{
    Q_OBJECT

public:
    /// Takes the tabs, whose pages are there already: a LazyPlace each, of a SelectionView.
    PinBar(Workspace& workspace, QTabWidget* tabs, QWidget* parent = nullptr);

private:
    SelectionView* current() const;
    SelectionView* viewAt(int tab) const;
    void connectPage(int tab);
    void refreshTab(int tab);
    void refresh();

    Workspace& m_workspace;
    QTabWidget* m_tabs;
    QToolButton* m_toggle;
    QWidget* m_band;
    QLabel* m_sentence;
};

}    // namespace vigie
