// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/linked_figure.h"

#include "ui/control/snapshot_controller.h"
#include "ui/render/figure_panel.h"

namespace vigie {

void linkFigure(FigurePanel* panel, SnapshotController& snapshots)
{
    QObject::connect(panel, &FigurePanel::markChosen, &snapshots, [&snapshots](const MarkTarget& target) {
        // What is chosen again is let go.
        snapshots.setHighlight(target == snapshots.highlight() ? MarkTarget() : target);
    });
    QObject::connect(&snapshots, &SnapshotController::highlightChanged, panel,
                     [panel, &snapshots] { panel->setHighlight(snapshots.highlight()); });
    QObject::connect(panel, &FigurePanel::markActivated, &snapshots,
                     [&snapshots](const MarkTarget& target) { snapshots.toggle(target); });
    panel->setHighlight(snapshots.highlight());    // a place may be made after the click
}

}    // namespace vigie
