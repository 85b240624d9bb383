// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/saved_view_menu.h"

#include "ui/models/display_text.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QMouseEvent>

namespace vigie {

SavedViewMenu::SavedViewMenu(Workspace& workspace, std::function<WindowPlace()> place, QWidget* parent)
    : QMenu(tr("Saved &views"), parent), m_views(workspace), m_place(std::move(place)), m_workspace(workspace)
{
    setObjectName(QStringLiteral("saved-views"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SavedViewMenu::fill);
}

void SavedViewMenu::fill()
{
    qDeleteAll(findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    clear();
    addAction(tr("&Save the view…"), this, &SavedViewMenu::saveAsked)->setObjectName(QStringLiteral("views-save"));
    addSeparator();
    const std::vector<SavedView> views = m_views.views();
    for (const SavedView& view : views)
        addView(view);
    if (views.empty())
        addAction(tr("No view is saved yet"))->setEnabled(false);
}

void SavedViewMenu::addView(const SavedView& view)
{
    QMenu* own = addMenu(plainCaption(view.name));
    own->setObjectName(QStringLiteral("view-") + view.name);
    own->menuAction()->setToolTip(plainToolTip(view.label));
    QAction* open = own->addAction(tr("&Open"), this, [this, view] { m_views.open(view); });
    own->setDefaultAction(open);
    own->addAction(tr("&Bring up to date with what is shown"), this,
                   [this, name = view.name] { m_views.save(name, m_place()); });
    own->addAction(tr("&Rename…"), this, [this, name = view.name] { renameAsked(name); });
    own->addAction(tr("&Delete"), this, [this, name = view.name] { m_views.remove(name); });
}

/// A click on a view opens it; its own menu comes when the mouse rests on it, and by the arrow keys.
void SavedViewMenu::mouseReleaseEvent(QMouseEvent* event)
{
    const QAction* action = actionAt(event->position().toPoint());
    QAction* open = action && action->menu() ? action->menu()->defaultAction() : nullptr;
    if (!open || event->button() != Qt::LeftButton)
        return QMenu::mouseReleaseEvent(event);
    close();
    open->trigger();
}

QString SavedViewMenu::askName(const QString& title, const QString& proposed)
{
    bool accepted = false;
    const QString name =
        QInputDialog::getText(parentWidget(), title, tr("Name of the view:"), QLineEdit::Normal, proposed, &accepted);
    return accepted ? name.trimmed() : QString();
}

void SavedViewMenu::saveAsked()
{
    const QString name = askName(tr("Save the view"), {});
    if (name.isEmpty())
        return;
    if (m_views.has(name) &&
        QMessageBox::question(parentWidget(), tr("Save the view"),
                              tr("There is a view of this name. Replace it with what is shown?")) != QMessageBox::Yes)
        return;
    m_views.save(name, m_place());
    m_workspace.tell(tr("The view is saved. A period such as the last 7 days follows the date of the data."));
}

void SavedViewMenu::renameAsked(const QString& name)
{
    const QString newName = askName(tr("Rename the view"), name);
    if (!newName.isEmpty() && newName != name)
        m_views.rename(name, newName);
}

}    // namespace vigie
