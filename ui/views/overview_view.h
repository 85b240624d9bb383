// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/selection_view.h"

namespace vigie {

class FigurePanel;
class JobRunner;
class TileRow;

/// The whole at a glance: tiles, map, months, criteria, typologies. The tiles are counted off the interface thread;
/// until they are, the former ones stay.
class OverviewView : public SelectionView
{
    Q_OBJECT

public:
    explicit OverviewView(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    FigurePanel* addPanel(const char* objectName);
    void countTiles();

    TileRow* m_tiles;
    JobRunner* m_count;    ///< a child, so that whoever waits for pictures finds it
    FigurePanel* m_map;
    FigurePanel* m_months;
    FigurePanel* m_criteria;
    FigurePanel* m_typologies;
};

}    // namespace vigie
