// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/indicator_pages.h"

#include "core/chart/histogram_figures.h"
#include "core/chart/indicator_figures.h"
#include "core/chart/value_text.h"
#include "core/query/query_language.h"
#include "ui/models/display_text.h"
#include "ui/models/text_table_model.h"
#include "ui/render/figure_panel.h"
#include "ui/style/widgets.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

IndicatorGroupsPage::IndicatorGroupsPage(Workspace& workspace)
    : IndicatorPage(workspace, QStringLiteral("groups")),
      m_shown(addChoice(tr("Sho&wn as"), QStringLiteral("indicator-shown"))),
      m_group(addChoice(tr("&Grouped by"), QStringLiteral("indicator-group"))), m_hint(wrappedLabel({}, "muted")),
      m_figure(figure(QStringLiteral("figure-indicator")))
{
    for (const char* field : {"typology", "network", "region", "department"})
        m_group->addItem(fieldTitle(field), QByteArray(field));
    m_shown->addItem(tr("boxes and points"));
    m_shown->addItem(tr("histogram of the values"));
    m_hint->setObjectName(QStringLiteral("indicator-hint"));
    addControl(m_hint);
    column()->addWidget(m_figure, 1);
    // A histogram is of all together: bars of several groups would cover each other.
    const auto follow = [this] {
        m_group->setEnabled(boxes());
        m_hint->setText(boxes() ? tr("Double click on a point: its sheet; on a line: filter")
                                : tr("Double click on a bar: its structures, filtered"));
    };
    connect(m_shown, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

bool IndicatorGroupsPage::boxes() const
{
    return m_shown->currentIndex() == 0;
}

void IndicatorGroupsPage::answer(const IndicatorQuestion& question)
{
    const auto work = [question, boxes = boxes(), group = m_group->currentData().toByteArray().toStdString()](
                          const TaskContext&) -> Result<FigureSpec> {
        const IndicatorEntry& indicator = *question.indicator();
        const auto distribution =
            indicatorDistribution(*question.selection, indicator.code, group, indicator.knownUnit());
        if (!distribution)
            return distribution.error();
        return boxes ? indicatorFigure(question.context, *distribution, group, &indicator)
                     : indicatorHistogram(question.context, *distribution);
    };
    job().start<FigureSpec>(work, [this](Result<FigureSpec> made) { showFigure(m_figure, std::move(made)); });
}

void IndicatorGroupsPage::clear(const QString& why)
{
    m_figure->setEmptyText(why);
    m_figure->setFigure(nullptr);
}

/// The figure of one structure is made when it is chosen.
struct IndicatorTrendPage::Answer
{
    IndicatorQuestion question;
    Result<FigureSpec> ofAll;
    std::vector<IndicatorHistory> histories;
    std::vector<TextTableModel::Line> lines;    ///< all together, then one for each history
};

IndicatorTrendPage::IndicatorTrendPage(Workspace& workspace)
    : IndicatorPage(workspace, QStringLiteral("trend")),
      m_model(new TextTableModel({tr("Structure"), tr("Periods"), tr("Latest"), tr("Trend")}, {1, 2}, this)),
      m_table(table(m_model, tr("Trends by structure"), QStringLiteral("indicator-trends"))),
      m_figure(figure(QStringLiteral("figure-indicator-trend")))
{
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 210);
    m_table->setColumnWidth(1, 65);
    m_table->setColumnWidth(2, 65);
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("indicator-trend-splitter"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_figure);
    splitter->setSizes({480, 620});
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    column()->addWidget(splitter, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { showChosen(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const std::string code = m_model->codeAt(index.row()); !code.empty())
            this->workspace().showStructure(code);
    });
}

void IndicatorTrendPage::answer(const IndicatorQuestion& question)
{
    const auto work = [question](const TaskContext&) -> Result<Answer> {
        const IndicatorEntry& indicator = *question.indicator();
        const Dataset& dataset = question.selection->dataset();
        const StructureTitles names(dataset);
        Answer answer{
            question, FigureSpec(), indicatorHistories(dataset, indicator.code, question.selection->results()), {}};
        const auto all = groupTrend(dataset, indicator, answer.histories);
        answer.ofAll = all ? Result<FigureSpec>(groupTrendFigure(question.context, indicator, *all)) : all.error();
        const QString direction = all ? directionText(all->trend, indicator.confirmedPolarity()) : QString();
        answer.lines.push_back(
            {{tr("All together (median)"), all ? countText(static_cast<qint64>(all->points.size())) : QString(),
              all && !all->points.empty() ? measureText(all->points.back().median) : QString(), direction},
             {}});
        for (const IndicatorHistory& history : answer.histories) {
            const IndicatorTrend trend = indicatorTrend(history);
            answer.lines.push_back({{names.name(history.structure), countText(static_cast<qint64>(trend.points.size())),
                                     trend.points.empty() ? QString() : measureText(trend.points.back().value),
                                     directionText(trend.trend, indicator.confirmedPolarity())},
                                    history.structure});
        }
        return answer;
    };
    job().start<Answer>(work, [this](Result<Answer> made) {
        if (made)
            show(std::move(*made));
    });
}

void IndicatorTrendPage::show(Answer answer)
{
    const std::string chosen = m_model->codeAt(m_table->currentIndex().row());
    m_answer = std::make_shared<const Answer>(std::move(answer));
    m_model->setLines(m_answer->lines);
    const auto found = std::ranges::find(m_answer->lines, chosen, &TextTableModel::Line::code);
    const auto row = found == m_answer->lines.end() ? 0 : found - m_answer->lines.begin();
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->selectRow(static_cast<int>(row));
    m_table->viewport()->update();
    showChosen(static_cast<int>(row));
}

void IndicatorTrendPage::showChosen(int row)
{
    if (!m_answer || row < 0)
        return;
    if (row == 0)
        return showFigure(m_figure, m_answer->ofAll);
    const IndicatorQuestion& question = m_answer->question;
    showFigure(m_figure, structureTrendFigure(question.context, *question.indicator(),
                                              m_answer->histories[static_cast<size_t>(row - 1)]));
}

void IndicatorTrendPage::clear(const QString& why)
{
    m_answer.reset();
    m_model->setLines({});
    m_figure->setEmptyText(why);
    m_figure->setFigure(nullptr);
}

IndicatorPairsPage::IndicatorPairsPage(Workspace& workspace)
    : IndicatorPage(workspace, QStringLiteral("pairs")),
      m_other(addChoice(tr("&Against"), QStringLiteral("indicator-other"))),
      m_unit(addChoice(tr("&Points"), QStringLiteral("indicator-pair-unit"))),
      m_figure(figure(QStringLiteral("figure-indicator-pairs")))
{
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(46);
    connect(m_other, &QComboBox::currentTextChanged, this,
            [this](const QString& text) { m_other->setToolTip(plainToolTip(text)); });
    m_unit->addItem(tr("structures"), static_cast<int>(PairUnit::Structures));
    m_unit->addItem(tr("typologies (medians)"), static_cast<int>(PairUnit::TypologyMedians));
    column()->addWidget(m_figure, 1);
}

/// Those of the same network first, the other family before all: satisfaction against performance is what one asks.
void IndicatorPairsPage::fillOthers(const IndicatorQuestion& question)
{
    if (m_filledFrom == question.dictionary && m_filledFor == question.code)
        return;
    const QByteArray chosen = m_other->currentData().toByteArray();
    const IndicatorEntry& own = *question.indicator();
    std::vector<const IndicatorEntry*> others;
    for (const IndicatorEntry& entry : question.dictionary->entries()) {
        if (entry.code != own.code)
            others.push_back(&entry);
    }
    std::ranges::stable_sort(others, {}, [&own](const IndicatorEntry* entry) {
        const bool otherFamily =
            entry->family.value != IndicatorFamily::Unknown && entry->family.value != own.family.value;
        return std::pair(entry->network != own.network, !otherFamily);
    });
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    for (const IndicatorEntry* entry : others)
        m_other->addItem(QStringLiteral("%1 · %2").arg(fromData(entry->title), fromData(entry->network)),
                         QByteArray::fromStdString(entry->code));
    const int kept = m_filledFor == question.code ? m_other->findData(chosen) : 0;
    m_other->setCurrentIndex(std::max(kept, m_other->count() > 0 ? 0 : -1));
    m_other->setToolTip(plainToolTip(m_other->currentText()));
    m_filledFrom = question.dictionary;
    m_filledFor = question.code;
}

void IndicatorPairsPage::answer(const IndicatorQuestion& question)
{
    fillOthers(question);
    if (m_other->count() == 0)
        return clear(tr("There is no other indicator to compare with."));
    const auto work =
        [question, other = m_other->currentData().toByteArray().toStdString(),
         unit = static_cast<PairUnit>(m_unit->currentData().toInt())](const TaskContext&) -> Result<FigureSpec> {
        const IndicatorEntry& x = *question.indicator();
        const IndicatorEntry& y = *question.dictionary->find(other);
        const auto pairs = indicatorPairs(*question.selection, x, y, unit);
        if (!pairs)
            return pairs.error();
        return indicatorPairsFigure(question.context, x, y, *pairs);
    };
    job().start<FigureSpec>(work, [this](Result<FigureSpec> made) { showFigure(m_figure, std::move(made)); });
}

void IndicatorPairsPage::clear(const QString& why)
{
    m_figure->setEmptyText(why);
    m_figure->setFigure(nullptr);
}

IndicatorWatchPage::IndicatorWatchPage(Workspace& workspace)
    : IndicatorPage(workspace, QStringLiteral("watch")),
      m_watched(new TextTableModel(
          {tr("Indicator"), tr("Structure"), tr("Typology"), tr("Value"), tr("Percentile among peers"), tr("Trend")},
          {3, 4}, this)),
      m_undecided(new TextTableModel({tr("Not watched: nobody decided which side is better")}, {}, this)),
      m_count(wrappedLabel({})), m_undecidedCount(wrappedLabel({}, "muted")),
      m_decide(button(tr("Decide…"), QStringLiteral("watch-decide"))),
      m_undecidedTable(table(m_undecided, tr("Indicators that are not watched"), QStringLiteral("watch-undecided")))
{
    m_count->setObjectName(QStringLiteral("watch-count"));
    m_undecidedCount->setObjectName(QStringLiteral("watch-undecided-count"));
    QTableView* watched = table(m_watched, tr("Watch-list"), QStringLiteral("watch-list"));
    watched->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    watched->horizontalHeader()->setStretchLastSection(true);
    m_undecidedTable->horizontalHeader()->setStretchLastSection(true);
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_undecidedTable, 1);
    sideColumn->addWidget(m_decide, 0, Qt::AlignLeft);
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("indicator-watch-splitter"));
    splitter->addWidget(watched);
    splitter->addWidget(side);
    splitter->setSizes({700, 400});
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    column()->addWidget(m_count);
    column()->addWidget(splitter, 1);
    column()->addWidget(m_undecidedCount);
    const auto decide = [this] {
        const int row = std::max(m_undecidedTable->currentIndex().row(), 0);
        if (const std::string code = m_undecided->codeAt(row); !code.empty())
            Q_EMIT decisionAsked(code);
    };
    connect(m_decide, &QPushButton::clicked, this, decide);
    connect(m_undecidedTable, &QTableView::activated, this, decide);
    connect(watched, &QTableView::activated, this,
            [this](const QModelIndex& index) { this->workspace().showStructure(m_watched->codeAt(index.row())); });
}

