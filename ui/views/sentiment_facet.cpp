// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sentiment_facet.h"

#include "core/query/counts.h"
#include "ui/models/display_text.h"
#include "ui/models/facet_model.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/views/number_menu.h"
#include "ui/views/number_questions.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

namespace vigie {

namespace {

bool among(const std::vector<std::string>& values, std::string_view value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

}    // namespace

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
        makeExcludable(line.box, [this, sentiment] {
            snapshots().setFilter(exclusionToggled(snapshots().filter(), "sentiment", sentimentLabel(sentiment)));
        });
        explain(sentiment);
    }
}

void SentimentFacet::explain(Sentiment sentiment)
{
    const Line& line = m_lines[static_cast<size_t>(sentiment)];
    const auto question = [this, sentiment, count = line.count] {
        return originOfCount(tr("Sentiment"), sentimentTitle(sentiment), count->text(),
                             countedBy("sentiment", std::string(sentimentLabel(sentiment)), snapshots().filter()),
                             snapshots());
    };
    explainButton(line.box, workspace(), question);
    explainNumber(line.count, workspace(), question);
    line.count->setTextInteractionFlags(Qt::NoTextInteraction);    // the keys ask the box
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
        const bool excluded = condition && among(condition->none, label);
        line.box->setChecked(condition && among(condition->any, label));
        QFont font = line.box->font();
        font.setStrikeOut(excluded);
        line.box->setFont(font);
        line.box->setForegroundRole(count == 0 ? QPalette::PlaceholderText : QPalette::WindowText);
        const QString value = sentimentSign(sentiment) + u' ' + sentimentTitle(sentiment);
        line.box->setText(excluded ? tr("%1 (excluded)").arg(value) : value);
        line.box->setAccessibleName(
            tr("%1: %2").arg(line.box->text(), tr("%Ln experience(s)", nullptr, static_cast<int>(count))));
    }
}

}    // namespace vigie
