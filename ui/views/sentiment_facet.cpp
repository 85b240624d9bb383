// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sentiment_facet.h"

#include "core/query/counts.h"
#include "ui/models/display_text.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

namespace vigie {

SentimentFacet::SentimentFacet(Workspace& workspace, QWidget* parent) : Facet(workspace, parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(4, 0, 4, 0);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    int gridRow = 0;
    for (Sentiment sentiment : allSentiments) {
        Line& line = m_lines[static_cast<size_t>(sentiment)];
        line.box = new QCheckBox(sentimentSign(sentiment) + u' ' + sentimentTitle(sentiment), this);
        line.box->setObjectName(QStringLiteral("sentiment%1").arg(static_cast<int>(sentiment)));
        line.count = plainLabel({});
        line.bar = new ShareBar(sentimentColour(sentiment), this);
        grid->addWidget(line.box, gridRow, 0);
        grid->addWidget(line.count, gridRow, 1, Qt::AlignRight);
        grid->addWidget(line.bar, gridRow + 1, 0, 1, 2);
        gridRow += 2;
        // clicked, not toggled: only the user's own act changes the filter.
        connect(line.box, &QCheckBox::clicked, this,
                [this, sentiment] { snapshots().toggle("sentiment", sentimentLabel(sentiment)); });
    }
}

void SentimentFacet::refresh()
{
    const ValueCounts counts = facetCounts(snapshots().selection(), "sentiment", CountingUnit::Experiences);
    const Condition* condition = snapshots().filter().on("sentiment");
    for (Sentiment sentiment : allSentiments) {
        const std::string_view label = sentimentLabel(sentiment);
        const Code code = counts.dictionary->find(label);
        const Row count = code == missingCode ? 0 : counts.counts[code];
        Line& line = m_lines[static_cast<size_t>(sentiment)];
        line.count->setText(countText(count));
        line.bar->setFraction(counts.total == 0 ? 0 : double(count) / counts.total);
        line.box->setChecked(condition &&
                             std::find(condition->any.begin(), condition->any.end(), label) != condition->any.end());
        line.box->setAccessibleName(tr("%1: %2 experiences").arg(line.box->text(), countText(count)));
    }
}

}    // namespace vigie
