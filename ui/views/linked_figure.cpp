// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/linked_figure.h"

#include "ui/control/report_controller.h"
#include "ui/control/snapshot_controller.h"
#include "ui/control/workspace.h"
#include "ui/dialogs/figure_export_dialog.h"
#include "ui/dialogs/origin_dialog.h"
#include "ui/dialogs/table_export.h"
#include "ui/render/figure_panel.h"

namespace vigie {

void linkFigure(FigurePanel* panel, Workspace& workspace)
{
    SnapshotController& snapshots = workspace.snapshots();
    QObject::connect(panel, &FigurePanel::markChosen, &snapshots, [&snapshots](const MarkTarget& target) {
        // What is chosen again is let go.
        snapshots.setHighlight(target == snapshots.highlight() ? MarkTarget() : target);
    });
    QObject::connect(&snapshots, &SnapshotController::highlightChanged, panel,
                     [panel, &snapshots] { panel->setHighlight(snapshots.highlight()); });
    QObject::connect(panel, &FigurePanel::markActivated, &snapshots,
                     [&snapshots](const MarkTarget& target) { snapshots.toggle(target); });
    panel->setHighlight(snapshots.highlight());    // a place may be made after the click
    offerExports(panel, workspace);
}

void offerExports(FigurePanel* panel, Workspace& workspace)
{
    QObject::connect(panel, &FigurePanel::saveAsked, panel, [panel] {
        if (!panel->figure())
            return;
        auto* dialog = new FigureExportDialog(panel->figure(), panel->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QObject::connect(panel, &FigurePanel::saveTableAsked, panel, [panel] {
        if (panel->figure())
            saveTable(*panel->figure(), panel->window());
    });
    QObject::connect(panel, &FigurePanel::originAsked, &workspace, [panel, &workspace](const MarkTarget& target) {
        if (panel->figure())
            showOrigin(*panel->figure(), target, workspace, panel);
    });
    QObject::connect(panel, &FigurePanel::reportAsked, &workspace, [panel, &workspace] {
        if (panel->figure())
            workspace.reports().addFigure(panel->figure());
    });
}

}    // namespace vigie
