// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/selection_view.h"

class QTableView;

namespace vigie {

class FigurePanel;
class TerritoryModel;

/// The map at full size, and its départements as a list.
class MapView : public SelectionView
{
    Q_OBJECT

public:
    explicit MapView(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    FigurePanel* m_map;
    TerritoryModel* m_territories;
    QTableView* m_table;
};

}    // namespace vigie
