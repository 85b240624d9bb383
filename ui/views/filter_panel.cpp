// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filter_panel.h"

#include "ui/views/choice_facets.h"
#include "ui/views/criteria_facet.h"
#include "ui/views/group_facet.h"
#include "ui/views/network_facet.h"
#include "ui/views/period_facet.h"
#include "ui/views/range_facet.h"
#include "ui/views/sentiment_facet.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr int usualWidth = 290;

}

FilterPanel::FilterPanel(Workspace& workspace, QWidget* parent) : QScrollArea(parent), m_workspace(workspace)
{
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("page"));
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(8, 6, 8, 8);
    m_layout->setSpacing(2);
    setWidget(page);    // before it is filled: what is filled would be styled once more
    setWidgetResizable(true);
    addMain();
    addLists();
    addRanges();
    addOthers();
    m_layout->addStretch();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(QStringLiteral("filters"));
    setFocusPolicy(Qt::NoFocus);
    SnapshotController& snapshots = workspace.snapshots();
    connect(&snapshots, &SnapshotController::snapshotOpened, this, &FilterPanel::snapshotChanged);
    connect(&snapshots, &SnapshotController::selectionChanged, this, &FilterPanel::filterChanged);
}

QSize FilterPanel::minimumSizeHint() const
{
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    return {std::max(needed, usualWidth), QScrollArea::minimumSizeHint().height()};
}

bool FilterPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

FacetGroup* FilterPanel::add(const QString& title, const char* name, QWidget* content, bool unfolded,
                             std::vector<std::string> fields)
{
    auto* group = new FacetGroup(title, QLatin1String(name), content, unfolded, m_layout->parentWidget());
    group->setFields(std::move(fields));
    m_layout->addWidget(group);
    m_groups.push_back(group);
    return group;
}

void FilterPanel::addList(const QString& title, const char* name, const char* field)
{
    add(title, name, new ListFacet(m_workspace, {field, title, tr("not given")}), false, {field});
}

void FilterPanel::addMain()
{
    std::vector<std::string> criteria;
    for (Criterion criterion : allCriteria)
        criteria.emplace_back(criterionField(criterion));
    add(tr("Sentiment"), "group-sentiment", new SentimentFacet(m_workspace), true, {"sentiment"});
    add(tr("Criteria (− ○ + not given)"), "group-criteria", new CriteriaFacet(m_workspace), true, criteria);
    add(tr("Network › typology › structure"), "group-network", new NetworkFacet(m_workspace), true,
        {"network", "typology", "structure_code"});
    add(tr("Period of publication"), "group-period", new PeriodFacet(m_workspace), true, {"published_on", "month"});
    add(tr("Territory"), "group-territory", new TerritoryFacet(m_workspace), false, TerritoryFacet::fields());
}

void FilterPanel::addLists()
{
    addList(tr("Channel"), "group-channel", "channel");
    addList(tr("Status"), "group-status", "status");
    addList(tr("Answered"), "group-answered", "answered");
    addList(tr("Author's evaluation"), "group-verdict", "author_verdict");
}

void FilterPanel::addRanges()
{
    add(tr("Delay of the first answer"), "group-delay",
        new RangeFacet(m_workspace, {"delay_days",
                                     tr("Delay of the first answer"),
                                     tr("no delay known"),
                                     {8, 16, 31, 61, 91},
                                     {tr("7 days at most"), tr("8 to 15 days"), tr("16 to 30 days"),
                                      tr("31 to 60 days"), tr("61 to 90 days"), tr("more than 90 days")}}),
        false, {"delay_days"});
    addList(tr("State"), "group-state", "state");
    addList(tr("Posted as"), "group-posted-as", "posted_as");
    add(tr("Length of the text"), "group-length",
        new RangeFacet(m_workspace, {"text_length",
                                     tr("Length of the text"),
                                     tr("no text"),
                                     {200, 500, 1000, 2000, 5000},
                                     {tr("under 200 characters"), tr("200 to 499"), tr("500 to 999"),
                                      tr("1,000 to 1,999"), tr("2,000 to 4,999"), tr("5,000 characters or more")}}),
        false, {"text_length"});
    addList(tr("Mixed criteria (− and +)"), "group-mixed", "mixed");
}

void FilterPanel::addOthers()
{
    add(tr("My groups of structures"), "group-groups", new GroupFacet(m_workspace), false, {"structure_code"});
    std::vector<std::string> shown = {"id", "fictitious", "month"};
    for (const FacetGroup* group : m_groups)
        shown.insert(shown.end(), group->fields().begin(), group->fields().end());
    add(tr("Other fields"), "group-others", new OtherFieldsFacet(m_workspace, shown), false, {});
}

void FilterPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget* at = QApplication::focusWidget();
    if (enters && (qobject_cast<const QCheckBox*>(at) || qobject_cast<const QComboBox*>(at)))
        Q_EMIT readAsked();
    else
        QScrollArea::keyPressEvent(event);
}

void FilterPanel::snapshotChanged()
{
    const Dataset& dataset = m_workspace.snapshots().selection().dataset();
    for (FacetGroup* group : m_groups) {
        const auto& fields = group->fields();
        group->setVisible(fields.empty() || std::any_of(fields.begin(), fields.end(), [&](const std::string& field) {
                              return hasTestimonyField(dataset, field);
                          }));
    }
}

void FilterPanel::filterChanged()
{
    const FilterState& filter = m_workspace.snapshots().selection().filter();
    for (FacetGroup* group : m_groups) {
        const auto& fields = group->fields();
        group->setFiltered(std::any_of(fields.begin(), fields.end(),
                                       [&](const std::string& field) { return filter.on(field) != nullptr; }));
    }
}

}    // namespace vigie
