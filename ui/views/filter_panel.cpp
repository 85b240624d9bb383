// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filter_panel.h"

#include "ui/views/criteria_facet.h"
#include "ui/views/list_facet.h"
#include "ui/views/network_facet.h"
#include "ui/views/period_facet.h"
#include "ui/views/sentiment_facet.h"

#include <QVBoxLayout>

namespace vigie {

FilterPanel::FilterPanel(Workspace& workspace, QWidget* parent) : QScrollArea(parent)
{
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("page"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->setSpacing(2);
    const auto add = [&](const QString& title, const char* name, Facet* facet, bool unfolded) {
        layout->addWidget(new FacetGroup(title, QLatin1String(name), facet, unfolded, page));
    };
    const QString notGiven = tr("not given");
    add(tr("Sentiment"), "group-sentiment", new SentimentFacet(workspace), true);
    add(tr("Criteria (− ○ + not given)"), "group-criteria", new CriteriaFacet(workspace), true);
    add(tr("Network › typology"), "group-network", new NetworkFacet(workspace), true);
    add(tr("Period of publication"), "group-period", new PeriodFacet(workspace), true);
    add(tr("Territory (place of the service)"), "group-territory",
        new ListFacet(workspace,
                      {"department", tr("Département"), tr("No département (one mention at least)"), true, true}),
        false);
    add(tr("Channel"), "group-channel", new ListFacet(workspace, {"channel", tr("Channel"), notGiven}), false);
    add(tr("Status"), "group-status", new ListFacet(workspace, {"status", tr("Status"), notGiven}), false);
    add(tr("State"), "group-state", new ListFacet(workspace, {"state", tr("State"), notGiven}), false);
    layout->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(290);
    setObjectName(QStringLiteral("filters"));
    setFocusPolicy(Qt::NoFocus);
}

}    // namespace vigie