void IndicatorWatchPage::answer(const IndicatorQuestion& question)
{
    const auto work = [question](const TaskContext&) -> Result<WatchList> {
        return watchList(*question.selection, *question.dictionary);
    };
    job().start<WatchList>(work, [this, question](Result<WatchList> watched) {
        if (watched)
            show(question, *watched);
    });
}

void IndicatorWatchPage::show(const IndicatorQuestion& question, const WatchList& watched)
{
    const StructureTitles names(question.selection->dataset());
    const auto title = [&question](const std::string& code) {
        const IndicatorEntry* entry = question.dictionary->find(code);
        return fromData(entry ? entry->title : code);
    };
    std::vector<TextTableModel::Line> lines;
    for (const WatchList::Item& item : watched.items) {
        const IndicatorEntry* entry = question.dictionary->find(item.indicator);
        lines.push_back(
            {{title(item.indicator), names.name(item.structure), fromData(item.typology), measureText(item.value),
              tr("%1 of %2").arg(measureText(item.position.percentile, 0), countText(item.position.n)),
              directionText(item.trend, entry ? entry->confirmedPolarity() : ConfirmedPolarity())},
             item.structure});
    }
    m_watched->setLines(std::move(lines));
    std::vector<TextTableModel::Line> undecided;
    for (const std::string& code : watched.undecided)
        undecided.push_back({{title(code)}, code});
    m_undecided->setLines(std::move(undecided));
    m_decide->setEnabled(!watched.undecided.empty());
    m_count->setText(
        watched.items.empty()
            ? tr("No structure of the selection stands worse than the middle half of its typology and gets "
                 "worse (%1 comparable periods or more, decided indicators only).")
                  .arg(fewestForTrend)
            : tr("%Ln value(s) worse than the middle half of the typology, and getting worse", nullptr,
                 static_cast<int>(watched.items.size())));
    QStringList left{tr("%Ln indicator(s) not decided", nullptr, static_cast<int>(watched.undecided.size()))};
    if (!watched.mixedUnits.empty())
        left << tr("%Ln left out: values in several units", nullptr, static_cast<int>(watched.mixedUnits.size()));
    m_undecidedCount->setText(left.join(QStringLiteral(" · ")));
}

void IndicatorWatchPage::clear(const QString& why)
{
    m_watched->setLines({});
    m_undecided->setLines({});
    m_decide->setEnabled(false);
    m_count->setText(why);
    m_undecidedCount->clear();
}

}    // namespace vigie
