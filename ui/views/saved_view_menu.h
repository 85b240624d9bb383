// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/saved_views.h"

#include <QMenu>

#include <functional>

namespace vigie {

/// The saved views: a click opens one; each has a menu of its own to bring it up to date, rename or delete it. Filled
/// when it is shown.
class SavedViewMenu : public QMenu
{
    Q_OBJECT

public:
    /// @p place: where the window is.
    SavedViewMenu(Workspace& workspace, std::function<WindowPlace()> place, QWidget* parent = nullptr);

    SavedViews& views() { return m_views; }
    /// Asks for a name and keeps the view.
    void saveAsked();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void fill();
    void addView(const SavedView& view);
    QString askName(const QString& title, const QString& proposed);
    void renameAsked(const QString& name);

    SavedViews m_views;
    std::function<WindowPlace()> m_place;
    Workspace& m_workspace;
};

}    // namespace vigie
