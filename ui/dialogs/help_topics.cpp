// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_topics.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr std::array topics = {
    // around the places
    HelpTopic{"start", "first-steps", "import"},
    HelpTopic{"import-dialog", "first-steps", "import"},
    HelpTopic{"StatusLine", "small-numbers", "thresholds"},
    HelpTopic{"threshold-dialog", "small-numbers", "thresholds"},
    HelpTopic{"ReportDialog", "import-report", "issues"},
    HelpTopic{"import-details", "import-report", "choices"},
    HelpTopic{"RepairsDialog", "import-report", "choices"},
    HelpTopic{"pin-view", "overview", "pin"},
    HelpTopic{"pin-band", "overview", "pin"},
    HelpTopic{"history", "projects", "undo"},
    HelpTopic{"views", "projects", "views"},
    HelpTopic{"saved-views", "projects", "views"},
    HelpTopic{"project-dialog", "projects", "project"},
    HelpTopic{"AboutDialog", "sources", "source"},
    HelpTopic{"report-builder", "report", "build"},
    HelpTopic{"report-regenerate", "report", "again"},
    HelpTopic{"regeneration-dialog", "report", "again"},
    HelpTopic{"origin-dialog", "report", "origin"},
    HelpTopic{"figure-export", "exports", "figure"},
    HelpTopic{"export-sidecar", "exports", "beside"},
    HelpTopic{"table-export-dialog", "exports", "tables"},
    HelpTopic{"poster-dialog", "exports", "poster"},
    HelpTopic{"structure-save", "exports", "documents"},
    HelpTopic{"structure-poster", "exports", "poster"},
    // the filter
    HelpTopic{"query", "filter", "query"},
    HelpTopic{"toolRow", "filter", "query"},
    HelpTopic{"chipBar", "filter", "chips"},
    HelpTopic{"filters", "filter", "facets"},
    HelpTopic{"group-sentiment", "filter", "sentiment"},
    HelpTopic{"group-criteria", "filter", "criteria"},
    HelpTopic{"group-network", "filter", "network"},
    HelpTopic{"group-period", "filter", "period"},
    HelpTopic{"group-territory", "filter", "territory"},
    HelpTopic{"group-channel", "filter", "lists"},
    HelpTopic{"group-status", "filter", "lists"},
    HelpTopic{"group-answered", "filter", "lists"},
    HelpTopic{"group-verdict", "filter", "lists"},
    HelpTopic{"group-state", "filter", "lists"},
    HelpTopic{"group-posted-as", "filter", "lists"},
    HelpTopic{"group-delay", "filter", "ranges"},
    HelpTopic{"group-length", "filter", "ranges"},
    HelpTopic{"group-mixed", "filter", "criteria"},
    HelpTopic{"group-groups", "filter", "groups"},
    HelpTopic{"group-others", "filter", "others"},
    HelpTopic{"structure-groups", "structures", "groups"},
    // places and their pages
    HelpTopic{"OverviewView", "overview", ""},
    HelpTopic{"StructuresView", "structures", "table"},
    HelpTopic{"structure-tree", "structures", "hierarchy"},
    HelpTopic{"structures-as-hierarchy", "structures", "hierarchy"},
    HelpTopic{"with-children", "structures", "hierarchy"},
    HelpTopic{"structure-sheet", "structures", "sheet"},
    HelpTopic{"IndicatorsView", "indicators", ""},
    HelpTopic{"indicator-entry-scroll", "indicators", "polarity"},
    HelpTopic{"indicators-to-confirm", "indicators", "polarity"},
    HelpTopic{"indicator-page-groups", "indicators", "distribution"},
    HelpTopic{"indicator-page-departments", "indicators", "departments"},
    HelpTopic{"indicator-page-trend", "indicators", "trend"},
    HelpTopic{"indicator-page-pairs", "indicators", "pairs"},
    HelpTopic{"indicator-page-watch", "indicators", "watch"},
    HelpTopic{"ExperiencesPlace", "experiences", ""},
    HelpTopic{"ExperiencesView", "experiences", "keys"},
    HelpTopic{"hits", "words", "hits"},
    HelpTopic{"marks", "experiences", "marks"},
    HelpTopic{"similar-testimonies", "experiences", "similar"},
    HelpTopic{"notebook-dialog", "experiences", "notebook"},
    HelpTopic{"text-versions", "experiences", "marks"},
    HelpTopic{"ConcordanceView", "vocabulary", "concordance"},
    HelpTopic{"VocabularyView", "vocabulary", "specific"},
    HelpTopic{"TogetherView", "vocabulary", "together"},
    HelpTopic{"MapView", "map", "select"},
    HelpTopic{"map-controls", "map", "measure"},
    HelpTopic{"map-place", "map", "place"},
    HelpTopic{"map-method", "map", "classes"},
    HelpTopic{"map-classes", "map", "classes"},
    HelpTopic{"map-smoothed", "map", "smoothing"},
    HelpTopic{"map-structures", "map", "structures"},
    HelpTopic{"CompareView", "compare", ""},
    HelpTopic{"compare-funnel", "compare", "funnel"},
    HelpTopic{"funnel-overdispersion", "compare", "overdispersion"},
    HelpTopic{"compare-delays", "compare", "delays"},
    HelpTopic{"compare-trend", "compare", "trend"},
    HelpTopic{"compare-filters", "compare", "filters"},
    HelpTopic{"compare-breakdown", "compare", "breakdown"},
    // in every figure
    HelpTopic{"figurePanel.tableButton", "overview", "figures"},
    HelpTopic{"figurePanel.menuButton", "overview", "figures"},
};

