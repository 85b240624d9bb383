// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/testimony_reference.h"

#include "core/chart/figure_frame.h"
#include "core/domain/vocabulary.h"
#include "ui/control/snapshot_controller.h"
#include "ui/models/display_text.h"
#include "ui/models/row_model.h"

namespace vigie {

namespace {

QString firstService(const SnapshotController& snapshots, Row experience)
{
    const Dataset& dataset = *snapshots.snapshot().dataset;
    const Row mention = dataset.mentionStart[experience];
    if (mention == dataset.mentionStart[experience + 1] || !dataset.isMention[mention])
        return {};
    return snapshots.valueTitles()("typology", codeText(dataset.mentions, "typology", mention));
}

}    // namespace

Quotation testimonyReference(const SnapshotController& snapshots, Row experience)
{
    const Table& experiences = snapshots.snapshot().dataset->experiences;
    Quotation quotation;
    quotation.id = fromData(codeText(experiences, "id", experience));
    if (const DateColumn* dates = experiences.dates("published_on"))
        quotation.date = shownDate(dates->values[experience]);
    quotation.service = firstService(snapshots, experience);
    if (const auto sentiment = sentimentFromLabel(codeText(experiences, "sentiment", experience)))
        quotation.sentiment = sentimentTitle(*sentiment);
    quotation.source = figureFrame(snapshots.figureContext(), {}, {}).sourceLine;
    return quotation;
}

}    // namespace vigie
