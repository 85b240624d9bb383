// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/selection_view.h"

namespace vigie {

class FigurePanel;
class TileRow;

/// The whole at a glance: tiles, map, months, criteria, typologies.
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

    TileRow* m_tiles;
    FigurePanel* m_map;
    FigurePanel* m_months;
    FigurePanel* m_criteria;
    FigurePanel* m_typologies;
};

}    // namespace vigie