const HelpTopic* ownTopic(const QWidget& widget)
{
    if (const HelpTopic* named = helpTopicOf(widget.objectName()))
        return named;
    // A group that folds is known by the heading that folds it.
    const auto* heading = widget.findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    if (heading && heading->property("role") == QStringLiteral("heading"))
        return helpTopicOf(heading->objectName());
    const QString name = QString::fromLatin1(widget.metaObject()->className());
    return helpTopicOf(name.mid(name.lastIndexOf(u':') + 1));
}

/// The topic of what is shown: its own, or that of the only thing in it, for a place is made within a frame.
const HelpTopic* topicShown(const QWidget& shown)
{
    if (const HelpTopic* own = ownTopic(shown))
        return own;
    for (const QWidget* child : shown.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (const HelpTopic* topic = ownTopic(*child))
            return topic;
    }
    return nullptr;
}

/// What a row of tabs shows stands in a stack beside it.
const HelpTopic* topicOfTab(const QWidget& tabs)
{
    if (!qobject_cast<const QTabBar*>(&tabs) || !tabs.parentWidget())
        return nullptr;
    const auto* pages = tabs.parentWidget()->findChild<QStackedWidget*>(QString(), Qt::FindDirectChildrenOnly);
    return pages && pages->currentWidget() ? topicShown(*pages->currentWidget()) : nullptr;
}

}    // namespace

std::span<const HelpTopic> helpTopics()
{
    return topics;
}

const HelpTopic* helpTopicOf(const QString& part)
{
    const auto found = std::ranges::find_if(topics, [&](const HelpTopic& t) { return part == QLatin1String(t.part); });
    return found == topics.end() ? nullptr : &*found;
}

HelpAddress helpFor(const QWidget* focus)
{
    const HelpTopic* topic = focus ? topicOfTab(*focus) : nullptr;
    for (const QWidget* part = focus; part && !topic; part = part->parentWidget())
        topic = ownTopic(*part);
    return topic ? HelpAddress{QLatin1String(topic->page), QLatin1String(topic->anchor)}
                 : HelpAddress{QStringLiteral("first-steps")};
}

}    // namespace vigie
