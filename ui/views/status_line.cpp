// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/status_line.h"

#include "core/chart/figure_frame.h"
#include "core/domain/vocabulary.h"
#include "core/query/query_language.h"
#include "ui/control/search_indexer.h"
#include "ui/control/snapshot_controller.h"
#include "ui/models/display_text.h"
#include "ui/style/widgets.h"

namespace vigie {

namespace {

constexpr int searchPatienceMs = 150;
constexpr int widestHighlight = 320;

}    // namespace

StatusLine::StatusLine(SnapshotController& snapshots, SearchIndexer& search, QWidget* parent)
    : QStatusBar(parent), m_snapshots(snapshots), m_fictitious(plainLabel(fictitiousDataNotice(), "notice")),
      m_source(plainLabel({}, "muted")), m_indexing(plainLabel({}, "muted")),
      m_searching(plainLabel(tr("Searching…"), "muted")), m_highlight(plainLabel({}, "counts")),
      m_thresholds(button({}, QStringLiteral("thresholds"), "link"))
{
    m_fictitious->setObjectName(QStringLiteral("fictitious"));
    m_source->setObjectName(QStringLiteral("source"));
    setSizeGripEnabled(false);
    setContentsMargins(8, 2, 8, 2);
    addWidget(m_fictitious);
    addWidget(m_source, 1);
    m_source->setMinimumWidth(1);    // large letters make no wider window; the tool tip has the whole
    m_indexing->setObjectName(QStringLiteral("indexing"));
    m_indexing->hide();
    m_searching->setObjectName(QStringLiteral("searching"));
    m_searching->hide();
    m_highlight->setObjectName(QStringLiteral("highlight"));
    m_highlight->setToolTip(tr("A double click on the mark, or Enter, filters; Escape ends the highlight."));
    m_highlight->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(searchPatienceMs);
    addPermanentWidget(m_searching);
    addPermanentWidget(m_indexing);
    addPermanentWidget(m_highlight);
    addPermanentWidget(m_thresholds);
    m_thresholds->setToolTip(tr("Change the thresholds"));
    connect(m_thresholds, &QPushButton::clicked, this, &StatusLine::thresholdsAsked);
    connect(&search, &SearchIndexer::progressed, this, &StatusLine::showIndexing);
    connect(&search, &SearchIndexer::runningChanged, m_indexing, &QWidget::hide);
    connect(&m_patience, &QTimer::timeout, m_searching, &QWidget::show);
    connect(&snapshots, &SnapshotController::searchingChanged, this, &StatusLine::showSearching);
    connect(&snapshots, &SnapshotController::snapshotOpened, this, &StatusLine::refresh);
    connect(&snapshots, &SnapshotController::thresholdsChanged, this, &StatusLine::refresh);
    connect(&snapshots, &SnapshotController::highlightChanged, this, &StatusLine::showHighlight);
    refresh();
}

void StatusLine::refresh()
{
    const Thresholds& thresholds = m_snapshots.thresholds();
    m_fictitious->setVisible(m_snapshots.snapshot().info.fictitious);
    m_source->setText(m_snapshots.isOpen() ? figureFrame(m_snapshots.figureContext(), {}, {}).sourceLine : QString());
    m_source->setToolTip(plainToolTip(m_source->text()));
    m_thresholds->setText(
        tr("Thresholds: n < %1 hidden, n < %2 marked").arg(thresholds.hideBelow).arg(thresholds.cautionBelow));
    m_thresholds->setAccessibleName(m_thresholds->text());
}

void StatusLine::showSearching(bool searching)
{
    if (searching)
        return m_patience.start();
    m_patience.stop();
    m_searching->hide();
}

void StatusLine::showHighlight()
{
    const MarkTarget& target = m_snapshots.highlight();
    Condition condition;
    condition.field = target.field;
    condition.any = target.values;
    const QString what = target.field.empty() ? QString() : conditionSentence(condition, m_snapshots.valueTitles());
    const QString text = what.isEmpty() ? what : tr("Highlighted: %1").arg(what);
    m_highlight->setText(m_highlight->fontMetrics().elidedText(text, Qt::ElideRight, widestHighlight));
    m_highlight->setAccessibleName(text);
    m_highlight->setVisible(!what.isEmpty());
}

void StatusLine::showIndexing(const Progress& step)
{
    m_indexing->setText(step.total > 0 ? tr("Search: indexing %1 %").arg(100 * step.done / step.total)
                                       : tr("Search: indexing"));
    m_indexing->show();
}

}    // namespace vigie
