// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/job_runner.h"
#include "ui/control/saved_views.h"
#include "ui/models/palette_index.h"

#include <QDialog>

class QAction;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace vigie {

/// One field to go anywhere: structures, typologies, indicators, départements, saved views and the acts of the window,
/// found while one types. The arrows choose, Enter goes, Esc closes.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// @p actions: the acts that can be asked for by name.
    CommandPalette(Workspace& workspace, const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// Opens it empty, in the upper third of the window.
    void ask();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void indexData();
    void collectOthers();
    void find(const QString& typed);
    void choose(int step);
    void showChosen();
    void go();
    void goTo(const PaletteEntry& entry);
    void filterBy(const char* field, const std::string& value);

    Workspace& m_workspace;
    SavedViews m_views;
    QList<QAction*> m_actions;
    JobRunner* m_job;    ///< a child, so that whoever waits for pictures finds it
    PaletteIndex m_index;
    std::shared_ptr<const Dataset> m_indexed;    ///< whose names m_index has
    std::vector<PaletteEntry> m_found;
    QLineEdit* m_field;
    QTreeView* m_list;
    QStandardItemModel* m_items;
    QLabel* m_nothing;
};

}    // namespace vigie
