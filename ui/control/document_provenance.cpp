// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/document_provenance.h"

#include "core/chart/figure_frame.h"
#include "core/output/snapshot_identity.h"
#include "ui/control/snapshot_controller.h"

#include <QDate>

namespace vigie {

Provenance documentProvenance(const SnapshotController& snapshots, const QString& method)
{
    return documentProvenance(snapshots, snapshots.selection(), method);
}

Provenance documentProvenance(const SnapshotController& snapshots, const Selection& selection, const QString& method)
{
    const FigureContext context = snapshots.figureContext(selection);
    const FigureFrame frame = figureFrame(context, {}, {});
    return {identityOf(snapshots.snapshot()),
            printQuery(context.selection.filter()),
            frame.filterSentence,
            frame.sampleSize,
            frame.sourceLine,
            method,
            snapshots.thresholds(),
            QDate::currentDate().toString(Qt::ISODate)};
}

Provenance documentProvenance(const SnapshotController& snapshots, const QString& method, const QString& choice,
                              const QString& sample)
{
    Provenance provenance = documentProvenance(snapshots, method);
    provenance.query.clear();
    provenance.filterSentence = choice;
    provenance.sampleSize = sample;
    return provenance;
}

}    // namespace vigie
